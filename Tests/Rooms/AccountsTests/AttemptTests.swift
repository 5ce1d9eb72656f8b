// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Accounts

@Suite("How often something may be tried")
struct AttemptTests {
    @Test("No quarter of an hour has more than ten, however the guesses are spread")
    func spread() async throws {
        try await AccountsSite.with { site in
            var random = SeededRandom(seed: 5)
            let attempts = Attempts.password("marc@atelier.example")
            var (now, tried): (Int64, [Int64]) = (0, [])
            for _ in 0..<3000 {
                // Bursts, and pauses as long as what is forbidden.
                now +=
                    Int64.random(in: 0...20, using: &random) == 0
                    ? Int64.random(in: 0...(2 * Attempts.span), using: &random)
                    : Int64.random(in: 0...2000, using: &random)
                let instant = Instant(milliseconds: TestDirectory.now.milliseconds + now)
                let isFree = try await site.database.write {
                    try attempts.count(in: $0, at: instant)
                }
                if isFree { tried.append(now) }
            }
            #expect(tried.count > 100)
            for (place, end) in tried.enumerated() where place >= 10 {
                #expect(end - tried[place - 10] >= Attempts.span)
            }
        }
    }

    @Test("Many at once are counted one by one", arguments: StoreEngine.all)
    func atOnce(engine: StoreEngine) async throws {
        try await AccountsSite.with(engine: engine) { site in
            let attempts = Attempts.code("somebody")
            let free = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<100 {
                    group.addTask {
                        try await site.database.write {
                            try attempts.count(in: $0, at: TestDirectory.now)
                        }
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(free == 10)
        }
    }
}
