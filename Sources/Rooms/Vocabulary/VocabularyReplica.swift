// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import Synchronization

/// The vocabulary in memory, kept fresh by the change log. Readers take the snapshot of the
/// moment and keep it for as long as they work; a new one is built aside and put in its place.
package final class VocabularyReplica: Sendable {
    private struct State {
        var snapshot = VocabularySnapshot()
        /// The change log has been read up to here.
        var sequence: Int64 = 0
    }

    private let database: any Database
    private let state = Mutex(State())

    /// Holds the program's own vocabulary until `rebuild`.
    package init(database: any Database) { self.database = database }

    package var snapshot: VocabularySnapshot { state.withLock(\.snapshot) }

    /// Reads the whole vocabulary.
    package func rebuild() async throws {
        let fresh = try await database.read { session in
            State(
                snapshot: try VocabularySnapshot(session),
                sequence: try session.lastChangeSequence())
        }
        state.withLock { state in
            if state.sequence <= fresh.sequence { state = fresh }
        }
    }

    /// Reads it again if a concept changed since the last time.
    package func refresh() async throws {
        let last = state.withLock(\.sequence)
        let isStale = try await database.read { session in
            try !session.changes(after: last, room: Vocabulary.room, limit: 1).isEmpty
        }
        if isStale { try await rebuild() }
    }

    /// Follows the change log until the task is cancelled.
    package func follow() async throws {
        for await _ in database.changeSequences() { try await refresh() }
    }
}
