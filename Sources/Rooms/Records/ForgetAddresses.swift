// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeNet
import GrappeStore

/// Takes somebody's own addresses out of what organisations said of themselves: as a contact and
/// within texts. What other sources publish is theirs.
struct ForgetAddresses {
    static let work: PersonalInventory.Work = { try ForgetAddresses($0).run(in: $1, at: $2) }

    private let spellings: [String]
    private let occurrences: MailAddressOccurrences

    init(_ subject: DataSubject) {
        spellings = subject.spellings
        occurrences = MailAddressOccurrences(of: subject.spellings)
    }

    private func run(in session: any WriteSession, at now: Instant) throws {
        guard !spellings.isEmpty else { return }
        try forgetStatements(session, now)
        for table in ["record_revision", "record_draft"] { try forget(in: table, session) }
    }

    private func forgetStatements(_ session: any WriteSession, _ now: Instant) throws {
        let ids = try session.rows(
            """
            SELECT DISTINCT organisation_id FROM source_record
            WHERE source_id = \(Statement.source) AND \(mentioned("profile"))
            ORDER BY organisation_id
            """
        ).map { try $0.id(0) as ID<Organisation> }
        for id in ids {
            var statement = try session.statement(of: id)
            let profile = try forgotten(statement.profile)
            for field in statement.fields { statement.set(field, as: profile) }
            _ = try session.state(statement, of: id, at: now)
        }
    }

    private func forget(in table: String, _ session: any WriteSession) throws {
        let contents = try session.rows(
            "SELECT DISTINCT content FROM \(SQL.name(table)) WHERE \(mentioned("content"))"
        ).map { try $0.text(0) }
        for content in contents {
            var change: RecordChange = try JSONColumn.value(content)
            let profile = try forgotten(change.profile)
            for field in change.fields { change.set(field, as: profile) }
            try session.run(
                """
                UPDATE \(SQL.name(table)) SET content = \(try JSONColumn.text(change))
                WHERE content = \(content)
                """)
        }
    }

    /// The rows that may hold one of the addresses, and perhaps some more.
    private func mentioned(_ column: String) -> SQL {
        let conditions = spellings.map {
            "LOWER(\(SQL.name(column))) LIKE \("%" + $0 + "%")" as SQL
        }
        return "(\(SQL.joined(conditions, separator: " OR ")))"
    }

    private func forgotten(_ profile: Profile) throws -> Profile {
        var profile = profile
        profile.contacts.removeAll { occurrences.areFound(in: $0.value) }
        let text = try JSONColumn.text(profile)
        guard let other = occurrences.replaced(in: text, by: "–") else { return profile }
        return try JSONColumn.value(other)
    }
}
