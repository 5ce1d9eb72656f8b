// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// The text of an organisation in which a word was found, as it is written there. The index knows
/// only folded words (`maraichage`), which nobody should be shown.
struct MatchedText {
    let text: String
    let language: LanguageTag?
    /// Where the word stands in it, in UTF-8 offsets.
    private let place: Range<Int>

    /// The first text of the field that holds the word, one in the reader's language before others.
    static func find(
        _ reason: Reason, in card: OrganisationCard, for reader: Language
    ) -> MatchedText? {
        if reason.kind == .concept {
            return card.text(of: reason.term, in: reader).map {
                MatchedText(
                    text: $0.text, language: $0.language, place: 0..<$0.text.utf8.count)
            }
        }
        guard let field = SearchField(rawValue: reason.field) else { return nil }
        let (terms, words) = (Set([reason.term]), WordMarks(terms: [reason.term]))
        var first: MatchedText?
        for text in field.written(on: card, holding: words) {
            guard first == nil || text.language == reader.tag,
                let place = Highlight.ranges(in: text.text, terms: terms).first
            else { continue }
            let found = MatchedText(text: text.text, language: text.language, place: place)
            if text.language == reader.tag { return found }
            first = first ?? found
        }
        return first
    }

    /// The word itself; a capital is kept only in languages whose nouns have one.
    var word: String {
        let word = String(decoding: Array(text.utf8)[place], as: UTF8.self)
        return language == Language.fr.tag || language == Language.en.tag ? word.lowercased() : word
    }
}

extension SearchField {
    /// The field's texts that may hold one of the words, with their languages.
    fileprivate func written(
        on card: OrganisationCard, holding words: WordMarks
    ) -> [CardText] {
        card.texts.entries { kinds.contains($0) }
            .filter { $0.words.mayHold(anyOf: words) }.map(card.texts.text)
    }

    private var kinds: [CardTexts.Kind] {
        switch self {
        case .name: [.name, .otherName]
        case .does: [.competence, .words]
        case .has: [.equipment]
        case .proof: [.reference, .identifier]
        case .place: [.town, .postalCode]
        case .about: [.summary, .description]
        }
    }
}
