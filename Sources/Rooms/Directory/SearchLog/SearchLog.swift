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
    /// Nor the disk: of one day no more different ones are written down.
    static let mostADay = 20_000

    private let database: any Database
    private let mostADay: Int
    private let tallies = Guarded<[SearchLogEntry: Tally]>([:])

    package init(database: any Database, mostADay: Int = SearchLog.mostADay) {
        (self.database, self.mostADay) = (database, mostADay)
    }

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
            try await database.write { [mostADay] session in
                var room: [CalendarDate: Int] = [:]
                // What was sought most often comes first where not everything finds room.
                for (entry, tally) in noted.sorted(by: { $0.value.times > $1.value.times }) {
                    let left = try room[entry.day] ?? mostADay - session.searches(on: entry.day)
                    let isNew = try session.add(tally, to: entry, mayBeNew: left > 0)
                    room[entry.day] = isNew ? left - 1 : left
                }
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
