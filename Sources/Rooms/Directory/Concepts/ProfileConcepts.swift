// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel
import Vocabulary

/// The concepts a profile speaks of, each with the text that does: by them a firm that writes
/// *Gartenbau* is found by who types *jardinage*, and is shown why.
struct ProfileConcepts {
    /// A text of the profile that names a concept, or something narrower than it.
    struct Spoken {
        let id: ID<Concept>
        let field: SearchField
        /// 1 where the text is the concept's very name; less by way of a guess or of a narrower
        /// concept.
        let weight: Double
        /// Which of the card's texts it is.
        let kind: CardTexts.Kind
        let place: Int
    }

    private(set) var spoken: [Spoken] = []
    private let reader: ConceptReader

    init(_ profile: Profile, _ reader: ConceptReader) {
        self.reader = reader
        for (place, competence) in profile.competences.enumerated() {
            read(competence.text, competence.language, .does, .competence, place)
            if let trade = competence.trade.flatMap({ Trade.find($0) }) {
                add(trade.conceptID, 0.7, .does, .competence, place)
            }
        }
        for (place, machine) in profile.equipment.enumerated() {
            read(machine.text, machine.language, .has, .equipment, place)
            if let cpv = machine.cpv { add(ID("cpv:\(cpv)"), 0.7, .has, .equipment, place) }
        }
        var words = 0
        for activity in profile.activities {
            switch activity.scheme {
            case .trade: add(ID("trade:\(activity.code)"), 1, .does, .words, CardConcept.noText)
            case .nace: add(ID("nace:\(activity.code)"), 0.8, .does, .words, CardConcept.noText)
            case .words:
                read(activity.code, activity.language, .does, .words, words)
                words += 1
            }
        }
        for (place, version) in profile.summary.versions.enumerated() {
            mention(version.value, version.language, .summary, place)
        }
        for (place, version) in profile.description.versions.enumerated() {
            mention(version.value, version.language, .description, place)
        }
    }

    /// For the index: each concept once a field, at its best.
    var documentConcepts: [DocumentConcept] {
        var best: [DocumentConcept] = []
        for one in spoken.sorted(by: { $0.weight > $1.weight }) {
            let (id, field) = (one.id.string, one.field.position)
            guard !best.contains(where: { $0.id == id && $0.field == field }) else { continue }
            best.append(DocumentConcept(id: id, field: field, weight: one.weight))
        }
        return best
    }

    /// A short text: the name of what it means, or of something close to it.
    private mutating func read(
        _ text: String, _ language: LanguageTag?, _ field: SearchField, _ kind: CardTexts.Kind,
        _ place: Int
    ) {
        for (id, weight) in reader.concepts(named: text, in: language) {
            add(ID(id), weight, field, kind, place)
        }
    }

    /// A longer text in which concepts are named.
    private mutating func mention(
        _ text: String, _ language: LanguageTag?, _ kind: CardTexts.Kind, _ place: Int
    ) {
        let mentions = reader.vocabulary.linker.exactMentions(in: text, language: language?.string)
        for mention in mentions where mention.matches.count == 1 {
            add(ID(mention.matches[0].id), 0.7, .about, kind, place)
        }
    }

    /// The concept and, at less weight, everything broader.
    private mutating func add(
        _ id: ID<Concept>, _ weight: Double, _ field: SearchField, _ kind: CardTexts.Kind,
        _ place: Int
    ) {
        var weight = weight
        for broader in [id] + reader.vocabulary.ancestors(of: id) {
            spoken.append(
                Spoken(id: broader, field: field, weight: weight, kind: kind, place: place))
            weight *= 0.6
        }
    }
}
