// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the browser sends: the JSON of `PublicKeyCredential.toJSON()` (Web Authentication,
/// section 5.1), in which bytes are base64url.
struct PasskeyResponse {
    let id: [UInt8]
    private let response: JSONValue

    init(_ json: [UInt8]) throws(PasskeyRefusal) {
        var limits = JSONLimits()
        (limits.depth, limits.string, limits.element) = (16, 1 << 16, 1 << 17)
        guard let json = try? JSONArrayReader.value(of: json, limits: limits),
            json["type"]?.text?.utf8.elementsEqual("public-key".utf8) == true,
            let text = json["id"]?.text, let id = Base64URL.decode(text),
            (1...1023).contains(id.count), let response = json["response"],
            response.members != nil
        else { throw .malformedResponse }
        if let raw = json["rawId"] {
            guard raw.text?.utf8.elementsEqual(text.utf8) == true else { throw .malformedResponse }
        }
        (self.id, self.response) = (id, response)
    }

    /// The bytes of that member.
    func bytes(_ name: String) throws(PasskeyRefusal) -> [UInt8] {
        guard let text = response[name]?.text, let bytes = Base64URL.decode(text) else {
            throw .malformedResponse
        }
        return bytes
    }

    /// The bytes of a member that may be missing or `null`.
    func bytesIfPresent(_ name: String) throws(PasskeyRefusal) -> [UInt8]? {
        guard let value = response[name], value != .null else { return nil }
        return try bytes(name)
    }
}
