// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel
import Vocabulary

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
        let texts = card.texts.entries { kinds.contains($0) }
            .filter { $0.words.mayHold(anyOf: words) }.map(card.texts.text)
        guard self == .does else { return texts }
        return texts
            + Set(card.trades).sorted().flatMap { Self.tradeNames[$0] ?? [] }
            .filter { $0.words.mayHold(anyOf: words) }
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

    private static let tradeNames = Dictionary(
        Trade.all.map { trade in
            let names = Language.allCases.map { language in
                let name = trade.name[language]
                return CardText(
                    text: name, language: language.tag, words: WordMarks(text: name))
            }
            return (trade.code, names)
        }, uniquingKeysWith: { first, _ in first })
}
