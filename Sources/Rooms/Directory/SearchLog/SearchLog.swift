// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Counts searches in memory and writes them down now and then: a search never waits for the disk.
package final class SearchLog: Sendable {
    /// How often, and what was found the last time.
    package struct Tally: Sendable, Hashable {
        package var times: Int
        package var results: Int
    }

    /// A flood of different searches must not fill the memory; further ones are not logged.
    static let most = 5_000

    private let database: any Database
    private let tallies = Guarded<[SearchLogEntry: Tally]>([:])

    package init(database: any Database) { self.database = database }

    package func note(_ entry: SearchLogEntry, results: Int) {
        guard !entry.words.isEmpty || !entry.filters.isEmpty else { return }
        tallies.withLock { tallies in
            if let known = tallies[entry] {
                tallies[entry] = Tally(times: known.times + 1, results: results)
            } else if tallies.count < Self.most {
                tallies[entry] = Tally(times: 1, results: results)
            }
        }
    }

    /// Writes what has come together; what cannot be written is kept for the next time.
    package func flush() async throws {
        let noted = tallies.withLock { tallies in
            defer { tallies = [:] }
            return tallies
        }
        guard !noted.isEmpty else { return }
        do {
            try await database.write { session in
                for (entry, tally) in noted { try session.add(tally, to: entry) }
            }
        } catch {
            tallies.withLock { tallies in
                tallies.merge(noted) { new, old in
                    Tally(times: new.times + old.times, results: new.results)
                }
            }
            throw error
        }
    }
}
