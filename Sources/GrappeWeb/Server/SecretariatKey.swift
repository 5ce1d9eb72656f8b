// SPDX-License-Identifier: EUPL-1.2

/// The password of the secretariat's pages, as the operator set it.
package struct SecretariatKey: Sendable {
    private let bytes: [UInt8]

    /// `nil` for fewer than 16 bytes: what can be guessed protects nothing.
    package init?(_ password: String) {
        bytes = Array(password.utf8)
        guard bytes.count >= 16 else { return nil }
    }

    /// 128 random bits in 32 hexadecimal digits.
    package static func random() -> String {
        let digits = Array("0123456789abcdef".utf8)
        let random = (0..<32).map { _ in digits[Int.random(in: 0..<16)] }
        return String(decoding: random, as: UTF8.self)
    }

    /// Compares every byte whatever the first ones say, so that the time tells nothing of where
    /// they differ.
    func matches(_ password: [UInt8]) -> Bool {
        var difference = UInt8(password.count == bytes.count ? 0 : 1)
        for (index, byte) in bytes.enumerated() {
            difference |= byte ^ (index < password.count ? password[index] : 0)
        }
        return difference == 0
    }
}
