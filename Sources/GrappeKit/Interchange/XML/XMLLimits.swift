// SPDX-License-Identifier: EUPL-1.2

/// Limits of `XMLScanner`, in bytes unless said otherwise.
enum XMLLimits {
    static let name = 256
    static let attribute = 1 << 16
    /// Attributes of one element.
    static let attributes = 256
    /// The longest piece of text given at once.
    static let text = 1 << 16
    static let characterData = 1 << 20
}

/// The references that need no declaration (XML 1.0, sections 4.1 and 4.6).
enum XMLReference {
    /// The characters that a reference (without `&` and `;`) stands for; `nil` if it is unknown
    /// or names a character that XML forbids.
    static func bytes(_ name: [UInt8]) -> [UInt8]? {
        switch String(decoding: name, as: UTF8.self) {
        case "lt": return [0x3C]
        case "gt": return [0x3E]
        case "amp": return [0x26]
        case "quot": return [0x22]
        case "apos": return [0x27]
        default: return numeric(name)
        }
    }

    private static func numeric(_ name: [UInt8]) -> [UInt8]? {
        guard name.first == 0x23 else { return nil }
        let isHex = name.dropFirst().first == 0x78
        let digits = name.dropFirst(isHex ? 2 : 1)
        guard let first = digits.first, first != 0x2B,
            let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10),
            value >= 0x20 || [9, 10, 13].contains(value), value & 0xFFFE != 0xFFFE,
            let scalar = Unicode.Scalar(value)
        else { return nil }
        return UTF8.encode(scalar).map(Array.init)
    }
}
