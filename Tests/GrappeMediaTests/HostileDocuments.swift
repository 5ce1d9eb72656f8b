// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting

@testable import GrappeMedia

/// Documents, harmless ones and others.
enum HostileDocuments {
    typealias Part = (name: String, content: [UInt8])

    static let pdf = Array("%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".utf8)

    static func plainZip() -> [UInt8] { zip([("a.txt", Array("EVIL".utf8))]) }

    static func zip(_ parts: [Part]) -> [UInt8] {
        var builder = ZipBuilder()
        for part in parts { builder.add(part.name, part.content) }
        return builder.finished()
    }

    static func word(_ more: [Part] = [], main: String = "wordprocessingml.document") -> [UInt8] {
        let types = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/\
            content-types"><Override PartName="/word/document.xml" ContentType="application/\
            vnd.openxmlformats-officedocument.\(main).main+xml"/></Types>
            """
        return zip(
            [
                ("[Content_Types].xml", Array(types.utf8)),
                ("word/document.xml", Array("<document/>".utf8)),
            ] + more)
    }

    static func relation(_ type: String, mode: String) -> Part {
        let text = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
            relationships/\(type)" Target="http://evil.example/x" TargetMode="\(mode)"/>\
            </Relationships>
            """
        return ("word/_rels/document.xml.rels", Array(text.utf8))
    }

    static func text(_ content: String = "<p>a</p>", _ more: [Part] = []) -> [UInt8] {
        let body = "<office:document-content xmlns:xlink='x'>\(content)</office:document-content>"
        var builder = ZipBuilder()
        builder.add(
            "mimetype", Array("application/vnd.oasis.opendocument.text".utf8), deflated: false)
        builder.add("content.xml", Array(body.utf8))
        for part in more { builder.add(part.name, part.content) }
        return builder.finished()
    }

    /// All of these have to be refused.
    static func all() -> [(name: String, bytes: [UInt8])] {
        named() + linked() + archives() + others()
    }

    private static func named() -> [(String, [UInt8])] {
        let evil = Array("EVIL".utf8)
        let names = [
            "word/vbaProject.bin", "word/vbaData.xml", "word/activeX/activeX1.xml",
            "word/embeddings/oleObject1.bin", "xl/macrosheets/sheet1.xml", "word/afchunk.htm",
            "../../etc/cron.d/evil", "/etc/passwd", "word\\..\\evil", "C:evil", "a\u{0}b", "..",
            "WORD/VBAPROJECT.BIN",
        ]
        return names.map { ("part \($0)", word([($0, evil)])) } + [
            ("part twice", word([("word/a", evil), ("word/a", evil)])),
            ("OpenDocument with macros", text("", [("Basic/Standard/Module1.xml", evil)])),
            ("OpenDocument with scripts", text("", [("Scripts/python/evil.py", evil)])),
        ]
    }

    private static func linked() -> [(String, [UInt8])] {
        let entities = "<!DOCTYPE a [<!ENTITY b \"cccc\">]><Relationships>&b;</Relationships>"
        return [
            ("macros by type", word(main: "wordprocessingml.document.macroEnabled")),
            ("template from elsewhere", word([relation("attachedTemplate", mode: "External")])),
            ("picture from elsewhere", word([relation("image", mode: "external")])),
            ("entities", word([("_rels/.rels", Array(entities.utf8))])),
            ("UTF-16", word([("_rels/.rels", [0xFF, 0xFE, 0x3C, 0, 0x61, 0])])),
            ("event", text("<script:event-listener xlink:href='vnd.sun.star.script:EVIL'/>")),
            ("frame from elsewhere", text("<draw:image xlink:href='http://evil.example/x.png'/>")),
            ("file of the reader", text("<draw:image xlink:href='file:///etc/passwd'/>")),
            ("file beside", text("<draw:object xlink:href='../../secret.odt'/>")),
            ("DDE", text("<text:dde-connection-decl office:dde-application='cmd'/>")),
        ]
    }

    private static func archives() -> [(String, [UInt8])] {
        let zeros = [UInt8](repeating: 0, count: 1 << 20)
        var bomb = ZipBuilder()
        bomb.add("[Content_Types].xml", [(zeros, 600)])
        var many = ZipBuilder()
        var random = SeededRandom(seed: 43)
        let noise = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        many.add("mimetype", Array(MediaType.odt.contentType.utf8), deflated: false)
        for number in 0..<9 {
            many.add("Pictures/\(number)", [(noise, 1), (zeros, 18)])
        }
        var lying = ZipBuilder()
        lying.add("mimetype", Array(MediaType.odt.contentType.utf8), size: 3)
        var secret = ZipBuilder()
        secret.add("mimetype", Array(MediaType.odt.contentType.utf8), flags: 1)
        return [
            ("bomb", bomb.finished()), ("bomb in nine parts", many.finished()),
            ("lying size", lying.finished()), ("encrypted", secret.finished()),
            ("archive within", word([("word/media/a.bin", plainZip())])),
            ("document within", text("", [("Object 1", word())])),
            ("program within", word([("word/media/a.png", Array("MZ\u{1}EVIL".utf8))])),
            ("old object within", text("", [("Object 1", [0xD0, 0xCF, 0x11, 0xE0, 1])])),
            ("archive", plainZip()), ("HTML before an archive", Array("<html>".utf8) + word()),
            ("half an archive", Array(word().dropLast(40))),
            ("two thousand parts", zip((0..<2100).map { ("word/\($0)", []) })),
        ]
    }

    private static func others() -> [(String, [UInt8])] {
        let texts = [
            ("HTML as PDF", "<html><script>EVIL</script>%PDF-1.7 %%EOF"),
            ("PDF behind a picture", "GIF89a%PDF-1.7 %%EOF"), ("PDF without end", "%PDF-1.7 obj"),
            ("PDF of no version", "%PDF-x.y %%EOF"), ("program", "MZ EVIL"),
            ("RTF", "{\\rtf1 EVIL}"),
            ("script", "#!/bin/sh\nEVIL"), ("SVG", "<svg><script>EVIL</script></svg>"),
        ]
        return texts.map { ($0.0, Array($0.1.utf8)) } + [
            ("old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
            ("11 MB", pdf + [UInt8](repeating: 0x20, count: 11 << 20) + Array("%%EOF".utf8)),
        ]
    }
}
