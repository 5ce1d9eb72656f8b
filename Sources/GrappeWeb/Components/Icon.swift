// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The few pictograms of the interface: 20 by 20, drawn with a 1.75 line, always beside a word
/// (shown, or read aloud only), hence hidden from screen readers.
package enum Icon: Sendable, CaseIterable {
    case search, menu, information, warning, done, external, download, print, place, arrow

    package var html: HTML { Self.drawn[self] ?? .empty }

    private static let drawn: [Icon: HTML] = Dictionary(
        uniqueKeysWithValues: allCases.map { icon in
            let html: HTML = """
                <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">\
                \(icon.drawing)</svg>
                """
            return (icon, html)
        })

    private var drawing: HTML {
        switch self {
        case .search: "<circle cx=\"9\" cy=\"9\" r=\"5.5\"/><path d=\"M13 13l4.5 4.5\"/>"
        case .menu: "<path d=\"M3 5.5h14M3 10h14M3 14.5h14\"/>"
        case .information: "<circle cx=\"10\" cy=\"10\" r=\"7.5\"/><path d=\"M10 9v5M10 6v.5\"/>"
        case .warning: "<path d=\"M10 2.5l8 14.5H2zM10 8v4.5M10 14.5v.5\"/>"
        case .done: "<path d=\"M3.5 10.5l4.5 4.5 8.5-10\"/>"
        case .external: "<path d=\"M8 4H4v12h12v-4M11 3.5h5.5V9M16 4l-7.5 7.5\"/>"
        case .download: "<path d=\"M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13\"/>"
        case .print: "<path d=\"M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z\"/>"
        case .place:
            "<path d=\"M10 17.5s5.5-5 5.5-9a5.5 5.5 0 0 0-11 0c0 4 5.5 9 5.5 9z\"/>"
                + "<circle cx=\"10\" cy=\"8.5\" r=\"2\"/>"
        case .arrow: "<path d=\"M4 10h12M11.5 5.5L16 10l-4.5 4.5\"/>"
        }
    }
}
