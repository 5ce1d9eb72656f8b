// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Who a provider says that somebody is. The key is issuer and subject together: a mail address may
/// pass to another person, and a provider may let anybody claim one.
package struct ExternalIdentity: Sendable, Equatable {
    package let issuer: String
    /// The provider's name for the person, up to 255 bytes, never given to another.
    package let subject: String
    package let name: String?
    package let mail: String?
    /// Whether the provider says that the address is the person's. Believe it only of providers
    /// that issue the addresses or check them.
    package let isMailVerified: Bool
    /// What was checked of the person (`acr`), in the provider's words.
    package let assurance: String?

    /// Verifies an ID token (OpenID Connect Core, section 3.1.3.7); throws `OpenIDRefusal`.
    ///
    /// - Parameters:
    ///   - attempt: the one that was begun in this browser.
    ///   - now: may differ from the provider's clock by a minute.
    package init(
        idToken: String, answering attempt: OpenIDAttempt, keys: OpenIDKeys,
        for client: OpenIDClient, at now: Instant
    ) async throws(OpenIDRefusal) {
        let token = try await OpenIDToken(idToken, keys: keys)
        try token.checkParties(client)
        try token.checkTimes(now, isTimed: true)
        guard let nonce = token.claims["nonce"]?.text,
            ConstantTime.areEqual(nonce, attempt.nonce)
        else { throw .wrongNonce }
        try self.init(token.claims, of: client)
        guard !client.requiresAssurance || client.assurances.contains(where: isAssured) else {
            throw .insufficientAssurance
        }
    }

    /// The same person with what `OpenIDProvider.userInfo` tells besides (Core, section 5.3);
    /// throws `OpenIDRefusal`.
    ///
    /// - Parameters:
    ///   - answer: JSON, or a signed token where the provider was told to sign.
    ///   - isSigned: whether it came as `application/jwt`.
    package func completed(
        by answer: [UInt8], isSigned: Bool, keys: OpenIDKeys, for client: OpenIDClient,
        at now: Instant
    ) async throws(OpenIDRefusal) -> ExternalIdentity {
        let claims: JSONValue
        if isSigned {
            let token = try await OpenIDToken(String(decoding: answer, as: UTF8.self), keys: keys)
            try token.checkParties(client)
            try token.checkTimes(now, isTimed: false)
            claims = token.claims
        } else {
            guard let json = OpenIDDocument.read(answer) else { throw .malformed("user info") }
            claims = json
        }
        let told = try ExternalIdentity(claims, of: client)
        guard told.subject.utf8.elementsEqual(subject.utf8) else { throw .wrongSubject }
        return ExternalIdentity(self, completedBy: told)
    }

    private func isAssured(_ wanted: String) -> Bool {
        assurance?.utf8.elementsEqual(wanted.utf8) == true
    }

    private init(_ claims: JSONValue, of client: OpenIDClient) throws(OpenIDRefusal) {
        guard let subject = claims["sub"]?.text, (1...255).contains(subject.utf8.count),
            subject.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else { throw .malformed("subject") }
        (issuer, self.subject) = (client.issuer, subject)
        name = Self.name(in: claims)
        mail = claims["email"]?.text
        isMailVerified = mail != nil && claims["email_verified"] == true
        assurance = claims["acr"]?.text
    }

    private init(_ one: ExternalIdentity, completedBy other: ExternalIdentity) {
        (issuer, subject, assurance) = (one.issuer, one.subject, one.assurance)
        name = one.name ?? other.name
        // An address and the word about it come from one and the same source.
        let source = one.mail == nil ? other : one
        (mail, isMailVerified) = (source.mail, source.isMailVerified)
    }

    private static func name(in claims: JSONValue) -> String? {
        if let name = claims["name"]?.text, !name.isEmpty { return name }
        let parts = ["given_name", "family_name"].compactMap { claims[$0]?.text }
            .filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
