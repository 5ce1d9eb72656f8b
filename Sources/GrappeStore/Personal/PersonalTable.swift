// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The person whose data are taken out or erased.
package struct DataSubject: Sendable, Hashable {
    /// Their id, which stays where something must remain whole and names nobody without an account.
    package let person: ID<Person>
    /// First and last name.
    package let name: String
    /// Their addresses as they were written.
    package let addresses: [String]
    /// The same in the form in which they are compared.
    package let mailboxes: [String]

    /// Somebody with an account.
    package init(
        person: ID<Person>, name: String, addresses: [String], mailboxes: [String]
    ) {
        (self.person, self.name) = (person, name)
        (self.addresses, self.mailboxes) = (addresses, mailboxes)
    }

    /// Every form of their addresses, in lower case.
    package var spellings: [String] {
        Set((addresses + mailboxes).map { $0.lowercased() }).sorted()
    }
}

/// What one table keeps about people: why, for how long, and how it is found and erased. Each room
/// declares its own; a test compares them with the tables that there are.
package struct PersonalTable: Sendable {
    /// When it goes by itself.
    package enum Retention: Sendable, Hashable {
        /// When the account is erased.
        case account
        /// So many days after it was made or last used, or with the account if that is earlier.
        case days(Int)
        /// It stays, and names nobody once the account is erased.
        case pseudonym
    }

    /// What erasing an account does to the person's rows.
    package enum Erasure: Sendable, Hashable {
        /// They are removed.
        case rows
        /// These columns get that value, or none.
        case columns([String], as: String? = nil)
        /// They go with another table's rows, or hold nothing but the person's id.
        case nothing
    }

    /// The table's name in the database.
    package let name: String
    /// Why it is kept.
    package let purpose: ProcessingPurpose
    /// The columns that say something about a person and that they may take with them.
    package let columns: [String]
    /// The columns that say something about a person and are of use to a thief only: digests,
    /// seeds. They are erased and not handed out.
    package let secrets: [String]
    /// The columns that say nothing about a person.
    package let others: [String]
    /// When it goes by itself.
    package let retention: Retention
    /// What erasing does.
    package let erasure: Erasure
    /// Finds the person's rows.
    package let rows: @Sendable (DataSubject) -> SQL
    /// Finds the rows that erasing changes: the person's own, unless they stand in others' too.
    package let erased: @Sendable (DataSubject) -> SQL

    /// Every column of the table stands in one of the three lists.
    package init(
        _ name: String, for purpose: ProcessingPurpose, _ columns: [String],
        secrets: [String] = [], others: [String] = [], kept retention: Retention = .account,
        erasing erasure: Erasure = .rows,
        whereErased erased: (@Sendable (DataSubject) -> SQL)? = nil,
        where rows: @escaping @Sendable (DataSubject) -> SQL
    ) {
        (self.name, self.purpose, self.columns) = (name, purpose, columns)
        (self.secrets, self.others, self.retention) = (secrets, others, retention)
        (self.erasure, self.rows, self.erased) = (erasure, rows, erased ?? rows)
    }
}

/// All tables, sorted into those that keep something about people and those that do not.
package struct PersonalInventory: Sendable {
    /// In the order in which they are erased.
    package let tables: [PersonalTable]
    /// The names of the others.
    package let impersonal: Set<String>
    /// What erasing does besides, before the tables.
    package let works: [Work]

    /// Erases what is no column of its own: an address within a document.
    package typealias Work = @Sendable (DataSubject, any WriteSession, Instant) throws -> Void

    /// What several rooms declare.
    package init(_ tables: [PersonalTable], impersonal: [String], works: [Work] = []) {
        (self.tables, self.impersonal, self.works) = (tables, Set(impersonal), works)
    }
}

extension Session {
    /// What a table keeps about a person, as names and values; secrets are left out.
    package func rows(
        of subject: DataSubject, in table: PersonalTable
    ) throws -> [[(column: String, value: SQLValue)]] {
        let columns = SQL.joined(table.columns.map { SQL.name($0) }, separator: ", ")
        return try rows(
            "SELECT \(columns) FROM \(SQL.name(table.name)) WHERE \(table.rows(subject))"
        ).map { row in
            try table.columns.enumerated().map { ($1, try row.value($0)) }
        }
    }
}

extension WriteSession {
    /// Erases what a table keeps about a person.
    package func erase(_ subject: DataSubject, in table: PersonalTable) throws {
        let name = SQL.name(table.name)
        switch table.erasure {
        case .nothing: break
        case .rows: try run("DELETE FROM \(name) WHERE \(table.erased(subject))")
        case .columns(let columns, let value):
            let changes = SQL.joined(
                columns.map { "\(SQL.name($0)) = \(value)" as SQL }, separator: ", ")
            try run("UPDATE \(name) SET \(changes) WHERE \(table.erased(subject))")
        }
    }
}
