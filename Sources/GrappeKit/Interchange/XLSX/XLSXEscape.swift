// SPDX-License-Identifier: EUPL-1.2

/// Characters that XML forbids stand in a sheet as `_x000D_`, and text of that look as
/// `_x005F_x000D_` (ECMA-376 part 1, 22.9.2.19).
enum XLSXEscape {
    static func unescaped(_ text: String) -> String {
        rewritten(text) { bytes, index in
            escapedUnit(bytes, index).flatMap(Unicode.Scalar.init).map {
                (Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter), 7)
            }
        }
    }

    static func escaped(_ text: String) -> String {
        rewritten(text) { bytes, index in
            escapedUnit(bytes, index).map { _ in (Array("_x005F_".utf8), 1) }
        }
    }

    /// The text with the bytes at some places replaced: by which, and how many they stand for.
    private static func rewritten(
        _ text: String, _ replacement: ([UInt8], Int) -> (bytes: [UInt8], length: Int)?
    ) -> String {
        guard text.utf8.contains(0x5F) else { return text }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let (replaced, length) = replacement(bytes, index) {
                out += replaced
                index += length
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func escapedUnit(_ bytes: [UInt8], _ index: Int) -> UInt16? {
        guard index + 7 <= bytes.count, bytes[index] == 0x5F, bytes[index + 1] == 0x78,
            bytes[index + 6] == 0x5F, bytes[index + 2] != 0x2B
        else { return nil }
        return UInt16(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
    }
}
