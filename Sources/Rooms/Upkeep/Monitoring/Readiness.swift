// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Whether requests should be sent here: for supervisors and for the proxy in front.
package struct Readiness: Sendable {
    enum Answer: Sendable, Hashable {
        /// With how many changes each replica is behind.
        case ready([Behind])
        /// Some replica has not caught up since the start.
        case starting([Behind])
        case stopping
        /// The database cannot be read.
        case unreadable

        var isReady: Bool {
            if case .ready = self { true } else { false }
        }

        /// A line each, for programs and for who asks by hand.
        var text: String {
            switch self {
            case .ready(let replicas): "ready\n" + replicas.map(\.line).joined()
            case .starting(let replicas): "starting\n" + replicas.map(\.line).joined()
            case .stopping: "stopping\n"
            case .unreadable: "the database cannot be read\n"
            }
        }
    }

    struct Behind: Sendable, Hashable {
        let replica: String
        let changes: Int

        fileprivate var line: String { "\(replica): \(changes) changes behind\n" }
    }

    private struct State {
        var hasCaughtUp = false
        var isStopping = false
    }

    private let database: any Database
    private let replicas: [Replica]
    private let state = Guarded(State())

    init(database: any Database, replicas: [Replica]) {
        (self.database, self.replicas) = (database, replicas)
    }

    /// From now on requests should go elsewhere.
    package func stop() { state.withLock { $0.isStopping = true } }

    /// Once every replica has caught up, being behind is told and nothing more: old answers are
    /// better than none.
    func answer() async -> Answer {
        if state.withLock({ $0.isStopping }) { return .stopping }
        guard let behind = try? await behind() else { return .unreadable }
        let isReady = state.withLock { state in
            if behind.allSatisfy({ $0.changes == 0 }) { state.hasCaughtUp = true }
            return state.hasCaughtUp
        }
        return isReady ? .ready(behind) : .starting(behind)
    }

    /// The database is read even where there is nothing to compare with it.
    private func behind() async throws -> [Behind] {
        let replicas = replicas
        return try await database.read { session in
            _ = try session.lastChangeSequence()
            return try replicas.map { replica in
                let changes = try session.changes(after: replica.sequence(), of: replica.room)
                return Behind(replica: replica.name, changes: changes)
            }
        }
    }
}
