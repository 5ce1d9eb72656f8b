// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Accounts

@Suite("Sessions")
struct SessionTests {
    private static let day: Int64 = 86_400_000

    @Test("A session ends after seven days without a visit, and after thirty in any case")
    func end() async throws {
        try await AccountsSite.with { site in
            let busy = try await site.signedIn("busy@grappe.example")
            for day in 1...31 {
                site.clock.advance(by: Self.day)
                let status = try await busy.get("/fr/account").status
                #expect(status == (day < 30 ? 200 : 303), "day \(day)")
            }
        }
    }

    @Test("Without a visit it lasts until the seventh day")
    func idle() async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn("idle@grappe.example")
            site.clock.advance(by: 7 * Self.day - 1)
            #expect(try await browser.get("/fr/account").status == 200)
            site.clock.advance(by: 7 * Self.day)
            #expect(try await browser.get("/fr/account").status == 303)
        }
    }

    @Test("Each sign-in has a new secret, and ends the session of the same browser before")
    func rotation() async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn("marc@atelier.example")
            let first = try #require(browser.cookie)
            try await browser.get("/fr/account")
            try await browser.post("/fr/sign-in", "address=marc@atelier.example")
            try await browser.post(try await site.link(to: "marc@atelier.example"))
            #expect(browser.cookie != first)
            #expect(try await site.accounts.identities.signedIn(cookie: first) == nil)
            let planted = site.browser()
            planted.cookie = String(repeating: "A", count: 43)
            #expect(try await planted.get("/fr/account").status == 303)
        }
    }

    @Test("A person sees their sessions, ends one, ends all others, and none of somebody else's")
    func list() async throws {
        try await AccountsSite.with { site in
            let (here, there) = (
                try await site.signedIn("marc@atelier.example"),
                try await site.signedIn("marc@atelier.example")
            )
            let other = try await site.signedIn("eve@atelier.example")
            let page = try await here.get("/fr/account/sessions").text
            #expect(page.contains("Firefox, Linux"))
            let id = try #require(page.between("/fr/account/sessions/", "/end\""))
            try await other.get("/fr/account")
            #expect(try await other.post("/fr/account/sessions/\(id)/end").status == 404)
            #expect(try await there.get("/fr/account").status == 200)
            #expect(try await here.post("/fr/account/sessions/\(id)/end").status == 303)
            #expect(try await there.get("/fr/account").status == 303)
            let third = try await site.signedIn("marc@atelier.example")
            try await here.get("/fr/account/sessions")
            #expect(try await here.post("/fr/account/sessions/end-others").status == 303)
            #expect(try await third.get("/fr/account").status == 303)
            #expect(try await here.get("/fr/account").status == 200)
            #expect(try await other.get("/fr/account").status == 200)
        }
    }

    @Test("Signing out ends the session, not only the cookie")
    func signOut() async throws {
        try await AccountsSite.with { site in
            let browser = try await site.signedIn("marc@atelier.example")
            let cookie = try #require(browser.cookie)
            try await browser.get("/fr/account")
            #expect(try await browser.post("/fr/sign-out").status == 303)
            #expect(browser.cookie == nil)
            #expect(try await site.accounts.identities.signedIn(cookie: cookie) == nil)
        }
    }

    @Test("What has ended is removed, what lasts is kept")
    func removal() async throws {
        try await AccountsSite.with { site in
            _ = try await site.signedIn("marc@atelier.example")
            site.clock.advance(by: 8 * Self.day)
            let browser = try await site.signedIn("eve@atelier.example")
            try await site.accounts.removeEnded()
            #expect(try await browser.get("/fr/account").status == 200)
            for (table, count) in [("browser_session", 1), ("sign_in_link", 1), ("attempt", 1)] {
                let rows = try await site.database.read {
                    try $0.rows("SELECT * FROM \(SQL.name(table))")
                }
                #expect(rows.count == count, "\(table)")
            }
        }
    }

    @Test(
        "A browser is called by a name that its owner knows",
        arguments: [
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "Firefox, Linux"
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                    + "Chrome/140.0 Safari/537.36 Edg/140.0", "Edge, Windows"
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, "
                    + "like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari, iPhone"
            ),
            ("<script>alert(1)</script>", ""), ("", ""),
        ])
    func browserName(agent: String, name: String) {
        #expect(BrowserName.name(userAgent: agent) == name)
    }
}
