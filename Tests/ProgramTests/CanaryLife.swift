// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Records
@testable import grappe

/// Somebody whose name and address stand nowhere else.
struct Canary: Sendable {
    let name, address: String
    /// Another's address that holds this one, and is nobody else's trace.
    var longer: String?

    /// The address of the second holds that of the first.
    static let first = Canary(
        name: "Zyxwane Primevole", address: "primevole@canari.example",
        longer: second.address)
    static let second = Canary(name: "Qvorbex Secundor", address: "zprimevole@canari.example")

    var spellings: [String] { [name, address, address.lowercased(), capitalised] }

    /// As people write it, too.
    var capitalised: String { address.prefix(1).uppercased() + address.dropFirst() }

    /// What stands in the text of this person.
    func traces(in text: String) -> [String] {
        var text = text.lowercased()
        if let longer { text = text.split(separator: longer).joined(separator: " ") }
        return [name, address].filter { text.contains($0.lowercased()) }
    }
}

/// What two people do on the site before one of them goes.
struct CanaryLife {
    /// Words that the first person writes, wherever somebody may.
    static let words = [
        "claimed-in-words", "summary-in-words", "draft-in-words", "report-in-words",
        "term-in-words",
        "proposed-in-words",
    ]

    let site: WholeSite
    let first, second: TestBrowser

    static func organisation(_ number: Int) -> ID<Organisation> {
        TestDirectory.organisation(Profile(), number: number).id
    }

    /// Lets the first person use everything.
    init(_ site: WholeSite) async throws {
        self.site = site
        _ = try await site.signIn(Canary.first.address, name: Canary.first.name)
        first = try await site.signIn(Canary.first.address, name: Canary.first.name)
        second = try await site.signIn(Canary.second.address, name: Canary.second.name)
        try await settle()
        try await claim()
        try await edit()
        try await report()
        try await decideTerm()
    }

    private func settle() async throws {
        try await first.get("/fr/account/password")
        let set = try await first.post(
            "/fr/account/password", "new=quatre+wagons+bleus+dorment")
        try #require(set.status == 303)
        try await first.post("/fr/account/notifications", "records=at_once&rights=daily")
        let (first, second, now) = (
            try await site.person(Canary.first.address),
            try await site.person(Canary.second.address), Cluster.now()
        )
        try await site.database.write { session in
            try session.give(Grant(.adviser), to: first, by: second.string, at: now)
            try session.give(Grant(.adviser), to: second, by: first.string, at: now)
            try GiveEditorMandate(
                organisation: Self.organisation(1), person: second, by: first
            ).run(in: session, at: now)
        }
    }

    /// By the published address.
    private func claim() async throws {
        let page = "/fr/organisations/organisation-0/claim"
        try await first.get(page)
        try await first.post(page, "proof=address&words=claimed-in-words")
        let link = try await site.link(to: "info@jardins.example", kind: "record-claim")
        let reader = site.browser()
        try await reader.get(link)
        try #require(try await reader.post(link, "verdict=accept").status == 200)
        let other = "/fr/organisations/organisation-2/claim"
        try await first.get(other)
        try await first.post(other, "proof=moderator&words=claimed-in-words")
    }

    private func edit() async throws {
        let id = Self.organisation(0)
        let profile = try #require(try await site.database.read { try $0.organisation(id) }).profile
        let address = Canary.first.capitalised
        var said = profile
        said.contacts.append(Contact(.email, address))
        said.summary = text("summary-in-words \(Canary.first.address).")
        said.names = [Name("proposed-in-words \(address)", language: LanguageTag(.fr))]
        try await publish(said, [.contacts, .summary, .names], of: 0, as: Canary.first)
        try await draft(of: 0, as: Canary.first)
        let shown = try await site.browser().get("/fr/organisations/organisation-0").text
        try #require(shown.contains(address))
    }

    /// Leaves a draft that names the first person.
    private func draft(of number: Int, as canary: Canary) async throws {
        var said = Profile()
        said.contacts = [Contact(.email, Canary.first.capitalised)]
        said.description = text("draft-in-words\n\(Canary.first.address)")
        try await save(said, [.contacts, .description], of: number, as: canary)
    }

    private func text(_ words: String) -> Translated<String> {
        Translated([.init(words, in: LanguageTag(.fr))])
    }

    private func report() async throws {
        for canary in [Canary.first, Canary.second] {
            let sent = try await site.browser().post(
                "/fr/organisations/organisation-2/report",
                "kind=closed&words=report-in-words&address=\(canary.capitalised)")
            try #require(sent.status == 303)
        }
    }

    private func decideTerm() async throws {
        let now = Cluster.now()
        try await site.database.write { session in
            try session.run(
                """
                INSERT INTO term_inbox (id, folded, language, text, kind, seen, first_seen,
                    last_seen, state, decided, decided_by)
                VALUES ('term', 'term-in-words', 'fr', 'term-in-words', 'query', 1, \(now),
                    \(now), 'rejected', \(now), \(Canary.first.name))
                """)
        }
    }

    /// The second person comes to work with the first.
    func meet() async throws {
        let second = try await site.person(Canary.second.address)
        try await site.database.write { session in
            try GiveEditorMandate(
                organisation: Self.organisation(0), person: second, by: second
            ).run(in: session, at: Cluster.now())
        }
        var said = try #require(
            try await site.database.read { try $0.organisation(Self.organisation(0)) }
        ).profile
        said.contacts += [Contact(.email, Canary.second.address)]
        said.summary = text(
            "\(Canary.second.address), \(Canary.first.address), \(Canary.second.name)")
        try await publish(said, [.contacts, .summary], of: 0, as: Canary.second)
        try await draft(of: 0, as: Canary.first)
        try await draft(of: 1, as: Canary.second)
        let page = "/fr/organisations/organisation-1/claim"
        try await first.get(page)
        try await first.post(page, "proof=editor&words=claimed-in-words")
        let asked = try await site.link(to: Canary.second.address, kind: "record-claim")
        try #require(asked.contains("/account/organisations/"))
    }

    /// The first person erases their account.
    func leave() async throws {
        try await first.get("/fr/account/privacy")
        let answer = try await first.post(
            "/fr/account/privacy/erase", "name=" + WholeSite.encoded(Canary.first.name))
        try #require(answer.status == 303)
    }

    private func save(
        _ profile: Profile, _ fields: [ProfileField], of number: Int, as canary: Canary
    ) async throws {
        let person = try await site.person(canary.address)
        try await site.database.write { session in
            var change = RecordChange()
            for field in fields { change.set(field, as: profile) }
            let state = try #require(try session.recordState(of: Self.organisation(number)))
            try session.save(change, over: state, by: person, at: Cluster.now())
        }
    }

    private func publish(
        _ profile: Profile, _ fields: [ProfileField], of number: Int, as canary: Canary
    ) async throws {
        try await save(profile, fields, of: number, as: canary)
        let person = try await site.person(canary.address)
        try await site.database.write { session in
            _ = try PublishDraft(organisation: Self.organisation(number), author: person)
                .run(in: session, at: Cluster.now())
        }
    }
}
