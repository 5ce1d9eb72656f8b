// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// A grant as it is stored.
struct StoredGrant: Sendable, Hashable {
    let id: String
    let grant: Grant
    let made: Instant
    let madeBy: String
}

/// Whether somebody acts for an organisation by right, or in place of who does.
package enum Standing: String, Sendable, Hashable, CaseIterable {
    case titular, substitute
}

/// That a person acts for an organisation, from a day on and perhaps until one, both included.
package struct Mandate: Sendable, Hashable {
    package let id: String
    package let organisation: ID<RepresentedOrganisation>
    package let role: MandateRole
    package let standing: Standing
    package let since: CalendarDate
    package let until: CalendarDate?

    package func isHeld(on day: CalendarDate) -> Bool {
        since <= day && (until.map { day <= $0 } ?? true)
    }
}

extension Mandate {
    /// A new one, without an end.
    package init(
        organisation: ID<RepresentedOrganisation>, role: MandateRole,
        standing: Standing = .titular, since: CalendarDate, at now: Instant
    ) {
        self.init(
            id: ID<Mandate>(at: now).string, organisation: organisation, role: role,
            standing: standing, since: since, until: nil)
    }
}

// All SQL of roles and mandates: first what reads, then what writes.

extension Session {
    func storedGrants(of person: ID<Person>) throws -> [StoredGrant] {
        var scopes: [String: [(kind: String, value: String)]] = [:]
        try forEach(
            """
            SELECT s.role_grant, s.kind, s.value
            FROM role_scope s JOIN role_grant g ON g.id = s.role_grant
            WHERE g.person = \(person) ORDER BY s.kind, s.value
            """
        ) { row in
            scopes[try row.text(0), default: []].append((try row.text(1), try row.text(2)))
        }
        return try rows(
            """
            SELECT g.id, g.role, g.made, COALESCE(p.name, g.made_by)
            FROM role_grant g LEFT JOIN person p ON p.id = g.made_by
            WHERE g.person = \(person) ORDER BY g.made, g.id
            """
        ).map { row in
            let id = try row.text(0)
            func values(_ kind: String) -> [String] {
                scopes[id, default: []].filter { $0.kind == kind }.map(\.value)
            }
            let grant = Grant(
                try row.choice(1),
                territories: Set(values("territory").compactMap { Territory(rawValue: $0) }),
                topics: values("topic"),
                languages: values("language").compactMap { Language(rawValue: $0) })
            return StoredGrant(
                id: id, grant: grant, made: try row.instant(2), madeBy: try row.text(3))
        }
    }

    func grants(of person: ID<Person>) throws -> [Grant] {
        try storedGrants(of: person).map(\.grant)
    }

    /// The latest first.
    package func mandates(of person: ID<Person>) throws -> [Mandate] {
        try rows(
            """
            SELECT id, organisation, role, standing, since, until FROM mandate
            WHERE person = \(person) ORDER BY since DESC, id DESC
            """
        ).map { row in
            Mandate(
                id: try row.text(0), organisation: ID(try row.text(1)), role: try row.choice(2),
                standing: try row.choice(3), since: try row.date(4), until: try row.dateOrNil(5))
        }
    }

    func heldMandates(of person: ID<Person>, on day: CalendarDate) throws -> [HeldMandate] {
        try mandates(of: person).filter { $0.isHeld(on: day) }
            .map { HeldMandate($0.role, for: $0.organisation) }
    }
}

extension WriteSession {
    /// `by`: the id of who gives it, or a word for what was not a person.
    package func give(
        _ grant: Grant, to person: ID<Person>, by giver: String, at now: Instant
    ) throws {
        let id = ID<Grant>(at: now)
        try run(
            """
            INSERT INTO role_grant (id, person, role, made, made_by)
            VALUES (\(id), \(person), \(grant.role.rawValue), \(now), \(giver))
            """)
        let scopes =
            grant.territories.map { ("territory", $0.rawValue) }
            + grant.topics.map { ("topic", $0) }
            + grant.languages.map { ("language", $0.rawValue) }
        for (kind, value) in scopes {
            try run(
                """
                INSERT INTO role_scope (role_grant, kind, value)
                VALUES (\(id), \(kind), \(value)) ON CONFLICT DO NOTHING
                """)
        }
    }

    /// Whether the person had that grant.
    func takeBack(grant id: String, of person: ID<Person>) throws -> Bool {
        try run("DELETE FROM role_grant WHERE id = \(id) AND person = \(person)") == 1
    }

    /// `by`: as with roles.
    package func give(
        _ mandate: Mandate, to person: ID<Person>, by giver: String, at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO mandate
                (id, person, organisation, role, standing, since, until, made, made_by)
            VALUES (\(mandate.id), \(person), \(mandate.organisation), \(mandate.role.rawValue),
                \(mandate.standing.rawValue), \(mandate.since), \(mandate.until), \(now), \(giver))
            """)
    }

    /// Mandates are never removed: they end the day before.
    func end(mandate id: String, of person: ID<Person>, on day: CalendarDate) throws -> Bool {
        try run(
            """
            UPDATE mandate SET until = \(day) WHERE id = \(id) AND person = \(person)
                AND (until IS NULL OR until > \(day))
            """) == 1
    }
}
