// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// A database of which one write waits until it is let through: the first once something holds.
/// Others do not wait for it.
final class GatedDatabase: Database {
    private let database: any Database
    private let condition: @Sendable (any Session) throws -> Bool
    private let isTaken = Guarded(false)
    private let arrivals = AsyncStream.makeStream(of: Void.self)
    private let passage = AsyncStream.makeStream(of: Void.self)

    init(
        _ database: any Database, when condition: @escaping @Sendable (any Session) throws -> Bool
    ) {
        (self.database, self.condition) = (database, condition)
    }

    /// Returns once somebody waits at the gate.
    func reached() async { for await _ in arrivals.stream { return } }

    func open() { passage.continuation.finish() }

    var engine: String { database.engine }
    var statistics: WriteStatistics { database.statistics }

    func read<T: Sendable>(
        _ body: @escaping @Sendable (any Session) throws -> T
    ) async throws -> T {
        try await database.read(body)
    }

    func write<T: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws -> T
    ) async throws -> T {
        if try await database.read(condition), isFirst() {
            arrivals.continuation.yield()
            // Also for a task that is cancelled meanwhile.
            await Task { [passage] in for await _ in passage.stream {} }.value
        }
        return try await database.write(body)
    }

    private func isFirst() -> Bool {
        isTaken.withLock { isTaken in
            defer { isTaken = true }
            return !isTaken
        }
    }

    func changeSequences() -> AsyncStream<Int64> { database.changeSequences() }

    func damage() async throws -> [String] { try await database.damage() }

    func tables() async throws -> [StoredTable] { try await database.tables() }

    func close() async throws { try await database.close() }
}
