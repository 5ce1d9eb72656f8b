// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The name of a kept file: the SHA-256 of its content in 64 digits, and what it is
/// (`….jpg`). The same content has the same name everywhere.
package struct StoredName: Sendable, Hashable, CustomStringConvertible {
    /// As it stands in addresses and tables.
    package let string: String
    /// What the file is.
    package let type: MediaType

    init(digest: some Sequence<UInt8>, type: MediaType) {
        let digits = Array("0123456789abcdef".utf8)
        let name = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        string = String(decoding: name, as: UTF8.self) + "." + type.rawValue
        self.type = type
    }

    /// `nil` for anything that is not such a name, to the byte.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 64, parts[0].allSatisfy(Self.isDigit),
            let type = MediaType.allCases.first(where: {
                $0.rawValue.utf8.elementsEqual(parts[1])
            })
        else { return nil }
        (string, self.type) = (text, type)
    }

    package var description: String { string }

    /// Two digits name the folder, so that none gets too full.
    var folder: String { String(string.prefix(2)) }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}
