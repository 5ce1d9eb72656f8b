// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import Records

@Suite("The pages of records")
struct RecordPageTests {
    @Test("Every page is sound in four languages, empty, filled and with errors")
    func pages() async throws {
        try await RecordsSite.with { site in
            let (ada, mona) = (try await site.editor(), try await site.moderator())
            let eve = try await site.member("Eve")
            try await eve.get("/fr/organisations/organisation-0/claim")
            try await eve.post(
                "/fr/organisations/organisation-0/claim", "proof=moderator&words=<b>Eve</b>")
            let form = try await site.form(
                .essentials, in: ada, ["name-0-text": "<script>alert(1)</script>"])
            try await ada.post(RecordsSite.base + "/edit/essentials", form)
            try await ada.post(RecordsSite.base + "/publish")
            let draft = try await site.form(.texts, in: ada, ["summary-en": "A \" draft"])
            try await ada.post(RecordsSite.base + "/edit/texts", draft)
            let items = try await site.items()
            #expect(items.count == 2)
            for language in Language.allCases {
                let base = "/\(language)" + RecordsSite.base.dropFirst(3)
                var pages = ["", "/preview", "/history", "/history/1"].map { base + $0 }
                pages += RecordSection.allCases.map { base + "/edit/\($0.rawValue)" }
                for path in pages { try await check(ada, path, language) }
                for path in ["/account/organisations", "/account/organisations/new"] {
                    try await check(eve, "/\(language)\(path)", language)
                }
                try await check(
                    mona, "/\(language)/organisations/organisation-1/claim", language)
                for path in [
                    "claims/none", "still-true/none", "organisations/organisation-0/report",
                ] {
                    try await check(site.browser(), "/\(language)/\(path)", language)
                }
                try await check(mona, "/\(language)/secretariat/queue", language)
                for item in items { try await check(mona, "/\(language)\(item)", language) }
            }
        }
    }

    @Test("A form with mistakes comes back with what was typed and where it is wrong")
    func errors() async throws {
        try await RecordsSite.with { site in
            let ada = try await site.editor()
            let wrong: [(RecordSection, [String: String], String)] = [
                (.essentials, ["email": "nobody at home"], "email"),
                (
                    .essentials, ["number-1-scheme": "be-kbo", "number-1-value": "12"],
                    "number-1-value"
                ),
                (.essentials, ["staff-least": "50", "staff-most": "5"], "staff-most"),
                (.texts, ["summary-de": String(repeating: "x", count: 301)], "summary-de"),
                (.trades, ["skill-0-amount": "viel"], "skill-0-amount"),
                (.equipment, ["machine-0-quantity": "0"], "machine-0-quantity"),
                (.places, ["radius": "9999"], "radius"),
                (.proof, ["accreditation-0-until": "31.12.2026"], "accreditation-0-until"),
            ]
            for (section, changes, field) in wrong {
                let form = try await site.form(section, in: ada, changes)
                let answer = try await ada.post(
                    RecordsSite.base + "/edit/\(section.rawValue)", form)
                #expect(answer.status == 422, "\(field)")
                #expect(answer.text.contains("href=\"#\(field)\""), "\(field)")
                #expect(PageChecker.problems(in: answer.bytes, language: .fr) == [], "\(field)")
            }
            let id = RecordsSite.jardins
            #expect(try await site.database.read { try $0.draft(of: id) } == nil)
        }
    }

    private func check(_ browser: TestBrowser, _ path: String, _ language: Language) async throws {
        let answer = try await browser.get(path)
        #expect(answer.status == 200, "\(path)")
        #expect(PageChecker.problems(in: answer.bytes, language: language) == [], "\(path)")
    }
}

extension RecordsSite {
    /// The addresses of what waits, without their language.
    func items() async throws -> [String] {
        let now = clock.now()
        let items = try await database.read { try $0.queue(in: Set(Territory.allCases), at: now) }
        return items.map { String(RecordsPaths.item($0, .fr).string.dropFirst(3)) }
    }
}
