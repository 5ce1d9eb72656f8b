// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import GrappeKit
import Testing

@testable import GrappeCredentials

@Suite("Hashing pool")
struct HashingPoolTests {
    @Test("Hashes are made and verified away from the caller's thread")
    func roundTrip() async throws {
        let pool = HashingPool()
        let hash = try await pool.hash(Password("quatre mots sans lien"))
        #expect(try await pool.verify(Password("quatre mots sans lien"), hash))
        #expect(try await !pool.verify(Password("cinq mots sans lien"), hash))
    }

    @Test("Nobody has any password")
    func nobody() async throws {
        #expect(try await !HashingPool().verify(Password("quatre mots sans lien"), nil))
    }

    @Test("So many run, so many wait, and the next is told to come back")
    func bounded() async throws {
        let pool = HashingPool(slots: 2, places: 3)
        let gate = DispatchSemaphore(value: 0)
        let most = Guarded((now: 0, most: 0))
        let refused = Guarded(0)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<9 {
                group.addTask {
                    do {
                        try await pool.run {
                            most.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                            // Ends by itself, so that a broken pool fails rather than hangs.
                            _ = gate.wait(timeout: .now() + 30)
                            most.withLock { $0.now -= 1 }
                        }
                    } catch is HashingPool.Busy {
                        // The last of the four that find no place lets the others go on.
                        let isLast = refused.withLock { count in
                            count += 1
                            return count == 4
                        }
                        if isLast { for _ in 0..<5 { gate.signal() } }
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(refused.withLock { $0 } == 4)
        #expect(most.withLock { $0.most } == 2)
        #expect(try await pool.run { 1 } == 1, "the slots are free again")
    }
}
