// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@Suite struct DocumentWriterTests {
    private let page = Link("/fr/organisations/\("a&b")").absolute(from: "https://grappe.example")
    private let time = Instant(milliseconds: 1_790_000_000_000)

    @Test("No text of JSON-LD ends its script element or a line of JavaScript")
    func jsonLD() {
        let html = JSONLD.script([
            "@type": "Organization", "name": "</script><!--&\u{2028}\u{2029}\"\\\n\u{1}é",
        ])
        let expected =
            "<script type=\"application/ld+json\">"
            + "{\"@type\":\"Organization\",\"name\":"
            + "\"\\u003c/script\\u003e"
            + "\\u003c!--\\u0026\\u2028\\u2029\\\"\\\\\\n\\u0001é\"}</script>"
        #expect(html.string == expected)
    }

    @Test("An array is written element by element as one document")
    func arrayWriter() throws {
        var writer = JSONArrayWriter()
        writer.append(["a": 1])
        var bytes = writer.take()
        writer.append([nil, false, .number(2.5), .number(.infinity)])
        writer.finish()
        bytes += writer.take()
        #expect(
            String(decoding: bytes, as: UTF8.self) == "[\n{\"a\":1},\n[null,false,2.5,null]\n]\n")
        let value = try JSONArrayReader.value(of: bytes)
        #expect(value == [["a": 1], [nil, false, .number("2.5"), nil]])
    }

    @Test("A problem is written in the reader's language")
    func problem() throws {
        var problem = ProblemJSON(
            status: 422, title: Text(fr: "Invalide", de: "Ungültig", lb: "Ongëlteg", en: "Invalid"),
            detail: .same("x"))
        problem.instance = "/api/1"
        problem.extensions = [JSONMember("errors", [["field": "name"]])]
        #expect(
            String(decoding: problem.bytes(in: .de), as: UTF8.self)
                == "{\"type\":\"about:blank\",\"title\":\"Ungültig\",\"status\":422,"
                + "\"detail\":\"x\",\"instance\":\"/api/1\",\"errors\":[{\"field\":\"name\"}]}")
    }

    @Test("XML is escaped and loses what XML forbids, and is read back")
    func xml() throws {
        var xml = XMLWriter()
        xml.start("a", [("b", "\"<&\n\t\u{B}")])
        xml.element("c", "]]>\u{0}\u{FFFF}\r&")
        xml.empty("d")
        xml.text("é")
        xml.end()
        xml.end()
        var scanner = try XMLScanner(ByteSource(xml.take()))
        var events: [XMLScanner.Event] = []
        while let event = try scanner.next() { events.append(event) }
        let texts = events.compactMap { event in
            if case .text(let text) = event { text } else { nil }
        }
        #expect(events.first == .start(name: "a", attributes: [XMLAttribute("b", "\"<&\n\t")]))
        #expect(texts == ["]]>\r&", "\n", "\né"])
        #expect(events.last == .end(name: "a"))
    }

    @Test("A feed has what RFC 4287 asks for")
    func atom() throws {
        let entry = AtomFeed.Entry(
            id: "urn:uuid:2", title: "A < B", updated: time, link: page, summary: "Résumé",
            language: LanguageTag("nl"), author: "Les Ateliers")
        let feed = AtomFeed(
            id: "urn:uuid:1", title: "Nouveautés", author: "Grappe", language: .fr, selfLink: page,
            alternate: page, entries: [entry])
        let names = try elements(of: feed.bytes(updatedIfEmpty: Instant(milliseconds: 0)))
        #expect(
            names == [
                "feed", "id", "title", "updated", "author", "name", "link", "link", "entry", "id",
                "title", "updated", "author", "name", "link", "summary",
            ])
        let text = String(
            decoding: feed.bytes(updatedIfEmpty: Instant(milliseconds: 0)), as: UTF8.self)
        #expect(text.contains("<entry xml:lang=\"nl\">"))
        #expect(text.contains("<updated>2026-09-21T14:13:20Z</updated>"))
        #expect(!text.contains("1970"))
        #expect(text.contains("href=\"https://grappe.example/fr/organisations/a%26b\""))
    }

    @Test("A sitemap lists each page with its languages and keeps to its limit")
    func sitemap() throws {
        let one = Sitemap.Page(page, modified: time, alternates: [(.fr, page), (nil, page)])
        let text = String(decoding: try Sitemap.bytes(of: [one]), as: UTF8.self)
        #expect(text.contains("<xhtml:link rel=\"alternate\" hreflang=\"fr\" href=\"https://"))
        #expect(text.contains("hreflang=\"x-default\""))
        #expect(
            try elements(of: Array(text.utf8))
                == ["urlset", "url", "loc", "lastmod", "link", "link"])
        #expect(throws: InterchangeError.self) {
            try Sitemap.bytes(of: Array(repeating: Sitemap.Page(page), count: 50_001))
        }
        #expect(
            try elements(of: Sitemap.index(of: [(page, time)]))
                == ["sitemapindex", "sitemap", "loc", "lastmod"])
    }

    private func elements(of bytes: [UInt8]) throws -> [String] {
        var scanner = try XMLScanner(ByteSource(bytes))
        var names: [String] = []
        while let event = try scanner.next() {
            if case .start(let name, _) = event { names.append(name) }
        }
        return names
    }
}
