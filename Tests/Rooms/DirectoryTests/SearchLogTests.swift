// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Directory

@Suite("The log of searches")
struct SearchLogTests {
    private let day = CalendarDate(TestDirectory.now)

    private func entry(_ text: String, _ language: Language = .fr) -> SearchLogEntry {
        var search = OrganisationSearch()
        search.text = text
        return SearchLogEntry(search, language: language, day: day)
    }

    private func search(
        _ text: String, _ language: Language = .fr, finding results: Int, _ log: SearchLog
    ) {
        log.note(entry(text, language))
        log.found(results, by: entry(text, language))
    }

    @Test("Equal searches of a day are one line with how often and what was found last")
    func tallies() async throws {
        try await TestDirectory.with { test in
            let log = SearchLog(database: test.database)
            search("jardinage  bio", finding: 3, log)
            search("jardinage bio", finding: 4, log)
            try await log.flush()
            search("jardinage bio", finding: 5, log)
            log.note(entry("jardinage bio"))
            try await log.flush()
            let lines = try await test.database.read { try $0.searchLog() }
            #expect(lines.map(\.entry.words) == ["jardinage bio"])
            #expect(lines.map(\.tally) == [SearchLog.Tally(times: 4, results: 5)])
        }
    }

    @Test("What a full disk refuses is kept and written once there is room")
    func fullDisk() async throws {
        try await TestDirectory.with(engine: .sqlite) { test in
            let log = SearchLog(database: test.database)
            for number in 0..<400 { search("un mot de plus \(number)", finding: 2, log) }
            try await test.database.write { _ = try $0.row("PRAGMA max_page_count = 1") }
            for _ in 1...2 {
                await #expect(throws: StoreError.diskFull) { try await log.flush() }
            }
            #expect(try await test.database.read { try $0.searchLog().count } == 0)
            search("un mot de plus 7", finding: 3, log)
            try await test.database.write { _ = try $0.row("PRAGMA max_page_count = 100000") }
            try await log.flush()
            let lines = try await test.database.read { try $0.searchLog() }
            #expect(lines.count == 400)
            #expect(lines.map(\.tally.times).reduce(0, +) == 401)
        }
    }

    @Test("A flood of different searches does not fill the disk; what is known goes on counting")
    func flood() async throws {
        try await TestDirectory.with { test in
            let log = SearchLog(database: test.database, mostADay: 10)
            search("jardinage", finding: 3, log)
            try await log.flush()
            for number in 0..<40 { search("mot\(number)", finding: 0, log) }
            for _ in 1...3 { search("vannerie", finding: 0, log) }
            search("jardinage", finding: 4, log)
            try await log.flush()
            let lines = try await test.database.read { try $0.searchLog() }
            #expect(lines.count == 10)
            let times = Dictionary(
                uniqueKeysWithValues: lines.map { ($0.entry.words, $0.tally.times) })
            #expect(times["jardinage"] == 2 && times["vannerie"] == 3)
        }
    }

    @Test(
        "What might be somebody's address, number or letter is not written down",
        arguments: [
            "anne@example.org", "appelez le 0032 61 123456", String(repeating: "mot ", count: 30),
            "…", "",
        ])
    func personal(text: String) {
        #expect(entry(text).words.isEmpty)
    }

    @Test("Words without a result are listed, the most sought first; found ones are not")
    func withoutResult() async throws {
        try await TestDirectory.with { test in
            let log = SearchLog(database: test.database)
            search("vannerie", finding: 0, log)
            for _ in 1...2 { search("Korbflechten", .de, finding: 0, log) }
            search("jardinage", finding: 9, log)
            try await log.flush()
            let missing = try await test.database.read {
                try $0.searchesWithoutResult(since: day, limit: 10)
            }
            #expect(missing.map(\.words) == ["Korbflechten", "vannerie"])
            #expect(missing.map(\.times) == [2, 1])
        }
    }

    @Test("A flood of different searches stops at a bound; old ones are erased")
    func bounds() async throws {
        try await TestDirectory.with { test in
            let log = SearchLog(database: test.database)
            for number in 0..<(SearchLog.most + 10) { search("mot\(number)", finding: 0, log) }
            try await log.flush()
            #expect(try await test.database.read { try $0.searchLog().count } == SearchLog.most)
            let next = try #require(CalendarDate(year: 2026, month: 11, day: 22))
            try await test.database.write { try $0.removeSearches(before: next) }
            #expect(try await test.database.read { try $0.searchLog().isEmpty })
        }
    }
}
