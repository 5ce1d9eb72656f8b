// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeWeb

/// The providers of this site, and how they are asked. What one says of itself is kept for an hour.
final class IdentityProviders: Sendable {
    /// What a provider says of itself.
    struct Known: Sendable {
        let provider: OpenIDProvider
        let keys: OpenIDKeys
        fileprivate let until: Instant
    }

    /// The provider does not answer, or not with what was asked for.
    struct Unreachable: Error, CustomStringConvertible {
        let description: String
    }

    private static let lifetime: Int64 = 3_600_000
    /// More than this many people at once are told that the provider cannot be reached: each waits
    /// for an answer for a while.
    private static let width = 8

    let all: [IdentityProvider]
    private let site: Site
    private let fetch: HTTPFetch
    private let known = Guarded<[String: Known]>([:])
    private let asking = Guarded(0)

    init(_ all: [IdentityProvider], _ site: Site) {
        (self.all, self.site) = (all, site)
        // The operator has named them: one may well stand in the same house.
        fetch = HTTPFetch(reach: .anywhere, width: Self.width)
    }

    func provider(_ key: String) -> IdentityProvider? {
        all.first { $0.key.utf8.elementsEqual(key.utf8) }
    }

    func provider(issuer: String) -> IdentityProvider? {
        all.first { $0.issuer.utf8.elementsEqual(issuer.utf8) }
    }

    /// `isAnew`: also where it is known already.
    func known(
        _ client: OpenIDClient, isAnew: Bool = false, at now: Instant
    ) async throws -> Known {
        let kept = known.withLock { $0[client.issuer] }
        if let kept, !isAnew, now < kept.until { return kept }
        let document = try await answer(to: FetchRequest(client.discoveryAddress))
        let provider = try OpenIDProvider(document, for: client)
        let keys = try OpenIDKeys(try await answer(to: FetchRequest(provider.keys)))
        let found = Known(
            provider: provider, keys: keys, until: now.advanced(by: Self.lifetime))
        known.withLock { $0[client.issuer] = found }
        return found
    }

    /// Who the provider says that somebody is who came back with a code.
    func identity(
        code: String, of attempt: OpenIDAttempt, _ known: Known, for client: OpenIDClient,
        at now: Instant
    ) async throws -> ExternalIdentity {
        let exchange = OpenIDTokenRequest(
            code: code, of: attempt, at: known.provider, for: client)
        var request = FetchRequest(
            exchange.address, posting: Array(exchange.body.utf8),
            type: "application/x-www-form-urlencoded")
        if let authorization = exchange.authorization {
            request.headers.append(("Authorization", authorization))
        }
        let token = try OpenIDTokens(try await answer(to: request)).idToken
        do {
            return try await ExternalIdentity(
                idToken: token, answering: attempt, keys: known.keys, for: client, at: now)
        } catch OpenIDRefusal.unknownKey {
            // It may have new ones.
            let keys = try await self.known(client, isAnew: true, at: now).keys
            return try await ExternalIdentity(
                idToken: token, answering: attempt, keys: keys, for: client, at: now)
        }
    }

    /// Errors of a token's address (RFC 6749, section 5.2) come with 400 or 401 and are read too.
    private func answer(to request: FetchRequest) async throws -> [UInt8] {
        let isFree = asking.withLock { asking in
            guard asking < Self.width else { return false }
            asking += 1
            return true
        }
        guard isFree else { throw Unreachable(description: "too many ask at once") }
        defer { asking.withLock { $0 -= 1 } }
        var request = request
        request.timeout = .seconds(8)
        request.headers.append(("Accept", "application/json"))
        let response = try await fetch.response(to: request)
        let mayBeRead = response.status == 200 || request.body != nil && response.status < 500
        guard mayBeRead else { throw Unreachable(description: "answer \(response.status)") }
        return response.body
    }
}
