// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A password that the operator set.
package struct OperatorKey: Sendable {
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

    func matches(_ password: [UInt8]) -> Bool { ConstantTime.areEqual(password, bytes) }
}
