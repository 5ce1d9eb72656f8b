// SPDX-License-Identifier: EUPL-1.2

import GRDBSQLite
import GrappeKit

import class GRDB.Database

/// The requests of one transaction, on the queue of GRDB's writer.
///
/// A savepoint before each body undoes it alone; the first needs none, so that a long import keeps
/// no undo log in memory beside SQLite's own.
struct SQLiteWriteGroup: WriteGroup {
    private(set) var outcome = WriteOutcome()

    private let connection: GRDB.Database
    private let session: SQLiteWriteSession

    init(_ connection: GRDB.Database) {
        self.connection = connection
        session = SQLiteWriteSession(connection)
    }

    /// Runs one request; where it fails, nothing of it is left and the others stand.
    mutating func run(_ request: WriteRequest) {
        let isFirst = outcome.committed.isEmpty
        if isFirst { session.lastChange = nil }
        let lastChange = session.lastChange
        do {
            try isFirst ? connection.beginTransaction(.immediate) : execute("SAVEPOINT request")
            session.begin()
            try request.run(session)
            if let failure = session.failure { throw failure }
            try checkWhole()
            if !isFirst { try execute("RELEASE request") }
            outcome.committed.append(request)
        } catch {
            outcome.failed.append((request, SQLiteFailure.translate(error)))
            session.lastChange = lastChange
            undo(isFirst, because: error)
        }
    }

    /// Makes what was done last, or fails all of it.
    mutating func commit() {
        guard !outcome.committed.isEmpty else { return }
        do {
            try connection.commit()
            outcome.lastChange = session.lastChange
        } catch {
            abandon(because: error)
        }
    }

    /// A body must leave a transaction, and no promise about foreign keys that only a later body
    /// could keep: at the commit it would fail them all.
    private func checkWhole() throws {
        guard connection.isInsideTransaction else {
            throw StoreError.other(
                code: 0, message: "the body ended its transaction", statement: "")
        }
        var (open, highest): (Int32, Int32) = (0, 0)
        sqlite3_db_status(
            connection.sqliteConnection, SQLITE_DBSTATUS_DEFERRED_FKS, &open, &highest, 0)
        guard open == 0 else {
            throw StoreError.constraint(.foreignKey, message: "FOREIGN KEY constraint failed")
        }
    }

    /// Takes back what the failed request did: all there is, or what follows its savepoint.
    private mutating func undo(_ isFirst: Bool, because error: any Error) {
        do {
            if isFirst {
                if connection.isInsideTransaction { try connection.rollback() }
            } else {
                try execute("ROLLBACK TO request")
                try execute("RELEASE request")
            }
        } catch _ {
            // A full disk makes SQLite roll back everything by itself.
            abandon(because: error)
        }
    }

    /// The transaction is lost, and with it what the others did.
    private mutating func abandon(because error: any Error) {
        if connection.isInsideTransaction { try? connection.rollback() }
        let error = SQLiteFailure.translate(error)
        outcome.failed += outcome.committed.map { ($0, error) }
        outcome.committed = []
    }

    private func execute(_ text: SQL) throws { try session.run(text) }
}
