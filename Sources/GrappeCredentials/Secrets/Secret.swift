// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit

/// 256 random bits that prove who shows them: of a session, of a link in a mail, of a state.
///
/// The one who shows it holds `text`; the database holds `digest`, from which nobody gets back.
/// A digest without salt and without stretching is enough for so many random bits.
package struct Secret: Sendable, Equatable {
    /// Bytes in a secret.
    private static let size = 32

    private let bytes: [UInt8]

    /// A new one, from the system's random numbers.
    package init() { bytes = RandomBytes.make(Self.size) }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The secret that somebody shows; `nil` unless it is exactly what `text` may give.
    package init?(_ text: String) {
        guard text.utf8.count == 43, let bytes = Base64URL.decode(text) else { return nil }
        self.bytes = bytes
    }

    /// 43 characters that stand in cookies, forms and addresses as they are (base64url).
    package var text: String { Base64URL.encode(bytes) }

    /// What the database keeps: SHA-256 of the bits, 64 hexadecimal digits in small letters.
    package var digest: String { Hexadecimal.encode(SHA256.hash(data: bytes)) }

    /// Whether that digest is this secret's; in constant time.
    package func has(digest: String) -> Bool { ConstantTime.areEqual(self.digest, digest) }

    /// Another secret for that purpose, which tells nothing of this one: HMAC-SHA256 (RFC 2104)
    /// of the label. A form may carry a session's `derived("csrf")` where it may never carry the
    /// session's secret.
    package func derived(_ label: String) -> Secret {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(label.utf8), using: SymmetricKey(data: bytes))
        return Secret(bytes: Array(code))
    }

    /// In constant time.
    package static func == (left: Secret, right: Secret) -> Bool {
        ConstantTime.areEqual(left.bytes, right.bytes)
    }
}

/// Neither logs nor messages of failed tests show a secret.
extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "Secret" }
    package var debugDescription: String { "Secret" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
