// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

/// The change log, on every engine.
@Suite struct ChangeLogTests {
    private struct Refused: Error {}

    @Test("Changes are read in order, by room and from a number on", arguments: StoreEngine.all)
    func order(engine: StoreEngine) async throws {
        try await engine.withDatabase { database in
            #expect(try await database.read { try $0.lastChangeSequence() } == 0)
            for number in 0..<10 {
                try await database.write { session in
                    try session.record(
                        Change(
                            room: number % 2 == 0 ? "directory" : "charter", subject: "\(number)",
                            operation: number == 4 ? .delete : .upsert,
                            at: Instant(milliseconds: Int64(number))))
                }
            }
            let (all, some, last) = try await database.read { session in
                let all = try session.changes(after: 0, limit: 100)
                return (
                    all,
                    try session.changes(after: all[2].sequence, room: "directory", limit: 2),
                    try session.lastChangeSequence()
                )
            }
            #expect(all.map(\.subject) == (0..<10).map(String.init))
            #expect(all.map(\.sequence) == all.map(\.sequence).sorted())
            #expect(Set(all.map(\.sequence)).count == 10)
            #expect(all[4].operation == .delete)
            #expect(all[7].at == Instant(milliseconds: 7))
            #expect(some.map(\.subject) == ["4", "6"])
            #expect(last == all[9].sequence)
        }
    }

    @Test("A change is in the log exactly where its write was kept", arguments: StoreEngine.all)
    func atomic(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            await #expect(throws: Refused.self) {
                try await database.write { session in
                    try session.record(Fixture.change("lost"))
                    throw Refused()
                }
            }
            let changes = try await database.read { try $0.changes(after: 0, limit: 9) }
            #expect(changes.isEmpty)
        }
    }

    @Test(
        "Followers are told the last number at once, then whenever it grows",
        arguments: StoreEngine.all)
    func following(engine: StoreEngine) async throws {
        try await engine.withDatabase { database in
            var early = database.changeSequences().makeAsyncIterator()
            #expect(await early.next() == 0)
            for number in 1...3 {
                try await database.write { try $0.record(Fixture.change("\(number)")) }
                let last = try await database.read { try $0.lastChangeSequence() }
                #expect(await early.next() == last)
            }
            // Failed and silent writes tell nothing; several numbers are told as one.
            try? await database.write { session in
                try session.record(Fixture.change("lost"))
                throw Refused()
            }
            try await database.write { _ in }
            for number in 4...6 {
                try await database.write { try $0.record(Fixture.change("\(number)")) }
            }
            let last = try await database.read { try $0.lastChangeSequence() }
            #expect(await early.next() == last)
            var late = database.changeSequences().makeAsyncIterator()
            #expect(await late.next() == last)
            try await database.close()
            #expect(await early.next() == nil)
            #expect(await late.next() == nil)
        }
    }

    @Test("A follower never misses the last of many concurrent changes", arguments: StoreEngine.all)
    func lastOfMany(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            let stream = database.changeSequences()
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<100 {
                    group.addTask {
                        try? await database.write { session in
                            try session.record(Fixture.change("\(number)"))
                            if number % 5 == 0 { throw Refused() }
                        }
                    }
                }
            }
            let last = try await database.read { try $0.lastChangeSequence() }
            var told = [Int64]()
            for await sequence in stream {
                told.append(sequence)
                if sequence >= last { break }
            }
            #expect(told.last == last)
        }
    }
}
