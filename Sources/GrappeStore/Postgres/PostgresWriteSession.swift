// SPDX-License-Identifier: EUPL-1.2

import CPostgres
import GrappeKit

/// The writer's session; it remembers whether something failed and whether the log has grown.
final class PostgresWriteSession: WriteSession, FailureMemory {
    /// Rows sent before their answers are read.
    private static let rowsAtOnce = 500

    /// Whether a change was recorded in the open transaction.
    var hasChanges = false
    var failure: (any Error)?

    private let connection: PostgresConnection
    private let session: PostgresSession

    init(_ connection: PostgresConnection) {
        self.connection = connection
        session = PostgresSession(connection: connection)
    }

    func rows(_ sql: SQL) throws -> [Row] { try remembering { try session.rows(sql) } }

    func row(_ sql: SQL) throws -> Row? { try remembering { try session.row(sql) } }

    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        let (text, values) = sql.rendered(placeholder: Dialect.postgres.placeholder)
        let stream = try remembering { try connection.stream(text, values) }
        defer {
            stream.drop()
            failure = failure ?? stream.failure
        }
        while let row = try remembering({ try stream.next() }) { try body(row) }
    }

    @discardableResult
    func run(_ sql: SQL) throws -> Int {
        try remembering { try session.run(sql).result.changedRows }
    }

    func insert(rows: [[SQLValue]], into insertion: SQL, ending: SQL) throws {
        guard let first = rows.first else { return }
        let sql: SQL = "\(insertion) VALUES \(SQL.list(first)) \(ending)"
        let text = sql.rendered(placeholder: Dialect.postgres.placeholder).text
        let types = PostgresParameters.types(of: rows)
        for start in stride(from: 0, to: rows.count, by: Self.rowsAtOnce) {
            let part = rows[start..<min(start + Self.rowsAtOnce, rows.count)]
            try remembering { try connection.run(text, rows: part, types: types) }
        }
    }

    func record(_ changes: [Change]) throws {
        guard !changes.isEmpty else { return }
        try insert(rows: changes.map(\.sqlValues), into: Change.insertion, ending: "")
        hasChanges = true
    }

    func define(_ definition: SQL) throws {
        let text = try Dialect.postgres.definition(definition)
        try remembering { try connection.define(text) }
    }

    func continueCounting(_ table: String, _ column: String) throws {
        _ = try rows(
            """
            SELECT setval(pg_get_serial_sequence(\(table), \(column)), last)
            FROM (SELECT MAX(\(SQL.name(column))) AS last FROM \(SQL.name(table))) AS numbers
            WHERE last IS NOT NULL
            """)
    }
}
