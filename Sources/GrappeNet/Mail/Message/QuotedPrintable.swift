// SPDX-License-Identifier: EUPL-1.2

/// Bodies in lines of at most 76 printable bytes (RFC 2045, section 6.7).
enum QuotedPrintable {
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// Lines end in CR LF whatever ended them; other controls than tabs become spaces.
    static func encode(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count + text.count / 8)
        for (number, line) in lines(text).enumerated() {
            if number > 0 { out += [0x0D, 0x0A] }
            append(line, to: &out)
        }
        return out
    }

    private static func append(_ line: ArraySlice<UInt8>, to out: inout [UInt8]) {
        var width = 0
        for (index, byte) in zip(line.indices, line) {
            let isLast = index == line.endIndex - 1
            let piece = piece(byte, isLast: isLast)
            // The last place of a line is for the `=` that says that it goes on.
            if width + piece.count > 75 {
                out += [0x3D, 0x0D, 0x0A]
                width = 0
            }
            out += piece
            width += piece.count
        }
    }

    private static func piece(_ byte: UInt8, isLast: Bool) -> [UInt8] {
        switch byte {
        case 0x21...0x3C, 0x3E...0x7E: [byte]
        // At the end of a line, mail servers may drop it.
        case 0x20 where !isLast, 0x09 where !isLast: [byte]
        case 0x00..<0x09, 0x0B..<0x20, 0x7F: isLast ? Array("=20".utf8) : [0x20]
        default: [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }

    /// Split at LF, CR LF and CR; one more than there are ends.
    private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        var (lines, start) = ([ArraySlice<UInt8>](), 0)
        var index = 0
        while index < text.count {
            defer { index += 1 }
            guard text[index] == 0x0A || text[index] == 0x0D else { continue }
            lines.append(text[start..<index])
            if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
            start = index + 1
        }
        return lines + [text[start...]]
    }
}
