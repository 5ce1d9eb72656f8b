// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A signed token (RFC 7515, compact form) whose signature is the provider's.
struct OpenIDToken {
    /// More than any provider sends.
    private static let longest = 1 << 16

    let claims: JSONValue

    /// Reads and verifies; throws `OpenIDRefusal`.
    ///
    /// Keys that the token itself offers (`jwk`, `jku`, `x5c`, `x5u`) are not looked at, and a
    /// token that demands more of its reader (`crit`) is refused (RFC 8725, sections 3.1 and 3.10).
    init(_ text: String, keys: OpenIDKeys) async throws(OpenIDRefusal) {
        guard text.utf8.count <= Self.longest else { throw .malformed("token") }
        let parts = text.utf8.split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3,
            let header = Base64URL.decode(parts[0]).flatMap(OpenIDDocument.read),
            let payload = Base64URL.decode(parts[1]), let signature = Base64URL.decode(parts[2])
        else { throw .malformed("token") }
        guard header["crit"] == nil, header["kid"] == nil || header["kid"]?.text != nil else {
            throw .malformed("token")
        }
        guard let algorithm = header["alg"]?.text.flatMap(OpenIDKey.Algorithm.init) else {
            throw .forbiddenAlgorithm
        }
        let candidates = keys.candidates(algorithm, named: header["kid"]?.text)
        guard !candidates.isEmpty else { throw .unknownKey }
        let signed = Array(text.utf8.prefix(parts[0].count + 1 + parts[1].count))
        var isSigned = false
        for key in candidates where !isSigned {
            isSigned = await key.verifies(signature, of: signed)
        }
        guard isSigned else { throw .wrongSignature }
        guard let claims = OpenIDDocument.read(payload) else { throw .malformed("token") }
        self.claims = claims
    }

    /// Whether the provider issued it for this site (OpenID Connect Core, section 3.1.3.7).
    func checkParties(_ client: OpenIDClient) throws(OpenIDRefusal) {
        guard let issuer = claims["iss"]?.text, issuer.utf8.elementsEqual(client.issuer.utf8) else {
            throw .wrongIssuer
        }
        func isClient(_ value: JSONValue?) -> Bool {
            value?.text?.utf8.elementsEqual(client.id.utf8) == true
        }
        let audiences = claims["aud"]?.elements ?? [claims["aud"]].compactMap { $0 }
        guard audiences.contains(where: isClient) else { throw .wrongAudience }
        let party = claims["azp"]
        guard isClient(party) || party == nil && audiences.count == 1 else {
            throw .wrongAudience
        }
    }

    /// Whether it is valid now, clocks being a minute apart at most.
    ///
    /// - Parameter isTimed: whether it must say when it was issued and until when it holds.
    func checkTimes(_ now: Instant, isTimed: Bool) throws(OpenIDRefusal) {
        let (skew, now) = (60.0, Double(now.milliseconds) / 1000)
        func time(_ name: String) throws(OpenIDRefusal) -> Double? {
            guard let value = claims[name] else { return nil }
            guard let seconds = value.double, seconds.isFinite else { throw .malformed("token") }
            return seconds
        }
        let (expiry, issue, start) = (try time("exp"), try time("iat"), try time("nbf"))
        guard !isTimed || expiry != nil && issue != nil else { throw .malformed("token") }
        if let expiry, now >= expiry + skew { throw .expired }
        for beginning in [issue, start] {
            if let beginning, now < beginning - skew { throw .notYetValid }
        }
    }
}
