// SPDX-License-Identifier: EUPL-1.2

/// The byte between two cells of a CSV file.
package enum CSVDelimiter: UInt8, Sendable, Hashable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09
    case bar = 0x7C

    /// The delimiter of a header line: the one found most often outside quotes. Where two are
    /// found equally often the comma yields (it stands in prose), and the semicolon goes first.
    package static func detected(in header: [UInt8]) -> CSVDelimiter {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        var isCellStart = true
        for byte in header {
            if byte == 0x22 {
                if isQuoted || isCellStart { isQuoted.toggle() }
                isCellStart = false
            } else if !isQuoted {
                let candidate = CSVDelimiter(rawValue: byte)
                if candidate != nil { counts[byte, default: 0] += 1 }
                isCellStart = candidate != nil
            }
        }
        var best = CSVDelimiter.comma
        for candidate in [semicolon, tab, bar, comma]
        where counts[candidate.rawValue, default: 0] > counts[best.rawValue, default: 0]
            || (best == comma && candidate != comma && counts[candidate.rawValue, default: 0] > 0
                && counts[candidate.rawValue] == counts[best.rawValue])
        {
            best = candidate
        }
        return best
    }
}
