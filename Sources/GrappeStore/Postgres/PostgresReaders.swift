// SPDX-License-Identifier: EUPL-1.2

import CPostgres
import GrappeKit

/// Connections for reading: made when needed, kept, and replaced when the server has closed them.
final class PostgresReaders: Sendable {
    /// A statement that takes longer than a minute is given up.
    private static let settings = [
        "statement_timeout=60s", "idle_in_transaction_session_timeout=120s",
    ]

    private let address: PostgresAddress
    private let idle = Guarded<[PostgresConnection]?>([])
    private let refusal = Guarded<PostgresRefusal?>(nil)

    init(_ address: PostgresAddress) { self.address = address }

    /// Runs `body` on one snapshot, which is taken at its first statement.
    ///
    /// A body that lost its connection runs once more: whatever it read is read anew.
    func read<T>(_ body: (any Session) throws -> T) throws -> T {
        do {
            return try attempt(try take(), body)
        } catch is PostgresConnectionLost {
            // The server was restarted: none of the connections that waited is any good.
            idle.withLock { if $0 != nil { $0 = [] } }
            return try attempt(try connect(), body)
        }
    }

    /// Closes the connections; those in use close when they come back.
    func close() { idle.withLock { $0 = nil } }

    private func take() throws -> PostgresConnection {
        if let connection = idle.withLock({ $0?.popLast() }) { return connection }
        return try connect()
    }

    /// Whom the server has just refused does not ask again at once: a silent one takes seconds.
    private func connect() throws -> PostgresConnection {
        if let refusal = refusal.withLock({ $0 }), refusal.isFresh { throw refusal.error }
        do { return try PostgresConnection(address, settings: Self.settings) } catch {
            refusal.withLock { $0 = PostgresRefusal(error) }
            throw error
        }
    }

    private func attempt<T>(
        _ connection: PostgresConnection, _ body: (any Session) throws -> T
    ) throws -> T {
        defer { giveBack(connection) }
        try connection.queue("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        do {
            let value = try body(PostgresSession(connection: connection))
            try connection.post("COMMIT")
            return value
        } catch {
            if !connection.isLost { try connection.post("ROLLBACK") }
            throw error
        }
    }

    private func giveBack(_ connection: PostgresConnection) {
        guard !connection.isLost else { return }
        idle.withLock { $0?.append(connection) }
    }
}
