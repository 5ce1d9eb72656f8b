// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// One entry of the change log: that something of a room was written or removed.
///
/// Search, feeds, alerts and mail follow the log. It is written in the same transaction as the
/// change, so that nothing is lost if the process dies between the two.
package struct Change: Sendable, Hashable {
    /// Written anew or again, or removed.
    package enum Operation: String, Sendable, Hashable {
        case upsert, delete
    }

    /// The number that the log gave it; numbers grow in the order of commits and may leave gaps.
    /// 0 until it has been recorded.
    package let sequence: Int64
    /// The room to which the subject belongs, such as `directory`.
    package let room: String
    /// The id of what was changed.
    package let subject: String
    /// What was done to it.
    package let operation: Operation
    /// When, as the writer's clock had it.
    package let at: Instant

    /// A change to be recorded; the log gives it its number.
    package init(room: String, subject: String, operation: Operation, at: Instant) {
        self.init(sequence: 0, room: room, subject: subject, operation: operation, at: at)
    }

    init(sequence: Int64, room: String, subject: String, operation: Operation, at: Instant) {
        self.sequence = sequence
        self.room = room
        self.subject = subject
        self.operation = operation
        self.at = at
    }

    /// How `record` writes it, on every engine; the log then gives it its number.
    static let insertion: SQL = "INSERT INTO change_log (room, subject, operation, at)"

    /// In the order of `insertion`.
    var sqlValues: [SQLValue] {
        [room.sqlValue, subject.sqlValue, operation.rawValue.sqlValue, at.sqlValue]
    }
}

extension Session {
    /// The changes after that number, in order, at most `limit`; those of one room, or of all.
    package func changes(
        after sequence: Int64, room: String? = nil, limit: Int
    ) throws -> [Change] {
        let ofRoom: SQL = if let room { "AND room = \(room)" } else { "" }
        return try rows(
            """
            SELECT sequence, room, subject, operation, at FROM change_log \
            WHERE sequence > \(sequence) \(ofRoom) ORDER BY sequence LIMIT \(limit)
            """
        ).map(Change.init)
    }

    /// The number of the last change, 0 before the first.
    package func lastChangeSequence() throws -> Int64 {
        try row("SELECT MAX(sequence) FROM change_log")?.intOrNil(0).map { Int64($0) } ?? 0
    }
}

extension Change {
    fileprivate init(_ row: Row) throws {
        self.init(
            sequence: Int64(try row.int(0)), room: try row.text(1), subject: try row.text(2),
            operation: try row.text(3) == "delete" ? .delete : .upsert, at: try row.instant(4))
    }
}
