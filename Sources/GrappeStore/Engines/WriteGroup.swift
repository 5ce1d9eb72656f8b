// SPDX-License-Identifier: EUPL-1.2

/// The bodies that share one commit, on the writer's thread. Each engine has a kind of its own.
protocol WriteGroup {
    /// What became of those that have been run; whole after `commit`.
    var outcome: WriteOutcome { get }

    /// Runs one body; where it fails, nothing of it is left and the others stand.
    mutating func run(_ request: WriteRequest)

    /// Makes what was done last, or fails all of it.
    mutating func commit()
}

/// What became of the bodies of a group.
struct WriteOutcome {
    var committed: [WriteRequest] = []
    var failed: [(WriteRequest, any Error)] = []
    /// The highest number of the change log that the commit made visible.
    var lastChange: Int64?
}

/// A body that waits for its turn, and how to answer whoever asked.
struct WriteRequest: Sendable {
    let run: @Sendable (any WriteSession) throws -> Void
    let finish: @Sendable (Result<Void, any Error>) -> Void
}
