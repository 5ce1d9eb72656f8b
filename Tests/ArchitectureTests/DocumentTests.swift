// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("Documents")
struct DocumentTests {
    @Test("Every setting is documented, and every documented setting exists")
    func settings() {
        #expect(
            Settings.named(in: "read(\"GRAPPE_NEW_ONE\"), GRAPPE_PORT.")
                == ["GRAPPE_NEW_ONE", "GRAPPE_PORT"])
        #expect(Settings.read(in: "reader.int(forKey: \"mail.port\")") == ["GRAPPE_MAIL_PORT"])
        #expect(Settings.read(in: "reader.int(forKey: \"grappe.x\")") == ["GRAPPE_X"])
        let read = Settings.read(in: Repository.sources)
        let documented = Settings.named(in: [Repository.file("docs/operations.md")])
        #expect(read.subtracting(documented) == [], "settings missing from docs/operations.md")
        #expect(documented.subtracting(read) == [], "settings that the program does not read")
    }

    @Test("Every decision is listed, and every listed decision exists")
    func decisions() {
        let files = Set(
            Repository.documents.filter { $0.path.hasPrefix("docs/adr/0") }.map(\.name))
        let listed = Set(
            MarkdownLinks.targets(in: Repository.file("docs/adr/README.md")).map(\.target)
                .filter { $0.hasPrefix("0") })
        #expect(!files.isEmpty)
        #expect(files.symmetricDifference(listed) == [])
        #expect(Set(["0001-a.md"]).symmetricDifference(listed) != [])
    }

    @Test("Every term of the glossary stands in four languages")
    func glossary() {
        let rule = Rule(eachLineOf: \.lines) { line in
            guard line.hasPrefix("|") else { return nil }
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
                .dropLast().map { $0.filter { $0 != " " } }
            return cells.count >= 4 && cells.prefix(4).allSatisfy { !$0.isEmpty }
                ? nil : "needs French, German, Luxembourgish and English"
        }
        rule.refuses(
            SourceFile("glossary.md", "| lot | Los | | lot | `Lot` |\n"),
            SourceFile("glossary.md", "| lot | Los |\n"))
        rule.accepts(SourceFile("glossary.md", "| lot | Los | Lous | lot | |\n"))
        let glossary = Repository.file("docs/glossary.md")
        #expect(glossary.lines.count { $0.hasPrefix("|") } > 50)
        rule.holds(for: [glossary])
    }

    @Test("Every link between documents leads to a file")
    func links() {
        let rule = Rule { file in
            MarkdownLinks.targets(in: file)
                .filter { !Repository.exists(MarkdownLinks.path($0.target, from: file)) }
                .map { Finding(file, line: $0.line, "leads to nothing: \($0.target)") }
        }
        rule.refuses(SourceFile("docs/a.md", "See [there](nowhere.md).\n"))
        rule.accepts(SourceFile("docs/adr/a.md", "See [there](../../README.md#start).\n"))
        rule.holds(for: Repository.documents)
    }

    @Test("The continuous integration runs what the README tells a newcomer to run")
    func commands() {
        let readme = Repository.file("README.md").lines.filter { $0.hasPrefix("make ") }
        #expect(readme.contains { $0.hasPrefix("make demo") })
        #expect(readme.contains { $0.hasPrefix("make test") })
        #expect(Repository.file(".ci/run").lines.last == "exec make test")
    }
}
