// SPDX-License-Identifier: EUPL-1.2

/// Why the store could not do what it was asked, in the same words for every engine.
package enum StoreError: Error, Sendable, Hashable {
    /// The rule of the schema that a statement would have broken.
    package enum Constraint: String, Sendable, Hashable {
        case unique, primaryKey, foreignKey, notNull, check, type, other
    }

    /// A rule of the schema; the message names table and column where the engine knows them.
    case constraint(Constraint, message: String)
    /// Another process kept the database locked for too long.
    case busy
    /// No space is left; nothing of the transaction was kept. Reads go on.
    case diskFull
    /// The database, or this way into it, may not be written.
    case readOnly
    /// The file is not a database or is damaged.
    case corrupt(String)
    /// The file cannot be opened, or the server does not answer; nothing was kept.
    case unavailable(String)
    /// The connection broke in the middle of a commit, and nobody could be asked whether it holds.
    case outcomeUnknown
    /// A statement took longer than it may.
    case timedOut(statement: String)
    /// The database has been closed.
    case closed
    /// A column that a statement does not have, or whose value is of another type.
    case column(String, expected: String, found: String, statement: String)
    /// A value that not every engine can keep: U+0000 inside text, or a number that is not one.
    case unstorable(String, statement: String)
    /// A setting on which durability rests did not take.
    case setting(String)
    /// An address of a database that is not understood or not supported.
    case address(String)
    /// Anything else, with the engine's own code and message.
    case other(code: Int, message: String, statement: String)
}

extension StoreError: CustomStringConvertible {
    /// For the log: in English, without any value that was bound.
    package var description: String {
        switch self {
        case .constraint(let kind, let message): "constraint (\(kind.rawValue)): \(message)"
        case .busy: "the database is in use by another process for too long"
        case .diskFull: "no space is left for the database"
        case .readOnly: "the database may not be written here"
        case .corrupt(let message): "the database is damaged: \(message)"
        case .unavailable(let message): "the database cannot be opened: \(message)"
        case .outcomeUnknown:
            "the connection to the database broke; look whether the change was kept"
        case .timedOut(let statement): "the database took too long, in: \(statement)"
        case .closed: "the database has been closed"
        case .column(let name, let expected, let found, let statement):
            "column \(name): expected \(expected), found \(found), in: \(statement)"
        case .unstorable(let value, let statement): "cannot store \(value), in: \(statement)"
        case .setting(let message): message
        case .address(let message): message
        case .other(let code, let message, let statement):
            "database error \(code): \(message)\(statement.isEmpty ? "" : ", in: \(statement)")"
        }
    }
}
