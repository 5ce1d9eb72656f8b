// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("Names")
struct NameTests {
    private static let empty: Set<String> = [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utilities", "Impl",
    ]

    @Test("No file and no type has a name that says nothing")
    func names() {
        let rule = Rule { file in
            let ofFile = Words.camel(in: file.name).filter(Self.empty.contains)
                .map { Finding(file, "the file is named by “\($0)”") }
            let ofTypes = Rule { line in
                Words.declaredTypes(in: line).flatMap { Words.camel(in: $0) }
                    .first(where: Self.empty.contains).map { "a type is named by “\($0)”" }
            }
            return ofFile + ofTypes.findings(file)
        }
        rule.refuses(
            SourceFile("StringUtils.swift", ""),
            SourceFile("Session.swift", "final class SessionManager {}\n"),
            SourceFile("Store.swift", "struct StoreImpl: Store {}\n"))
        rule.accepts(
            SourceFile("Files.swift", "let files = FileManager.default\nstruct Implied {}\n"))
        rule.holds(for: Repository.swift)
    }

    @Test("No file names a machine or a package registry")
    func places() {
        let places = [
            "/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/t" + "mp/", "deb.deb" + "ian.org",
            "py" + "pi.org", "registry.np" + "mjs", "proxy.go" + "lang", "/opt/sw" + "ift",
        ]
        let rule = Rule(eachLineOf: \.lines) { line in
            places.first { line.contains($0) }.map { "names \($0)" }
        }
        rule.refuses(
            SourceFile("Path.swift", "let path = \"\(places[0])data\"\n"),
            SourceFile("README.md", "Fetch it from \(places[4]).\n"))
        rule.holds(for: Repository.all)
    }

    @Test("Words of a name are found")
    func words() {
        #expect(
            Words.camel(in: "DirectoryStore+Rows.swift") == ["Directory", "Store", "Rows", "swift"])
        #expect(Words.declaredTypes(in: "package struct Page<Item>: Sendable {") == ["Page"])
    }
}
