// SPDX-License-Identifier: EUPL-1.2

/// Base32 without padding (RFC 4648, section 6): letters and digits that are told apart by eye.
package enum Base32 {
    private static let coding = BitCoding(bits: 5, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    /// The text of those bytes: 8 capital characters for 5 bytes, rounded up.
    package static func encode(_ bytes: some Sequence<UInt8>) -> String { coding.encode(bytes) }

    /// The bytes of that text, in capitals. `nil` where it holds anything but the alphabet, padding
    /// included, or is not the one text that `encode` makes of those bytes.
    package static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? { coding.decode(text) }
}
