// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A database, whichever its engine: consistent reads and durable writes.
///
/// Bodies are synchronous on purpose: no `await` can stand inside a transaction. They run on the
/// engine's own threads, never on those of Swift's cooperative pool.
package protocol Database: Sendable {
    /// The engine's name, `sqlite` or `postgres`.
    var engine: String { get }

    /// What has been written since the database was opened.
    var statistics: WriteStatistics { get }

    /// Runs `body` on one consistent snapshot, which is taken at its first statement. It runs again
    /// where the connection to the database was lost.
    ///
    /// - Throws: what `body` throws, or `StoreError` where the engine fails.
    func read<T: Sendable>(
        _ body: @escaping @Sendable (any Session) throws -> T
    ) async throws -> T

    /// Runs `body` in one transaction and returns once its changes are on the disk.
    ///
    /// Writers that wait at the same time share one commit, yet each fails alone: what `body`
    /// throws undoes its own changes only, and a statement that fails fails the body, whether it
    /// throws or not. There is one writer at a time, over all nodes; whoever has much to write does
    /// it in several calls, so that others get their turn. A body may run again where its
    /// transaction was lost before the commit, so that it changes nothing but the database.
    ///
    /// - Throws: what `body` throws, or `StoreError` where the engine or the commit fails.
    @discardableResult
    func write<T: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws -> T
    ) async throws -> T

    /// The sequence number of the last committed change (0 before the first), then again whenever
    /// it has grown. A slow reader is told the newest number only. Ends when the database closes.
    func changeSequences() -> AsyncStream<Int64>

    /// What the engine finds wrong with its pages and with references, a line each; empty where
    /// nothing is.
    func damage() async throws -> [String]

    /// Every table, for work that concerns them all; the engine's own are left out.
    func tables() async throws -> [StoredTable]

    /// Takes what was deleted out of the engine's own files as well, as far as they are within its
    /// reach: copies and backups made before are not.
    func scrub() async throws

    /// Lets what has begun end, then closes; every later use throws `StoreError.closed`.
    func close() async throws
}

extension Database {
    /// Nothing, where the engine clears its files by itself, as PostgreSQL's autovacuum does.
    package func scrub() async throws {}
}

/// What a `read` may do: statements that look.
package protocol Session {
    /// Every row of the answer.
    func rows(_ sql: SQL) throws -> [Row]

    /// The first row of the answer, or `nil` where there is none.
    func row(_ sql: SQL) throws -> Row?

    /// Hands over row after row without keeping any; `body` may run other statements.
    func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws
}

/// What a `write` may do besides.
package protocol WriteSession: Session {
    /// Runs a statement to its end and returns how many rows it inserted, updated or deleted;
    /// those that a cascade touched are not counted.
    @discardableResult func run(_ sql: SQL) throws -> Int

    /// Inserts many rows by one statement that is prepared once: `insertion` is `INSERT INTO …
    /// (…)`, `ending` stands behind the values, as `ON CONFLICT …` does. All rows have one length.
    func insert(rows: [[SQLValue]], into insertion: SQL, ending: SQL) throws

    /// Appends to the change log, in the same transaction as the changes themselves.
    func record(_ changes: [Change]) throws

    /// Runs a definition of the schema, translated by `Dialect`. For migrations.
    func define(_ definition: SQL) throws

    /// Makes the numbers that the database counts itself go on after the highest there is, once
    /// rows were inserted with numbers of their own.
    func continueCounting(_ table: String, _ column: String) throws
}

extension WriteSession {
    package func insert(rows: [[SQLValue]], into insertion: SQL) throws {
        try insert(rows: rows, into: insertion, ending: "")
    }

    package func record(_ change: Change) throws { try record([change]) }
}

/// How many transactions were asked for and how many commits they took.
package struct WriteStatistics: Sendable, Hashable {
    /// Bodies whose changes were committed.
    package var writes = 0
    /// Commits, each with one wait for the disk.
    package var commits = 0
    /// Bodies that failed, or whose commit did.
    package var failures = 0
    /// Bodies that were asked for and not answered yet.
    package var waiting = 0

    /// Nothing yet.
    package init() {}
}
