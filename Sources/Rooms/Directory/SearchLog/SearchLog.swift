// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Counts searches in memory and writes them down now and then: a search never waits for the disk.
package final class SearchLog: Sendable {
    /// How often, and what was found the last time.
    package struct Tally: Sendable, Hashable {
        package var times: Int
        /// `nil` where a kept page answered: what was found stands there already.
        package var results: Int?
    }

    /// A flood of different searches must not fill the memory; further ones are not logged.
    static let most = 5_000

    private let database: any Database
    private let tallies = Guarded<[SearchLogEntry: Tally]>([:])

    package init(database: any Database) { self.database = database }

    /// Somebody searched.
    package func note(_ entry: SearchLogEntry) { add(entry) { $0.times += 1 } }

    /// What a search that somebody makes finds.
    package func found(_ results: Int, by entry: SearchLogEntry) {
        add(entry) { $0.results = results }
    }

    private func add(_ entry: SearchLogEntry, _ change: (inout Tally) -> Void) {
        guard !entry.words.isEmpty || !entry.filters.isEmpty else { return }
        tallies.withLock { tallies in
            guard tallies[entry] != nil || tallies.count < Self.most else { return }
            change(&tallies[entry, default: Tally(times: 0, results: nil)])
        }
    }

    /// Writes what has come together; what cannot be written is kept for the next time.
    ///
    /// - Returns: the words that found nothing.
    @discardableResult
    package func flush() async throws -> [SearchLogEntry] {
        let noted = tallies.withLock { tallies in
            defer { tallies = [:] }
            return tallies
        }
        .filter { $0.value.times > 0 }
        guard !noted.isEmpty else { return [] }
        do {
            try await database.write { session in
                for (entry, tally) in noted { try session.add(tally, to: entry) }
            }
        } catch {
            tallies.withLock { tallies in
                tallies.merge(noted) { new, old in
                    Tally(times: new.times + old.times, results: new.results ?? old.results)
                }
            }
            throw error
        }
        return noted.filter { $0.value.results == 0 && $0.key.filters.isEmpty }.map(\.key)
    }
}
