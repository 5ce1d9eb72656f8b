// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit

/// A code on paper for somebody whose telephone is gone: 80 random bits, good for one sign-in.
package struct RecoveryCode: Sendable, Equatable {
    /// How many a person gets at a time.
    package static let perPerson = 10
    private static let size = 10

    private let bytes: [UInt8]

    /// A new one, from the system's random numbers.
    package init() { bytes = RandomBytes.make(Self.size) }

    /// The code that somebody typed, in any case, with or without hyphens and spaces; `nil` for
    /// what was never handed out in that form.
    package init?(_ text: String) {
        guard text.utf8.count <= 64 else { return nil }
        let typed = text.utf8.filter { $0 != 0x20 && $0 != 0x2D }
            .map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
        guard let bytes = Base32.decode(typed), bytes.count == Self.size else { return nil }
        self.bytes = bytes
    }

    /// A set for one person, all different.
    package static func makeSet() -> [RecoveryCode] {
        var codes: [RecoveryCode] = []
        while codes.count < perPerson {
            let code = RecoveryCode()
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    /// Four groups of four, `ABCD-EFGH-IJKL-MNOP`: letters and the digits 2 to 7.
    package var text: String {
        let characters = Array(Base32.encode(bytes).utf8)
        let groups = stride(from: 0, to: characters.count, by: 4).map {
            String(decoding: characters[$0..<min($0 + 4, characters.count)], as: UTF8.self)
        }
        return groups.joined(separator: "-")
    }

    /// What the database keeps: SHA-256 of the bits, 64 hexadecimal digits in small letters.
    package var digest: String { Hexadecimal.encode(SHA256.hash(data: bytes)) }

    /// In constant time.
    package static func == (left: RecoveryCode, right: RecoveryCode) -> Bool {
        ConstantTime.areEqual(left.bytes, right.bytes)
    }
}

/// Neither logs nor messages of failed tests show a code.
extension RecoveryCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "RecoveryCode" }
    package var debugDescription: String { "RecoveryCode" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
