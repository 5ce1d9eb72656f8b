// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// All SQL of notices: first what reads, then what writes.

/// One thing that a person is told.
struct StoredNotice: Sendable {
    let id: String
    let kind: String
    let parameters: NotificationParameters
    /// A path of this site without its language; empty where the notice leads nowhere.
    let link: String
    let made: Instant
    /// When the person marked it as read.
    let seen: Instant?
}

extension Session {
    /// Those that were not read first, of each the newest first. Kinds that nobody declares any
    /// more are left out.
    func notices(
        of person: ID<Person>, _ kinds: [NotificationKind], _ paging: Paging
    ) throws -> [StoredNotice] {
        guard !kinds.isEmpty else { return [] }
        return try rows(
            """
            SELECT id, kind, parameters, link, made, seen FROM notice
            WHERE person = \(person) AND kind IN \(SQL.list(kinds.map(\.name.sqlValue)))
            ORDER BY CASE WHEN seen IS NULL THEN 0 ELSE 1 END, made DESC, id DESC
            LIMIT \(paging.size) OFFSET \(paging.offset)
            """
        ).map { row in
            StoredNotice(
                id: try row.text(0), kind: try row.text(1),
                parameters: NotificationParameters(try row.text(2)), link: try row.text(3),
                made: try row.instant(4), seen: try row.instantOrNil(5))
        }
    }

    func numberOfNotices(
        of person: ID<Person>, _ kinds: [NotificationKind], isUnread: Bool
    ) throws -> Int {
        guard !kinds.isEmpty else { return 0 }
        let state: SQL = isUnread ? "AND seen IS NULL" : ""
        return try row(
            """
            SELECT COUNT(*) FROM notice
            WHERE person = \(person) AND kind IN \(SQL.list(kinds.map(\.name.sqlValue))) \(state)
            """)?.int(0) ?? 0
    }
}

extension WriteSession {
    /// `false` where the person was told of that event before.
    func insert(
        _ notice: StoredNotice, for person: ID<Person>, event: String?
    ) throws -> Bool {
        try run(
            """
            INSERT INTO notice (id, person, kind, parameters, link, event, made, seen)
            VALUES (\(notice.id), \(person), \(notice.kind), \(notice.parameters.json),
                \(notice.link), \(event), \(notice.made), NULL)
            ON CONFLICT (person, event) DO NOTHING
            """) == 1
    }

    /// Marks a notice as read; whether the person has it.
    func markNotice(_ id: String, of person: ID<Person>, at now: Instant) throws -> Bool {
        try run(
            """
            UPDATE notice SET seen = COALESCE(seen, \(now))
            WHERE id = \(id) AND person = \(person)
            """) == 1
    }

    /// Marks all that there were at a moment.
    func markNotices(of person: ID<Person>, until shown: Instant, at now: Instant) throws {
        try run(
            """
            UPDATE notice SET seen = \(now)
            WHERE person = \(person) AND seen IS NULL AND made <= \(shown)
            """)
    }

    func removeNotices(madeBefore horizon: Instant) throws {
        try run("DELETE FROM notice WHERE made < \(horizon)")
    }
}

extension NotificationParameters {
    fileprivate init(_ json: String) {
        let value = try? JSONArrayReader.value(of: Array(json.utf8))
        values = (value?.elements ?? []).map { $0.text ?? "" }
    }

    fileprivate var json: String {
        let array = JSONValue.array(values.map { .string($0) })
        return String(decoding: JSONWriter.bytes(of: array), as: UTF8.self)
    }
}
