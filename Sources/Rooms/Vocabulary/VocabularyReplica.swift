// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The vocabulary in memory, kept fresh by the change log. Readers take the snapshot of the
/// moment and keep it for as long as they work; a new one is built aside and put in its place.
package final class VocabularyReplica: Sendable {
    private struct State {
        var snapshot = VocabularySnapshot()
        /// The change log has been read up to here.
        var sequence: Int64 = 0
    }

    private let database: any Database
    private let state = Guarded(State())

    /// Holds the program's own vocabulary until `rebuild`.
    package init(database: any Database) { self.database = database }

    package var snapshot: VocabularySnapshot { current.snapshot }

    /// The snapshot, and up to which change of the log it goes.
    package var current: (snapshot: VocabularySnapshot, sequence: Int64) {
        state.withLock { ($0.snapshot, $0.sequence) }
    }

    /// Reads the whole vocabulary.
    package func rebuild() async throws {
        let (stored, sequence) = try await database.read { session in
            (try VocabularySnapshot.Stored(session), try session.lastChangeSequence())
        }
        let fresh = State(snapshot: VocabularySnapshot(stored), sequence: sequence)
        state.withLock { state in
            if state.sequence <= fresh.sequence { state = fresh }
        }
    }

    /// Reads it again if a concept changed since the last time.
    package func refresh() async throws {
        let last = current.sequence
        if try await database.read({ try $0.hasNewConcepts(after: last) }) { try await rebuild() }
    }

    /// Follows the change log until the task is cancelled.
    package func follow() async throws {
        for await _ in database.changeSequences() { try await refresh() }
    }
}

extension Session {
    /// Whether the vocabulary changed after that number of the change log.
    package func hasNewConcepts(after sequence: Int64) throws -> Bool {
        try !changes(after: sequence, room: Vocabulary.room, limit: 1).isEmpty
    }
}
