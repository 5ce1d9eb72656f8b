// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeTesting
import Testing

@testable import Records

@Suite("Claiming a record")
struct ClaimTests {
    private static let claim = "/fr/organisations/organisation-0/claim"

    @Test("Whoever reads the published address lets the claimant in, once, and only by a form")
    func address() async throws {
        try await RecordsSite.with { site in
            let eve = try await site.member("Eve")
            let page = try await eve.get(Self.claim).text
            #expect(page.contains("info@jardins.example") && !page.contains("value=\"editor\""))
            let asked = try await eve.post(Self.claim, "proof=address&words=Cheffe+d’atelier")
            #expect(asked.status == 303)
            let link = try await site.link(to: "info@jardins.example", kind: "record-claim")
            let reader = site.browser()
            let question = try await reader.get(link)
            #expect(question.text.contains("Eve (eve@people.example)"))
            #expect(question.headers["referrer-policy"] == "no-referrer")
            #expect(try await eve.get(RecordsSite.base).status == 403)
            let answer = try await reader.post(link, "verdict=accept")
            #expect(answer.text.contains("role=\"status\""))
            #expect(try await eve.get(RecordsSite.base).status == 200)
            #expect(try await reader.get(link).text.contains("notice-warning"))
            let told = try await site.link(to: "eve@people.example", kind: "record-accept")
            #expect(told == RecordsSite.base)
        }
    }

    @Test("Somebody who keeps the record already answers on its page")
    func editor() async throws {
        try await RecordsSite.with { site in
            let (ada, eve) = (try await site.editor(), try await site.member("Eve"))
            try await eve.get(Self.claim)
            try await eve.post(Self.claim, "proof=editor&words=Comptable")
            let page = try await ada.get(RecordsSite.base).text
            let id = try #require(page.between("/claims/", "\""))
            #expect(page.contains("Comptable"))
            try await ada.post(RecordsSite.base + "/claims/\(id)", "verdict=refuse")
            #expect(try await eve.get(RecordsSite.base).status == 403)
            #expect(try await eve.get("/fr/account/organisations").text.contains("refusée"))
            // It is decided: nobody lets Eve in by it any more.
            let again = try await ada.post(RecordsSite.base + "/claims/\(id)", "verdict=accept")
            #expect(again.status == 404)
            #expect(try await eve.get(RecordsSite.base).status == 403)
        }
    }

    @Test("A moderator asks, is answered, and accepts; one of another territory sees nothing")
    func moderator() async throws {
        try await RecordsSite.with { site in
            let eve = try await site.member("Eve")
            try await eve.get(Self.claim)
            try await eve.post(Self.claim, "proof=moderator&words=Directrice")
            let other = try await site.moderator("Olaf", in: [.saarland])
            #expect(!(try await other.get("/fr/secretariat/queue").text.contains("/claim/")))
            let mona = try await site.moderator(in: [.wallonia])
            let queue = try await mona.get("/fr/secretariat/queue").text
            let item =
                "/fr/secretariat/queue/claim/"
                + (try #require(queue.between("/fr/secretariat/queue/claim/", "\"")))
            #expect(try await other.get(item).status == 404)
            #expect(try await mona.get(item).text.contains("Directrice"))
            let mute = try await mona.post(item, "verdict=ask&reason=")
            #expect(mute.status == 422)
            try await mona.post(item, "verdict=ask&reason=Depuis+quand%3F")
            let own = try await eve.get("/fr/account/organisations").text
            let answer = try #require(own.between("/fr/account/claims/", "/answer"))
            #expect(own.contains("Depuis quand?"))
            try await eve.post("/fr/account/claims/\(answer)/answer", "words=Depuis+2019")
            #expect(try await mona.get(item).text.contains("Depuis 2019"))
            try await mona.post(item, "verdict=accept")
            #expect(try await eve.get(RecordsSite.base).status == 200)
        }
    }

    @Test(
        "A proposed organisation is in the directory once a moderator accepts it, and its author edits it"
    )
    func proposal() async throws {
        try await RecordsSite.with { site in
            let eve = try await site.member("Eve")
            try await eve.get("/fr/account/organisations/new")
            let fields =
                "name=Atelier+Vélo&language=fr&country=LU&code=4040&town=Esch&trade=mobility"
            let doubled = try await eve.post(
                "/fr/account/organisations/new", fields + "&number=1999000150")
            #expect(doubled.status == 422 || doubled.text.contains("/organisation-0/claim"))
            let sent = try await eve.post(
                "/fr/account/organisations/new", fields + "&number=")
            #expect(sent.status == 303)
            #expect(try await eve.get("/fr/account/organisations").text.contains("Atelier Vélo"))
            let mona = try await site.moderator()
            let queue = try await mona.get("/fr/secretariat/queue").text
            let item =
                "/fr/secretariat/queue/organisation/"
                + (try #require(queue.between("/fr/secretariat/queue/organisation/", "\"")))
            #expect(try await mona.get(item).text.contains("Atelier Vélo"))
            try await mona.post(item, "verdict=accept")
            let found = try await eve.get("/fr/organisations/atelier-velo")
            #expect(found.status == 200)
            let own = try await eve.get("/fr/account/organisations").text
            let id = try #require(own.between("/fr/account/organisations/0", "\""))
            #expect(try await eve.get("/fr/account/organisations/0\(id)").status == 200)
        }
    }
}
