// SPDX-License-Identifier: EUPL-1.2

import Crypto

/// What the authenticator says and signs (Web Authentication, section 6.1).
struct AuthenticatorData {
    /// The passkey that was made, in the answer to a registration only.
    struct Attested {
        let id: [UInt8]
        let publicKey: [UInt8]
    }

    private static let (isPresent, isVerified, mayBackUp, isBackedUp):
        (UInt8, UInt8, UInt8, UInt8) =
            (1 << 0, 1 << 2, 1 << 3, 1 << 4)
    private static let (hasAttested, hasExtensions): (UInt8, UInt8) = (1 << 6, 1 << 7)
    private static let fixedSize = 37

    /// As they were signed.
    let bytes: [UInt8]
    let signatures: UInt32
    let attested: Attested?
    private let flags: UInt8

    init(_ bytes: [UInt8]) throws(PasskeyRefusal) {
        guard (Self.fixedSize...1 << 14).contains(bytes.count) else {
            throw .malformedAuthenticatorData
        }
        self.bytes = bytes
        flags = bytes[32]
        signatures = bytes[33..<37].reduce(0) { $0 << 8 | UInt32($1) }
        var offset = Self.fixedSize
        attested =
            flags & Self.hasAttested == 0 ? nil : try Self.attested(in: bytes, from: &offset)
        if flags & Self.hasExtensions != 0 {
            let extensions = try Self.value(in: bytes, from: &offset)
            guard extensions.entries != nil else { throw .malformedAuthenticatorData }
        }
        guard offset == bytes.count else { throw .malformedAuthenticatorData }
    }

    var isUserVerified: Bool { flags & Self.isVerified != 0 }
    var mayBeBackedUp: Bool { flags & Self.mayBackUp != 0 }
    var isBackedUp: Bool { flags & Self.isBackedUp != 0 }

    /// Steps that both ceremonies have in common (sections 7.1 and 7.2): the site, the presence of
    /// a person and, where wanted, the verification of who it is.
    func check(
        _ party: RelyingParty, requiresVerification: Bool
    ) throws(PasskeyRefusal) {
        let digest = SHA256.hash(data: Array(party.id.utf8))
        guard bytes.prefix(32).elementsEqual(digest) else { throw .wrongRelyingParty }
        guard flags & Self.isPresent != 0 else { throw .absentPerson }
        guard !requiresVerification || isUserVerified else { throw .unverifiedPerson }
        guard mayBeBackedUp || !isBackedUp else { throw .contradictoryBackup }
    }

    /// Section 6.5.2: 16 bytes that name the model, the length of the identifier, and the key.
    private static func attested(
        in bytes: [UInt8], from offset: inout Int
    ) throws(PasskeyRefusal) -> Attested {
        let start = offset + 18
        guard bytes.count >= start else { throw .malformedAuthenticatorData }
        let count = Int(bytes[start - 2]) << 8 | Int(bytes[start - 1])
        guard (1...1023).contains(count), bytes.count >= start + count else {
            throw .malformedAuthenticatorData
        }
        offset = start + count
        let key = try value(in: bytes, from: &offset)
        return Attested(id: Array(bytes[start..<start + count]), publicKey: try point(of: key))
    }

    private static func value(
        in bytes: [UInt8], from offset: inout Int
    ) throws(PasskeyRefusal) -> CBORValue {
        do {
            var reader = try CBORReader(bytes, at: offset)
            let value = try reader.next()
            offset = reader.offset
            return value
        } catch { throw .malformedAuthenticatorData }
    }

    /// A COSE key of ES256 (RFC 9053, sections 2.1 and 7.1.1): type 2, algorithm -7, curve 1, x and
    /// y of 32 bytes, and nothing else; the point must lie on the curve.
    private static func point(of key: CBORValue) throws(PasskeyRefusal) -> [UInt8] {
        guard key.entries?.count == 5, key[1] == .number(2), key[3] == .number(-7),
            key[-1] == .number(1), let x = key[-2]?.bytes, let y = key[-3]?.bytes, x.count == 32,
            y.count == 32, case let point = [4] + x + y,
            (try? P256.Signing.PublicKey(x963Representation: point)) != nil
        else { throw .unsupportedKey }
        return point
    }
}
