// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

/// What every engine promises about transactions.
@Suite struct WriteContractTests {
    private struct Refused: Error {}

    @Test("A failing body is undone alone, whoever shares its commit", arguments: StoreEngine.all)
    func failsAlone(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            let failures = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        do {
                            try await database.write { session in
                                try Fixture.add(number, to: session)
                                try session.record(Fixture.change("\(number)"))
                                if number % 3 == 0 { throw Refused() }
                            }
                            return false
                        } catch {
                            return error is Refused
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(failures == 67)
            let rows = try await database.read { session in
                try session.rows("SELECT number FROM value ORDER BY number").map { try $0.int(0) }
            }
            #expect(rows == (0..<200).filter { $0 % 3 != 0 })
            let changes = try await database.read { try $0.changes(after: 0, limit: 1000) }
            #expect(Set(changes.map(\.subject)) == Set(rows.map { "\($0)" }))
        }
    }

    @Test("Writers that wait share one commit", arguments: StoreEngine.all)
    func sharedCommit(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            let before = database.statistics
            // The first holds the writer until the others stand in the queue.
            let gate = Gate()
            await withTaskGroup(of: Void.self) { group in
                group.addTask { try? await database.write { _ in gate.wait() } }
                for number in 0..<64 {
                    group.addTask {
                        _ = try? await database.write { try Fixture.add(number, to: $0) }
                    }
                }
                group.addTask {
                    while database.statistics.waiting < 65 { await Task.yield() }
                    gate.open()
                }
            }
            let after = database.statistics
            #expect(after.writes - before.writes == 65)
            // How many share one also depends on how long each takes.
            #expect(after.commits - before.commits < 65)
            #expect(after.waiting == 0)
            let count = try await Fixture.count(database)
            #expect(count == 64)
        }
    }

    @Test(
        "What a write did is seen by the same body and by every read after it",
        arguments: StoreEngine.all)
    func readsOwnWrites(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            for number in 0..<20 {
                let inside = try await database.write { session in
                    try Fixture.add(number, to: session)
                    return try session.row("SELECT COUNT(*) FROM value")?.int(0)
                }
                #expect(inside == number + 1)
                #expect(try await Fixture.count(database) == number + 1)
            }
        }
    }

    @Test("A read keeps its snapshot while others write", arguments: StoreEngine.all)
    func snapshot(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            let (begun, written) = (Gate(), Gate())
            async let counts = database.read { session in
                let first = try session.row("SELECT COUNT(*) FROM value")?.int(0)
                begun.open()
                written.wait()
                return [first, try session.row("SELECT COUNT(*) FROM value")?.int(0)]
            }
            while !begun.isOpen { await Task.yield() }
            try await database.write { try Fixture.add(1, to: $0) }
            written.open()
            #expect(try await counts == [0, 0])
            #expect(try await Fixture.count(database) == 1)
        }
    }

    @Test(
        "A promise about foreign keys that a body leaves open fails that body only",
        arguments: StoreEngine.all)
    func deferredKeys(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.sites]) { database in
            try await database.write { session in
                try session.run("INSERT INTO site (id, name, later) VALUES ('a', 'one', 'b')")
                try session.run("INSERT INTO site (id, name) VALUES ('b', 'two')")
            }
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<40 {
                    group.addTask {
                        let target = number % 2 == 0 ? "a" : "nowhere"
                        let done: Void? = try? await database.write { session in
                            try session.run(
                                "INSERT INTO site (id, name, later) VALUES (\("\(number)"), \("n\(number)"), \(target))"
                            )
                        }
                        return done != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(outcomes == 20)
        }
    }

    @Test(
        "A statement that fails fails its body, also one that goes on as if nothing were",
        arguments: StoreEngine.all)
    func swallowedFailure(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            let error = await #expect(throws: StoreError.self) {
                try await database.write { session in
                    try Fixture.add(1, to: session)
                    _ = try? session.run("INSERT INTO value (number) VALUES (1)")
                }
            }
            guard case .constraint(.primaryKey, _) = error else {
                Issue.record("\(error as Any)")
                return
            }
            #expect(try await Fixture.count(database) == 0)
            // What the body itself throws and catches is its own affair.
            try await database.write { session in
                try Fixture.add(2, to: session)
                do {
                    try session.forEach("SELECT number FROM value") { _ in throw Refused() }
                } catch is Refused {}
            }
            #expect(try await Fixture.count(database) == 1)
        }
    }

    @Test(
        "Many rows are inserted as they are, whatever is missing where", arguments: StoreEngine.all)
    func manyRows(engine: StoreEngine) async throws {
        let rows = (0..<1300).map { number -> [SQLValue] in
            [
                .integer(Int64(number)), number % 3 == 0 ? .null : .integer(Int64(number) << 40),
                number % 2 == 0 ? .integer(7) : .real(0.5),
                number % 5 == 0 ? .null : .text("Zeile \(number) \u{1F33F}"),
                number % 7 == 0 ? .blob([]) : .null,
            ]
        }
        try await engine.withDatabase([Fixture.values]) { database in
            try await database.write { session in
                try session.insert(
                    rows: rows,
                    into: "INSERT INTO value (number, whole, broken, words, bytes)")
            }
            let found = try await database.read { session in
                try session.rows(
                    "SELECT number, whole, broken, words, bytes FROM value ORDER BY number")
            }
            #expect(found.count == rows.count)
            for (row, stored) in zip(found, rows) {
                #expect(try row.value(1) == stored[1])
                #expect(try row.real(2) == (stored[2] == .integer(7) ? 7 : 0.5))
                #expect(try row.value(3) == stored[3] && row.value(4) == stored[4])
            }
            // One bad row among many takes all of them with it.
            await #expect(throws: StoreError.self) {
                try await database.write { session in
                    try session.insert(
                        rows: [[.integer(5000)], [.integer(5001)], [.integer(0)]],
                        into: "INSERT INTO value (number)")
                }
            }
            #expect(try await Fixture.count(database) == rows.count)
        }
    }

    @Test("A body that ends its transaction by itself is refused", arguments: StoreEngine.all)
    func endsTransaction(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            await #expect(throws: StoreError.self) {
                try await database.write { session in
                    try Fixture.add(1, to: session)
                    try session.run("ROLLBACK")
                }
            }
            try await database.write { try Fixture.add(2, to: $0) }
            #expect(try await Fixture.count(database) == 1)
        }
    }

    @Test(
        "Many readers and writers at once: every sum they see is whole",
        arguments: StoreEngine.all)
    func stress(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            try await database.write { session in
                for number in 0..<10 {
                    try session.run("INSERT INTO value (number, whole) VALUES (\(number), 100)")
                }
            }
            try await withThrowingTaskGroup(of: Int.self) { group in
                for round in 0..<300 {
                    group.addTask {
                        if round % 3 == 0 {
                            try await database.write { session in
                                let (from, to) = (round % 10, (round * 7 + 1) % 10)
                                try session.run(
                                    "UPDATE value SET whole = whole - 3 WHERE number = \(from)")
                                try session.run(
                                    "UPDATE value SET whole = whole + 3 WHERE number = \(to)")
                            }
                        }
                        return try await database.read {
                            try $0.row("SELECT SUM(whole) FROM value")?.int(0) ?? 0
                        }
                    }
                }
                for try await sum in group { #expect(sum == 1000) }
            }
        }
    }

    @Test(
        "A closed database answers with an error, and closing waits for what has begun",
        arguments: StoreEngine.all)
    func closing(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            let started = Gate()
            async let written: Void = database.write { session in
                started.open()
                try Fixture.add(1, to: session)
            }
            while !started.isOpen { await Task.yield() }
            try await database.close()
            try await written
            await #expect(throws: StoreError.closed) { try await database.read { _ in } }
            await #expect(throws: StoreError.closed) { try await database.write { _ in } }
            try await database.close()
        }
    }
}
