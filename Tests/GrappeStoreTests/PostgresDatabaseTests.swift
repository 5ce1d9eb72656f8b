// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

/// What only a server can do to us: close connections, refuse settings, tell other nodes.
@Suite(.enabled(if: StoreEngine.server != nil)) struct PostgresDatabaseTests {
    private static let others: SQL = """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
        """

    /// Gives `body` a migrated database and its address.
    private func with(
        _ body: (PostgresDatabase, PostgresAddress) async throws -> Void
    ) async throws {
        try await StoreEngine.postgres.withPostgresDatabase { address in
            let database = try PostgresDatabase(address)
            _ = try await Migrations.run(
                [Fixture.values], on: database, at: Instant(milliseconds: 0))
            try await body(database, address)
            try await database.close()
        }
    }

    @Test("Reads and writes go on after the server has dropped every connection")
    func reconnects() async throws {
        try await with { database, address in
            for number in 0..<3 {
                try await database.write { try Fixture.add(number, to: $0) }
                #expect(try await Fixture.count(database) == number + 1)
                try PostgresTool.run(Self.others.rendered { "$\($0)" }.text, on: address)
            }
            #expect(try await Fixture.count(database) == 3)
        }
    }

    @Test("A write whose connection breaks half-way runs again, and its rows are there once")
    func breaksInBody() async throws {
        try await with { database, _ in
            let runs = Guarded(0)
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try? await database.write { session in
                            try Fixture.add(number, to: session)
                            try session.record(Fixture.change("\(number)"))
                            guard number == 10,
                                runs.withLock({
                                    $0 += 1; return $0
                                }) == 1
                            else {
                                return
                            }
                            _ = try session.rows("SELECT pg_terminate_backend(pg_backend_pid())")
                        }
                    }
                }
            }
            #expect(runs.withLock { $0 } == 2)
            #expect(try await Fixture.count(database) == 20)
            let changes = try await database.read { try $0.changes(after: 0, limit: 100) }
            #expect(Set(changes.map(\.subject)).count == 20 && changes.count == 20)
        }
    }

    @Test("A connection that breaks in the commit is asked after; what was not kept is run again")
    func breaksInCommit() async throws {
        try await with { database, _ in
            // A sequence counts also what is rolled back: the first commit dies, the second lives.
            try await database.write { session in
                try session.define("CREATE SEQUENCE commits")
                try session.run(
                    """
                    CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN
                        IF nextval('commits') = 1 THEN
                            PERFORM pg_terminate_backend(pg_backend_pid());
                        END IF;
                        RETURN NULL;
                    END $$
                    """)
                try session.run(
                    """
                    CREATE CONSTRAINT TRIGGER die AFTER INSERT ON value
                    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die()
                    """)
            }
            try await database.write { try Fixture.add(1, to: $0) }
            let tries = try await database.read {
                try $0.row("SELECT last_value FROM commits")?.int(0)
            }
            #expect(tries == 2)
            #expect(try await Fixture.count(database) == 1)
        }
    }

    @Test(
        "A body that turns the loss of its connection into an error of its own runs again, not for ever"
    )
    func wrapsTheLoss() async throws {
        struct Wrapped: Error {}
        try await with { database, _ in
            let runs = Guarded(0)
            await #expect(throws: StoreError.self) {
                try await database.write { session in
                    runs.withLock { $0 += 1 }
                    do {
                        _ = try session.rows("SELECT pg_terminate_backend(pg_backend_pid())")
                    } catch { throw Wrapped() }
                }
            }
            #expect(runs.withLock { $0 } == 3)
            try await database.write { try Fixture.add(1, to: $0) }
            #expect(try await Fixture.count(database) == 1)
        }
    }

    @Test(
        "A row that fails after a body has stopped reading fails that body, alone or among others")
    func failsUnread() async throws {
        struct Enough: Error {}
        try await with { database, _ in
            try await database.write { session in
                for number in 1...3 { try Fixture.add(number, to: session) }
            }
            let gate = Gate()
            let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
                group.addTask { (0, (try? await database.write { _ in gate.wait() }) != nil) }
                while database.statistics.waiting < 1 { await Task.yield() }
                for number in 10..<16 {
                    group.addTask {
                        let done: Void? = try? await database.write { session in
                            try Fixture.add(number, to: session)
                            guard number % 2 == 0 else { return }
                            do {
                                try session.forEach(
                                    "SELECT 1 / (3 - number) FROM value ORDER BY number"
                                ) { _ in throw Enough() }
                            } catch is Enough {}
                        }
                        return (number, done != nil)
                    }
                }
                while database.statistics.waiting < 7 { await Task.yield() }
                gate.open()
                return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
            }
            for number in 10..<16 { #expect(outcomes[number] == (number % 2 == 1)) }
            let rows = try await database.read {
                try $0.rows("SELECT number FROM value ORDER BY number").map { try $0.int(0) }
            }
            #expect(rows == [1, 2, 3, 11, 13, 15])
        }
    }

    @Test("Values that cannot be bound are found before any row is sent")
    func halfBatch() async throws {
        try await with { database, _ in
            try await database.write { try Fixture.add(3, to: $0) }
            let rows: [[SQLValue]] = [
                [.integer(1), .text("a")], [.integer(3), .text("b")],
                [.integer(4), .text("c\u{0}")],
            ]
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for number in 10..<30 {
                    group.addTask {
                        let done: Void? = try? await database.write { session in
                            try Fixture.add(number, to: session)
                            guard number % 3 == 0 else { return }
                            try session.insert(
                                rows: rows, into: "INSERT INTO value (number, words)")
                        }
                        return (done != nil) == (number % 3 != 0)
                    }
                }
                return await group.allSatisfy { $0 }
            }
            #expect(outcomes)
            #expect(try await Fixture.count(database) == 1 + (10..<30).count { $0 % 3 != 0 })
        }
    }

    @Test("Nodes see each other's commits whatever isolation the server gives by default")
    func isolation() async throws {
        try await StoreEngine.postgres.withPostgresDatabase { address in
            let name = "\(address)".split(separator: "/").last.map(String.init) ?? ""
            try PostgresTool.run(
                "ALTER DATABASE \(name) SET default_transaction_isolation = 'repeatable read'",
                on: address)
            let (one, other) = (try PostgresDatabase(address), try PostgresDatabase(address))
            _ = try await Migrations.run([Fixture.values], on: one, at: Instant(milliseconds: 0))
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    group.addTask {
                        let node: any Database = number % 2 == 0 ? one : other
                        try? await node.write { session in
                            let count = try session.row("SELECT COUNT(*) FROM value")?.int(0) ?? -1
                            try Fixture.add(count, to: session)
                        }
                    }
                }
            }
            #expect(try await Fixture.count(one) == 60)
            try await one.close()
            try await other.close()
        }
    }

    @Test("Nothing is found wrong with a sound database")
    func damage() async throws {
        try await with { database, _ in
            let damage = try await database.damage()
            #expect(damage.isEmpty)
        }
    }

    @Test("A change on one node is heard on the other, and numbers never go back")
    func twoNodes() async throws {
        try await with { one, address in
            let other = try PostgresDatabase(address, lookEvery: .seconds(3600))
            var heard = other.changeSequences().makeAsyncIterator()
            #expect(await heard.next() == 0)
            var last: Int64 = 0
            for number in 1...20 {
                let writer: any Database = number % 2 == 0 ? one : other
                try await writer.write { try $0.record(Fixture.change("\(number)")) }
                while let sequence = await heard.next(), sequence <= last {}
                let newest = try await other.read { try $0.lastChangeSequence() }
                #expect(newest > last)
                last = newest
            }
            try await other.close()
        }
    }

    @Test("Two nodes that write at once lose nothing, and the log has the order of the commits")
    func manyWriters() async throws {
        try await with { one, address in
            let other = try PostgresDatabase(address)
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        let node: any Database = number % 2 == 0 ? one : other
                        try? await node.write { session in
                            let count = try session.row("SELECT COUNT(*) FROM value")?.int(0) ?? -1
                            try Fixture.add(count, to: session)
                            try session.record(Fixture.change("\(count)"))
                        }
                    }
                }
            }
            // Each saw what all before it had written: nothing was written twice or skipped.
            #expect(try await Fixture.count(other) == 200)
            let changes = try await other.read { try $0.changes(after: 0, limit: 1000) }
            #expect(changes.map(\.subject) == (0..<200).map { "\($0)" })
            try await other.close()
        }
    }

    @Test("A statement that takes too long is given up")
    func timesOut() async throws {
        try await StoreEngine.postgres.withPostgresDatabase { address in
            let database = try PostgresDatabase(address)
            let error = await #expect(throws: StoreError.self) {
                try await database.read { session in
                    _ = try session.rows("SET LOCAL statement_timeout = 1")
                    _ = try session.rows("SELECT pg_sleep(30)")
                }
            }
            #expect(error == .timedOut(statement: "SELECT pg_sleep(30)"))
            try await database.close()
        }
    }

    @Test("A server that would lose commits, or is not there, is refused")
    func refused() async throws {
        try await StoreEngine.postgres.withPostgresDatabase { address in
            #expect(throws: StoreError.setting("PostgreSQL runs with synchronous_commit = off")) {
                try PostgresDatabase(address.setting("synchronous_commit=off"))
            }
            let error = #expect(throws: StoreError.self) {
                try PostgresDatabase(address.database("nobody_made_it"))
            }
            guard case .unavailable = error else { Issue.record("\(error as Any)"); return }
        }
    }

    @Test("Exact numbers come back whole, broken ones as numbers, too large ones with an error")
    func numerics() async throws {
        var random = SeededRandom(seed: 15)
        let numbers =
            [0, 1, -1, 9999, 10_000, -10_000, 100_000_000, .max, .min]
            + (0..<200).map { _ in
                Int.random(in: .min ... .max, using: &random)
                    >> Int.random(in: 0..<63, using: &random)
            }
        try await with { database, _ in
            try await database.read { session in
                for number in numbers {
                    let found = try session.row("SELECT CAST(\(number) AS NUMERIC)")?.int(0)
                    #expect(found == number)
                    let half = try session.row("SELECT CAST(\(number) AS NUMERIC) / 8")?.real(0)
                    #expect(abs((half ?? .nan) - Double(number) / 8) <= abs(Double(number)) * 1e-15)
                }
            }
            await #expect(throws: StoreError.self) {
                try await database.read {
                    try $0.rows("SELECT CAST(9223372036854775807 AS NUMERIC) * 10")
                }
            }
        }
    }
}
