// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// All SQL of organisations: first what reads, then what writes. Imports and duplicates keep theirs
// beside them.

extension Session {
    package func organisation(_ id: ID<Organisation>) throws -> Organisation? {
        try organisations(where: "id = \(id)").first
    }

    package func organisation(slug: String) throws -> Organisation? {
        try organisations(where: "slug = \(slug)").first
    }

    package func organisations(_ ids: [ID<Organisation>]) throws -> [Organisation] {
        try organisations(ids, PartTable.all)
    }

    /// Those lists only; the others stay empty.
    func organisations(
        _ ids: [ID<Organisation>], _ parts: [PartTable]
    ) throws -> [Organisation] {
        guard !ids.isEmpty else { return [] }
        let found = try organisations(where: "id IN \(SQL.list(ids.map(\.sqlValue)))", parts)
        let byID = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
        return ids.compactMap { byID[$0] }
    }

    /// Organisations in the order of their last change, for readers that follow it (keyset:
    /// strictly after that instant and id).
    package func organisations(
        updatedAfter instant: Instant, id: ID<Organisation>, limit: Int
    ) throws -> [Organisation] {
        try organisations(
            where: """
                id IN (SELECT id FROM organisation
                    WHERE updated > \(instant) OR (updated = \(instant) AND id > \(id))
                    ORDER BY updated, id LIMIT \(limit))
                """
        ).sorted { ($0.updated, $0.id) < ($1.updated, $1.id) }
    }

    /// The last changed organisations, newest first.
    package func latestOrganisations(limit: Int) throws -> [Organisation] {
        try organisations(latestOrganisationIDs(limit: limit))
    }

    package func latestOrganisationIDs(limit: Int) throws -> [ID<Organisation>] {
        try rows("SELECT id FROM organisation ORDER BY updated DESC, id DESC LIMIT \(limit)")
            .map { ID(try $0.text(0)) }
    }

    /// Every organisation in the order of ids, in batches, for work that reads them all.
    package func forEachOrganisation(
        batch: Int = 500, _ body: ([Organisation]) throws -> Void
    ) throws {
        var last = ID<Organisation>("")
        while true {
            let found = try organisations(
                where: """
                    id IN (SELECT id FROM organisation WHERE id > \(last)
                        ORDER BY id LIMIT \(batch))
                    """)
            guard let end = found.last else { return }
            try body(found)
            last = end.id
        }
    }

    package func organisationCount() throws -> Int {
        try row("SELECT COUNT(*) FROM organisation")?.int(0) ?? 0
    }

    /// The current address of an organisation that once had that one.
    package func currentSlug(of former: String) throws -> String? {
        try row(
            """
            SELECT organisation.slug FROM organisation_former_slug
            JOIN organisation ON organisation.id = organisation_former_slug.organisation_id
            WHERE organisation_former_slug.slug = \(former)
            """)?.text(0)
    }

    /// One statement for the organisations and one for each of their lists.
    private func organisations(
        where condition: SQL, _ parts: [PartTable] = PartTable.all
    ) throws -> [Organisation] {
        var found = try rows(
            """
            SELECT id, slug, legal_form_system, legal_form_code, family, status, founded,
                staff_least, staff_most, is_invented, created, updated, revision
            FROM organisation WHERE \(condition) ORDER BY id
            """
        ).map { try Organisation(row: $0) }
        guard !found.isEmpty else { return [] }
        let places = Dictionary(
            uniqueKeysWithValues: found.enumerated().map { ($1.id.string, $0) })
        let ids = SQL.list(found.map(\.id.sqlValue))
        for table in parts {
            try forEach(
                """
                SELECT organisation_id, position, \(table.columns) FROM \(SQL.name(table.name))
                WHERE organisation_id IN \(ids) ORDER BY organisation_id, position
                """
            ) { row in
                guard let place = places[try row.text(0)] else { return }
                try table.add(row, &found[place])
            }
        }
        return found
    }
}

extension WriteSession {
    /// Stores a new organisation and tells the change log.
    package func insert(_ organisation: Organisation) throws { try insert([organisation]) }

    /// Stores new organisations, table by table, and tells the change log.
    package func insert(_ organisations: [Organisation]) throws {
        try insert(
            rows: organisations.map(\.sqlValues),
            into: """
                INSERT INTO organisation (id, slug, legal_form_system, legal_form_code, family,
                    status, founded, staff_least, staff_most, is_invented, created, updated,
                    revision)
                """)
        var parts = [[[SQLValue]]](repeating: [], count: PartTable.all.count)
        for organisation in organisations {
            for (place, table) in PartTable.all.enumerated() {
                parts[place] += table.storedRows(organisation)
            }
        }
        for (table, rows) in zip(PartTable.all, parts) {
            try insert(rows: rows, into: table.insertion)
        }
        try record(organisations.map(\.upsert))
    }

    /// Stores what became of an organisation; only lists that differ from `former` are written.
    package func update(_ organisation: Organisation, from former: Organisation) throws {
        let profile = organisation.profile
        try run(
            """
            UPDATE organisation SET slug = \(organisation.slug),
                legal_form_system = \(profile.legalForm?.system),
                legal_form_code = \(profile.legalForm?.code), family = \(profile.family?.rawValue),
                status = \(profile.status.rawValue), founded = \(profile.founded),
                staff_least = \(profile.staff?.least), staff_most = \(profile.staff?.most),
                is_invented = \(profile.isInvented), updated = \(organisation.updated),
                revision = \(organisation.revision)
            WHERE id = \(organisation.id)
            """)
        for table in PartTable.all {
            let rows = table.storedRows(organisation)
            guard rows != table.storedRows(former) else { continue }
            try run(
                "DELETE FROM \(SQL.name(table.name)) WHERE organisation_id = \(organisation.id)")
            try insert(rows: rows, into: table.insertion)
        }
        try record(organisation.upsert)
    }

    /// Removes an organisation with all that hangs on it.
    package func delete(_ organisation: Organisation, at instant: Instant) throws {
        try run("DELETE FROM organisation WHERE id = \(organisation.id)")
        try record(
            Change(
                room: "directory", subject: organisation.id.string, operation: .delete, at: instant)
        )
    }
}

extension Organisation {
    fileprivate var upsert: Change {
        Change(room: "directory", subject: id.string, operation: .upsert, at: updated)
    }

    /// The columns of `organisation`, in the order in which they are inserted.
    fileprivate var sqlValues: [SQLValue] {
        [
            id.sqlValue, slug.sqlValue, (profile.legalForm?.system).sqlValue,
            (profile.legalForm?.code).sqlValue, (profile.family?.rawValue).sqlValue,
            .of(profile.status), profile.founded.sqlValue, (profile.staff?.least).sqlValue,
            (profile.staff?.most).sqlValue, profile.isInvented.sqlValue, created.sqlValue,
            updated.sqlValue, revision.sqlValue,
        ]
    }

    fileprivate init(row: Row) throws {
        var profile = Profile()
        if let system = try row.textOrNil(2), let code = try row.textOrNil(3) {
            profile.legalForm = LegalFormReference(system: system, code: code)
        }
        profile.family = try row.choiceOrNil(4)
        profile.status = try row.choice(5)
        profile.founded = try row.dateOrNil(6)
        if let least = try row.intOrNil(7) {
            profile.staff = Staff(least: least, most: try row.intOrNil(8))
        }
        profile.isInvented = try row.bool(9)
        self.init(
            id: ID(try row.text(0)), slug: try row.text(1), profile: profile,
            created: try row.instant(10),
            updated: try row.instant(11), revision: try row.int(12))
    }
}
