// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import SearchKernel
import Testing
import Vocabulary

@testable import Directory

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite("Starting from the file of the search")
struct SearchFileTests {
    private static let profiles = Demonstration.organisations(count: 60)

    /// What a reader sees of some searches.
    private func answers(_ search: DirectorySearch) -> [String] {
        ["", "jardinage", "Gartenbau", "menuisrie", "nettoyage bureaux"].flatMap { text in
            var query = OrganisationSearch()
            query.text = text
            let result = search.search(query)
            let found = search.found(result.hits).map { found in
                let reasons = found.hit.reasons.map { found.text(of: $0, in: .de) }
                return "\(found.name(in: .de)) \(found.place(in: .de)) \(reasons)"
            }
            let neighbours = result.hits.prefix(3).flatMap { hit in
                search.similar(to: ID(hit.id), limit: 4)
                    + search.complementary(to: ID(hit.id), limit: 4)
            }
            return ["\(result.total) \(result.facets.values.map(\.count).reduce(0, +))"] + found
                + neighbours.map(\.slug)
        }
    }

    private func search(_ test: TestDirectory) -> DirectorySearch {
        DirectorySearch(database: test.database)
    }

    private func with(
        _ body: (_ test: TestDirectory, _ file: SearchFile) async throws -> Void
    ) async throws {
        try await TestDirectory.with(Self.profiles) { test in
            try await withFiles([:]) { folder in
                try await body(
                    test, SearchFile(path: folder + "/search", program: "one build"))
            }
        }
    }

    @Test("The search from its file answers like the one that was saved")
    func taken() async throws {
        try await with { test, file in
            try await test.directory.search.save(to: file)
            let started = search(test)
            #expect(try await started.start(from: file) == .taken)
            #expect(answers(started) == answers(test.directory.search))
        }
    }

    @Test("What changed after the file was written is read at the start")
    func changesSince() async throws {
        try await with { test, file in
            try await test.directory.search.save(to: file)
            let added = TestDirectory.organisation(Story.jardins, number: 900)
            let gone = TestDirectory.organisation(Self.profiles[3], number: 3)
            try await test.database.write { session in
                try session.insert(added)
                try session.delete(gone, at: TestDirectory.now)
            }
            let (started, rebuilt) = (search(test), search(test))
            #expect(try await started.start(from: file) == .taken)
            try await rebuilt.rebuild()
            #expect(answers(started) == answers(rebuilt))
            #expect(Array(started.cards([added.id.string])).count == 1)
            #expect(Array(started.cards([gone.id.string])).isEmpty)
        }
    }

    @Test("A search saved amid changes loses none of them")
    func savedAmidChanges() async throws {
        try await with { test, file in
            let directory = test.directory.search
            for number in 0..<30 {
                let changed = TestDirectory.organisation(Story.jardins, number: 700 + number)
                try await test.database.write { try $0.insert(changed) }
                if number.isMultiple(of: 3) { try await directory.refresh() }
                if number.isMultiple(of: 7) { try await directory.save(to: file) }
            }
            let (started, rebuilt) = (search(test), search(test))
            #expect(try await started.start(from: file) == .taken)
            try await rebuilt.rebuild()
            #expect(answers(started) == answers(rebuilt))
        }
    }

    @Test("A file that is missing, damaged or of others is refused, and the search is built anew")
    func refused() async throws {
        try await with { test, file in
            let expected = answers(test.directory.search)
            func start(_ file: SearchFile) async throws -> SearchFile.Outcome? {
                let started = search(test)
                let outcome = try await started.start(from: file)
                #expect(answers(started) == expected)
                return outcome
            }
            #expect(try await start(file) == .refused(.unreadable(.missing)))
            try await test.directory.search.save(to: file)
            let update = SearchFile(path: file.path, program: "another build")
            #expect(try await start(update) == .refused(.other))
            let whole = try Array(Data(contentsOf: URL(filePath: file.path)))
            try Data(Array(whole.dropLast(9))).write(to: URL(filePath: file.path))
            #expect(try await start(file) == .refused(.unreadable(.damaged)))
            var turned = whole
            turned[whole.count / 2] ^= 4
            try Data(turned).write(to: URL(filePath: file.path))
            #expect(try await start(file) == .refused(.unreadable(.damaged)))
            try Data(whole).write(to: URL(filePath: file.path))
            #expect(try await start(file) == .taken)
        }
    }

    @Test("A file from another database, or from before words changed their meaning, is refused")
    func otherTimes() async throws {
        try await with { test, file in
            try await test.directory.search.save(to: file)
            try await TestDirectory.with(Array(Self.profiles.prefix(9))) { other in
                let started = search(other)
                let outcome = try await started.start(from: file)
                #expect(outcome == .refused(.otherDatabase))
            }
            try await test.database.write { session in
                try session.record(
                    Change(
                        room: Vocabulary.room, subject: "local:1", operation: .upsert,
                        at: TestDirectory.now))
            }
            #expect(try await search(test).start(from: file) == .refused(.vocabularyChanged))
        }
    }

    @Test("An empty directory leaves no file")
    func empty() async throws {
        try await TestDirectory.with([]) { test in
            try await withFiles([:]) { folder in
                let file = SearchFile(path: folder + "/search", program: "one build")
                try await test.directory.search.save(to: file)
                let outcome = try await search(test).start(from: file)
                #expect(outcome == .refused(.unreadable(.missing)))
            }
        }
    }
}
