// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The name under which somebody sent a file, made fit to be shown and to be offered again; never a
/// path on our side.
enum FileName {
    private static let limit = 120
    private static let longestEnding = 10

    /// The last component, without control and invisible characters (which can turn the reading
    /// direction and so hide an ending), at most 120 characters long; `file` where nothing is left.
    static func cleaned(_ bytes: [UInt8]) -> String {
        let name =
            bytes.split(
                omittingEmptySubsequences: false, whereSeparator: { $0 == 0x2F || $0 == 0x5C }
            ).last ?? []
        let visible = String(decoding: name, as: UTF8.self).unicodeScalars.filter(isVisible)
        // A name that begins with a dot is hidden on many systems, and may be `..`.
        let start = visible.drop { $0 == "." || $0.properties.isWhitespace }
        let end = start.lastIndex { !$0.properties.isWhitespace }
        guard let end else { return "file" }
        return shortened(Array(start[...end]))
    }

    private static func shortened(_ name: [Unicode.Scalar]) -> String {
        var kept = name
        if name.count > limit {
            let ending = name.lastIndex(of: ".").map { name[$0...] } ?? []
            let tail = ending.count <= longestEnding + 1 ? ending : []
            kept = Array(name.prefix(limit - tail.count) + tail)
        }
        return String(String.UnicodeScalarView(kept))
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator:
            false
        default: true
        }
    }
}
