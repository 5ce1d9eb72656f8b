// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// All SQL of the audit log: first what reads, then what writes. Nothing changes or removes a line.

extension Session {
    /// The newest first.
    package func auditEntries(_ paging: Paging) throws -> [AuditEntry] {
        try rows(
            """
            SELECT number, at, person, action, subject, detail, hash FROM audit_entry
            ORDER BY number DESC LIMIT \(paging.size) OFFSET \(paging.offset)
            """
        ).map(AuditEntry.init)
    }

    package func numberOfAuditEntries() throws -> Int {
        try row("SELECT COUNT(*) FROM audit_entry")?.int(0) ?? 0
    }

    /// What is wrong with the chain, in English, for `grappe check`; empty where nothing is. After
    /// the first broken line all others would be named, so only that one is.
    package func auditProblems() throws -> [String] {
        var (previous, next, problem): (String, Int, String?) = ("", 1, nil)
        try forEach(
            """
            SELECT number, at, person, action, subject, detail, hash FROM audit_entry
            ORDER BY number
            """
        ) { row in
            guard problem == nil else { return }
            let entry = try AuditEntry(row)
            if entry.number != next {
                problem = "audit log: entry \(next) is missing"
            } else if entry.expectedHash(after: previous) != entry.hash {
                problem = "audit log: entry \(next) or the one before was altered"
            }
            (previous, next) = (entry.hash, next + 1)
        }
        if let problem { return [problem] }
        let head = try row("SELECT number, hash FROM audit_head")
        let (last, hash) = (try head?.int(0) ?? 0, try head?.text(1) ?? "")
        guard last == next - 1, hash == previous else {
            return ["audit log: it ends at entry \(next - 1), not where its last line was written"]
        }
        return []
    }
}

extension WriteSession {
    /// Appends a line, in the transaction of what it tells.
    package func audit(
        _ action: AuditAction, by person: ID<Person>?, _ subject: String, _ detail: String = "",
        at now: Instant
    ) throws {
        let head = try row("SELECT number, hash FROM audit_head")
        let (number, previous) = (try head?.int(0) ?? 0, try head?.text(1) ?? "")
        let open = AuditEntry(
            number: number + 1, at: now, person: person?.string, action: action.rawValue,
            subject: subject, detail: detail, hash: "")
        let hash = open.expectedHash(after: previous)
        try run(
            """
            INSERT INTO audit_entry (number, at, person, action, subject, detail, hash)
            VALUES (\(open.number), \(now), \(open.person), \(open.action), \(subject),
                \(detail), \(hash))
            """)
        try run(
            """
            INSERT INTO audit_head (id, number, hash) VALUES (1, \(open.number), \(hash))
            ON CONFLICT (id) DO UPDATE SET number = excluded.number, hash = excluded.hash
            """)
    }
}

extension AuditEntry {
    fileprivate init(_ row: Row) throws {
        self.init(
            number: try row.int(0), at: try row.instant(1), person: try row.textOrNil(2),
            action: try row.text(3), subject: try row.text(4), detail: try row.text(5),
            hash: try row.text(6))
    }
}
