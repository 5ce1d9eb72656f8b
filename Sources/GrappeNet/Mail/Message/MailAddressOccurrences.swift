// SPDX-License-Identifier: EUPL-1.2

/// Finds addresses in running text: whole ones, whatever the case of their letters. `eva@a.example`
/// stands neither in `neva@a.example` nor in `eva@a.example.org`.
package struct MailAddressOccurrences: Sendable {
    private let forms: [[UInt8]]

    /// - Parameter addresses: every form in which they may be written.
    package init(of addresses: some Sequence<String>) {
        forms = Set(addresses.map { $0.utf8.map(Self.lowered) }).filter { !$0.isEmpty }
            .sorted { $0.count > $1.count }
    }

    /// Whether one of them stands there.
    package func areFound(in text: String) -> Bool { replaced(in: text, by: "") != nil }

    /// The text with something else in their place; `nil` where none stands there. The text may be
    /// that of a JSON document.
    package func replaced(in text: String, by other: String) -> String? {
        let bytes = Array(text.utf8)
        let lowered = bytes.map(Self.lowered)
        var result: [UInt8] = []
        var (next, index) = (0, 0)
        while index < bytes.count {
            guard let length = length(at: index, in: lowered) else {
                index += 1
                continue
            }
            result += bytes[next..<index]
            result += other.utf8
            index += length
            next = index
        }
        return next == 0 ? nil : String(decoding: result + bytes[next...], as: UTF8.self)
    }

    private func length(at index: Int, in bytes: [UInt8]) -> Int? {
        forms.first { form in
            bytes[index...].starts(with: form) && !Self.isContinued(before: index, in: bytes)
                && !Self.isContinued(after: index + form.count, in: bytes)
        }?.count
    }

    /// Whether the local part began earlier. The letter of an escape, as in `\n`, is none of it.
    private static func isContinued(before index: Int, in bytes: [UInt8]) -> Bool {
        guard index > 0 else { return false }
        let isEscape = index > 1 && bytes[index - 2] == 0x5C
        return !isEscape && (isNameByte(bytes[index - 1]) || "._+%".utf8.contains(bytes[index - 1]))
    }

    /// Whether the domain goes on; a point or a hyphen may also end a sentence.
    private static func isContinued(after index: Int, in bytes: [UInt8]) -> Bool {
        guard index < bytes.count else { return false }
        if bytes[index] == 0x2E || bytes[index] == 0x2D {
            return index + 1 < bytes.count && isNameByte(bytes[index + 1])
        }
        return isNameByte(bytes[index])
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
