// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import Testing

@testable import Accounts

/// The provider of the tests (Tests/Servers/openid_server.py), which ends with the test. Each of
/// its issuers behaves as its name says.
struct OpenIDServer {
    static let skipped = "run `Scripts/setup.sh test`: PyJWT, which these tests need, is missing"

    /// Whether `make test`, which prepares the environment, has done so.
    static let isAvailable: Bool = {
        let versions = try? files.contentsOfDirectory(atPath: root + "/.venv/lib")
        return (versions ?? []).contains { version in
            files.fileExists(atPath: "\(root)/.venv/lib/\(version)/site-packages/jwt")
        }
    }()

    private static let root =
        #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
    private static var files: FileManager { .default }

    let base: String

    /// Gives `body` a provider that has just started, and a site that knows the issuers named.
    static func with(
        _ behaviours: [String] = ["good"], engine: StoreEngine = .usual,
        _ body: (OpenIDServer, AccountsSite) async throws -> Void
    ) async throws {
        let folder = files.temporaryDirectory.appending(path: "grappe-\(UUID().uuidString)")
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(at: folder) }
        let process = try ChildProcess(
            root + "/.venv/bin/python",
            [
                root + "/Tests/Servers/openid_server.py", folder.path,
                String(TestDirectory.now.milliseconds / 1000),
            ])
        do {
            let server = OpenIDServer(base: "http://127.0.0.1:\(try await port(in: folder.path))")
            let providers = behaviours.map(server.provider)
            try await AccountsSite.with(engine: engine, providers: providers) { site in
                try await body(server, site)
            }
        } catch {
            process.abandon()
            await process.exit()
            throw error
        }
        process.abandon()
        await process.exit()
    }

    /// A slow machine is waited for; a server that does not come is not.
    private static func port(in folder: String) async throws -> String {
        for _ in 0..<3000 {
            if let bytes = files.contents(atPath: folder + "/port") {
                return String(decoding: bytes, as: UTF8.self)
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw CancellationError()
    }

    private func provider(_ behaviour: String) -> IdentityProvider {
        IdentityProvider(
            key: behaviour, name: "Service \(behaviour)", issuer: "\(base)/\(behaviour)",
            id: "grappe", secret: "a secret & more",
            authentication: behaviour == "post" ? .post : .basic)
    }

    /// Goes to the provider from a page of the site, signs in there, and tells where the browser is
    /// sent then.
    func back(
        from browser: TestBrowser, as subject: String = "zoe", at behaviour: String = "good",
        beginning path: String = "/fr/sign-in/with/", query: String = ""
    ) async throws -> String {
        let begun = try await browser.get(path + behaviour + query)
        let location = try #require(begun.headers["location"])
        guard location.hasPrefix(base) else { return location }
        let answer = try await HTTPFetch(reach: .anywhere).response(
            to: FetchRequest("\(location)&login_hint=\(subject)"))
        let target = try #require(answer.header("location"))
        try #require(target.hasPrefix(TestDirectory.baseURL))
        return String(target.dropFirst(TestDirectory.baseURL.count))
    }

    /// The same with the answer to the browser that comes back.
    func signIn(
        _ browser: TestBrowser, as subject: String = "zoe", at behaviour: String = "good",
        query: String = ""
    ) async throws -> TestAnswer {
        try await browser.get(
            try await back(from: browser, as: subject, at: behaviour, query: query))
    }

    /// Ties an identity to the account of whoever is signed in in a browser.
    func tie(_ browser: TestBrowser, as subject: String = "zoe") async throws -> TestAnswer {
        let back = try await back(
            from: browser, as: subject, beginning: "/fr/account/identities/with/")
        let returned = try await browser.get(back)
        guard returned.headers["location"] == "/fr/sign-in/tie" else { return returned }
        try await browser.get("/fr/sign-in/tie")
        return try await browser.post("/fr/sign-in/tie")
    }
}
