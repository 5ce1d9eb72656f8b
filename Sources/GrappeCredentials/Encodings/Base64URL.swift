// SPDX-License-Identifier: EUPL-1.2

/// Base64 with the alphabet for URLs and without padding (RFC 4648, section 5).
package enum Base64URL {
    private static let coding = BitCoding(
        bits: 6, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

    /// The text of those bytes: 4 characters for 3 bytes, rounded up.
    package static func encode(_ bytes: some Sequence<UInt8>) -> String { coding.encode(bytes) }

    /// The bytes of that text. `nil` where it holds anything but the alphabet, padding included,
    /// or is not the one text that `encode` makes of those bytes.
    package static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? { coding.decode(text) }

    /// The bytes of that text, as the other function.
    package static func decode(_ text: String) -> [UInt8]? { coding.decode(text.utf8) }
}
