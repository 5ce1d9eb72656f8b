// SPDX-License-Identifier: EUPL-1.2

import CPostgres
import GrappeKit

/// The connection is gone; nothing that was not committed has been kept.
struct PostgresConnectionLost: Error {
    let message: String
}

/// Two transactions stood in each other's way; the one undone may simply be run again.
struct PostgresConflict: Error {
    let message: String
}

/// PostgreSQL's codes in the store's words
/// (https://www.postgresql.org/docs/15/errcodes-appendix.html).
enum PostgresFailure {
    static func error(_ result: PostgresResult, statement: String) -> any Error {
        let message = field(result.pointer, "M") ?? "no message"
        // "V" is the severity in English, whatever the server's language.
        let severity = field(result.pointer, "V") ?? ""
        if severity == "FATAL" || severity == "PANIC" {
            return PostgresConnectionLost(message: message)
        }
        let code = field(result.pointer, "C") ?? ""
        let table = field(result.pointer, "t").map { " (table \($0))" } ?? ""
        let kind = constraint(code, field(result.pointer, "n") ?? "")
        if let kind { return StoreError.constraint(kind, message: message + table) }
        return error(code: code, message: message, statement: statement)
    }

    static func isWarning(_ notice: OpaquePointer) -> Bool {
        field(notice, "V") == "WARNING"
    }

    /// Whether a plan no longer fits (`cached plan must not change result type`) or is not there.
    static func isOldPlan(_ result: PostgresResult) -> Bool {
        ["0A000", "26000"].contains(field(result.pointer, "C"))
    }

    private static func error(code: String, message: String, statement: String) -> any Error {
        switch code {
        case "40001", "40P01": PostgresConflict(message: message)
        case "55P03": StoreError.busy
        case "57014": StoreError.timedOut(statement: statement)
        case "53100": StoreError.diskFull
        case "25006": StoreError.readOnly
        case "XX001", "XX002": StoreError.corrupt(message)
        case "42501", "3D000", "53300": StoreError.unavailable(message)
        default:
            StoreError.other(
                code: Int(code, radix: 36) ?? 0, message: "\(code) \(message)",
                statement: statement)
        }
    }

    /// What connection errors mean to those who know nothing of connections.
    static func translate(_ error: any Error) -> any Error {
        switch error {
        case let lost as PostgresConnectionLost: StoreError.unavailable(lost.message)
        case is PostgresConflict: StoreError.busy
        default: error
        }
    }

    private static func constraint(_ code: String, _ name: String) -> StoreError.Constraint? {
        switch code {
        // A primary key that was not named is called so.
        case "23505": name.utf8.suffix(5).elementsEqual("_pkey".utf8) ? .primaryKey : .unique
        case "23503": .foreignKey
        case "23502": .notNull
        case "23514": .check
        case "22P02", "42804", "22003": .type
        default: code.utf8.starts(with: "23".utf8) ? .other : nil
        }
    }

    /// A field of an error by its letter
    /// (https://www.postgresql.org/docs/15/protocol-error-fields.html).
    private static func field(_ result: OpaquePointer, _ letter: Unicode.Scalar) -> String? {
        PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
    }
}
