// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Accounts

@Suite("Roles and mandates")
struct PeopleTests {
    private static let address = "tom@grappe.example"

    @Test("A role is given within bounds, holds at once, and is taken back")
    func role() async throws {
        try await AccountsSite.with { site in
            let tom = try await site.signedIn(Self.address, name: "Tom")
            let id = try await site.person(Self.address)
            let administrator = try await site.administrator()
            let path = "/fr/administration/people/\(id.string)"
            try await administrator.get(path)
            let given = try await administrator.post(
                path + "/roles", "role=moderator&territory=LU&territory=XX&spoken=lb")
            #expect(given.headers["location"] == path + "?done=yes")
            let cookie = try #require(tom.cookie)
            let signedIn = try await site.accounts.identities.signedIn(cookie: cookie)
            #expect(
                signedIn?.grants(of: .moderator) == [
                    Grant(.moderator, territories: [.luxembourg], languages: [.lb])
                ])
            let page = try await administrator.get(path).text
            #expect(page.contains("Luxembourg, Lëtzebuergesch"))
            let grant = try #require(page.between("/roles/", "/end\""))
            #expect(try await administrator.post("\(path)/roles/\(grant)/end").status == 303)
            #expect(try await administrator.post("\(path)/roles/\(grant)/end").status == 404)
            let after = try await site.accounts.identities.signedIn(cookie: cookie)
            #expect(after?.grants.isEmpty == true)
        }
    }

    @Test("The last administrator stays; a grant is taken from nobody but its holder")
    func last() async throws {
        try await AccountsSite.with { site in
            let administrator = try await site.administrator()
            _ = try await site.signedIn(Self.address)
            let (own, tom) = (
                try await site.person("admin@grappe.example"), try await site.person(Self.address)
            )
            let path = "/de/administration/people/\(own.string)"
            let page = try await administrator.get(path).text
            let grant = try #require(page.between("/roles/", "/end\""))
            let refused = try await administrator.post("\(path)/roles/\(grant)/end")
            #expect(refused.status == 422)
            #expect(refused.text.contains(AccountsText.lastAdministrator[.de]))
            let other = "/de/administration/people/\(tom.string)"
            #expect(
                try await administrator.post(other + "/roles", "role=administrator").status == 303)
            let wrong = try await administrator.post("\(other)/roles/\(grant)/end")
            #expect(wrong.status == 404)
            #expect(try await administrator.post("\(path)/roles/\(grant)/end").status == 303)
            #expect(try await administrator.get(path).status == 403)
        }
    }

    @Test("By one proof an administrator is none")
    func oneProof() async throws {
        try await AccountsSite.with { site in
            _ = try await site.administrator()
            site.clock.advance(by: 1)
            let browser = try await site.signedIn("admin@grappe.example")
            let answer = try await browser.get("/fr/administration/people")
            #expect(answer.status == 303)
            #expect(answer.headers["location"]?.contains("next=%2Ffr%2Fadministration") == true)
        }
    }

    @Test("A mandate holds from today on, until its last day or its end")
    func mandate() async throws {
        try await AccountsSite.with { site in
            let tom = try await site.signedIn(Self.address)
            let id = try await site.person(Self.address)
            let administrator = try await site.administrator()
            let path = "/fr/administration/people/\(id.string)"
            try await administrator.get(path)
            for wrong in [
                "organisation=nobody", "organisation=jardins&until=2026-11-20",
                "organisation=jardins&until=2026-02-30", "organisation=",
            ] {
                let answer = try await administrator.post(path + "/mandates", wrong)
                #expect(answer.status == 422, "\(wrong)")
                #expect(PageChecker.problems(in: answer.text, language: .fr) == [])
            }
            let address = "https://grappe.example/fr/organisations/jardins?a=b"
            let given = try await administrator.post(
                path + "/mandates",
                "organisation=\(address)&mandate-role=editor&standing=substitute&until=2026-11-23")
            #expect(given.status == 303)
            let cookie = try #require(tom.cookie)
            for (day, isHeld) in [(21, true), (23, true), (24, false)] {
                let date = try #require(CalendarDate(year: 2026, month: 11, day: day))
                let mandates = try await site.database.read {
                    try $0.heldMandates(of: id, on: date)
                }
                let expected = [HeldMandate(.editor, for: Persona.organisation)]
                #expect(mandates == (isHeld ? expected : []), "\(day)")
            }
            let page = try await administrator.get(path).text
            #expect(page.contains("Les Jardins de Neufchâteau"))
            let mandate = try #require(page.between("/mandates/", "/end\""))
            #expect(try await administrator.post("\(path)/mandates/\(mandate)/end").status == 303)
            let signedIn = try await site.accounts.identities.signedIn(cookie: cookie)
            #expect(signedIn?.mandates.isEmpty == true)
        }
    }

    @Test("The command line makes an administrator once, and lets them in")
    func commandLine() async throws {
        try await AccountsSite.with { site in
            for _ in 0..<2 {
                let link = try await CreateAdministrator(
                    address: try .init(Self.address), name: "Tom", language: .lb,
                    role: .administrator, baseURL: TestDirectory.baseURL
                ).run(on: site.database, at: site.clock.now())
                let path = try #require(link?.string.dropFirst(TestDirectory.baseURL.count))
                let browser = site.browser()
                #expect(try await browser.post(String(path)).status == 303)
                #expect(try await browser.get("/lb/account").text.contains("Administratioun"))
            }
            let id = try await site.person(Self.address)
            let grants = try await site.database.read { try $0.grants(of: id) }
            #expect(grants.count == 1)
            let nobody = try await PrintedLink(
                address: try .init("nobody@grappe.example"), baseURL: TestDirectory.baseURL
            ).run(on: site.database, at: site.clock.now())
            #expect(nobody == nil)
        }
    }

    @Test(
        "A name is one line of text",
        arguments: [
            ("  Ada \t Lovelace ", "Ada Lovelace"), ("", nil), ("\u{202E}Ada", nil),
            ("A\u{0}", nil),
            (String(repeating: "a", count: 101), nil), ("Zoë\u{301} d’Ars", "Zoë\u{301} d’Ars"),
        ] as [(String, String?)])
    func name(typed: String, kept: String?) {
        #expect(PersonName.clean(typed) == kept)
    }

    @Test(
        "Every page is sound in every language, and shows no markup of anybody's",
        arguments: Language.allCases)
    func pages(language: Language) async throws {
        try await AccountsSite.with(isDemonstration: true) { site in
            let hostile = "%3Cscript%3Ealert(1)%3C/script%3E%22%CC%81%20x"
            let browser = try await site.signedIn(Self.address, name: hostile)
            let id = try await site.person(Self.address)
            let administrator = try await site.administrator()
            let path = "/\(language)/administration/people/\(id.string)"
            try await administrator.get(path)
            try await administrator.post(path + "/roles", "role=adviser&territory=DE-SL")
            try await administrator.post(path + "/mandates", "organisation=jardins")
            let visitor = site.browser()
            try await visitor.post("/\(language)/sign-in", "address=new@grappe.example")
            let link = try await site.link(to: "new@grappe.example")
            let pages: [(TestBrowser, String)] = [
                (visitor, "/\(language)/sign-in"), (visitor, "/\(language)/sign-in/sent"),
                (visitor, link), (visitor, "/\(language)/mail"),
                (visitor, "/\(language)/sign-in/link/x"), (browser, "/\(language)/account"),
                (browser, "/\(language)/account?saved=yes"),
                (browser, "/\(language)/account/sessions?ended=yes"),
                (administrator, "/\(language)/administration/people"), (administrator, path),
                (administrator, path + "?done=yes"),
            ]
            for (browser, path) in pages {
                let answer = try await browser.get(path)
                #expect([200, 410].contains(answer.status), "\(path)")
                #expect(PageChecker.problems(in: answer.text, language: language) == [], "\(path)")
                #expect(!answer.text.contains("<script>alert"), "\(path)")
            }
        }
    }
}
