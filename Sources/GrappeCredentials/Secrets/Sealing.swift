// SPDX-License-Identifier: EUPL-1.2

import Crypto
import FoundationEssentials
import GrappeKit

/// Seals what the database must hold but must not tell, such as the seeds of one-time codes:
/// AES-256 in Galois/counter mode (NIST SP 800-38D) with a random nonce of 96 bits.
package struct Sealing: Sendable {
    /// Whose value it is and what for. A sealed text opens under the same label only, so nobody
    /// gains by copying another person's value into his own row.
    package struct Label: Sendable, Hashable {
        let person: ID<Person>
        let purpose: StaticString

        /// - Parameter purpose: a name for the use, such as `totp`, without a line feed.
        package init(person: ID<Person>, purpose: StaticString) {
            (self.person, self.purpose) = (person, purpose)
        }

        package static func == (left: Label, right: Label) -> Bool { left.bytes == right.bytes }

        package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

        /// The purpose holds no line feed, so no two labels give one text.
        fileprivate var bytes: [UInt8] { Array("\(purpose)\n\(person.string)".utf8) }
    }

    /// Why a sealed text does not open.
    package enum Refusal: Error, Equatable, CustomStringConvertible {
        /// It is not a text of this form.
        case malformed
        /// It was changed, belongs to another label, or was sealed under another secret.
        case unauthentic

        package var description: String {
            switch self {
            case .malformed: "This is not a sealed text."
            case .unauthentic:
                "The sealed text was changed, moved to another row, or sealed under a secret that "
                    + "this program was not given."
            }
        }
    }

    /// Names the form, so that another may follow.
    private static let mark = "1."
    /// Bytes of a nonce and of an authentication tag.
    private static let overhead = 12 + 16

    private let key: SymmetricKey
    private let formerKeys: [SymmetricKey]

    /// - Parameters:
    ///   - secret: seals and opens.
    ///   - former: secrets that only open, while the operator replaces one by another.
    package init(_ secret: OperatorSecret, former: [OperatorSecret] = []) {
        key = secret.key(for: "sealing")
        formerKeys = former.map { $0.key(for: "sealing") }
    }

    /// A text (`1.` and base64url) that only `open` under the same label reads.
    ///
    /// Throws what the cipher throws, for which it has no reason with a key of this size.
    package func seal(_ bytes: [UInt8], as label: Label) throws -> String {
        let box = try AES.GCM.seal(bytes, using: key, authenticating: label.bytes)
        return Self.mark + Base64URL.encode(Array(box.nonce) + box.ciphertext + box.tag)
    }

    /// The bytes that were sealed; throws `Refusal`.
    package func open(_ text: String, as label: Label) throws(Refusal) -> [UInt8] {
        guard text.utf8.starts(with: Self.mark.utf8),
            let combined = Base64URL.decode(text.utf8.dropFirst(Self.mark.utf8.count)),
            combined.count >= Self.overhead, let box = try? AES.GCM.SealedBox(combined: combined)
        else { throw .malformed }
        for key in [key] + formerKeys {
            if let opened = try? AES.GCM.open(box, using: key, authenticating: label.bytes) {
                return Array(opened)
            }
        }
        throw .unauthentic
    }
}
