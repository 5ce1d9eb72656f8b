// SPDX-License-Identifier: EUPL-1.2

import CArgon2

/// What the database keeps of a password: Argon2id (RFC 9106) in the PHC string format,
/// `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
///
/// Hashing and verifying take tens of milliseconds and 19 MiB: go through `HashingPool`.
package struct PasswordHash: Sendable, Equatable {
    /// Why no hash was made.
    package struct Failure: Error, CustomStringConvertible {
        /// What libargon2 says.
        package let description: String
    }

    /// The PHC string.
    package let text: String
    let parameters: ArgonParameters

    /// The hash that a database keeps; `nil` where it is not Argon2id in exactly that form, or asks
    /// for more memory or time than anybody would have chosen.
    package init?(_ text: String) {
        guard let parameters = ArgonParameters(phc: text) else { return nil }
        (self.text, self.parameters) = (text, parameters)
    }

    private init(text: String, parameters: ArgonParameters) {
        (self.text, self.parameters) = (text, parameters)
    }

    /// Whether it was made with other parameters than today's, and should be made anew when the
    /// password is next at hand.
    package var needsRehash: Bool { parameters != .current }

    /// Hashes that password with a new salt; throws `Failure`, above all where memory is lacking.
    static func make(of password: Password) throws(Failure) -> PasswordHash {
        let salt = RandomBytes.make(ArgonParameters.saltSize)
        let (hashSize, cost) = (ArgonParameters.hashSize, ArgonParameters.current)
        var encoded = [CChar](repeating: 0, count: 256)
        let status = argon2id_hash_encoded(
            cost.passes, cost.memory, cost.lanes, password.bytes, password.bytes.count, salt,
            salt.count, hashSize, &encoded, encoded.count)
        guard status == ARGON2_OK.rawValue else {
            throw Failure(description: String(cString: argon2_error_message(status)))
        }
        let text = String(
            decoding: encoded.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        return PasswordHash(text: text, parameters: cost)
    }

    /// Whether it was made of that password; throws `Failure` where nobody can tell.
    func verifies(_ password: Password) throws(Failure) -> Bool {
        // Nobody was allowed to set one so long, and hashing time grows with it.
        guard password.scalars.count <= Password.lengths.upperBound else { return false }
        let status = argon2id_verify(text, password.bytes, password.bytes.count)
        switch status {
        case ARGON2_OK.rawValue: return true
        case ARGON2_VERIFY_MISMATCH.rawValue: return false
        default: throw Failure(description: String(cString: argon2_error_message(status)))
        }
    }

    /// A hash of no password that anybody knows, with today's parameters: verified in place of the
    /// hash of somebody who does not exist, so that the answer takes as long.
    static let ofNobody: PasswordHash = {
        let cost = ArgonParameters.current
        let text = cost.phc(
            salt: RandomBytes.make(ArgonParameters.saltSize),
            hash: RandomBytes.make(ArgonParameters.hashSize))
        return PasswordHash(text: text, parameters: cost)
    }()
}
