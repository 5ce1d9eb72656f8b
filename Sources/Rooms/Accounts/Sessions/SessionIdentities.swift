// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb

/// Finds who is signed in by the cookie of a request.
struct SessionIdentities: IdentitySource {
    /// A visit is noted once an hour: a write with each page would cost more than it tells.
    private static let noteEvery: Int64 = 3_600_000

    let database: any Database
    let now: @Sendable () -> Instant

    func signedIn(cookie: String) async throws -> SignedIn? {
        guard let secret = Secret(cookie) else { return nil }
        let now = now()
        let found = try await database.read { session -> (FoundSession, SignedIn)? in
            guard let found = try session.session(digest: secret.digest, at: now),
                found.stage != .begun
            else { return nil }
            let signedIn = SignedIn(
                person: found.person, session: found.id, name: found.name,
                grants: try session.grants(of: found.person),
                mandates: try session.heldMandates(of: found.person, on: CalendarDate(now)),
                hasSecondFactor: found.stage == .double,
                formToken: secret.derived("form").text)
            return (found, signedIn)
        }
        guard let (session, signedIn) = found else { return nil }
        if now.milliseconds - session.seen.milliseconds > Self.noteEvery {
            // Where nothing can be kept, as on a full disk, people still read.
            try? await database.write { try $0.noteVisit(session.id, at: now) }
        }
        return signedIn
    }
}
