// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@testable import GrappeStore

#if canImport(FoundationEssentials)
    import FoundationEssentials
    import Glibc
#else
    import Foundation
#endif

@Suite("Backups hold what the database held")
struct BackupTests {
    private static func with(
        rows: Int = 500, _ body: (SQLiteDatabase, _ folder: String) async throws -> Void
    ) async throws {
        try await withSQLiteDatabase { database, folder in
            _ = try await Migrations.run(
                [Fixture.values], on: database, at: Instant(milliseconds: 0))
            try await database.write { session in
                for number in 0..<rows { try Fixture.add(number, to: session) }
                try session.record(Fixture.change("last"))
            }
            try await body(database, folder)
        }
    }

    /// Changes a backup as a file, with no log beside it.
    private static func change(_ path: String, _ statement: SQL) throws {
        try SQLiteBackup(stop: StopFlag()).open(path) { connection in
            _ = try SQLiteSession(connection).run(statement)
        }
    }

    private static func files(_ folder: String) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "test.db" })
    }

    @Test("While others write, the copy equals the moment at which it was made")
    func whileWriting() async throws {
        try await Self.with { database, folder in
            let writer = Task {
                var number = 500
                while !Task.isCancelled {
                    try await database.write { [number] in try Fixture.add(number, to: $0) }
                    number += 1
                }
            }
            for round in 0..<5 {
                let made = try await database.backup(to: "\(folder)/copy\(round).db")
                let (content, isCompared) = try await SQLiteDatabase.restore(
                    "\(folder)/copy\(round).db", to: "\(folder)/restored\(round).db")
                #expect(isCompared)
                #expect(content == made)
                #expect(content.tables.first { $0.name == "value" }?.rows ?? 0 >= 500)
            }
            writer.cancel()
            try await writer.value
        }
    }

    @Test("A backup is one file that only its owner may read, with nothing beside it")
    func file() async throws {
        try await Self.with { database, folder in
            let before = try Self.files(folder)
            let made = try await database.backup(to: folder + "/copy.db")
            #expect(try Self.files(folder).subtracting(before) == ["copy.db"])
            var status = stat()
            #expect(stat(folder + "/copy.db", &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600)
            #expect(made.lastChange == 1)
            #expect(
                made.tables.map(\.name)
                    == ["change_log", "migration", "sqlite_schema", "sqlite_sequence", "value"])
        }
    }

    @Test("Whatever byte of a backup is changed, it is refused or holds the same")
    func damage() async throws {
        try await Self.with(rows: 100) { database, folder in
            let made = try await database.backup(to: folder + "/copy.db")
            let whole = [UInt8](try Data(contentsOf: URL(filePath: folder + "/copy.db")))
            var random = SeededRandom(seed: 4)
            var refused = 0
            for round in 0..<60 {
                var bytes = whole
                bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << (round % 8)
                let path = "\(folder)/damaged\(round).db"
                try Data(bytes).write(to: URL(filePath: path))
                do {
                    let found = try await SQLiteDatabase.restore(path, to: path + ".restored")
                    // A byte that nobody reads: space that is free, a counter of the header.
                    #expect(found.content == made)
                } catch {
                    refused += 1
                    #expect(try !Self.files(folder).contains("damaged\(round).db.restored"))
                }
            }
            #expect(refused > 0)
        }
    }

    @Test("A row that is missing, added or changed shows")
    func differences() async throws {
        let changes: [SQL] = [
            "DELETE FROM value WHERE number = 7", "INSERT INTO value (number) VALUES (9000)",
            "UPDATE value SET whole = 2 WHERE number = 7",
            "UPDATE value SET whole = NULL, broken = 1 WHERE number = 7",
            "UPDATE sqlite_sequence SET seq = 900", "CREATE INDEX value_whole ON value (whole)",
            "DROP TABLE change_log",
        ]
        try await Self.with { database, folder in
            for (round, change) in changes.enumerated() {
                let path = "\(folder)/copy\(round).db"
                try await database.backup(to: path)
                try Self.change(path, change)
                do {
                    _ = try await SQLiteDatabase.restore(path, to: path + ".restored")
                    Issue.record("nothing shows after \(change)")
                } catch StoreError.corrupt {}
            }
        }
    }

    @Test("Nothing is overwritten, nor is the log of another database played into a backup")
    func inTheWay() async throws {
        try await Self.with { database, folder in
            let copy = folder + "/copy.db"
            try await database.backup(to: copy)
            await #expect(throws: StoreError.self) {
                try await SQLiteDatabase.restore(copy, to: database.path)
            }
            try Data([1]).write(to: URL(filePath: folder + "/new.db-wal"))
            await #expect(throws: StoreError.self) {
                try await SQLiteDatabase.restore(copy, to: folder + "/new.db")
            }
            // A database in use is copied by `backup`, never as a file.
            await #expect(throws: StoreError.self) {
                try await SQLiteDatabase.restore(database.path, to: folder + "/other.db")
            }
            #expect(try Self.files(folder).isDisjoint(with: ["new.db", "other.db"]))
        }
    }

    @Test("What was copied by other means is restored too, and not said to be compared")
    func foreign() async throws {
        try await Self.with { database, folder in
            let plain = folder + "/plain.db"
            try await database.backup(to: plain)
            try Self.change(plain, "DROP TABLE backup_content")
            let found = try await SQLiteDatabase.restore(plain, to: folder + "/restored.db")
            #expect(!found.isCompared)
            #expect(found.content.lastChange == 1)
        }
    }

    @Test("A backup that is cancelled leaves nothing")
    func cancelled() async throws {
        try await Self.with { database, folder in
            let before = try Self.files(folder)
            let backup = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await database.backup(to: folder + "/copy.db")
            }
            await #expect(throws: CancellationError.self) { try await backup.value }
            #expect(try Self.files(folder) == before)
        }
    }

    @Test("Two values never pass for one")
    func rowHash() {
        func hash(_ parts: [String]) -> UInt64 {
            var hash = RowHash()
            for part in parts {
                Array(part.utf8).withUnsafeBytes { hash.add($0, kind: 3) }
            }
            return hash.value
        }
        let rows = [
            ["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["", "abc"], ["abc\u{0}"],
            ["abcdefgh"], ["abcdefg", "h"], ["abcdefgh", ""],
        ]
        #expect(Set(rows.map(hash)).count == rows.count)
        var (number, real, null) = (RowHash(), RowHash(), RowHash())
        number.add(Int64(0))
        real.add(0.0)
        null.addNull()
        #expect(Set([number.value, real.value, null.value]).count == 3)
    }
}
