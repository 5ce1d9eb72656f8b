// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb
import Testing

@testable import GrappeTesting
@testable import Records
@testable import grappe

/// A site on which texts stand in every place where people write, past what forms clean.
struct InjectionStage {
    /// How many texts there is room for.
    static let places = 8

    let site: WholeSite
    private let editor, moderator: TestBrowser
    private let author: ID<Person>

    private static let id = CanaryLife.organisation(0)

    init(_ site: WholeSite) async throws {
        self.site = site
        editor = try await site.signIn("ada@people.example", name: "Ada")
        moderator = try await site.signIn("mona@people.example", name: "Mona")
        author = try await site.person("ada@people.example")
        let (author, mona) = (self.author, try await site.person("mona@people.example"))
        try await site.database.write { session in
            let now = Cluster.now()
            try session.give(Grant(.moderator), to: mona, by: author.string, at: now)
            try GiveEditorMandate(organisation: Self.id, person: author, by: mona)
                .run(in: session, at: now)
        }
        let claim = "/claim"
        try await moderator.get("/fr/organisations/organisation-0" + claim)
        try await moderator.post(
            "/fr/organisations/organisation-0" + claim, "proof=editor&words=x")
        try await editor.get("/fr/organisations/organisation-2" + claim)
        try await editor.post(
            "/fr/organisations/organisation-2" + claim, "proof=moderator&words=x")
        try await site.browser().post(
            "/fr/organisations/organisation-0/report", "kind=closed&words=x")
        try await publish(profile(["x", "x", "x", "x"]))
        try await publish(profile(["y", "y", "y", "y"]))
    }

    /// The elements with the names of their attributes, of every page and mail.
    func outlines(with texts: [String]) async throws -> [String: [String]] {
        try await fill(texts)
        var found: [String: [String]] = [:]
        for (browser, paths) in try await pages() {
            for path in paths {
                let answer = try await browser.get(path)
                #expect(answer.status == 200, "\(path)")
                found[path] = Self.outline(answer.text)
            }
        }
        let letters = try await site.database.read { try $0.letters(newest: 20) }
        for posted in letters where posted.letter.kind != "sign-in" {
            found["mail \(posted.letter.kind)"] = Self.outline(posted.letter.html)
            let isOneLine = posted.letter.subject.unicodeScalars.allSatisfy {
                $0 != "\r" && $0 != "\n"
            }
            #expect(isOneLine)
        }
        return found
    }

    /// Without the choices of forms: how many there are depends on what the words mean.
    static func outline(_ html: String) -> [String] {
        var parser = PageCheckerParser(Array(html.utf8))
        return parser.parse().elements
            .map { ([$0.name] + $0.attributes.map(\.name)).joined(separator: " ") }
            .filter { $0 != "option value" && $0 != "option value selected" }
    }

    private func pages() async throws -> [(TestBrowser, [String])] {
        let base = "/fr/account/organisations/" + Self.id.string
        let queue = try await moderator.get("/fr/secretariat/queue").text
        let items = Set(queue.split(separator: "\"").map(String.init))
            .filter { $0.utf8.starts(with: "/fr/secretariat/queue/".utf8) }.sorted()
        return [
            (site.browser(), Language.allCases.map { "/\($0)/organisations/organisation-0" }),
            (site.browser(), ["/fr/organisations/organisation-0/report"]),
            (
                editor,
                ["", "/preview", "/history", "/history/1", "/history/2"].map { base + $0 }
                    + RecordSection.allCases.map { base + "/edit/\($0.rawValue)" }
            ),
            (editor, ["/fr/account", "/fr/account/notices", "/fr/account/organisations"]),
            (moderator, ["/fr/secretariat/queue", "/fr/organisations/organisation-0/claim"]),
            (moderator, items),
        ]
    }

    private func profile(_ texts: [String]) -> Profile {
        var profile = Story.jardins
        profile.names = [Name(texts[0], language: LanguageTag(.fr))]
        profile.summary = Translated([.init(texts[1], in: LanguageTag(.fr))])
        profile.description = Translated([.init(texts[2], in: LanguageTag(.fr))])
        for index in profile.equipment.indices { profile.equipment[index].text = texts[3] }
        return profile
    }

    private static let fields: [ProfileField] = [.names, .summary, .description, .equipment]

    private func change(_ profile: Profile) -> RecordChange {
        var change = RecordChange()
        for field in Self.fields { change.set(field, as: profile) }
        return change
    }

    private func publish(_ profile: Profile) async throws {
        let (change, author) = (self.change(profile), self.author)
        try await site.database.write { session in
            let now = Cluster.now()
            let state = try #require(try session.recordState(of: Self.id))
            try session.save(change, over: state, by: author, at: now)
            _ = try PublishDraft(organisation: Self.id, author: author).run(in: session, at: now)
            let published = try #require(try session.recordState(of: Self.id))
            try session.save(change, over: published, by: author, at: now)
        }
    }

    /// Puts a text into every place.
    private func fill(_ texts: [String]) async throws {
        let (profile, author) = (self.profile(texts), self.author)
        let content = try JSONColumn.text(change(profile))
        let site = Site(baseURL: TestDirectory.baseURL)
        try await self.site.database.write { session in
            let now = Cluster.now()
            var statement = try session.statement(of: Self.id)
            for field in Self.fields { statement.set(field, as: profile) }
            _ = try session.state(statement, of: Self.id, at: now)
            try session.run("UPDATE person SET name = \(texts[4])")
            try session.run("UPDATE record_claim SET words = \(texts[5]), name = \(texts[0])")
            try session.run("UPDATE record_report SET words = \(texts[6]), name = \(texts[0])")
            try session.run(
                "UPDATE record_revision SET name = \(texts[0]), content = \(content)")
            try session.run("UPDATE record_draft SET content = \(content)")
            try session.run("DELETE FROM notice")
            try session.run("DELETE FROM mail")
            for verdict in Verdict.allCases {
                try session.notify(
                    author, of: RecordNotices.decided(verdict), [texts[0], texts[7]], on: site,
                    at: now)
            }
            let letter = ClaimLetterText(who: texts[4], organisation: texts[0])
                .letter(site, .fr, Link("/fr"))
            _ = try session.post(
                letter.letter(to: try MailAddress("info@jardins.example"), kind: "record-claim"),
                at: now)
        }
    }
}
