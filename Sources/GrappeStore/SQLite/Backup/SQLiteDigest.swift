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
        let statement = try SQLiteFailure.translating { try connection.makeStatement(sql: text) }
        let pointer = statement.sqliteStatement
        defer { sqlite3_reset(pointer) }
        var (rows, sum): (Int, UInt64) = (0, 0)
        while true {
            let code = sqlite3_step(pointer)
            if code == SQLITE_DONE { break }
            guard code == SQLITE_ROW else { throw failure(text) }
            sum &+= Self.hash(pointer)
            rows += 1
            if rows.isMultiple(of: Self.rowsBetweenLooks) { try stop.check() }
        }
        return .init(name: name, rows: rows, sum: sum)
    }

    private static func hash(_ row: OpaquePointer) -> UInt64 {
        var hash = RowHash()
        for column in 0..<sqlite3_data_count(row) {
            switch sqlite3_column_type(row, column) {
            case SQLITE_INTEGER: hash.add(sqlite3_column_int64(row, column))
            case SQLITE_FLOAT: hash.add(sqlite3_column_double(row, column))
            case SQLITE_TEXT:
                hash.add(bytes(sqlite3_column_text(row, column), row, column), kind: 3)
            case SQLITE_BLOB:
                hash.add(bytes(sqlite3_column_blob(row, column), row, column), kind: 4)
            default: hash.addNull()
            }
        }
        return hash.value
    }

    /// SQLite asks for the pointer first, then for the length.
    private static func bytes(
        _ start: UnsafeRawPointer?, _ row: OpaquePointer, _ column: Int32
    ) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(row, column)))
    }

    private func failure(_ text: String) -> any Error {
        SQLiteFailure.error(
            code: sqlite3_extended_errcode(connection.sqliteConnection),
            system: sqlite3_system_errno(connection.sqliteConnection),
            message: String(cString: sqlite3_errmsg(connection.sqliteConnection)), statement: text)
    }
}
