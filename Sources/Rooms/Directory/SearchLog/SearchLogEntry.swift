// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

/// What was sought on a day, without a word about who sought it: no address, no session, no time
/// of day. Equal searches of a day are one entry with how often.
package struct SearchLogEntry: Sendable, Hashable {
    package let day: CalendarDate
    package let language: Language
    /// As typed, with single spaces; empty where only filters were set, or where the text might
    /// name a person.
    package let words: String
    /// The filters as the address writes them, in a fixed order.
    package let filters: String
    /// The place of the official list that was named, not what was typed.
    package let place: String

    package init(
        _ search: OrganisationSearch, language: Language, day: CalendarDate
    ) {
        (self.day, self.language) = (day, language)
        words = Self.words(of: search.text)
        filters = OrganisationFacet.allCases.flatMap { facet in
            (search.filters[facet] ?? []).sorted().map { "\(facet.rawValue)=\($0)" }
        }.joined(separator: "&")
        place = search.near?.place ?? ""
    }

    init(day: CalendarDate, language: Language, words: String, filters: String, place: String) {
        (self.day, self.language, self.words) = (day, language, words)
        (self.filters, self.place) = (filters, place)
    }

    /// Nothing that could be an address of a person, a telephone number or a whole letter.
    static func words(of text: String) -> String {
        let scalars = text.unicodeScalars
        let digits = scalars.count {
            $0.isASCII
                ? ("0"..."9").contains($0) : $0.properties.numericType == .decimal
        }
        guard !scalars.contains("@"), digits < 6, scalars.count <= 80 else { return "" }
        guard !FoldedWords(text).isEmpty else { return "" }
        return scalars.split { $0.properties.isWhitespace }.map(String.init).joined(separator: " ")
    }
}
