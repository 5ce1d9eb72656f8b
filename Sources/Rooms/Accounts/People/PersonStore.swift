// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore

// All SQL of people and their links: first what reads, then what writes.

extension Session {
    func account(folded: String) throws -> Account? {
        guard
            let id = try row("SELECT person FROM person_address WHERE folded = \(folded)")?.text(0)
        else { return nil }
        return try account(ID(id))
    }

    package func account(_ id: ID<Person>) throws -> Account? {
        let addresses = try rows(
            "SELECT written FROM person_address WHERE person = \(id) ORDER BY confirmed, folded"
        ).map { try $0.text(0) }
        return try row("SELECT name, language, made FROM person WHERE id = \(id)").map { row in
            Account(
                person: id, name: try row.text(0), language: try row.choice(1),
                addresses: addresses, made: try row.instant(2))
        }
    }

    /// Everybody with an account, by name.
    func accounts(_ paging: Paging) throws -> [Account] {
        try rows(
            """
            SELECT id FROM person ORDER BY name, id
            LIMIT \(paging.size) OFFSET \(paging.offset)
            """
        ).compactMap { try account(ID(try $0.text(0))) }
    }

    /// What those people are called; ids that are nobody's are left out.
    package func names(of people: Set<String>) throws -> [String: String] {
        guard !people.isEmpty else { return [:] }
        let pairs = try rows(
            "SELECT id, name FROM person WHERE id IN \(SQL.list(people.map(\.sqlValue)))"
        ).map { (try $0.text(0), try $0.text(1)) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    func numberOfPeople() throws -> Int { try row("SELECT COUNT(*) FROM person")?.int(0) ?? 0 }

    /// A link that can still be used.
    func link(digest: String, at now: Instant) throws -> SignInLink? {
        guard
            let row = try row(
                """
                SELECT folded, written, next FROM sign_in_link
                WHERE digest = \(digest) AND used IS NULL AND expires > \(now)
                """),
            let address = try? MailAddress(try row.text(1))
        else { return nil }
        return SignInLink(
            digest: digest, address: address, next: try row.text(2),
            account: try account(folded: try row.text(0)))
    }
}

extension WriteSession {
    /// Keeps a link that can be used from now on.
    func save(_ secret: Secret, for address: MailAddress, next: String, at now: Instant) throws {
        try run(
            """
            INSERT INTO sign_in_link (digest, folded, written, next, made, expires)
            VALUES (\(secret.digest), \(address.folded), \(address.string), \(next), \(now),
                \(now.advanced(by: SignInLink.lifetime)))
            """)
    }

    /// Uses up every link that was sent to that address.
    func useLinks(to address: MailAddress, at now: Instant) throws {
        try run(
            """
            UPDATE sign_in_link SET used = \(now)
            WHERE folded = \(address.folded) AND used IS NULL
            """)
    }

    func rename(_ person: ID<Person>, _ name: String, _ language: Language) throws {
        try run(
            """
            UPDATE person SET name = \(name), language = \(language.rawValue)
            WHERE id = \(person)
            """)
    }
}
