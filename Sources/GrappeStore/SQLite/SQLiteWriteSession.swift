// SPDX-License-Identifier: EUPL-1.2

import GRDBSQLite
import GrappeKit

import class GRDB.Database

/// The writer's session; it remembers how far the change log has grown.
final class SQLiteWriteSession: WriteSession, FailureMemory {
    /// The number of the last change recorded in the open transaction, if any was.
    var lastChange: Int64?
    var failure: (any Error)?

    private let connection: GRDB.Database
    private let session: SQLiteSession

    init(_ connection: GRDB.Database) {
        self.connection = connection
        session = SQLiteSession(connection)
    }

    func rows(_ sql: SQL) throws -> [Row] { try remembering { try session.rows(sql) } }

    func row(_ sql: SQL) throws -> Row? { try remembering { try session.row(sql) } }

    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        var isInBody = false
        do {
            try session.forEach(sql) { row in
                isInBody = true
                try body(row)
                isInBody = false
            }
        } catch {
            // What the body itself throws is no failure of a statement.
            if !isInBody { failure = failure ?? error }
            throw error
        }
    }

    @discardableResult
    func run(_ sql: SQL) throws -> Int { try remembering { try session.run(sql) } }

    func insert(rows: [[SQLValue]], into insertion: SQL, ending: SQL) throws {
        try remembering { try session.insert(rows: rows, into: insertion, ending: ending) }
    }

    func record(_ changes: [Change]) throws {
        guard !changes.isEmpty else { return }
        try insert(rows: changes.map(\.sqlValues), into: Change.insertion, ending: "")
        lastChange = sqlite3_last_insert_rowid(connection.sqliteConnection)
    }

    func define(_ definition: SQL) throws {
        let text = try Dialect.sqlite.definition(definition)
        // Through GRDB, which forgets what it knew of the schema.
        try remembering {
            try SQLiteFailure.translating { try connection.execute(sql: text) }
        }
    }

    /// SQLite looks for the highest number itself.
    func continueCounting(_ table: String, _ column: String) throws {}
}
