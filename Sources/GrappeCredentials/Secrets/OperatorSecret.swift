// SPDX-License-Identifier: EUPL-1.2

import Crypto

/// The secret that the operator gives the program, from which its keys are derived. It never stands
/// in the database, so that a stolen copy of the database does not open what is sealed in it.
package struct OperatorSecret: Sendable {
    /// Why a text cannot be the operator's secret.
    package enum Refusal: Error, Equatable, CustomStringConvertible {
        /// It has fewer than 32 bytes.
        case tooShort

        package var description: String {
            "The secret needs at least 32 characters; "
                + "`openssl rand -base64 32` makes one of 44."
        }
    }

    private let material: SymmetricKey

    /// Takes the text as it is written, 32 bytes of UTF-8 at least.
    package init(_ text: String) throws(Refusal) {
        guard text.utf8.count >= 32 else { throw .tooShort }
        material = SymmetricKey(data: Array(text.utf8))
    }

    /// 256 bits for that purpose: HKDF-SHA256 (RFC 5869), the purpose being the `info`.
    func key(for purpose: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: material, salt: Array("grappe".utf8), info: Array(purpose.utf8),
            outputByteCount: 32)
    }
}
