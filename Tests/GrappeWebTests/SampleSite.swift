// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Hummingbird
import Logging

@testable import GrappeWeb

/// A small site with a page of each kind that the tests ask for.
struct SampleSite: Room {
    static let longText = String(repeating: "Une entreprise sociale et solidaire. ", count: 80)

    func addRoutes(to routes: Routes) {
        routes.pages.get("", for: .everyone) { _, context in
            Self.page(context.language, title: "Accueil", "<p>\(Self.longText)</p>")
        }
        routes.pages.get("short", for: .everyone) { _, context in
            Self.page(context.language, title: "Short", "<p>x</p>")
        }
        routes.pages.get("gone", for: .everyone) { _, _ -> Page in throw WebError.gone() }
        routes.pages.get("broken", for: .everyone) { _, _ -> Page in throw Secret() }
        routes.pages.get("busy", for: .everyone) { _, _ -> Page in
            throw WebError.unavailable(retryAfter: 60)
        }
        for (path, hindrance) in [
            ("full", .noSpace), ("locked", .busy), ("away", .outOfReach),
        ] as [(String, Hindrance)] {
            routes.pages.get(path, for: .everyone) { _, _ -> Page in
                throw Hindered(hindrance: hindrance)
            }
        }
        routes.pages.post("form", for: .everyone) { form, _, _ in
            Response.redirect(to: Link("/fr").query([("name", form["name"])]))
        }
        routes.root.get("api/things", for: .everyone) { _, _ in
            Response.data("[\(Self.longText)]".utf8, type: .json)
        }
        routes.root.get("api/invalid", for: .everyone) { _, _ -> Response in
            var errors = FormErrors()
            errors.add("size", .same("a \"number\""))
            throw WebError.invalid(errors)
        }
    }

    struct Hindered: HinderedError { let hindrance: Hindrance? }

    struct Secret: Error { let password = "hunter2" }

    static func page(_ language: Language, title: String, _ content: HTML) -> Page {
        Page(
            language: language, title: title, description: "Une page",
            paths: { Link("/\($0)") }, breadcrumbs: [Breadcrumb(title)],
            content: "<div class=\"frame\"><h1>\(title)</h1>\(content)</div>")
    }

    static func layout(
        assets: Assets = Assets(), baseURL: String = "https://grappe.example", tiles: String? = nil
    ) -> Layout {
        Layout(
            site: Site(
                baseURL: baseURL, isDemonstration: true, tileURL: tiles, assets: assets),
            navigation: [NavigationEntry(.find, .same("Find")) { Link("/\($0)/organisations") }],
            footer: [FooterEntry(.same("Sources")) { Link("/\($0)/sources") }],
            search: ({ Link("/\($0)/organisations") }, "q"),
            account: AccountLinks(
                signIn: { Link("/\($0)/in") }, secondFactor: { Link("/\($0)/second") },
                home: { Link("/\($0)/me") }))
    }

    static func server(
        _ layout: Layout = layout(), rooms: [any Room] = [SampleSite()]
    ) -> WebServer {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var settings = WebServer.Settings()
        settings.identities = PersonaIdentities()
        return WebServer(layout: layout, rooms: rooms, settings: settings, logger: logger)
    }

    /// The answer to one request.
    static func get(
        _ path: String, method: HTTPRequest.Method = .get, headers: HTTPFields = [:],
        body: String? = nil, from layout: Layout = layout(), rooms: [any Room] = [SampleSite()]
    ) async throws -> RouterAnswer {
        try await RouterClient(server(layout, rooms: rooms)).execute(
            uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
    }
}
