// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore

/// Takes somebody's own address out of what organisations said of themselves. What other sources
/// publish is theirs.
enum ForgetAddresses {
    static let work: PersonalInventory.Work = { subject, session, now in
        let addresses = Set(subject.addresses + subject.mailboxes)
        try forgetStatements(addresses, session, now)
        for address in addresses.sorted() {
            try forget(address, in: "record_revision", session)
            try forget(address, in: "record_draft", session)
        }
    }

    private static func forgetStatements(
        _ addresses: Set<String>, _ session: any WriteSession, _ now: Instant
    ) throws {
        let ids = try session.rows(
            """
            SELECT DISTINCT organisation_id FROM organisation_contact
            WHERE value IN \(SQL.list(addresses.sorted().map(\.sqlValue)))
            ORDER BY organisation_id
            """
        ).map { try $0.id(0) as ID<Organisation> }
        for id in ids {
            var statement = try session.statement(of: id)
            guard statement.fields.contains(.contacts) else { continue }
            var profile = statement.profile
            profile.contacts.removeAll { addresses.contains($0.value) }
            statement.set(.contacts, as: profile)
            _ = try session.state(statement, of: id, at: now)
        }
    }

    /// An address has no character that JSON would write in another way.
    private static func forget(
        _ address: String, in table: String, _ session: any WriteSession
    ) throws {
        try session.run(
            """
            UPDATE \(SQL.name(table)) SET content = REPLACE(content, \(address), '')
            WHERE content LIKE \("%" + address + "%")
            """)
    }
}
