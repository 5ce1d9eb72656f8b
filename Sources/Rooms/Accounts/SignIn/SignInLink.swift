// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// A link in a mail that lets its reader in, once and within ten minutes (ASVS 6.5.5). Programs
/// that look through mails open links, so that opening it only asks whether to go on.
struct SignInLink: Sendable {
    static let lifetime: Int64 = 10 * 60_000

    let digest: String
    let address: MailAddress
    let next: String
    /// Whose address it is; `nil` where there is no account yet.
    let account: Account?
}

/// Sends a link to an address. Whether there is an account or not, the same is done and the same
/// is answered: who asks learns nothing about others.
struct SendSignInLink {
    let address: MailAddress
    let next: String
    let language: Language
    let site: Site

    /// Nothing is sent where five were in a quarter of an hour, and nobody is told.
    func run(on database: any Database, at now: Instant) async throws {
        let secret = Secret()
        try await database.write { session in
            guard try Attempts.link(address.folded).count(in: session, at: now) else { return }
            let account = try session.account(folded: address.folded)
            try session.save(secret, for: address, next: next, at: now)
            let mail = SignInMail(
                link: AccountsPaths.link(secret.text, language).absolute(from: site.baseURL),
                isKnown: account != nil, site: site, language: language)
            var letter = mail.letter(to: address)
            letter.expires = now.advanced(by: SignInLink.lifetime)
            _ = try session.post(letter, at: now)
        }
    }
}

/// Uses a link up and opens a session; makes the account where there is none.
struct FollowSignInLink {
    let secret: Secret
    /// What a new account is called, where one is to be made.
    let name: String?
    let language: Language
    let browser: String
    let former: Secret?

    enum Outcome: Sendable {
        case opened(OpenedSession, next: String)
        /// Used, too old, or never made.
        case invalid
        /// There is no account yet, and no name for one.
        case nameless
    }

    func run(on database: any Database, at now: Instant) async throws -> Outcome {
        try await database.write { session in
            guard let link = try session.link(digest: secret.digest, at: now) else {
                return .invalid
            }
            guard let person = try link.account?.person ?? newPerson(link, session, now) else {
                return .nameless
            }
            // With it the others that wait for the same address: they have done their work as well.
            try session.useLinks(to: link.address, at: now)
            let opened = try OpenSession(
                person: person, method: .link, browser: browser, former: former
            ).run(in: session, at: now)
            return .opened(opened, next: link.next)
        }
    }

    private func newPerson(
        _ link: SignInLink, _ session: any WriteSession, _ now: Instant
    ) throws -> ID<Person>? {
        guard let name else { return nil }
        return try MakePerson(name: name, language: language, address: link.address)
            .run(in: session, at: now)
    }
}
