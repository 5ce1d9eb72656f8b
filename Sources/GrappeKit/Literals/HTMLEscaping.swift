// SPDX-License-Identifier: EUPL-1.2

extension [UInt8] {
    /// Appends text so that it is inert both as element content and inside a quoted attribute.
    ///
    /// Works on UTF-8 bytes: a quote followed by a combining mark is one `Character` but still a
    /// quote to a browser. Control characters that HTML forbids (NUL and C0 but tab, line feed,
    /// carriage return) become U+FFFD (HTML standard, 13.2.3.5).
    package mutating func append(escaping text: some StringProtocol) {
        for byte in text.utf8 {
            switch byte {
            case 0x26: append(contentsOf: "&amp;".utf8)
            case 0x3C: append(contentsOf: "&lt;".utf8)
            case 0x3E: append(contentsOf: "&gt;".utf8)
            case 0x22: append(contentsOf: "&quot;".utf8)
            case 0x27: append(contentsOf: "&#39;".utf8)
            case 0x09, 0x0A, 0x0D: append(byte)
            case 0x00..<0x20, 0x7F: append(contentsOf: "\u{FFFD}".utf8)
            default: append(byte)
            }
        }
    }
}
