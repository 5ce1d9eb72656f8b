// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import SearchKernel
import Testing

@testable import Directory

@Suite("Checking the directory")
struct CheckTests {
    private static let profiles = Demonstration.organisations(count: 40)

    private static func with(
        _ body: (_ test: TestDirectory, _ file: SearchFile) async throws -> Void
    ) async throws {
        try await TestDirectory.with(profiles) { test in
            try await withFiles([:]) { folder in
                try await body(test, SearchFile(path: folder + "/search", program: "one build"))
            }
        }
    }

    @Test("Where nothing is wrong nothing is said, with the search's file or without")
    func sound() async throws {
        try await Self.with { test, file in
            let built = try await CheckDirectory(database: test.database, file: file).run()
            #expect(built.problems == [])
            #expect(built.refusal == .unreadable(.missing) && !built.isFromFile)
            #expect(built.organisations == 40 && built.changes == 40)
            try await test.directory.search.save(to: file)
            let read = try await CheckDirectory(database: test.database, file: file).run()
            #expect(read.problems == [])
            #expect(read.isFromFile && read.refusal == nil)
        }
    }

    @Test(
        "What is wrong is found",
        arguments: [
            (
                "UPDATE organisation SET updated = updated + 1 WHERE slug = 'organisation-3'",
                "an organisation without its last change in the log"
            ),
            (
                "DELETE FROM change_log WHERE sequence = 7",
                "an organisation without its last change in the log"
            ),
            (
                """
                INSERT INTO change_log (room, subject, operation, at)
                VALUES ('directory', 'nobody', 'upsert', 1)
                """,
                "the log says it was written"
            ),
            (
                """
                INSERT INTO change_log (room, subject, operation, at)
                SELECT 'directory', id, 'delete', 1 FROM organisation LIMIT 1
                """,
                "the log says it was removed"
            ),
            (
                """
                INSERT INTO change_log (room, subject, operation, at)
                VALUES ('nowhere', 'x', 'upsert', 1)
                """, "a change of no room"
            ),
            (
                "UPDATE organisation_name SET text = 'Autrement' WHERE position = 0",
                "its card is not what the database says"
            ),
            (
                "UPDATE organisation_name SET text = 'Autrement' WHERE position = 0",
                "the search does not find it by its name"
            ),
            (
                "DELETE FROM organisation WHERE slug = 'organisation-5'",
                "found by the search, not in"
            ),
        ] as [(SQL, String)])
    func wrong(damage: SQL, finding: String) async throws {
        try await Self.with { test, file in
            try await test.directory.search.save(to: file)
            // Behind the change log's back, as no code of ours does it.
            try await test.database.write { try $0.run(damage) }
            let report = try await CheckDirectory(database: test.database, file: file).run()
            #expect(report.isFromFile)
            #expect(report.problems.contains { $0.hasPrefix(finding) }, "\(report.problems)")
        }
    }
}
