// SPDX-License-Identifier: EUPL-1.2

/// The fields of a form or of a query string as they were sent: names in order, each with one or
/// several values. Percent-decoding is strict; what is not UTF-8 is replaced, never dropped, and
/// so is U+0000.
package struct FormFields: Sendable, Equatable {
    package private(set) var items: [(name: String, value: String)] = []

    package init(_ items: [(name: String, value: String)] = []) { self.items = items }

    /// Reads `application/x-www-form-urlencoded` (URL standard, section 5.1).
    package init(urlEncoded text: some StringProtocol) {
        for pair in Array(text.utf8).split(separator: 0x26) {
            let end = pair.firstIndex(of: 0x3D) ?? pair.endIndex
            items.append((Self.decode(pair[..<end]), Self.decode(pair[end...].dropFirst())))
        }
    }

    package static func == (left: FormFields, right: FormFields) -> Bool {
        left.items.elementsEqual(right.items) { $0.name == $1.name && $0.value == $1.value }
    }

    /// The first value of that name with white space trimmed, or empty text.
    package subscript(name: String) -> String {
        items.first { $0.name == name }.map { Self.trim($0.value) } ?? ""
    }

    /// The first value of that name with the white space around it, for passwords; or empty text.
    package func untrimmed(_ name: String) -> String {
        items.first { $0.name.utf8.elementsEqual(name.utf8) }?.value ?? ""
    }

    /// Every value of that name, trimmed, empty ones left out.
    package func all(_ name: String) -> [String] {
        items.filter { $0.name == name }.map { Self.trim($0.value) }.filter { !$0.isEmpty }
    }

    private static func trim(_ text: String) -> String {
        // Most values begin and end with a letter.
        if let first = text.utf8.first, let last = text.utf8.last, isVisible(first),
            isVisible(last)
        {
            return text
        }
        let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        let scalars = text.unicodeScalars.drop(while: isSpace)
        guard let last = scalars.lastIndex(where: { !isSpace($0) }) else { return "" }
        return String(scalars[...last])
    }

    private static func isVisible(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

    private static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var place = bytes.startIndex
        while place < bytes.endIndex {
            let byte = bytes[place]
            if byte == 0x25, place + 2 < bytes.endIndex, let high = hexValue(bytes[place + 1]),
                let low = hexValue(bytes[place + 2])
            {
                out.append(high << 4 | low)
                place += 3
            } else {
                out.append(byte == 0x2B ? 0x20 : byte)
                place += 1
            }
        }
        return String(decoding: out, as: UTF8.self).withoutNull
    }

    private static func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x41 + 10
        case 0x61...0x66: digit - 0x61 + 10
        default: nil
        }
    }
}
