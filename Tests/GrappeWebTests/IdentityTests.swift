// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import HTTPTypes
import Hummingbird
import Testing

@testable import GrappeWeb

@Suite("Who sends a request")
struct IdentityTests {
    private static let form = "application/x-www-form-urlencoded"

    /// Rooms with a form for everybody and one for moderators.
    private struct Forms: Room {
        func addRoutes(to routes: Routes) {
            routes.pages.post("open", for: .everyone) { _, _, _ in
                Response.redirect(to: Link("/fr"))
            }
            routes.pages.postOneClick("unsubscribe/:token", for: .everyone) { _, _ in
                Response.data("ended".utf8, type: .plainText)
            }
            let group = routes.pages.group("closed", context: ModeratorContext.self)
            group.get("page", for: .moderator) { _, context in
                Page(
                    language: context.language, title: "x", paths: { Link("/\($0)/closed/page") },
                    content: """
                        <h1>x</h1>
                        \(Components.form(to: Link("/fr/closed/act"), "<button>y</button>"))
                        """)
            }
            group.post("act", for: .moderator) { _, _, _ in Response.redirect(to: Link("/fr")) }
            group.get("in/:territory", for: .moderator) { _, _ in
                Response.data("ok".utf8, type: .plainText)
            }
        }
    }

    private static func ask(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields = [:],
        body: String? = nil
    ) async throws -> RouterAnswer {
        try await SampleSite.get(
            path, method: method, headers: headers, body: body, rooms: [Forms()])
    }

    @Test("A mail program's one form is taken; a browser's has to say where it began")
    func oneClick() async throws {
        func status(
            _ headers: HTTPFields, _ path: String = "/fr/unsubscribe/a", _ body: String = "b=c"
        ) async throws -> Int {
            try await Self.ask(.post, path, headers, body: body).status.code
        }
        let (own, cookie) = ("https://grappe.example", "__Host-session=moderator")
        #expect(try await status([:]) == 200)
        #expect(try await status([.contentType: "multipart/form-data; boundary=x"]) == 200)
        #expect(try await status([.cookie: cookie]) == 403)
        #expect(try await status([.origin: "https://evil.example"]) == 403)
        #expect(try await status([.origin: "null"]) == 403)
        let form = [.origin: own, .contentType: Self.form, .cookie: cookie] as HTTPFields
        #expect(try await status(form) == 403, "without the session's token")
        let path = "/fr/unsubscribe/a"
        #expect(try await status(form, path, Persona.moderator.form()) == 200)
        #expect(try await status([.origin: own, .contentType: Self.form]) == 200)
        for path in [
            "/fr/open", "/fr/unsubscribe", "/fr/unsubscribe/a/b", "/unsubscribe/a", "/fr/x/a",
        ] {
            #expect(try await status([.contentType: Self.form], path) == 403, "\(path)")
        }
    }

    @Test("A form of another site is refused, whoever is signed in")
    func foreign() async throws {
        let secFetchSite = try #require(HTTPField.Name("Sec-Fetch-Site"))
        let foreign: [HTTPFields] = [
            [:], [.origin: "https://evil.example"], [.origin: "null"],
            [.origin: "https://grappe.example.evil.example"],
            [secFetchSite: "cross-site", .origin: "https://grappe.example"],
            [secFetchSite: "same-site"], [secFetchSite: "none"],
        ]
        for path in ["/fr/open", "/fr/closed/act"] {
            for var headers in foreign {
                headers[.cookie] = "__Host-session=moderator"
                headers[.contentType] = Self.form
                let answer = try await Self.ask(
                    .post, path, headers, body: Persona.moderator.form())
                #expect(answer.status == .forbidden, "\(path) \(headers)")
            }
            let own: HTTPFields = [
                secFetchSite: "same-origin", .cookie: "__Host-session=moderator",
                .contentType: Self.form,
            ]
            let answer = try await Self.ask(.post, path, own, body: Persona.moderator.form())
            #expect(answer.status == .seeOther)
        }
    }

