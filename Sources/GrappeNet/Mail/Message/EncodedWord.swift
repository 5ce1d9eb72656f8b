// SPDX-License-Identifier: EUPL-1.2

/// Text of any language in header fields: `=?UTF-8?B?…?=` (RFC 2047).
enum EncodedWord {
    private static let opening = Array("=?UTF-8?B?".utf8)
    private static let closing = Array("?=".utf8)
    /// RFC 2047, section 2.
    private static let longest = 75

    /// Whether text cannot stand as it is: other letters than ASCII's, what looks like an
    /// encoded-word, or a word too long to break lines around it.
    static func isNeeded(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return !bytes.allSatisfy { (0x20...0x7E).contains($0) }
            || bytes.split(separator: 0x20).contains { $0.count > 60 }
            || zip(bytes, bytes.dropFirst()).contains { $0 == 0x3D && $1 == 0x3F }
    }

    /// Encoded-words with a space between them, each of whole scalars.
    ///
    /// - Parameter firstRoom: how long the first may be.
    static func encode(_ text: String, firstRoom: Int) -> [UInt8] {
        var (out, chunk) = ([UInt8](), [UInt8]())
        var room = capacity(min(firstRoom, longest))
        func flush() {
            if !out.isEmpty { out.append(0x20) }
            out += opening + Base64.encode(chunk) + closing
            chunk = []
            room = capacity(longest)
        }
        for scalar in text.unicodeScalars {
            let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            if chunk.count + bytes.count > room { flush() }
            chunk += bytes
        }
        if !chunk.isEmpty || out.isEmpty { flush() }
        return out
    }

    /// How many bytes of text such a word holds.
    private static func capacity(_ length: Int) -> Int {
        max(1, (length - opening.count - closing.count) / 4) * 3
    }
}

/// Base 64 without line breaks (RFC 4648, section 4).
enum Base64 {
    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                out.append(place > group.count ? 0x3D : letters[bits >> (18 - 6 * place) & 63])
            }
        }
        return out
    }
}
