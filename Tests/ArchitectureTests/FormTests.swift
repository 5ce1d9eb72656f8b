// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("The form of files")
struct FormTests {
    @Test("No Swift file is longer than 400 lines")
    func fileLength() {
        let rule = Rule { file in
            file.lines.count > 400 ? [Finding(file, "has \(file.lines.count) lines")] : []
        }
        rule.refuses(SourceFile("Long.swift", String(repeating: "let a = 1\n", count: 401)))
        rule.accepts(SourceFile("Short.swift", String(repeating: "let a = 1\n", count: 400)))
        rule.holds(for: Repository.swift)
    }

    @Test("No line of Swift is wider than 100 columns, a text on a line of its own aside")
    func lineLength() {
        // The formatter leaves such texts alone too: breaking one would change what it says, and
        // a search for its words would miss it.
        let rule = Rule { file in
            zip(file.lines, file.beginsInText).enumerated().compactMap { number, line in
                let (text, isText) = (line.0, line.1 || Self.isTextAlone(line.0))
                return text.utf8.count > 100 && !isText && text.count > 100
                    ? Finding(file, line: number + 1, "has \(text.count) columns") : nil
            }
        }
        let wide = String(repeating: "é", count: 101)
        rule.refuses(
            SourceFile("Code.swift", wide), SourceFile("Comment.swift", "/// \(wide)\n"),
            SourceFile("Text.swift", "let a = \"\(wide)\"\n"),
            SourceFile("After.swift", "let a = \"\"\"\n    b\n    \"\"\"\n// \(wide)\n"))
        rule.accepts(
            SourceFile("Narrow.swift", String(repeating: "é", count: 100)),
            SourceFile("Alone.swift", "let a =\n    \"\(wide)\"\n"),
            SourceFile("Texts.swift", "let a = \"\"\"\n    \(wide)\n    \"\"\"\n"))
        rule.holds(for: Repository.swift)
    }

    private static func isTextAlone(_ line: Substring) -> Bool {
        line.drop { $0 == " " }.hasPrefix("\"")
    }

    @Test("Half of the source files stay within 120 lines, nine in ten within 200")
    func spread() {
        func quantile(_ share: Double, of files: [SourceFile]) -> Int {
            let sizes = files.map(\.lines.count).sorted()
            return sizes[Int(Double(sizes.count - 1) * share)]
        }
        let long = [3, 201, 201].map { SourceFile("", String(repeating: "a\n", count: $0)) }
        #expect(quantile(0.5, of: long) == 201)
        let (median, ninth) = (
            quantile(0.5, of: Repository.sources), quantile(0.9, of: Repository.sources)
        )
        print("Source files: median \(median) lines (aim 80), nine in ten within \(ninth)")
        #expect(median <= 120)
        #expect(ninth <= 200)
    }

    @Test("Every Swift file begins with its licence")
    func licence() {
        // The manifest has to begin with the version of its tools.
        let rule = Rule { file in
            let place = file.path == "Package.swift" ? 1 : 0
            let line = file.lines.dropFirst(place).first
            return line == "// SPDX-License-Identifier: EUPL-1.2"
                ? [] : [Finding(file, line: place + 1, "the licence line is missing")]
        }
        rule.refuses(
            SourceFile("Bare.swift", "import Testing\n"), SourceFile("Empty.swift", ""),
            SourceFile("Other.swift", "// SPDX-License-Identifier: MIT\n"))
        rule.holds(for: Repository.swift.filter { !$0.path.hasSuffix("Package.swift") })
    }

    @Test("No function is longer than 60 lines")
    func functionLength() {
        let rule = Rule { file in
            Functions.in(file).filter { $0.length > 60 }
                .map { Finding(file, line: $0.line, "a function of \($0.length) lines") }
        }
        let body = String(repeating: "    work()\n", count: 60)
        rule.refuses(SourceFile("Long.swift", "func long() {\n\(body)}\n"))
        rule.accepts(SourceFile("Type.swift", "struct Type {\n\(body)}\nfunc short() {}\n"))
        rule.holds(for: Repository.swift)
    }
}
