// SPDX-License-Identifier: EUPL-1.2

import Directory
import FoundationEssentials
import GrappeKit
import GrappeMedia
import GrappeStore
import GrappeTesting
import GrappeWeb
import Testing

@testable import Records

@Suite("Photographs and documents of an organisation")
struct RecordFilesTests {
    private static let hostile = "<script>alert(1)</script>\"\u{200D} onx='&"

    private func expectSound(_ answer: TestAnswer, _ status: Int, _ language: Language) {
        #expect(answer.status == status)
        #expect(PageChecker.problems(in: answer.text, language: language) == [])
        #expect(!answer.text.contains("<script>alert"))
    }

    @Test(
        "A photograph is drawn anew, shown to everybody and told to the directory",
        arguments: StoreEngine.all)
    func photograph(engine: StoreEngine) async throws {
        try await RecordFilesSite.with(engine) { site in
            let browser = try await site.browser()
            let before = try await site.database.read {
                try $0.changes(after: 0, limit: 1000).count
            }
            let sent = try RecordFilesSite.photograph()
            let answer = try await browser.upload(
                RecordFilesSite.path + "/photographs", [("seen", " Une  haie\r\ntaillée ")],
                files: [sent])
            #expect(answer.status == 303)
            let file = try #require(try await site.files().first)
            #expect(file.kind == .photograph && file.width == 600 && file.height == 400)
            #expect(file.texts == Translated([.init("Une haie taillée", in: Language.fr.tag)]))
            let after = try await site.database.read { try $0.changes(after: 0, limit: 1000) }
            #expect(after.count == before + 1)
            #expect(after.last?.subject == RecordFilesSite.organisation.string)
            #expect(after.last?.room == "directory" && after.last?.operation == .upsert)

            let visitor = try await site.browser(.visitor)
            let page = try await visitor.get("/de/organisations/organisation-0")
            expectSound(page, 200, .de)
            #expect(page.text.contains("alt=\"Une haie taillée\" lang=\"fr\""))
            let small = try #require(file.small)
            for name in [file.name, small] {
                #expect(page.text.contains("/files/\(name.string)\""))
                let kept = try await visitor.get("/files/\(name.string)")
                #expect(kept.status == 200 && kept.headers["content-type"] == "image/jpeg")
                #expect(kept.headers["cache-control"] == "public, max-age=31536000, immutable")
                #expect(kept.headers["content-disposition"] == nil)
                #expect(kept.bytes.starts(with: [0xFF, 0xD8, 0xFF]) && kept.bytes != sent.content)
                #expect(kept.bytes.firstRange(of: Array("here".utf8)) == nil)
            }
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: site.store.incoming) == [])
        }
    }

    @Test("A document is handed out under its title, and never shown")
    func document() async throws {
        try await RecordFilesSite.with { site in
            let browser = try await site.browser()
            let sent = RecordFilesSite.document()
            let path = RecordFilesSite.path + "/documents"
            #expect(
                try await browser.upload(path, [("title", "Catalogue é")], files: [sent]).status
                    == 303)
            let file = try #require(try await site.files().first)
            let visitor = try await site.browser(.visitor)
            let kept = try await visitor.get("/files/\(file.name.string)")
            #expect(kept.bytes == sent.content)
            #expect(kept.headers["content-type"] == "application/pdf")
            #expect(
                kept.headers["content-disposition"]
                    == "attachment; filename=\"Catalogue _.pdf\"; "
                    + "filename*=UTF-8''Catalogue%20%C3%A9.pdf")
            #expect(kept.headers["content-security-policy"] == "default-src 'none'; sandbox")
            #expect(kept.headers["x-content-type-options"] == "nosniff")
            let page = try await visitor.get("/fr/organisations/organisation-0")
            #expect(page.text.contains(">Catalogue é</a> <span class=\"muted\">PDF, 1\u{A0}ko"))
        }
    }

    @Test("Only what a public page names is handed out")
    func unnamed() async throws {
        try await RecordFilesSite.with { site in
            try FileManager.default.createDirectory(
                atPath: site.store.folder, withIntermediateDirectories: true)
            let path = site.store.folder + "/secret"
            try Data("secret".utf8).write(to: URL(filePath: path))
            let name = try await site.store.keep(path, as: .pdf)
            let visitor = try await site.browser(.visitor)
            #expect(FileManager.default.fileExists(atPath: site.store.path(of: name)))
            for path in [
                name.string, "..%2Flock", "%2e%2e", "incoming", "lock", name.string + "%00",
                String(name.string.dropLast(3)) + "jpg", "a/b",
            ] { #expect(try await visitor.get("/files/\(path)").status == 404, "\(path)") }
        }
    }

    @Test(
        "The pages are sound in every language, empty, filled, wrong and hostile",
        arguments: Language.allCases)
    func pages(language: Language) async throws {
        try await RecordFilesSite.with { site in
            let browser = try await site.browser()
            let path =
                "/\(language)/account/organisations/\(RecordFilesSite.organisation.string)/files"
            expectSound(try await browser.get(path), 200, language)
            for number in 0..<2 {
                try await browser.upload(
                    path + "/photographs", [("seen", Self.hostile)],
                    files: [try RecordFilesSite.photograph(width: 500 + number)])
                try await browser.upload(
                    path + "/documents", [("title", Self.hostile)],
                    files: [RecordFilesSite.document("\(number)")])
            }
            let files = try await site.files()
            #expect(files.map(\.kind) == [.photograph, .photograph, .document, .document])
            for done in ["", "?done=added", "?done=moved", "?done=removed", "?done=saved"] {
                expectSound(try await browser.get(path + done), 200, language)
            }
            for file in files {
                expectSound(try await browser.get(path + "/\(file.id.string)"), 200, language)
            }
            let profile = "/\(language)/organisations/organisation-0"
            expectSound(try await browser.get(profile), 200, language)
            for kind in ["photographs", "documents"] {
                let wrong = try await browser.upload(path + "/" + kind, [], files: [])
                expectSound(wrong, 422, language)
            }
            let long = String(repeating: "a", count: 400)
            let id = try #require(files.first).id.string
            for fields in ["", "text-fr=\(long)"] {
                expectSound(try await browser.post(path + "/" + id, fields), 422, language)
            }
        }
    }

    @Test("What is no photograph and no document is refused with the reason, and nothing stays")
    func refused() async throws {
        try await RecordFilesSite.with { site in
            let browser = try await site.browser()
            let html = Array("<html><script>alert(1)</script>".utf8)
            let photograph = try await browser.upload(
                RecordFilesSite.path + "/photographs", [("seen", "Un atelier")],
                files: [SampleFile("photograph", name: "a.jpg", type: "image/jpeg", content: html)])
            expectSound(photograph, 422, .fr)
            #expect(photograph.text.contains("Envoyez une image JPEG, PNG ou WebP."))
            #expect(photograph.text.contains("value=\"Un atelier\""))
            let document = try await browser.upload(
                RecordFilesSite.path + "/documents", [("title", "Un catalogue")],
                files: [SampleFile("document", name: "a.pdf", content: html)])
            expectSound(document, 422, .fr)
            #expect(document.text.contains("Envoyez un PDF"))
            let without = try await browser.upload(
                RecordFilesSite.path + "/photographs", [],
                files: [try RecordFilesSite.photograph()])
            expectSound(without, 422, .fr)
            #expect(try await site.files() == [])
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: site.store.incoming) == [])
        }
    }

    @Test("Order, texts and number of files are the people's own", arguments: StoreEngine.all)
    func organised(engine: StoreEngine) async throws {
        try await RecordFilesSite.with(engine) { site in
            let browser = try await site.browser()
            let path = RecordFilesSite.path
            for number in 0..<11 {
                let answer = try await browser.upload(
                    path + "/documents", [("title", "\(number)")],
                    files: [RecordFilesSite.document("\(number)")])
                #expect(answer.status == (number < 10 ? 303 : 422))
            }
            func titles() async throws -> String {
                try await site.files().compactMap { $0.texts.original?.value }.joined()
            }
            #expect(try await titles() == "0123456789")
            let files = try await site.files()
            try await browser.post(path + "/\(files[3].id.string)/move", "direction=up")
            try await browser.post(path + "/\(files[0].id.string)/move", "direction=down")
            try await browser.post(path + "/\(files[9].id.string)/move", "direction=down")
            // The last one stays where it is.
            #expect(try await titles() == "1032456789")
            try await browser.post(path + "/\(files[3].id.string)/remove")
            #expect(try await titles() == "102456789")
            try await browser.post(
                path + "/\(files[0].id.string)", "text-de=Null&text-fr=z%C3%A9ro&text-lb=&text-en=")
            let texts = try await site.files()[1].texts
            #expect(texts.versions.map(\.value) == ["zéro", "Null"])
            #expect(texts.version(for: .lb)?.value == "zéro")
        }
    }

    @Test("Nobody touches another organisation's files")
    func others() async throws {
        try await RecordFilesSite.with { site in
            let browser = try await site.browser()
            try await browser.upload(
                RecordFilesSite.path + "/documents", [("title", "Catalogue")],
                files: [RecordFilesSite.document()])
            let file = try #require(try await site.files().first)
            let elsewhere = "/fr/account/organisations/\(Persona.otherOrganisation.string)/files"
            let other = try await site.browser(.editorElsewhere)
            try await other.get(elsewhere)
            for path in ["", "/move", "/remove"] {
                let foreign = try await other.post(elsewhere + "/\(file.id.string)" + path, "a=b")
                #expect(foreign.status == 404)
                let refused = try await other.post(
                    RecordFilesSite.path + "/\(file.id.string)" + path, "a=b")
                #expect(refused.status == 403)
            }
            #expect(try await site.files() == [file])
        }
    }

    @Test("The names of all files are those that the store has to keep", arguments: StoreEngine.all)
    func names(engine: StoreEngine) async throws {
        try await RecordFilesSite.with(engine) { site in
            let browser = try await site.browser()
            for width in [500, 900] {
                try await browser.upload(
                    RecordFilesSite.path + "/photographs", [("seen", "x")],
                    files: [try RecordFilesSite.photograph(width: width)])
            }
            let files = try await site.files()
            let later = Instant(milliseconds: 4_102_444_800_000)
            let names = { @Sendable in try await site.database.read { try $0.recordFileNames() } }
            #expect(try await names().count == 4)
            #expect(try await site.store.removeUnnamed(before: later, names) == 0)
            try await browser.post(RecordFilesSite.path + "/\(files[0].id.string)/remove")
            #expect(try await site.store.removeUnnamed(before: later, names) == 2)
            let manager = FileManager.default
            #expect(!manager.fileExists(atPath: site.store.path(of: files[0].name)))
            #expect(manager.fileExists(atPath: site.store.path(of: files[1].name)))
        }
    }
}
