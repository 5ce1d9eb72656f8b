// SPDX-License-Identifier: EUPL-1.2

extension [UInt8] {
    /// Appends text so that it is inert both as element content and inside a quoted attribute.
    ///
    /// Works on UTF-8 bytes: a quote followed by a combining mark is one `Character` but still a
    /// quote to a browser. Control characters that HTML forbids (NUL and C0 but tab, line feed,
    /// carriage return) become U+FFFD (HTML standard, 13.2.3.5).
    package mutating func append(escaping text: some StringProtocol) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
        guard isDone == nil else { return }
        Array(text.utf8).withUnsafeBufferPointer { append(escaping: $0) }
    }

    /// Most text holds nothing to escape: whole stretches are copied at once.
    private mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for place in bytes.indices where HTMLEscaping.isSpecial[Int(bytes[place])] {
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<place]))
            append(contentsOf: HTMLEscaping.escaped(bytes[place]).utf8)
            start = place + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
}

private enum HTMLEscaping {
    static let isSpecial: [Bool] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x26, 0x3C, 0x3E, 0x22, 0x27, 0x7F: true
        case 0x09, 0x0A, 0x0D: false
        default: byte < 0x20
        }
    }

    static func escaped(_ byte: UInt8) -> String {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x27: "&#39;"
        default: "\u{FFFD}"
        }
    }
}
