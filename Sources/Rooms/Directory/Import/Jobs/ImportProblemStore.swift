// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

// The SQL of what was wrong in the file of an import job.

extension Session {
    /// Rows that are left out first, each in the order of the file.
    func problems(of job: ID<ImportJob>, _ paging: Paging) throws -> [ImportProblem] {
        try rows(
            """
            SELECT severity, line, field, value, reason_fr, reason_de, reason_lb, reason_en
            FROM import_job_problem WHERE job_id = \(job)
            ORDER BY severity DESC, number LIMIT \(paging.size) OFFSET \(paging.offset)
            """
        ).map(ImportProblem.init)
    }

    func problemCount(of job: ID<ImportJob>) throws -> Int {
        try row("SELECT COUNT(*) FROM import_job_problem WHERE job_id = \(job)")?.int(0) ?? 0
    }

    /// Rows that are left out, row after row.
    func forEachRejection(
        of job: ID<ImportJob>, _ body: (ImportProblem) throws -> Void
    ) throws {
        try forEach(
            """
            SELECT severity, line, field, value, reason_fr, reason_de, reason_lb, reason_en
            FROM import_job_problem WHERE job_id = \(job) AND severity = 'rejected'
            ORDER BY number
            """
        ) { try body(ImportProblem($0)) }
    }
}

extension WriteSession {
    /// In place of those that are known.
    func replaceProblems(of job: ID<ImportJob>, by problems: [ImportProblem]) throws {
        try run("DELETE FROM import_job_problem WHERE job_id = \(job)")
        let rows = problems.enumerated().map { number, problem -> [SQLValue] in
            [
                job.sqlValue, number.sqlValue, problem.severity.rawValue.sqlValue,
                problem.line.sqlValue, problem.field.sqlValue, problem.value.sqlValue,
                problem.reason[.fr].sqlValue, problem.reason[.de].sqlValue,
                problem.reason[.lb].sqlValue, problem.reason[.en].sqlValue,
            ]
        }
        try insert(
            rows: rows,
            into: """
                INSERT INTO import_job_problem (job_id, number, severity, line, field, value,
                    reason_fr, reason_de, reason_lb, reason_en)
                """)
    }

    /// What stood in the files of imports from before that instant.
    func removeProblems(before instant: Instant) throws {
        try run(
            """
            DELETE FROM import_job_problem
            WHERE job_id IN (SELECT id FROM import_job WHERE made < \(instant))
            """)
    }
}

extension ImportProblem {
    fileprivate init(_ row: Row) throws {
        self.init(
            line: try row.intOrNil(1), field: try row.textOrNil(2),
            reason: Text(
                fr: try row.text(4), de: try row.text(5), lb: try row.text(6),
                en: try row.text(7)),
            severity: try row.choice(0), value: try row.textOrNil(3))
    }
}
