// SPDX-License-Identifier: EUPL-1.2

/// A server that let nobody in, and when that was.
struct PostgresRefusal {
    private static let memory = Duration.seconds(1)

    let error: any Error
    private let at = ContinuousClock.now

    init(_ error: any Error) { self.error = error }

    /// Whether asking again would be too soon.
    var isFresh: Bool { ContinuousClock.now - at < Self.memory }
}
