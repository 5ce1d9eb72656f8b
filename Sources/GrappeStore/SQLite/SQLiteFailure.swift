// SPDX-License-Identifier: EUPL-1.2

import GRDBSQLite

import struct GRDB.DatabaseError

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// SQLite's result codes in the store's words.
enum SQLiteFailure {
    /// Runs `body`; errors of the engine come out as `StoreError`, others as they are.
    static func translating<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch { throw translate(error) }
    }

    static func translate(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return Self.error(
            code: error.extendedResultCode.rawValue, message: error.message ?? "",
            statement: error.sql ?? "")
    }

    /// - Parameters:
    ///   - code: an extended result code (https://www.sqlite.org/rescode.html).
    ///   - system: the system's own error number, where the connection tells it.
    static func error(
        code: Int32, system: Int32 = 0, message: String, statement: String
    ) -> any Error {
        if lacksSpace(code, system) { return StoreError.diskFull }
        return switch code & 0xFF {
        case SQLITE_CONSTRAINT: StoreError.constraint(constraint(code), message: message)
        case SQLITE_BUSY, SQLITE_LOCKED: StoreError.busy
        case SQLITE_FULL: StoreError.diskFull
        case SQLITE_READONLY: StoreError.readOnly
        case SQLITE_CORRUPT, SQLITE_NOTADB: StoreError.corrupt(message)
        case SQLITE_CANTOPEN, SQLITE_PERM: StoreError.unavailable(message)
        case SQLITE_INTERRUPT: CancellationError()
        default: StoreError.other(code: Int(code), message: message, statement: statement)
        }
    }

    /// SQLite says `SQLITE_FULL` where a write finds no room, but not where the index of the log
    /// cannot grow, a file cannot be made, or a quota is used up.
    private static func lacksSpace(_ code: Int32, _ system: Int32) -> Bool {
        // SQLITE_IOERR_SHMSIZE, which no other shortage causes.
        if code == SQLITE_IOERR | (19 << 8) { return true }
        return [SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF)
            && [ENOSPC, EDQUOT].contains(system)
    }

    private static func constraint(_ code: Int32) -> StoreError.Constraint {
        switch code >> 8 {
        case 8: .unique
        case 6, 10: .primaryKey
        case 3: .foreignKey
        case 5: .notNull
        case 1: .check
        case 12: .type
        default: .other
        }
    }
}
