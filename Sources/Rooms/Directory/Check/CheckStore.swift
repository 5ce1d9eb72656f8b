// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import Vocabulary

/// Where the change log and the organisations do not fit together.
struct ChangeLogProblems: Sendable, Hashable {
    var organisations = 0
    var changes = 0
    var unlogged: [String] = []
    var missing: [String] = []
    var unremoved: [String] = []
    var unknown: [String] = []
}

extension Session {
    /// Every organisation's last change is that it was written, when it says so itself; whatever
    /// was removed last is gone; every change belongs to a room.
    func changeLogProblems() throws -> ChangeLogProblems {
        var problems = ChangeLogProblems()
        problems.organisations = try organisationCount()
        problems.changes = try row("SELECT COUNT(*) FROM change_log")?.int(0) ?? 0
        problems.unlogged = try ids(
            """
            SELECT organisation.id FROM organisation LEFT JOIN \(SQL.lastChanges)
                ON last_change.subject = organisation.id
            WHERE last_change.at IS NULL
                OR (last_change.operation = 'upsert' AND last_change.at <> organisation.updated)
            """)
        problems.missing = try ids(
            """
            SELECT last_change.subject FROM \(SQL.lastChanges)
            LEFT JOIN organisation ON organisation.id = last_change.subject
            WHERE last_change.operation = 'upsert' AND organisation.id IS NULL
            """)
        problems.unremoved = try ids(
            """
            SELECT last_change.subject FROM \(SQL.lastChanges)
            JOIN organisation ON organisation.id = last_change.subject
            WHERE last_change.operation = 'delete'
            """)
        problems.unknown = try ids(
            """
            SELECT DISTINCT room FROM change_log
            WHERE room <> 'directory' AND room <> \(Vocabulary.room)
            """)
        return problems
    }

    private func ids(_ sql: SQL) throws -> [String] { try rows(sql).map { try $0.text(0) } }
}

extension SQL {
    /// The newest change of each organisation.
    fileprivate static let lastChanges: SQL = """
        (SELECT change_log.subject AS subject, change_log.operation AS operation,
            change_log.at AS at
        FROM change_log JOIN (
            SELECT MAX(sequence) AS newest FROM change_log WHERE room = 'directory'
            GROUP BY subject
        ) AS newest_change ON change_log.sequence = newest_change.newest) AS last_change
        """
}
