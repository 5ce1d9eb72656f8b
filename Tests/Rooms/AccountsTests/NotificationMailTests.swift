// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Accounts

@Suite("Mails about what people are told")
struct NotificationMailTests {
    private func letters(_ site: AccountsSite) async throws -> [PostedLetter] {
        try await site.letters().filter { $0.letter.kind == "claim-accepted" }
    }

    /// The path of the link that ends such mails.
    private func stop(_ letter: PostedLetter?) throws -> String {
        let link = try #require(letter?.letter.unsubscribe).string
        try #require(link.hasPrefix(TestDirectory.baseURL + "/fr/unsubscribe/"))
        return String(link.dropFirst(TestDirectory.baseURL.count))
    }

    @Test("A notice that is mailed goes out in the person's language, with a way to end it")
    func letter() async throws {
        try await NoticeTests.with { site, _, person in
            try await NoticeTests.tell(person, "un", on: site)
            try await NoticeTests.tell(person, "deux", of: NoticeTests.quiet, on: site)
            let posted = try await letters(site)
            try #require(posted.count == 1)
            let letter = posted[0].letter
            #expect(letter.subject == "Grappe: Fiche confiée" && letter.language == .fr)
            #expect(letter.text.hasPrefix("La fiche un est à vous.\n\n"))
            #expect(letter.text.contains(TestDirectory.baseURL + "/fr/organisations/un\n"))
            let stop = try stop(posted[0])
            #expect(letter.text.contains(stop) && letter.html.contains(stop))
            #expect(letter.subscription == MailSubject("claims"))
            let quiet = try await site.letters().filter { $0.letter.kind == "claim-seen" }
            #expect(quiet.isEmpty)
        }
    }

    @Test("Each topic comes as often as its reader chose", arguments: StoreEngine.all)
    func frequency(engine: StoreEngine) async throws {
        try await NoticeTests.with(engine: engine) { site, browser, person in
            let path = "/fr/account/notifications"
            let page = try await browser.get(path)
            #expect(page.text.contains("Quand une fiche change"))
            #expect(page.text.contains(NoticeTests.address))
            let saved = try await browser.post(path, "claims=daily&rights=never&other=never")
            #expect(saved.headers["location"] == path + "?saved=yes")
            let after = try await browser.get(path + "?saved=yes").text
            #expect(after.contains("<option value=\"daily\" selected>"))
            #expect(after.contains("<option value=\"never\" selected>"))
            try await NoticeTests.tell(person, "un", on: site)
            #expect(try await letters(site).map(\.state) == [.gathered])
            try await browser.post(path, "claims=hourly")
            try await NoticeTests.tell(person, "deux", on: site)
            #expect(try await letters(site).count == 2, "what is none is not taken")
            try await browser.post(path, "claims=never")
            try await NoticeTests.tell(person, "trois", on: site)
            #expect(try await letters(site).map(\.state) == [.withdrawn, .withdrawn])
            let rows = try await site.database.read { session in
                try session.row("SELECT COUNT(*) FROM notice")?.int(0)
            }
            #expect(rows == 3, "the site tells all the same")
            let chosen = try await site.database.read {
                try $0.mailPreferences(of: try MailAddress(NoticeTests.address))
            }
            #expect(chosen[MailSubject("other")] == nil)
        }
    }

    @Test("A mail program ends the mails by one POST, of either type")
    func oneClick() async throws {
        for type in ["application/x-www-form-urlencoded", "multipart/form-data; boundary=b"] {
            try await NoticeTests.with { site, _, person in
                try await NoticeTests.tell(person, "un", on: site)
                let path = try stop(try await letters(site).first)
                let program = site.browser()
                let body =
                    type.hasPrefix("m")
                    ? "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\n"
                        + "One-Click\r\n--b--\r\n" : "List-Unsubscribe=One-Click"
                let answer = try await program.postBare(path, body, type: type)
                #expect(answer.status == 200)
                #expect(try await letters(site).map(\.state) == [.withdrawn])
                try await NoticeTests.tell(person, "deux", on: site)
                #expect(try await letters(site).count == 1)
            }
        }
    }

    @Test("People end them by a page with a button; to open it does nothing")
    func page() async throws {
        try await NoticeTests.with { site, _, person in
            try await NoticeTests.tell(person, "un", on: site)
            let path = try stop(try await letters(site).first)
            let reader = site.browser()
            let asked = try await reader.get(path)
            #expect(asked.status == 200 && asked.text.contains("Fiches"))
            #expect(asked.headers["referrer-policy"] == "no-referrer")
            #expect(PageChecker.problems(in: asked.text, language: .fr) == [])
            #expect(try await letters(site).map(\.state) == [.waiting])
            for _ in 0..<2 {
                let done = try await reader.post(path)
                #expect(done.status == 200)
                #expect(PageChecker.problems(in: done.text, language: .fr) == [])
            }
            #expect(try await letters(site).map(\.state) == [.withdrawn])
            for wrong in ["none", String(repeating: "A", count: 43)] {
                let dead = try await reader.get("/fr/unsubscribe/" + wrong)
                #expect(dead.status == 410)
                #expect(PageChecker.problems(in: dead.text, language: .fr) == [])
                #expect(try await reader.post("/fr/unsubscribe/" + wrong).status == 410)
            }
        }
    }

    @Test("The pages are whole in four languages", arguments: Language.allCases)
    func languages(language: Language) async throws {
        try await AccountsSite.with(kinds: [NoticeTests.accepted]) { site in
            let browser = try await site.signedIn(NoticeTests.address, language: language)
            let person = try await site.person(NoticeTests.address)
            let now = site.clock.now()
            try await site.database.write { session in
                for kind in RightNotices.all {
                    try session.notify(
                        person, of: kind, ["editor", "Jardins"], link: AccountsPaths.account,
                        on: site.accounts.site, at: now)
                }
            }
            for path in [
                "account", "account/notices", "account/notices?done=yes", "account/notifications",
                "account/notifications?saved=yes",
            ] {
                let page = try await browser.get("/\(language)/\(path)")
                #expect(page.status == 200)
                #expect(PageChecker.problems(in: page.text, language: language) == [], "\(path)")
            }
            let letter = try await site.letters().first { $0.letter.kind == "role-given" }
            let link = try #require(letter?.letter.unsubscribe).string
            let path = String(link.dropFirst(TestDirectory.baseURL.count))
            let page = try await browser.get(path)
            #expect(PageChecker.problems(in: page.text, language: language) == [])
        }
    }
}
