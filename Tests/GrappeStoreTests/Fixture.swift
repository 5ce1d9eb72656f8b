// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Tables for the tests of the store.
enum Fixture {
    static let values = Migration(
        room: "values", number: 1, name: "values",
        statements: [
            """
            CREATE TABLE value (
                number INTEGER NOT NULL PRIMARY KEY,
                whole INTEGER, broken REAL, words TEXT, bytes BLOB
            )
            """
        ])

    static let sites = Migration(
        room: "sites", number: 1, name: "sites",
        statements: [
            """
            CREATE TABLE site (
                id TEXT NOT NULL PRIMARY KEY,
                name TEXT NOT NULL UNIQUE CHECK (name <> ''),
                size INTEGER,
                parent TEXT REFERENCES site (id),
                later TEXT REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED
            )
            """,
            "CREATE INDEX site_parent ON site (parent)",
        ])

    static func insert(
        _ value: SQLValue, number: Int, into session: any WriteSession
    ) throws {
        let column: SQL =
            switch value {
            case .integer, .null: "whole"
            case .real: "broken"
            case .text: "words"
            case .blob: "bytes"
            }
        try session.run("INSERT INTO value (number, \(column)) VALUES (\(number), \(value))")
    }

    static func add(_ number: Int, to session: any WriteSession) throws {
        try session.run("INSERT INTO value (number, whole) VALUES (\(number), 1)")
    }

    static func count(_ database: any Database) async throws -> Int {
        try await database.read { try $0.row("SELECT COUNT(*) FROM value")?.int(0) ?? -1 }
    }

    static func change(_ subject: String, _ operation: Change.Operation = .upsert) -> Change {
        Change(
            room: "values", subject: subject, operation: operation, at: Instant(milliseconds: 5))
    }
}
