// SPDX-License-Identifier: EUPL-1.2

import CPostgres
import GrappeKit

/// Statements in one transaction of a connection, which somebody else begins and ends.
struct PostgresSession: Session {
    let connection: PostgresConnection

    func rows(_ sql: SQL) throws -> [Row] {
        let (text, result) = try run(sql)
        let header = result.header(text)
        return try (0..<result.rowCount).map { try result.row($0, header) }
    }

    func row(_ sql: SQL) throws -> Row? {
        let (text, result) = try run(sql)
        return result.rowCount == 0 ? nil : try result.row(0, result.header(text))
    }

    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
        let (text, values) = sql.rendered(placeholder: Dialect.postgres.placeholder)
        let stream = try connection.stream(text, values)
        defer { stream.drop() }
        while let row = try stream.next() { try body(row) }
    }

    func run(_ sql: SQL) throws -> (text: String, result: PostgresResult) {
        let (text, values) = sql.rendered(placeholder: Dialect.postgres.placeholder)
        return (text, try connection.run(text, values))
    }
}
