// SPDX-License-Identifier: EUPL-1.2

import GRDBSQLite
import GrappeKit

import class GRDB.Database

/// Reads every row of a database, without keeping any.
///
/// Rows are read straight from SQLite: a million of them become no million values.
struct SQLiteDigest {
    /// A look at the stop flag costs a lock.
    private static let rowsBetweenLooks = 4096

    let connection: GRDB.Database
    let stop: StopFlag

    /// In the transaction that is open, or in one for each table.
    func content() throws -> DatabaseDigest {
        let session = SQLiteSession(connection)
        let names = try session.rows(
            """
            SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'backup_content' \
            AND (name NOT LIKE 'sqlite%' OR name = 'sqlite_sequence') ORDER BY name
            """
        ).map { try $0.text(0) }
        // How pages are numbered and tables ordered is no content.
        let schema = """
            SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE tbl_name <> 'backup_content'
            """
        let tables = try names.map { try table($0, "SELECT * FROM \(Self.quoted($0))") }
        let hasLog = names.contains("change_log")
        return DatabaseDigest(
            tables: tables + [try table("sqlite_schema", schema)],
            lastChange: hasLog ? try session.lastChangeSequence() : 0)
    }

    /// A file from elsewhere may name its tables in any way.
    private static func quoted(_ name: String) -> String {
        let bytes = name.utf8.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] }
        return "\"" + String(decoding: bytes, as: UTF8.self) + "\""
    }

    private func table(_ name: String, _ text: String) throws -> DatabaseDigest.Table {
        let prepared = try SQLiteFailure.translating { try connection.makeStatement(sql: text) }
        let statement = SQLiteStatement(prepared, on: connection, text: text)
        defer { statement.reset() }
        var (rows, sum): (Int, UInt64) = (0, 0)
        while try statement.step() {
            sum &+= statement.hash
            rows += 1
            if rows.isMultiple(of: Self.rowsBetweenLooks) { try stop.check() }
        }
        return .init(name: name, rows: rows, sum: sum)
    }
}

extension SQLiteStatement {
    /// Of the current row, without a copy of it.
    fileprivate var hash: UInt64 {
        var hash = RowHash()
        for column in 0..<sqlite3_data_count(pointer) {
            switch sqlite3_column_type(pointer, column) {
            case SQLITE_INTEGER: hash.add(sqlite3_column_int64(pointer, column))
            case SQLITE_FLOAT: hash.add(sqlite3_column_double(pointer, column))
            case SQLITE_TEXT: hash.add(bytes(sqlite3_column_text(pointer, column), column), kind: 3)
            case SQLITE_BLOB: hash.add(bytes(sqlite3_column_blob(pointer, column), column), kind: 4)
            default: hash.addNull()
            }
        }
        return hash.value
    }
}
