// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit

/// What the browser says about the page that asked (Web Authentication, section 5.8.1).
struct ClientData {
    enum Ceremony: String {
        case registration = "webauthn.create"
        case assertion = "webauthn.get"
    }

    /// SHA-256 of the JSON, which is what the authenticator signs.
    let digest: [UInt8]
    private let json: JSONValue

    /// Reads the JSON; real JSON only, in which no name occurs twice.
    init(_ bytes: [UInt8]) throws(PasskeyRefusal) {
        var limits = JSONLimits()
        (limits.depth, limits.element) = (8, 1 << 14)
        guard let json = try? JSONArrayReader.value(of: bytes, limits: limits),
            json.members != nil
        else { throw .malformedClientData }
        (self.json, digest) = (json, Array(SHA256.hash(data: bytes)))
    }

    /// Steps 7 to 10 of both ceremonies (sections 7.1 and 7.2).
    func check(
        _ ceremony: Ceremony, _ challenge: Secret, _ party: RelyingParty
    ) throws(PasskeyRefusal) {
        guard let type = json["type"]?.text, let answered = json["challenge"]?.text,
            let origin = json["origin"]?.text
        else { throw .malformedClientData }
        guard type.utf8.elementsEqual(ceremony.rawValue.utf8) else { throw .wrongType }
        guard ConstantTime.areEqual(answered, challenge.text) else { throw .wrongChallenge }
        guard party.origins.contains(where: { $0.utf8.elementsEqual(origin.utf8) }) else {
            throw .wrongOrigin
        }
        switch json["crossOrigin"] {
        case nil, .bool(false): break
        case .bool(true): throw .embedded
        default: throw .malformedClientData
        }
        guard json["topOrigin"] == nil else { throw .embedded }
    }
}
