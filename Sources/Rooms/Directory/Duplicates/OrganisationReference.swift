// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Rows of another room that are about an organisation: when it becomes part of another they go
/// with it, and come back when that is undone. Each room names its own.
package struct OrganisationReference: Sendable, Codable {
    private let table: String
    /// What tells the table's rows apart; `nil` where there is one row for each organisation.
    private let key: String?

    /// Who acts for it. The room of the mandates lies below this one and cannot name them itself.
    package static let mandates = rows(of: "mandate")

    /// Many rows for one organisation, which column `organisation` names.
    package static func rows(of table: String, key: String = "id") -> OrganisationReference {
        OrganisationReference(table: table, key: key)
    }

    /// At most one row for each organisation: it stays behind where the heir has one.
    package static func row(of table: String) -> OrganisationReference {
        OrganisationReference(table: table, key: nil)
    }

    private var name: SQL { SQL.name(table) }

    func move(
        from former: ID<Organisation>, to heir: ID<Organisation>, in session: any WriteSession,
        _ journal: inout ImportJournal
    ) throws {
        for row in try keys(from: former, to: heir, in: session) {
            let moved = MovedReference(reference: self, row: row, former: former)
            try journal.write(.referenceMoved(moved, to: heir))
            try session.run(
                "UPDATE \(name) SET organisation = \(heir) WHERE \(isRow(row, of: former))")
        }
    }

    fileprivate func takeBack(
        _ row: String?, from heir: ID<Organisation>, to former: ID<Organisation>,
        in session: any WriteSession
    ) throws {
        try session.run(
            "UPDATE \(name) SET organisation = \(former) WHERE \(isRow(row, of: heir))")
    }

    private func keys(
        from former: ID<Organisation>, to heir: ID<Organisation>, in session: any WriteSession
    ) throws -> [String?] {
        guard let key else {
            let mine = try session.row("SELECT 1 FROM \(name) WHERE organisation = \(former)")
            let other = try session.row("SELECT 1 FROM \(name) WHERE organisation = \(heir)")
            return mine != nil && other == nil ? [nil] : []
        }
        let column = SQL.name(key)
        return try session.rows(
            "SELECT \(column) FROM \(name) WHERE organisation = \(former) ORDER BY \(column)"
        ).map { try $0.text(0) }
    }

    private func isRow(_ row: String?, of organisation: ID<Organisation>) -> SQL {
        guard let key, let row else { return "organisation = \(organisation)" }
        return "organisation = \(organisation) AND \(SQL.name(key)) = \(row)"
    }
}

/// One row that went to the heir.
struct MovedReference: Codable {
    var reference: OrganisationReference
    /// Its key, where there may be others.
    var row: String?
    var former: ID<Organisation>

    func takeBack(from heir: ID<Organisation>, in session: any WriteSession) throws {
        try reference.takeBack(row, from: heir, to: former, in: session)
    }
}
