// SPDX-License-Identifier: EUPL-1.2

import CPostgres
import FoundationEssentials
import GrappeKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The connection on which this node writes, and the mark that tells afterwards whether a commit
/// was kept.
///
/// All nodes of a database write one after the other, under a lock: bodies see what they would on
/// SQLite, and the change log grows in the order of commits. Used on the writer's thread only.
final class PostgresWriter: @unchecked Sendable {
    /// A statement that takes longer than five minutes is given up, as is a wait for the lock
    /// longer than half a minute; a node that hangs in the middle loses its turn after a minute.
    private static let settings = [
        "statement_timeout=300s", "lock_timeout=30s", "idle_in_transaction_session_timeout=60s",
        // The lock is waited for within the transaction: what it then sees must be what is there.
        "default_transaction_isolation=read\\ committed", "default_transaction_read_only=off",
    ]
    /// How long to look for a server that has gone.
    private static let patience = Duration.seconds(10)
    /// Any number that nothing else in the database locks by: "grappe" in ASCII.
    private static let lock: Int64 = 0x6772_6170_7065

    private let address: PostgresAddress
    private let node = UUID().uuidString
    private var number: Int64 = 0
    private var connection: PostgresConnection?
    /// Whether the server was last looked for in vain, or never: then nobody waits for it.
    private var isGone = true
    private var refusal: PostgresRefusal?

    init(_ address: PostgresAddress) { self.address = address }

    /// Makes sure that there is a table of marks.
    ///
    /// - Throws: `StoreError.setting` where `fsync` or `synchronous_commit` is off.
    func prepare() throws {
        let connection = try connected()
        try connection.define("BEGIN")
        _ = try connection.run("SELECT pg_advisory_xact_lock(\(Self.lock))", [])
        try connection.define(
            """
            CREATE TABLE IF NOT EXISTS commit_mark
            (node TEXT PRIMARY KEY, number BIGINT NOT NULL, at TIMESTAMPTZ NOT NULL)
            """)
        // Nodes that stopped; nobody will ask for their last commit any more.
        try connection.define("DELETE FROM commit_mark WHERE at < now() - INTERVAL '7 days'")
        try connection.define("COMMIT")
    }

    /// Begins a transaction when it is this node's turn.
    func begin() throws -> (PostgresConnection, PostgresWriteSession) {
        do { return try attempt(try connected()) } catch is PostgresConnectionLost {
            connection = nil
            return try attempt(try connected())
        }
    }

    /// Ends the transaction; the last number of the change log where it has grown.
    func commit(_ session: PostgresWriteSession, on connection: PostgresConnection) throws -> Int64?
    {
        var last: Int?
        if session.hasChanges {
            let told = try connection.run(Self.tellText, [])
            last = try told.row(0, told.header(Self.tellText)).intOrNil(0)
        }
        try finish(connection)
        return last.map { Int64($0) }
    }

    /// - Throws: `PostgresConnectionLost` also where the server answered, but warned: a wait for a
    ///   synchronous standby was broken off, so that the commit may be lost with this server.
    private func finish(_ connection: PostgresConnection) throws {
        try connection.queue("SET LOCAL statement_timeout = 0")
        connection.hasWarned = false
        // A transaction that has failed is rolled back by COMMIT, and no error is raised.
        guard try connection.run("COMMIT", []).command == "COMMIT" else {
            throw StoreError.other(code: 0, message: "the transaction had failed", statement: "")
        }
        guard !connection.hasWarned else {
            connection.end()
            throw PostgresConnectionLost(message: "the commit was not confirmed by a standby")
        }
    }

    /// Whether the transaction begun last was kept, asked on a new connection once the old one can
    /// no longer commit it: it holds the lock until it has ended.
    func wasKept() throws -> Bool {
        let deadline = ContinuousClock.now + Self.patience
        while true {
            connection = nil
            do { return try findMark() } catch let lost as PostgresConnectionLost {
                // A server that has just been killed may let in and then drop once more.
                guard ContinuousClock.now < deadline else { throw lost }
                usleep(20_000)
            }
        }
    }

    private func findMark() throws -> Bool {
        let connection = try connected()
        let found = try take(
            connection, "UPDATE commit_mark SET at = now() WHERE node = $1 AND number = $2")
        // Once this later commit is confirmed, by the standbys too, the one in question is.
        try finish(connection)
        return found.changedRows == 1
    }

    func close() { connection = nil }

    private func attempt(
        _ connection: PostgresConnection
    ) throws -> (PostgresConnection, PostgresWriteSession) {
        number += 1
        _ = try take(
            connection,
            """
            INSERT INTO commit_mark (node, number, at) VALUES ($1, $2, now())
            ON CONFLICT (node) DO UPDATE SET number = excluded.number, at = excluded.at
            """)
        return (connection, PostgresWriteSession(connection))
    }

    /// Begins a transaction, waits for this node's turn in it, and does that to the mark; where it
    /// fails nothing is left open.
    private func take(
        _ connection: PostgresConnection, _ statement: String
    ) throws -> PostgresResult {
        try connection.queue("BEGIN")
        try connection.queue("SELECT pg_advisory_xact_lock(\(Self.lock))")
        do { return try connection.run(statement, [.text(node), .integer(number)]) } catch {
            if !connection.isLost { try connection.post("ROLLBACK") }
            throw error
        }
    }

    /// The connection there is, or a new one as soon as the server lets it in.
    private func connected() throws -> PostgresConnection {
        if let connection, !connection.isLost { return connection }
        if let refusal, refusal.isFresh { throw refusal.error }
        let deadline = ContinuousClock.now + Self.patience
        var pause: UInt32 = 20_000
        while true {
            do {
                let connection = try PostgresConnection(address, settings: Self.settings)
                try checkDurability(connection)
                (self.connection, isGone) = (connection, false)
                return connection
            } catch {
                guard error is PostgresConnectionLost, !isGone, ContinuousClock.now < deadline
                else {
                    (isGone, refusal) = (true, PostgresRefusal(error))
                    throw error
                }
                usleep(pause)
                pause = min(pause * 2, 500_000)
            }
        }
    }

    /// Makes sure that the server, also one that took another's place, keeps what it says it keeps.
    private func checkDurability(_ connection: PostgresConnection) throws {
        for setting in ["fsync", "synchronous_commit"] {
            let found = try connection.run("SHOW \(setting)", [])
            let value = try found.row(0, found.header("SHOW \(setting)")).text(0)
            guard value != "off" else {
                throw StoreError.setting("PostgreSQL runs with \(setting) = \(value)")
            }
        }
    }

    private static let tellText = """
        SELECT last, pg_notify('\(PostgresListener.channel)', last::text)
        FROM (SELECT MAX(sequence) AS last FROM change_log) AS log
        """
}
