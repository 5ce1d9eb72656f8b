// SPDX-License-Identifier: EUPL-1.2

import GRDBSQLite
import GrappeKit

import class GRDB.Database
import class GRDB.Statement

/// Statements on one connection, valid only while its queue runs the body it was made for.
///
/// GRDB prepares and keeps the statements; binding and stepping go straight to SQLite, which saves
/// a copy of each value and half of the time of a small statement.
struct SQLiteSession: Session {
    /// Statements with more bound values than this are not kept: lists for `IN` come in any length.
    private static let keptValues = 64

    let connection: GRDB.Database

    init(_ connection: GRDB.Database) { self.connection = connection }

    func rows(_ sql: SQL) throws -> [Row] {
        var rows: [Row] = []
        try forEach(sql) { rows.append($0) }
        return rows
    }

    func row(_ sql: SQL) throws -> Row? {
        var first: Row?
        try execute(sql) { statement in
            guard try statement.step() else { return }
            first = statement.row()
            // What also writes (RETURNING) is run to its end.
            while try !statement.isReadOnly && statement.step() {}
        }
        return first
    }

    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        try execute(sql) { statement in
            while try statement.step() { try body(statement.row()) }
        }
    }

    /// Runs a statement to its end and returns how many rows it changed.
    func run(_ sql: SQL) throws -> Int {
        var changes = 0
        try execute(sql) { statement in
            while try statement.step() {}
            changes = statement.isReadOnly ? 0 : Int(sqlite3_changes(connection.sqliteConnection))
        }
        return changes
    }

    /// One row at a time: cheaper than long lists of values, which SQLite guards by an undo log.
    func insert(rows: [[SQLValue]], into insertion: SQL, ending: SQL) throws {
        guard let first = rows.first else { return }
        try execute("\(insertion) VALUES \(SQL.list(first)) \(ending)") { statement in
            while try statement.step() {}
            for row in rows.dropFirst() {
                statement.reset()
                try statement.bind(row)
                while try statement.step() {}
            }
        }
    }

    private func execute(_ sql: SQL, _ body: (SQLiteStatement) throws -> Void) throws {
        let (text, values) = sql.rendered(placeholder: Dialect.sqlite.placeholder)
        let prepared = try SQLiteFailure.translating { try prepare(text, values.count) }
        let statement = SQLiteStatement(prepared, on: connection, text: text)
        defer { statement.reset() }
        try statement.bind(values)
        try body(statement)
    }

    private func prepare(_ text: String, _ values: Int) throws -> Statement {
        guard values <= Self.keptValues else { return try connection.makeStatement(sql: text) }
        let kept = try connection.cachedStatement(sql: text)
        // A `forEach` whose body runs the same statement again must not lose its place.
        guard sqlite3_stmt_busy(kept.sqliteStatement) == 0 else {
            return try connection.makeStatement(sql: text)
        }
        return kept
    }
}
