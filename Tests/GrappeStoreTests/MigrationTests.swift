// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

/// The ledger of migrations, on every engine.
@Suite struct MigrationTests {
    private let instant = Instant(milliseconds: 1_790_000_000_000)
    private let first = Migration(
        room: "directory", number: 1, name: "organisations",
        statements: ["CREATE TABLE organisation (id TEXT NOT NULL PRIMARY KEY)"])
    private let second = Migration(
        room: "directory", number: 2, name: "countries",
        statements: [
            "ALTER TABLE organisation ADD COLUMN country TEXT",
            "INSERT INTO organisation (id, country) VALUES (\("first"), \("LU"))",
        ])
    private let other = Migration(
        room: "charter", number: 1, name: "charters",
        statements: [
            "CREATE TABLE charter (id TEXT NOT NULL REFERENCES organisation (id), score INTEGER)"
        ])

    @Test("Steps run once, in order, the store's own first", arguments: StoreEngine.all)
    func order(engine: StoreEngine) async throws {
        try await engine.withEmptyDatabase { database in
            let ids = [
                "store/1-change-log", "directory/1-organisations", "directory/2-countries",
                "charter/1-charters",
            ]
            let list = [first, second, other]
            #expect(try await Migrations.pending(list, on: database) == ids)
            #expect(try await Migrations.run(list, on: database, at: instant) == ids)
            #expect(try await Migrations.run(list, on: database, at: instant) == [])
            #expect(try await Migrations.pending(list, on: database) == [])
            let (country, ledger) = try await database.read { session in
                (
                    try session.row("SELECT country FROM organisation")?.text(0),
                    try session.rows("SELECT id, applied_at FROM migration").map {
                        (try $0.text(0), try $0.instant(1))
                    }
                )
            }
            #expect(country == "LU")
            #expect(Set(ledger.map(\.0)) == Set(ids))
            #expect(ledger.allSatisfy { $0.1 == instant })
        }
    }

    @Test("Tables take only values of their columns' types", arguments: StoreEngine.all)
    func strict(engine: StoreEngine) async throws {
        try await engine.withDatabase([first, other]) { database in
            let error = await #expect(throws: StoreError.self) {
                try await database.write {
                    try $0.run("INSERT INTO charter (id, score) VALUES ('a', 'many')")
                }
            }
            guard case .constraint(.type, _) = error else {
                Issue.record("\(error as Any)"); return
            }
        }
    }

    @Test("A step that was changed after it was applied is refused", arguments: StoreEngine.all)
    func changed(engine: StoreEngine) async throws {
        let edited = Migration(
            room: "directory", number: 1, name: "organisations",
            statements: ["CREATE TABLE organisation (id TEXT NOT NULL PRIMARY KEY, extra TEXT)"])
        let relaid = Migration(
            room: "directory", number: 1, name: "organisations",
            statements: ["CREATE TABLE organisation\n    (id TEXT NOT NULL PRIMARY KEY)"])
        try await engine.withDatabase([first]) { database in
            await #expect(throws: MigrationError.changed("directory/1-organisations")) {
                try await Migrations.run([edited, second], on: database, at: instant)
            }
            let pending = try await Migrations.pending([relaid], on: database)
            #expect(pending == [])
        }
    }

    @Test("A step that this program does not know is refused", arguments: StoreEngine.all)
    func unknown(engine: StoreEngine) async throws {
        try await engine.withDatabase([first, second]) { database in
            await #expect(throws: MigrationError.unknown("directory/2-countries")) {
                try await Migrations.run([first], on: database, at: instant)
            }
        }
    }

    @Test("Gaps and doubles are refused before anything is done", arguments: StoreEngine.all)
    func gaps(engine: StoreEngine) async throws {
        try await engine.withEmptyDatabase { database in
            await #expect(throws: MigrationError.gap("directory/2-countries")) {
                try await Migrations.run([second], on: database, at: instant)
            }
            await #expect(throws: MigrationError.duplicate("directory/1-organisations")) {
                try await Migrations.run([first, first], on: database, at: instant)
            }
            #expect(try await Migrations.run([first], on: database, at: instant).count == 2)
            // The ledger itself may have lost a step.
            _ = try await Migrations.run([first, second], on: database, at: instant)
            try await database.write {
                try $0.run("DELETE FROM migration WHERE id = 'directory/1-organisations'")
            }
            await #expect(throws: MigrationError.gap("directory/2-countries")) {
                try await Migrations.run([first, second], on: database, at: instant)
            }
        }
    }

    @Test("A failing step leaves nothing, and those before it stand", arguments: StoreEngine.all)
    func failing(engine: StoreEngine) async throws {
        let broken = Migration(
            room: "directory", number: 2, name: "broken",
            statements: [
                "CREATE TABLE half (id TEXT NOT NULL PRIMARY KEY)",
                "INSERT INTO organisation (id) VALUES ('half')",
                "CREATE TABLE organisation (id TEXT NOT NULL PRIMARY KEY)",
            ])
        try await engine.withEmptyDatabase { database in
            await #expect(throws: StoreError.self) {
                try await Migrations.run([first, broken], on: database, at: instant)
            }
            let rows = try await database.read { try $0.rows("SELECT id FROM organisation") }
            #expect(rows.isEmpty)
            await #expect(throws: StoreError.self) {
                try await database.read { try $0.rows("SELECT id FROM half") }
            }
            let left = try await Migrations.pending([first, broken], on: database)
            #expect(left == ["directory/2-broken"])
        }
    }

    @Test("Two programs may migrate at the same time", arguments: StoreEngine.all)
    func together(engine: StoreEngine) async throws {
        try await engine.withEmptyDatabase { database in
            let applied = try await withThrowingTaskGroup(of: [String].self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await Migrations.run([first, second, other], on: database, at: instant)
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(applied.count == 4)
        }
    }
}
