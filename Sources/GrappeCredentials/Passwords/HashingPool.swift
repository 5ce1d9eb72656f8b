// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import GrappeKit

/// Hashes passwords on a few threads of its own, so that no cooperative thread blocks and no crowd
/// at the door takes all memory: each hash under way needs 19 MiB.
package final class HashingPool: Sendable {
    /// Too many wait already; the person should try again in a moment.
    package struct Busy: Error, CustomStringConvertible {
        package let description = "Too many passwords wait to be checked."
    }

    private struct State {
        var waiting: ArraySlice<@Sendable () -> Void> = []
        var running = 0
    }

    private let slots: Int
    private let places: Int
    private let queue = DispatchQueue(label: "credentials.hashing", attributes: .concurrent)
    private let state = Guarded(State())

    /// - Parameters:
    ///   - slots: how many are hashed at the same time.
    ///   - places: how many may wait for a slot.
    package init(slots: Int = 2, places: Int = 32) {
        (self.slots, self.places) = (max(1, slots), max(0, places))
    }

    /// The hash to keep of a new password. Throws `Busy` or `PasswordHash.Failure`.
    package func hash(_ password: Password) async throws -> PasswordHash {
        try await run { try PasswordHash.make(of: password) }
    }

    /// Whether the hash was made of that password. Where there is no hash, because nobody has that
    /// name or the person has no password, as much is computed and the answer is no. Throws `Busy`
    /// or `PasswordHash.Failure`.
    package func verify(_ password: Password, _ hash: PasswordHash?) async throws -> Bool {
        try await run {
            let isRight = try (hash ?? .ofNobody).verifies(password)
            return isRight && hash != nil
        }
    }

    func run<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let isAccepted = submit { continuation.resume(with: Result(catching: body)) }
            if !isAccepted { continuation.resume(throwing: Busy()) }
        }
    }

    private func submit(_ work: @escaping @Sendable () -> Void) -> Bool {
        state.withLock { state in
            if state.running < slots {
                state.running += 1
                queue.async { self.work(beginningWith: work) }
            } else if state.waiting.count < places {
                state.waiting.append(work)
            } else {
                return false
            }
            return true
        }
    }

    private func work(beginningWith first: @Sendable () -> Void) {
        first()
        while let next = next() { next() }
    }

    private func next() -> (@Sendable () -> Void)? {
        state.withLock { state in
            let next = state.waiting.popFirst()
            if next == nil { state.running -= 1 }
            return next
        }
    }
}
