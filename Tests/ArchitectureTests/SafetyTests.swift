// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("What code may not do")
struct SafetyTests {
    @Test("Nothing outside of tests stops the process", arguments: ["try!", "as!", "fatalError("])
    func stops(word: String) {
        let rule = Rule { $0.contains(word) ? "uses \(word)" : nil }
        rule.refuses(SourceFile("Bad.swift", "let a = b \(word) c\n"))
        rule.accepts(SourceFile("Text.swift", "let a = \"\(word)\" // \(word)\n"))
        rule.holds(for: Repository.sources)
    }

    @Test("Nothing outside of tests is unwrapped by force")
    func forceUnwrap() {
        let rule = Rule { Self.unwraps($0) ? "unwraps by force" : nil }
        rule.refuses(
            SourceFile("Value.swift", "let a = b!\n"), SourceFile("Call.swift", "f(g()!.h)\n"),
            SourceFile("Element.swift", "let a = list[0]!\n"),
            SourceFile("Inside.swift", "let a = \"b \\(c!) d\"\n"),
            SourceFile("Implicit.swift", "var name: String!\n"))
        rule.accepts(
            SourceFile("Fine.swift", "if a != b, !c, a!=b { \"d!\" } // e!\n"))
        rule.holds(for: Repository.sources)
    }

    /// A `!` right after a value, that is not the beginning of `!=`.
    private static func unwraps(_ line: Substring) -> Bool {
        guard line.utf8.contains(UInt8(ascii: "!")) else { return false }
        var before: UInt8 = 0
        let bytes = Array(line.utf8)
        for (index, byte) in bytes.enumerated() {
            defer { before = byte }
            guard byte == UInt8(ascii: "!"), endsValue(before) else { continue }
            if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "=") { return true }
        }
        return false
    }

    private static func endsValue(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: ")"),
            UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "`"), 0x80...:
            true
        default: false
        }
    }

    @Test("Raw markup is made in these files only")
    func rawMarkup() {
        let word = "HTML(unsafeAlreadyEscaped:"
        let rule = Rule { file in
            guard !Self.mayMakeRawMarkup.contains(file.path) else { return [] }
            return Rule { $0.contains(word) ? "makes raw markup" : nil }.findings(file)
        }
        rule.refuses(SourceFile("Page.swift", "return HTML(unsafeAlreadyEscaped: name.utf8)\n"))
        rule.holds(for: Repository.sources)
        for path in Self.mayMakeRawMarkup {
            let uses = Repository.file(path).code.contains { $0.contains(word) }
            #expect(uses, "\(path) makes none any more: take it off the list")
        }
    }

    /// Each has a reason in a comment at its use.
    private static let mayMakeRawMarkup: Set<String> = [
        // The literal itself: nothing, and the joining of two pieces.
        "Sources/GrappeKit/Literals/HTML.swift",
        // JSON-LD, serialised with `<` escaped.
        "Sources/GrappeKit/Interchange/JSON/JSONLD.swift",
        // A control byte that stands for a form's token, and what takes its place.
        "Sources/GrappeWeb/Identity/FormToken.swift",
    ]

    @Test("An address in markup is a link, not a text")
    func links() {
        let rule = Rule { file in
            Rule(eachLineOf: \.lines) { line in
                LinkAttributes.expressions(in: line)
                    .first { !LinkAttributes.isLink($0, in: file) }
                    .map { "“\($0)” is not visibly a link" }
            }.findings(file)
        }
        rule.refuses(
            SourceFile("Href.swift", #"<a href="\(organisation.website)">"#),
            SourceFile("Name.swift", "let api = text\n" + #"<a href="\(api)">"#),
            SourceFile("Src.swift", #"<img src="\("https://" + host)">"#),
            SourceFile("Action.swift", #"<form action="\(text.string)">"#))
        rule.accepts(
            SourceFile("Path.swift", #"<a href="\(DirectoryPaths.organisation(slug, fr))">"#),
            SourceFile("Name.swift", "let api = DirectoryPaths.api\n" + #"<a href="\(api)">"#),
            SourceFile("Link.swift", #"<a href="\(Link("/\(language)"))">"#))
        rule.holds(for: Repository.sources)
    }

    @Test("Nothing is left for later")
    func leftovers() {
        let words = ["TO" + "DO", "FIX" + "ME", "X" + "XX"]
        let rule = Rule(eachLineOf: \.lines) { line in
            words.first { line.contains($0) }.map { "says \($0)" }
        }
        rule.refuses(SourceFile("Later.swift", "// \(words[0]): the rest\n"))
        rule.holds(for: Repository.all)
    }
}
