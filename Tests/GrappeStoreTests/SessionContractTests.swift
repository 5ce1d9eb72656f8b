// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

/// What every engine promises about statements and values.
@Suite struct SessionContractTests {
    @Test("Values come back as they were stored", arguments: StoreEngine.all)
    func valuesRoundTrip(engine: StoreEngine) async throws {
        let stored: [SQLValue] = [
            .null, .integer(0), .integer(.min), .integer(.max), .real(0.1), .real(-1e300),
            .real(.leastNonzeroMagnitude), .real(.infinity), .text(""),
            .text("é e\u{301} ß œ \u{1F9D1}\u{200D}\u{1F33E}"),
            .text("a\r\nb\t'\"\\ ?1 :x"), .text(String(repeating: "x", count: 100_000)),
            .blob([]), .blob([0, 255, 0, 1]),
        ]
        try await engine.withDatabase([Fixture.values]) { database in
            for (number, value) in stored.enumerated() {
                let found = try await database.write { session in
                    try Fixture.insert(value, number: number, into: session)
                    return try session.row(
                        "SELECT whole, broken, words, bytes FROM value WHERE number = \(number)")
                }
                let row = try #require(found)
                let values = try (0..<4).map { try row.value($0) }
                #expect(values.filter { $0 != .null } == (value == .null ? [] : [value]))
            }
        }
    }

    @Test("What not every engine can keep is refused", arguments: StoreEngine.all)
    func unstorable(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            for value in [SQLValue.text("a\u{0}b"), .real(.nan)] {
                let error = await #expect(throws: StoreError.self) {
                    try await database.write {
                        try Fixture.insert(value, number: 1, into: $0)
                    }
                }
                guard case .unstorable = error else { Issue.record("\(error as Any)"); continue }
            }
        }
    }

    @Test(
        "A column of another type, or none, is named with its statement", arguments: StoreEngine.all
    )
    func wrongColumn(engine: StoreEngine) async throws {
        try await engine.withEmptyDatabase { database in
            let row = try #require(
                try await database.read { try $0.row("SELECT 'x' AS name, 2 AS flag, NULL AS gap") }
            )
            #expect(try row.text("name") == "x")
            #expect(try row.intOrNil("gap") == nil)
            #expect(throws: column("name", "integer", "text")) { try row.int("name") }
            #expect(throws: column("name", "integer", "text")) { try row.int(0) }
            #expect(throws: column("flag", "0 or 1", "integer")) { try row.bool(1) }
            #expect(throws: column("gap", "text", "NULL")) { try row.text("gap") }
            #expect(throws: column("other", "a column", "none")) { try row.text("other") }
            #expect(throws: column("3", "a column", "none")) { try row.text(3) }
            #expect(throws: column("-1", "a column", "none")) { try row.text(-1) }
        }
        func column(_ name: String, _ expected: String, _ found: String) -> StoreError {
            .column(
                name, expected: expected, found: found,
                statement: "SELECT 'x' AS name, 2 AS flag, NULL AS gap")
        }
    }

    @Test("Typed readings: booleans, instants, days, ids, bytes", arguments: StoreEngine.all)
    func typedReadings(engine: StoreEngine) async throws {
        let (day, id) = (CalendarDate(iso: "2026-11-21"), ID<Fixture>("abc"))
        try await engine.withDatabase([Fixture.values]) { database in
            try await database.write { session in
                try session.run(
                    "INSERT INTO value (number, whole, words) VALUES (1, \(true), \(day)), (2, 7, \(id))"
                )
            }
            let rows = try await database.read {
                try $0.rows("SELECT whole, words, bytes, whole * 2 FROM value ORDER BY number")
            }
            #expect(try rows[0].bool(0))
            #expect(try rows[0].date(1) == day)
            #expect(try rows[1].instant(0) == Instant(milliseconds: 7))
            #expect(try rows[1].id(1, of: Fixture.self) == id)
            #expect(try rows[1].bytesOrNil(2) == nil)
            #expect(try rows[1].real(3) == 14)
            #expect(rows[0].columns.prefix(2) == ["whole", "words"])
        }
    }

    @Test("Broken rules are named", arguments: StoreEngine.all)
    func constraints(engine: StoreEngine) async throws {
        let cases: [(SQL, StoreError.Constraint)] = [
            ("INSERT INTO site (id, name) VALUES ('a', 'again')", .primaryKey),
            ("INSERT INTO site (id, name) VALUES ('b', 'one')", .unique),
            ("INSERT INTO site (id) VALUES ('b')", .notNull),
            ("INSERT INTO site (id, name) VALUES ('b', '')", .check),
            ("INSERT INTO site (id, name, parent) VALUES ('b', 'two', 'z')", .foreignKey),
            ("INSERT INTO site (id, name, size) VALUES ('b', 'two', 'many')", .type),
        ]
        try await engine.withDatabase([Fixture.sites]) { database in
            try await database.write {
                try $0.run("INSERT INTO site (id, name) VALUES ('a', 'one')")
            }
            for (statement, kind) in cases {
                let error = await #expect(throws: StoreError.self) {
                    try await database.write { try $0.run(statement) }
                }
                guard case .constraint(kind, _) = error else {
                    Issue.record("\(kind): \(error as Any)")
                    continue
                }
            }
        }
    }

    @Test("run counts the rows it changed", arguments: StoreEngine.all)
    func changedRows(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            let counts = try await database.write { session in
                [
                    try session.run(
                        "INSERT INTO value (number, whole) VALUES (1, 5), (2, 5), (3, 6)"),
                    try session.run("UPDATE value SET whole = 8 WHERE whole = 5"),
                    try session.run("DELETE FROM value WHERE number = 99"),
                    try session.run("SELECT 1"),
                ]
            }
            #expect(counts == [3, 2, 0, 0])
            let returned = try await database.write {
                try $0.row("INSERT INTO value (number) VALUES (7), (8) RETURNING number")?.int(0)
            }
            #expect(returned == 7)
            #expect(try await Fixture.count(database) == 5)
        }
    }

    @Test("forEach streams, and its body may run the same statement", arguments: StoreEngine.all)
    func streaming(engine: StoreEngine) async throws {
        let numbers: SQL = """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) \
            SELECT i FROM n
            """
        try await engine.withEmptyDatabase { database in
            let (sum, inner) = try await database.read { session in
                var (sum, inner) = (0, 0)
                try session.forEach(numbers) { row in
                    sum += try row.int(0)
                    if sum == 1 { inner = try session.rows(numbers).count }
                }
                return (sum, inner)
            }
            #expect(sum == 500_500)
            #expect(inner == 1000)
            // Stopped half-way, it is free for the next.
            struct Enough: Error {}
            await #expect(throws: Enough.self) {
                try await database.read { try $0.forEach(numbers) { _ in throw Enough() } }
            }
            #expect(try await database.read { try $0.rows(numbers).count } == 1000)
        }
    }

    @Test("A read cannot write, and bad statements say which", arguments: StoreEngine.all)
    func badStatements(engine: StoreEngine) async throws {
        try await engine.withDatabase([Fixture.values]) { database in
            await #expect(throws: StoreError.readOnly) {
                try await database.read {
                    try $0.rows("INSERT INTO value (number) VALUES (1) RETURNING number")
                }
            }
            let error = await #expect(throws: StoreError.self) {
                try await database.read { try $0.rows("SELECT nothing FROM nowhere") }
            }
            guard case .other(_, _, "SELECT nothing FROM nowhere") = error else {
                Issue.record("\(error as Any)")
                return
            }
        }
    }
}
