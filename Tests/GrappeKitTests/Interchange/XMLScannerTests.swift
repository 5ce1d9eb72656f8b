// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@Suite struct XMLScannerTests {
    @Test("Elements, attributes, references, CDATA, comments and line breaks are read")
    func golden() throws {
        let text = """
            \u{FEFF}<?xml version="1.0"?><!-- a -- b --><n:a x:y='&lt;"' z = "\t2">\r\n\
            é&#x1F600;<![CDATA[<&]]><b/></n:a> <!-- c -->
            """
        for chunk in [1, 3, 1000] {
            let events = try read(Array(text.utf8), chunk: chunk)
            let attributes = [XMLAttribute("x:y", "<\""), XMLAttribute("z", " 2")]
            #expect(events.first == .start(name: "a", attributes: attributes))
            let texts = events.compactMap { event in
                if case .text(let text) = event { text } else { nil }
            }
            #expect(texts.joined() == "\né😀<&")
            #expect(
                events.suffix(3)
                    == [.start(name: "b", attributes: []), .end(name: "b"), .end(name: "a")])
        }
    }

    @Test(
        "What is not well-formed, or is dangerous, is refused",
        arguments: [
            "", " ", "x", "<a>", "<a></b>", "<a/><b/>", "<a/>x", "<a b=c/>", "<a b='1' b='2'/>",
            "<a b='1'c='2'/>", "<a b='<'/>", "<a>&nbsp;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>",
            "<a>&#-1;</a>", "<a>\u{1}</a>", "<a b='\u{1}'/>", "<1/>", "< a/>", "</a>", "<a",
            "<!DOCTYPE a><a/>", "<a><!ENTITY x 'y'></a>", "<a><![CDATA[x</a>", "<![CDATA[x]]>",
            "<a>&" + String(repeating: "x", count: 1000) + ";</a>",
        ])
    func refused(text: String) {
        #expect(throws: InterchangeError.self) { try read(Array(text.utf8)) }
    }

    @Test("Damaged documents give events or an error, and every start has its end")
    func fuzz() throws {
        let valid = Array("<?xml?><a b=\"1\"><c>é&amp;</c><!-- x --><d/><![CDATA[y]]></a>".utf8)
        var random = SeededRandom(seed: 13)
        var refused = 0
        for _ in 0..<5000 {
            do {
                var depth = 0
                for event in try read(random.mutated(valid), chunk: 4) {
                    switch event {
                    case .start: depth += 1
                    case .end: depth -= 1
                    case .text: #expect(depth > 0)
                    }
                }
                #expect(depth == 0)
            } catch is InterchangeError {
                refused += 1
            }
        }
        #expect(refused > 1000)
        #expect(refused < 5000)
    }

    @Test("A tag without an end fails before more than its limit is read")
    func endlessTag() throws {
        var produced = 0
        let source = ByteSource {
            defer { produced += 1 << 16 }
            return produced == 0 ? Array("<a b=\"".utf8) : [UInt8](repeating: 0x61, count: 1 << 16)
        }
        var scanner = try XMLScanner(source)
        #expect(throws: InterchangeError.self) { _ = try scanner.next() }
        #expect(produced < 1 << 20)
    }

    @discardableResult
    private func read(_ bytes: [UInt8], chunk: Int = 100) throws -> [XMLScanner.Event] {
        var scanner = try XMLScanner(ByteSource(bytes, chunk: chunk))
        var events: [XMLScanner.Event] = []
        while let event = try scanner.next() { events.append(event) }
        return events
    }
}
