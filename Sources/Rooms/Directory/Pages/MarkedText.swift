// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Text with the words that were searched set off.
enum MarkedText {
    /// `ranges` are offsets in UTF-8, in order and apart from each other.
    static func html(_ text: String, _ ranges: [Range<Int>]) -> HTML {
        let bytes = Array(text.utf8)
        var html = HTML.empty
        var place = 0
        for range in ranges where range.lowerBound >= place && range.upperBound <= bytes.count {
            html += "\(String(decoding: bytes[place..<range.lowerBound], as: UTF8.self))"
            html += "<mark>\(String(decoding: bytes[range], as: UTF8.self))</mark>"
            place = range.upperBound
        }
        return html + "\(String(decoding: bytes[place...], as: UTF8.self))"
    }
}
