// SPDX-License-Identifier: EUPL-1.2

/// A writer's session that remembers the first statement that failed since its body began.
/// PostgreSQL runs no other after it; a body that goes on all the same is refused on every engine.
protocol FailureMemory: AnyObject {
    var failure: (any Error)? { get set }
}

extension FailureMemory {
    /// A body begins.
    func begin() { failure = nil }

    /// Runs a statement, whose failure is remembered.
    func remembering<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch {
            failure = failure ?? error
            throw error
        }
    }
}
