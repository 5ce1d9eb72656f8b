// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// A database that refuses some of its writes, counted from 1, as a full disk does.
final class FailingDatabase: Database {
    struct Full: Error {}

    private let database: any Database
    private let failing: ClosedRange<Int>
    private let count = Guarded(0)

    init(_ database: any Database, failing: ClosedRange<Int>) {
        (self.database, self.failing) = (database, failing)
    }

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
        let number = count.withLock { count in
            count += 1
            return count
        }
        let isRefused = failing.contains(number)
        return try await database.write { session in
            let value = try body(session)
            if isRefused { throw Full() }
            return value
        }
    }

    func changeSequences() -> AsyncStream<Int64> { database.changeSequences() }

    func damage() async throws -> [String] { try await database.damage() }

    func tables() async throws -> [StoredTable] { try await database.tables() }

    func close() async throws { try await database.close() }
}
