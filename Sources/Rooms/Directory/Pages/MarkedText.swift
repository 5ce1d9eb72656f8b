// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// Text with the words that were searched set off.
struct MarkedText {
    let text: String
    let language: LanguageTag?
    /// Where the words stand: offsets in UTF-8, in order and apart from each other.
    let ranges: [Range<Int>]

    init(text: String, language: LanguageTag?, ranges: [Range<Int>]) {
        (self.text, self.language, self.ranges) = (text, language, ranges)
    }

    /// A text of a card with the words that are sought in it.
    init(_ text: CardText, _ sought: SoughtWords) {
        let ranges =
            text.words.mayHold(anyOf: sought.marks)
            ? Highlight.ranges(in: text.text, terms: sought.terms) : []
        self.init(text: text.text, language: text.language, ranges: ranges)
    }

    var html: HTML {
        guard !ranges.isEmpty else { return "\(text)" }
        let utf8 = text.utf8
        var html = HTML.empty
        var place = utf8.startIndex
        for range in ranges where range.upperBound <= utf8.count {
            let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
            let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
            guard start >= place else { continue }
            html += "\(text[place..<start])<mark>\(text[start..<end])</mark>"
            place = end
        }
        return html + "\(text[place...])"
    }
}

/// The words of an organisation that answer a search.
struct SoughtWords {
    /// As the index knows them.
    let terms: Set<String>
    let marks: WordMarks

    init(_ terms: Set<String>) {
        self.terms = terms
        marks = WordMarks(terms: terms)
    }
}
