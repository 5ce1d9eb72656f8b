// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import GrappeWeb

@Test(
    "Error pages speak the language of the address and pass the checker",
    arguments: Language.allCases)
func errorPages(language: Language) async throws {
    let pages = [
        ("nothing", 404), ("gone", 410), ("broken", 500), ("busy", 503), ("locked", 503),
        ("full", 507),
    ]
    for (path, status) in pages {
        let response = try await SampleSite.get("/\(language.rawValue)/\(path)")
        let html = String(buffer: response.body)
        #expect(response.status.code == status)
        #expect(response.headers[.contentLanguage] == language.rawValue)
        #expect(PageChecker.problems(in: html, language: language) == [])
        #expect(html.contains(ErrorText.title(status)[language].split(separator: "’")[0]))
    }
}

@Test("A fault of ours shows its number and nothing of the inside")
func internalError() async throws {
    for path in ["/fr/broken"] {
        for accept in ["text/html", "application/json"] {
            let response = try await SampleSite.get(path, headers: [.accept: accept])
            let text = String(buffer: response.body)
            #expect(response.status == .internalServerError)
            #expect(!text.contains("hunter2") && !text.contains("Secret"))
            let name = try #require(HTTPField.Name("X-Request-Id"))
            let id = try #require(response.headers[name])
            #expect(text.contains(id))
        }
    }
}

@Test("What hinders us for the moment is told apart from our faults")
func hindrances() async throws {
    for (path, status, retry) in [("full", 507, nil), ("locked", 503, "5"), ("away", 503, "30")] {
        for accept in ["text/html", "application/json"] {
            let response = try await SampleSite.get("/de/\(path)", headers: [.accept: accept])
            #expect(response.status.code == status)
            #expect(response.headers[.retryAfter] == retry)
            #expect(response.headers[.cacheControl] == "no-store")
            #expect(String(buffer: response.body).contains(ErrorText.detail(status)[.de]))
        }
    }
}

@Test("Programs get a problem document")
func problemDocument() async throws {
    let missing = try await SampleSite.get("/api/nothing", headers: [.acceptLanguage: "de"])
    #expect(missing.status == .notFound)
    #expect(missing.headers[.contentType] == "application/problem+json")
    #expect(String(buffer: missing.body).contains("\"title\":\"Not Found\",\"status\":404"))
    #expect(missing.headers[.contentLanguage] == "de")
    let invalid = try await SampleSite.get("/api/invalid")
    #expect(invalid.status.code == 422)
    #expect(
        String(buffer: invalid.body)
            .contains("\"errors\":[{\"field\":\"size\",\"detail\":\"a \\\"number\\\"\"}]"))
}

@Test("A known address with another method answers 405 and what it allows")
func methodNotAllowed() async throws {
    let response = try await SampleSite.get(
        "/fr/short", method: .delete, headers: [.origin: "https://grappe.example"])
    #expect(response.status == .methodNotAllowed)
    #expect(response.headers[.allow] == "GET, HEAD")
    let form = try await SampleSite.get("/de/form")
    #expect(form.status == .methodNotAllowed && form.headers[.allow] == "POST")
}

@Test("A form is taken; another type of body or too much of it is not")
func forms() async throws {
    let type = "application/x-www-form-urlencoded"
    let taken = try await SampleSite.get(
        "/fr/form", method: .post,
        headers: [.contentType: type, .origin: "https://grappe.example"], body: "name=a%26b")
    #expect(taken.status == .seeOther && taken.headers[.location] == "/fr?name=a%26b")
    let json = try await SampleSite.get(
        "/fr/form", method: .post,
        headers: [.contentType: "application/json", .origin: "https://grappe.example"], body: "{}")
    #expect(json.status == .unsupportedMediaType)
    let large = try await SampleSite.get(
        "/fr/form", method: .post,
        headers: [.contentType: type, .origin: "https://grappe.example"],
        body: String(repeating: "a", count: 300_000))
    #expect(large.status == .contentTooLarge)
}

@Test("A first segment that is no language leads to a page that says so")
func unknownLanguage() async throws {
    let response = try await SampleSite.get("/xx/short", headers: [.acceptLanguage: "lb"])
    #expect(response.status == .notFound)
    #expect(response.headers[.contentLanguage] == "lb")
    #expect(response.headers[.vary]?.contains("Accept-Language") == true)
}
