// SPDX-License-Identifier: EUPL-1.2

/// Writes JSON (RFC 8259) in UTF-8 that may stand in an HTML script element as it is.
///
/// `<`, `>`, `&`, U+2028 and U+2029 are escaped, so that no text ends the element (HTML standard,
/// 4.12.1.3) or a line of JavaScript.
package enum JSONWriter {
    /// The bytes of a value.
    package static func bytes(of value: JSONValue) -> [UInt8] {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return bytes
    }

    /// Appends a value.
    package static func append(_ value: JSONValue, to bytes: inout [UInt8]) {
        switch value {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let text): bytes += text.utf8
        case .string(let text): append(text, to: &bytes)
        case .array(let elements):
            bytes.append(0x5B)
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                append(element, to: &bytes)
            }
            bytes.append(0x5D)
        case .object(let members):
            bytes.append(0x7B)
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                append(member.name, to: &bytes)
                bytes.append(0x3A)
                append(member.value, to: &bytes)
            }
            bytes.append(0x7D)
        }
    }

    /// Appends text as a string, with its quotes.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { utf8 in
            if utf8.contains(where: mayNeedEscape) {
                for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
                    append(scalar, to: &bytes)
                }
            } else {
                bytes.append(contentsOf: utf8)
            }
        }
        bytes.append(0x22)
    }

    /// What is escaped, and the first byte of U+2028 and U+2029.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case ..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0x7F, 0xE2: true
        default: false
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar.value {
        case 0x22: bytes += "\\\"".utf8
        case 0x5C: bytes += "\\\\".utf8
        case 0x0A: bytes += "\\n".utf8
        case 0x0D: bytes += "\\r".utf8
        case 0x09: bytes += "\\t".utf8
        case ..<0x20, 0x3C, 0x3E, 0x26, 0x7F, 0x2028, 0x2029: escape(scalar, to: &bytes)
        default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
    }

    private static func escape(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let digits = String(scalar.value, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
    }
}

/// Writes a JSON array element by element into a buffer that the caller empties.
package struct JSONArrayWriter {
    /// What is written and not yet taken.
    package private(set) var bytes: [UInt8] = [0x5B]
    private var isEmpty = true

    package init() {}

    /// Appends an element, on a line of its own.
    package mutating func append(_ value: JSONValue) {
        bytes += (isEmpty ? "\n" : ",\n").utf8
        isEmpty = false
        JSONWriter.append(value, to: &bytes)
    }

    /// Appends the end of the array.
    package mutating func finish() { bytes += "\n]\n".utf8 }

    /// What was written since the last call.
    package mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }
}