    @Test(
        "A form without the session's own token is refused",
        arguments: [
            "", "form-token=", "form-token=token-of-member", "form-token=token-of-moderato",
            "form-token=token-of-moderator%E2%80%8D", "Form-Token=token-of-moderator",
            "form-token=x&form-token=token-of-moderator",
        ])
    func token(body: String) async throws {
        var headers = Persona.moderator.headers()
        headers[.contentType] = Self.form
        for path in ["/fr/open", "/fr/closed/act"] {
            #expect(
                try await Self.ask(.post, path, headers, body: body).status == .forbidden, "\(path)"
            )
        }
    }

    @Test("The page of a signed-in person has the token in each form, that of others in none")
    func tokenInPages() async throws {
        let answer = try await Self.ask(.get, "/fr/closed/page", Persona.moderator.headers())
        #expect(answer.status == .ok)
        #expect(answer.headers[.cacheControl] == "no-store")
        #expect(
            String(buffer: answer.body).contains("name=\"form-token\" value=\"token-of-moderator\"")
        )
        let page = Page(
            language: .fr, title: "x", paths: { Link("/\($0)") },
            content: Components.form(to: Link("/fr"), "<button>\("\u{2}")</button>"))
        let drawn = Layout(site: Site()).render(page)
        #expect(!drawn.utf8.contains(2))
        #expect(!drawn.string.contains("form-token"))
        #expect(drawn.string.contains("<button>\u{FFFD}</button>"))
    }

    @Test("Whoever is not signed in is led to the sign-in and back")
    func ledToSignIn() async throws {
        let answer = try await Self.ask(.get, "/de/closed/page?a=b", [:])
        #expect(answer.status == .seeOther)
        #expect(answer.headers[.location] == "/de/in?next=%2Fde%2Fclosed%2Fpage%3Fa%3Db")
        let proof = try await Self.ask(.get, "/de/closed/page", Persona.member.headers())
        #expect(proof.status == .forbidden)
        let json: HTTPFields = [.accept: "application/json"]
        #expect(try await Self.ask(.get, "/de/closed/page", json).status == .unauthorized)
    }

    @Test("Whoever is refused something is still signed in on the page that says so")
    func refused() async throws {
        for path in ["/de/closed/in/XX", "/de/nothing-here"] {
            let answer = try await Self.ask(.get, path, Persona.moderator.headers())
            #expect([403, 404].contains(answer.status.code), "\(path)")
            let page = String(buffer: answer.body)
            #expect(page.contains("href=\"/de/me\"") && !page.contains("href=\"/de/in\""))
        }
    }

    @Test("A right in one territory is none in another")
    func territory() async throws {
        let (here, there) = (Persona.moderator.headers(), Persona.moderatorElsewhere.headers())
        for (path, own, other) in [
            ("LU", 200, 403), ("BE-WAL", 200, 403), ("DE-SL", 403, 200), ("XX", 403, 403),
        ] {
            let path = "/fr/closed/in/\(path)"
            #expect(try await Self.ask(.get, path, here).status.code == own, "\(path)")
            #expect(try await Self.ask(.get, path, there).status.code == other, "\(path)")
        }
    }

    @Test(
        "Only addresses of this site are gone on to",
        arguments: [
            "", "//evil.example", "/\\evil.example", "https://evil.example", "/fr\\..",
            "/\u{9}/evil.example", "/fr/ x", "/xx/organisations", "fr", "/fr\u{200D}",
            "javascript:alert(1)", "/fr\r\nSet-Cookie: a=b",
        ])
    func nextPage(path: String) {
        #expect(NextPage(path) == nil)
        #expect(NextPage("/fr/account?a=b")?.link.string == "/fr/account?a=b")
    }

    @Test("Of several cookies the session's is read, whole or not at all")
    func cookies() throws {
        let cookie = SessionCookie(site: Site(baseURL: "https://grappe.example"))
        let cases: [(String, String?)] = [
            ("__Host-session=abc", "abc"), ("a=b; __Host-session=abc; c=d", "abc"),
            ("session=abc", nil), ("x__Host-session=abc", nil), ("", nil),
            ("__Host-session=\(String(repeating: "a", count: 129))", nil),
        ]
        for (field, secret) in cases {
            var head = HTTPRequest(
                method: .get, scheme: "https", authority: "grappe.example", path: "/")
            head.headerFields[.cookie] = field
            let request = Request(head: head, body: .init(buffer: .init()))
            #expect(cookie.secret(in: request) == secret, "\(field)")
        }
        #expect(cookie.setting("s", lifetime: 60).hasSuffix("; HttpOnly; SameSite=Lax; Secure"))
    }
}
