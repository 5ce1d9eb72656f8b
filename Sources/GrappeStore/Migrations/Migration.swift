// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// One step of a room's schema. Once released it never changes: what follows is a new step.
///
/// Statements are portable (see `Dialect`): a `CREATE TABLE` is written without an ending, and the
/// engine makes it strict.
package struct Migration: Sendable {
    /// The room whose step it is, such as `directory`.
    package let room: String
    /// Counts from 1 within the room, without gaps.
    package let number: Int
    /// What it brings, in one word or two with hyphens.
    package let name: String
    /// Definitions and statements, run in order in one transaction.
    package let statements: [SQL]

    /// A step as its room declares it.
    package init(room: String, number: Int, name: String, statements: [SQL]) {
        self.room = room
        self.number = number
        self.name = name
        self.statements = statements
    }

    /// How the ledger names it: `directory/1-organisations`.
    package var id: String { "\(room)/\(number)-\(name)" }

    /// A fingerprint of the portable text, the same on every engine; white space does not count.
    package var checksum: String {
        var fingerprint = Fingerprint()
        for statement in statements {
            let (text, values) = statement.rendered { "?\($0)" }
            let words = text.utf8.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
            fingerprint.add(words.joined(separator: [0x20]))
            for value in values { fingerprint.add("\u{0}\(value)".utf8) }
            fingerprint.add([0])
        }
        return fingerprint.hex
    }
}

/// Why a database and a program do not fit together.
package enum MigrationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A step that was applied reads differently now.
    case changed(String)
    /// The database knows a step that this program does not: the program is older.
    case unknown(String)
    /// A step whose predecessor is missing, in the program or in the database.
    case gap(String)
    /// Two steps of one room with one number.
    case duplicate(String)

    /// For the operator, in English.
    package var description: String {
        switch self {
        case .changed(let id): "migration \(id) was changed after it had been applied"
        case .unknown(let id):
            "the database has migration \(id), which this version does not know: it is newer"
        case .gap(let id): "migration \(id) comes before its predecessor"
        case .duplicate(let id): "migration \(id) has the number of another"
        }
    }
}
