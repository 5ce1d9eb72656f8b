// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit

/// What an authenticator app and the server share: 160 bits, the length that RFC 4226 recommends
/// (section 4, R6). Kept sealed; see `Sealing`.
package struct OneTimeSeed: Sendable, Equatable {
    private static let size = 20

    /// 20 bytes.
    package let bytes: [UInt8]

    /// A new one, from the system's random numbers.
    package init() { bytes = RandomBytes.make(Self.size) }

    /// One that was kept; `nil` unless it has 20 bytes.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.size else { return nil }
        self.bytes = bytes
    }

    /// For typing into an app that has no camera: 32 characters (RFC 4648, Base32).
    package var base32: String { Base32.encode(bytes) }

    /// The code of that step, six digits with leading zeros (RFC 4226, section 5.3).
    package func code(at step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: bytes)))
        let offset = Int(mac[mac.count - 1] & 15)
        let word = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let number = String((word & 0x7FFF_FFFF) % 1_000_000)
        return String(repeating: "0", count: OneTimeCode.digits - number.utf8.count) + number
    }

    /// The address that an app takes the seed from, by link or as a QR code (the “Key URI Format”
    /// of Google Authenticator, which the others follow).
    ///
    /// - Parameters:
    ///   - issuer: the site's name. A colon would end it too early and becomes a space.
    ///   - account: the person's name there, such as the mail address; its colons too.
    package func uri(issuer: String, account: String) -> String {
        let issuer = PercentEncoding.encode(Self.withoutColons(issuer))
        let label = "\(issuer):\(PercentEncoding.encode(Self.withoutColons(account)))"
        return "otpauth://totp/\(label)?secret=\(base32)&issuer=\(issuer)&algorithm=SHA1"
            + "&digits=\(OneTimeCode.digits)&period=\(OneTimeCode.period)"
    }

    private static func withoutColons(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 == 0x3A ? 0x20 : $0 }, as: UTF8.self)
    }

    /// In constant time.
    package static func == (left: OneTimeSeed, right: OneTimeSeed) -> Bool {
        ConstantTime.areEqual(left.bytes, right.bytes)
    }
}

/// Neither logs nor messages of failed tests show a seed.
extension OneTimeSeed: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "OneTimeSeed" }
    package var debugDescription: String { "OneTimeSeed" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
