// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What a signed-in person's forms bring along.
struct SiteSession {
    /// As the request's field has it.
    let cookie: String
    let token: String
}

extension LoadedSite {
    /// Makes an account with that role at the command line and follows the link printed there.
    func signIn(as role: String) async throws -> SiteSession {
        let link = try output([
            "admin", "create", "clerk@load.example", "--name", "Clerk", "--role", role,
        ])
        guard let url = URL(string: link.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw ValidationError("no link: \(link)")
        }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.setValue(base, forHTTPHeaderField: "Origin")
        request.setValue(
            "application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        // It keeps the cookie and goes on to the members' area, whose forms have the token.
        let urls = URLSession(configuration: .ephemeral)
        let page = String(decoding: try await urls.data(for: request).0, as: UTF8.self)
        let cookies = urls.configuration.httpCookieStorage?.cookies(for: url) ?? []
        guard let cookie = cookies.first(where: { $0.name == "session" }),
            let token = page.firstMatch(of: #/name="form-token" value="([^"]+)"/#)?.1
        else { throw ValidationError("nobody is signed in") }
        return SiteSession(cookie: "session=\(cookie.value)", token: String(token))
    }

    /// Words of letters alone that nothing is called.
    func searchInVain(times: Int) async throws {
        let letters = Array("bdfgklmnprstvwxz")
        for number in 0..<times {
            let word = [8, 4, 0].map { "\(letters[number >> $0 & 15])u" }.joined()
            _ = try await get("/fr/organisations?q=qu\(word)zq")
        }
    }

    /// The ids of the words that wait for a decision.
    func wordsToDecide(_ session: SiteSession) async throws -> [String] {
        var (words, number) = (Set<String>(), 0)
        while true {
            number += 1
            let path = "/fr/secretariat/terms?page=\(number)"
            let page = String(decoding: try await get(path, cookie: session.cookie), as: UTF8.self)
            let found = page.matches(of: #/terms/([0-9a-f-]{36})/#).map { String($0.1) }
            guard !words.isSuperset(of: found) else { break }
            words.formUnion(found)
        }
        guard !words.isEmpty else { throw ValidationError("no word waits for a decision") }
        return words.sorted()
    }
}
