// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel
import Vocabulary

/// The text of a profile in which a word was found, as it is written there. The index knows only
/// folded words (`maraichage`), which nobody should be shown.
struct MatchedText {
    let text: String
    let language: LanguageTag?

    /// The first text of the field that holds the word, one in the reader's language before others.
    static func find(_ reason: Reason, in profile: Profile, for reader: Language) -> MatchedText? {
        guard let field = SearchField(rawValue: reason.field) else { return nil }
        let holding = field.written(in: profile).filter {
            !Highlight.ranges(in: $0.text, terms: [reason.term]).isEmpty
        }
        return holding.first { $0.language == reader.tag } ?? holding.first
    }

    /// The word itself; a capital is kept only in languages whose nouns have one.
    func spelled(_ term: String) -> String? {
        guard let range = Highlight.ranges(in: text, terms: [term]).first else { return nil }
        let word = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        return language == Language.fr.tag || language == Language.en.tag ? word.lowercased() : word
    }
}

extension SearchField {
    /// The field's texts with their languages.
    fileprivate func written(in profile: Profile) -> [MatchedText] {
        switch self {
        case .name: profile.names.map { .init(text: $0.text, language: $0.language) }
        case .does:
            profile.competences.map { .init(text: $0.text, language: $0.language) }
                + profile.activities.filter { $0.scheme == .words }
                .map { .init(text: $0.code, language: $0.language) } + Self.trades(of: profile)
        case .has: profile.equipment.map { .init(text: $0.text, language: $0.language) }
        case .proof:
            profile.references.map { .init(text: $0.title, language: $0.language) }
                + profile.identifiers.map { .init(text: $0.value, language: nil) }
        case .place:
            texts(of: profile).map { .init(text: $0, language: nil) }
        case .about:
            (profile.summary.versions + profile.description.versions)
                .map { .init(text: $0.value, language: $0.language) }
        }
    }

    private static func trades(of profile: Profile) -> [MatchedText] {
        Set(OrganisationFacet.trade.values(of: profile)).sorted().compactMap { Trade.find($0) }
            .flatMap { trade in
                Language.allCases.map { .init(text: trade.name[$0], language: $0.tag) }
            }
    }
}
