// SPDX-License-Identifier: EUPL-1.2

import GRDBSQLite
import GrappeKit

import class GRDB.Database
import class GRDB.Statement

/// A prepared statement while it runs.
struct SQLiteStatement {
    private let statement: Statement
    private let connection: OpaquePointer?
    private let header: Row.Header

    var pointer: OpaquePointer { statement.sqliteStatement }

    init(_ statement: Statement, on connection: GRDB.Database, text: String) {
        self.statement = statement
        self.connection = connection.sqliteConnection
        header = Row.Header(names: statement.columnNames, statement: text)
    }

    /// Whether it changes nothing.
    var isReadOnly: Bool { sqlite3_stmt_readonly(pointer) != 0 }

    func bind(_ values: [SQLValue]) throws {
        for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
    }

    /// One step further; whether there is a row.
    func step() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw failure()
        }
    }

    /// The current row, copied.
    func row() -> Row {
        let values = (0..<sqlite3_data_count(pointer)).map(value)
        return Row(values: values, header: header)
    }

    func reset() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }

    private func bind(_ value: SQLValue, at index: Int32) throws {
        let code: Int32
        switch value {
        case .null: code = sqlite3_bind_null(pointer, index)
        case .integer(let number): code = sqlite3_bind_int64(pointer, index, number)
        case .real(let number):
            // SQLite would make it NULL without a word.
            if number.isNaN { throw unstorable("a number that is not one (NaN)") }
            code = sqlite3_bind_double(pointer, index, number)
        case .text(let text): code = try bind(text, at: index)
        case .blob(let bytes):
            code = bytes.withUnsafeBytes { buffer in
                // A null pointer would mean NULL, so empty bytes are said otherwise.
                buffer.isEmpty
                    ? sqlite3_bind_zeroblob(pointer, index, 0)
                    : sqlite3_bind_blob(
                        pointer, index, buffer.baseAddress, Int32(clamping: buffer.count), copied)
            }
        }
        guard code == SQLITE_OK else { throw failure() }
    }

    private func bind(_ text: String, at index: Int32) throws -> Int32 {
        var text = text
        let code: Int32? = text.withUTF8 { bytes in
            // PostgreSQL cannot keep it, and SQLite's own functions stop there.
            if bytes.contains(0) { return nil }
            return bytes.withMemoryRebound(to: CChar.self) { characters in
                characters.isEmpty
                    ? sqlite3_bind_text(pointer, index, "", 0, copied)
                    : sqlite3_bind_text(
                        pointer, index, characters.baseAddress,
                        Int32(clamping: characters.count), copied)
            }
        }
        guard let code else { throw unstorable("text with U+0000") }
        return code
    }

    private func value(_ column: Int32) -> SQLValue {
        switch sqlite3_column_type(pointer, column) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(pointer, column))
        case SQLITE_FLOAT: .real(sqlite3_column_double(pointer, column))
        case SQLITE_TEXT:
            .text(
                String(
                    decoding: bytes(sqlite3_column_text(pointer, column), column), as: UTF8.self))
        case SQLITE_BLOB: .blob(Array(bytes(sqlite3_column_blob(pointer, column), column)))
        default: .null
        }
    }

    /// SQLite asks for the pointer first, then for the length.
    func bytes(_ start: UnsafeRawPointer?, _ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column)))
    }

    private func failure() -> any Error {
        SQLiteFailure.error(
            code: sqlite3_extended_errcode(connection), system: sqlite3_system_errno(connection),
            message: String(cString: sqlite3_errmsg(connection)), statement: header.statement)
    }

    private func unstorable(_ what: String) -> StoreError {
        .unstorable(what, statement: header.statement)
    }
}

/// Tells SQLite to copy what is bound before the call returns (SQLITE_TRANSIENT).
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
