// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What concerns the file of the embedded engine only.
@Suite struct SQLiteDatabaseTests {
    private let instant = Instant(milliseconds: 0)

    @Test("The writer waits for the disk at each commit, and keys are enforced")
    func durability() async throws {
        try await withSQLiteDatabase { database, _ in
            let settings = try await database.write { session in
                (
                    try session.row("PRAGMA synchronous")?.int(0),
                    try session.row("PRAGMA journal_mode")?.text(0),
                    try session.row("PRAGMA foreign_keys")?.int(0)
                )
            }
            #expect(settings == (2, "wal", 1))
        }
    }

    @Test("A full disk fails those who write, not those who read, and ends with the shortage")
    func diskFull() async throws {
        try await withSQLiteDatabase { database, _ in
            _ = try await Migrations.run([Fixture.values], on: database, at: instant)
            try await database.write { session in
                try Fixture.add(1, to: session)
                _ = try session.row("PRAGMA max_page_count = 20")
            }
            let large = SQLValue.blob([UInt8](repeating: 1, count: 200_000))
            await #expect(throws: StoreError.diskFull) {
                try await database.write { try Fixture.insert(large, number: 2, into: $0) }
            }
            #expect(try await Fixture.count(database) == 1)
            try await database.write { _ = try $0.row("PRAGMA max_page_count = 100000") }
            try await database.write { try Fixture.insert(large, number: 2, into: $0) }
            #expect(try await database.integrityCheck() == [])
        }
    }

    @Test("A group that the full disk undoes tells each of its writers")
    func diskFullInGroup() async throws {
        try await withSQLiteDatabase { database, _ in
            _ = try await Migrations.run([Fixture.values], on: database, at: instant)
            try await database.write { _ = try $0.row("PRAGMA max_page_count = 40") }
            let kept = await withTaskGroup(of: Int.self) { group in
                for number in 0..<60 {
                    group.addTask {
                        let size = number % 6 == 0 ? 200_000 : 10
                        let bytes = SQLValue.blob([UInt8](repeating: 1, count: size))
                        let done: Void? = try? await database.write {
                            try Fixture.insert(bytes, number: number, into: $0)
                        }
                        return done == nil ? 0 : 1
                    }
                }
                return await group.reduce(0, +)
            }
            #expect(try await Fixture.count(database) == kept)
            #expect(kept <= 50)
        }
    }

    @Test("A backup is whole, sound and equal, even while others write")
    func backup() async throws {
        try await withSQLiteDatabase { database, folder in
            _ = try await Migrations.run([Fixture.values], on: database, at: instant)
            try await database.write { session in
                for number in 0..<5000 { try Fixture.add(number, to: session) }
            }
            let copy = folder + "/copy.db"
            async let written: Void = database.write { session in
                for number in 5000..<5100 { try Fixture.add(number, to: session) }
            }
            try await database.backup(to: copy)
            try await written
            try await database.backup(to: copy)
            let restored = try SQLiteDatabase(path: copy)
            #expect(try await restored.integrityCheck() == [])
            #expect(try await restored.foreignKeyCheck() == [])
            let all: SQL = "SELECT number, whole FROM value ORDER BY number"
            let (before, after) = try await (
                database.read { try $0.rows(all).map { [try $0.value(0), try $0.value(1)] } },
                restored.read { try $0.rows(all).map { [try $0.value(0), try $0.value(1)] } }
            )
            #expect(before.count == 5100)
            #expect(before == after)
            #expect(try await Migrations.pending([Fixture.values], on: restored) == [])
            try await restored.close()
            await #expect(throws: StoreError.self) {
                try await database.backup(to: folder + "/missing/copy.db")
            }
        }
    }

    @Test("What was written is there when the file is opened again, and the log goes on")
    func reopening() async throws {
        try await withSQLiteDatabase { database, folder in
            _ = try await Migrations.run([Fixture.values], on: database, at: instant)
            try await database.write { session in
                try Fixture.add(1, to: session)
                try session.record(Fixture.change("1"))
            }
            try await database.close()
            let again = try DatabaseAddress.parse("sqlite:\(folder)/test.db").open()
            #expect(try await Fixture.count(again) == 1)
            var sequences = again.changeSequences().makeAsyncIterator()
            #expect(await sequences.next() == 1)
            try await again.close()
        }
    }

    @Test("Followers are told of changes that another process made")
    func foreignChanges() async throws {
        try await withSQLiteDatabase { database, _ in
            _ = try await Migrations.run([], on: database, at: instant)
            let follower = try SQLiteDatabase(path: database.path, lookEvery: .milliseconds(5))
            var sequences = follower.changeSequences().makeAsyncIterator()
            #expect(await sequences.next() == 0)
            try await database.write { try $0.record(Fixture.change("elsewhere")) }
            #expect(await sequences.next() == 1)
            try await follower.close()
            #expect(await sequences.next() == nil)
        }
    }

    @Test("A row that refers to nothing is found")
    func foreignKeys() async throws {
        try await withSQLiteDatabase { database, _ in
            _ = try await Migrations.run([Fixture.sites], on: database, at: instant)
            #expect(try await database.foreignKeyCheck() == [])
            try await database.write { session in
                try session.define("CREATE TABLE orphan (site TEXT)")
                try session.run("INSERT INTO orphan (site) VALUES ('nowhere')")
                // No other way leads round the check than the schema's own text.
                _ = try session.row("PRAGMA writable_schema = ON")
                try session.run(
                    """
                    UPDATE sqlite_schema SET sql = 'CREATE TABLE orphan (site TEXT REFERENCES site)' \
                    WHERE name = 'orphan'
                    """)
            }
            try await database.close()
            let again = try SQLiteDatabase(path: database.path)
            #expect(try await again.foreignKeyCheck() == ["orphan row 1 -> site"])
            try await again.close()
        }
    }

    @Test("A file that is no database, or a folder that is not there, is refused")
    func notADatabase() async throws {
        try await withSQLiteDatabase { database, folder in
            #expect(throws: StoreError.self) {
                try SQLiteDatabase(path: folder + "/missing/test.db")
            }
            let path = folder + "/text.db"
            try Data(String(repeating: "not a database. ", count: 100).utf8).write(
                to: URL(filePath: path))
            let error = #expect(throws: StoreError.self) { try SQLiteDatabase(path: path) }
            guard case .corrupt = error else { Issue.record("\(error as Any)"); return }
        }
    }
}
