// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import GrappeStore
import GrappeTesting
import HTTPTypes
import Testing

@testable import Upkeep

@Suite("Backups every night")
struct BackUpTests {
    private static let night: Int64 = 24 * 3_600_000

    private static func runs(_ site: UpkeepSite) async throws -> [ScheduledRun] {
        try await site.database.read { try $0.runs(of: BackUp.name, limit: 20) }
    }

    @Test("Each night brings one, which can be restored, and the oldest goes")
    func nights() async throws {
        try await UpkeepSite.with(kept: 3) { site in
            for night in 0..<5 {
                _ = try await site.ask("/fr/things", .post)
                #expect(try await site.upkeep.schedule.runDue() == [])
                #expect(site.backups().count == min(night + 1, 3))
                site.clock.advance(by: Self.night)
            }
            let runs = try await Self.runs(site)
            #expect(runs.map(\.outcome) == Array(repeating: .done, count: 5))
            #expect(site.backups() == runs.prefix(3).compactMap(\.file).sorted())
            #expect(runs.allSatisfy { $0.bytes ?? 0 > 200_000 && $0.rows ?? 0 > 0 })
            let newest = try #require(site.backups().last)
            let restored = try await SQLiteDatabase.restore(
                "\(site.folder)/backups/\(newest)", to: site.folder + "/restored.db")
            #expect(restored.isCompared)
            #expect(restored.content.tables.first { $0.name == "thing" }?.rows == 5)
        }
    }

    @Test("A backup that fails removes none of those there are, and is tried again")
    func failing() async throws {
        try await UpkeepSite.with(kept: 1) { site in
            _ = try await site.upkeep.schedule.runDue()
            let good = site.backups()
            #expect(good.count == 1)
            site.clock.advance(by: Self.night)
            // A row that refers to nothing: the copy would be refused when it is restored.
            try await site.database.write { session in
                try session.define("CREATE TABLE orphan (site TEXT)")
                try session.run("INSERT INTO orphan (site) VALUES ('nowhere')")
                _ = try session.row("PRAGMA writable_schema = ON")
                try session.run(
                    """
                    UPDATE sqlite_schema SET sql = 'CREATE TABLE orphan (site TEXT REFERENCES thing)' \
                    WHERE name = 'orphan'
                    """)
            }
            #expect(try await site.upkeep.schedule.runDue().count == 1)
            #expect(site.backups() == good)
            #expect(try await Self.runs(site).map(\.outcome) == [.damaged, .done])
            try await site.database.write { try $0.run("DELETE FROM orphan") }
            site.clock.advance(by: 3_600_000)
            #expect(try await site.upkeep.schedule.runDue() == [])
            #expect(site.backups().count == 1)
            #expect(site.backups() != good)
        }
    }

    @Test("A folder that cannot be made is told, and made once it can be")
    func folder() async throws {
        try await UpkeepSite.with { site in
            let path = site.folder + "/backups"
            try Data([1]).write(to: URL(filePath: path))
            #expect(try await site.upkeep.schedule.runDue().count == 1)
            #expect(try await Self.runs(site).map(\.outcome) == [.unreachable])
            try FileManager.default.removeItem(atPath: path)
            site.clock.advance(by: 3_600_000)
            #expect(try await site.upkeep.schedule.runDue() == [])
            #expect(site.backups().count == 1)
        }
    }

    @Test("Only our own files are removed: old backups, and what a killed run left")
    func others() async throws {
        try await UpkeepSite.with(kept: 1) { site in
            let path = site.folder + "/backups"
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
            let others = [
                "grappe-2026.db", "notes.txt", "grappe-20261121T010000Z.txt", "0.db",
                "grappe-20261121T01000xZ.db",
            ]
            let ours = [
                "grappe-20200101T010000Z.db", "grappe-20261121T010000Z.db.partial",
                "grappe-20261121T010000Z.db.trial", "grappe-20261121T010000Z.db.partial-journal",
            ]
            for name in others + ours { try Data([1]).write(to: URL(filePath: "\(path)/\(name)")) }
            #expect(try await site.upkeep.schedule.runDue() == [])
            let made = try #require(try await Self.runs(site).first?.file)
            #expect(site.backups() == (others + [made]).sorted())
        }
    }

    @Test("A backup that is told to stop leaves nothing, and is made after the next start")
    func stopped() async throws {
        try await UpkeepSite.with { site in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await site.upkeep.schedule.runDue()
            }
            #expect(try await task.value == [])
            #expect(site.backups() == [])
            #expect(try await Self.runs(site).map(\.outcome) == [.stopped])
            site.clock.advance(by: 1)
            _ = try await site.upkeep.schedule.runDue()
            #expect(site.backups().count == 1)
        }
    }

    @Test("Without a folder nothing is made")
    func off() async throws {
        try await UpkeepSite.with(plan: false) { site in
            #expect(site.upkeep.schedule.isEmpty)
            let failures = try await site.upkeep.schedule.runDue()
            let runs = try await Self.runs(site)
            #expect(failures == [] && runs == [])
        }
    }

    @Test(
        "A night begins at one o’clock, universal time",
        arguments: [
            (0, 1), (3_600_000 - 1, 1), (3_600_000, 25), (10 * 3_600_000, 25), (-1, 1),
            (-24 * 3_600_000, -23), (25 * 3_600_000 - 1, 25),
        ] as [(Int64, Int64)])
    func nextNight(instant: Int64, hours: Int64) {
        #expect(
            BackUp.nextNight(Instant(milliseconds: instant)).milliseconds == hours * 3_600_000)
    }
}
