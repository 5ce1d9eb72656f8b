// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import GrappeWeb
import HTTPTypes
import Testing

@testable import GrappeStore

@Suite("A disk without room")
struct DiskFullTests {
    @Test("Writes are answered 507 in four languages, reads go on, and it ends with the shortage")
    func writes() async throws {
        try await UpkeepSite.with { site in
            try await site.database.write { _ = try $0.row("PRAGMA max_page_count = 30") }
            for language in Language.allCases {
                let refused = try await site.ask("/\(language)/things", .post)
                #expect(refused.status == 507)
                #expect(PageChecker.problems(in: refused.text, language: language) == [])
                #expect(try await site.ask("/\(language)/things/all").text == "0")
            }
            let program = try await site.ask(
                "/fr/things", .post, headers: [.accept: "application/json"])
            #expect(program.status == 507)
            #expect(program.headers["content-type"] == "application/problem+json")
            try await site.database.write { _ = try $0.row("PRAGMA max_page_count = 100000") }
            #expect(try await site.ask("/fr/things", .post).status == 303)
            #expect(try await site.ask("/fr/things/all").text == "1")
            #expect(try await site.database.integrityCheck() == [])
        }
    }

    @Test("SQLite's ways of saying so are told from a disk that fails")
    func codes() {
        let ioError: Int32 = 10
        func error(_ code: Int32, _ system: Int32) -> StoreError? {
            SQLiteFailure.error(code: code, system: system, message: "", statement: "")
                as? StoreError
        }
        let noSpace: Int32 = 28
        let quota: Int32 = 122
        // SQLITE_FULL; the index of the log; a write, a sync, a new file without room.
        for (code, system) in [
            (13, 0), (ioError | 19 << 8, 0), (ioError | 3 << 8, quota), (ioError | 4 << 8, noSpace),
            (14, noSpace),
        ] {
            #expect(error(code, system)?.hindrance == .noSpace, "\(code) \(system)")
        }
        for (code, system) in [(ioError | 3 << 8, 5), (ioError | 4 << 8, 0)] as [(Int32, Int32)] {
            #expect(error(code, system)?.hindrance == nil, "\(code) \(system)")
        }
        #expect(error(14, 2)?.hindrance == .outOfReach)
        #expect(error(5, 0)?.hindrance == .busy)
        #expect(error(11, 0)?.hindrance == nil)
    }
}
