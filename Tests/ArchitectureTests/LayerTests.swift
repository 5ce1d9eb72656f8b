// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite("Who may know whom")
struct LayerTests {
    private let map = PackageMap.current

    @Test("The map of the package is read from its manifest")
    func manifest() {
        let map = PackageMap(
            SourceFile(
                "Package.swift",
                """
                        foundation("Kit", ["CZlib"]),
                        kernel("Search"),
                        room("Accounts", uses: [], kernels: []),
                        room("Desk", uses: ["Accounts"], kernels: ["Search"]),
                """))
        #expect(map.foundations == ["Kit"])
        #expect(map.kernels == ["Search"])
        #expect(map.rooms == ["Accounts": [], "Desk": ["Accounts", "Search"]])
        #expect(self.map.rooms.keys.contains("Directory"))
    }

    @Test("The kit does no more input and output than these libraries")
    func kit() {
        let allowed: Set<String> = [
            "FoundationEssentials", "CZlib", "CXLSXWriter", "Glibc", "Musl", "Darwin",
        ]
        let rule = Rule { module, file in
            allowed.contains(module) || Self.kitExceptions[file.name]?.contains(module) == true
        }
        rule.refuses(SourceFile("Sources/GrappeKit/A.swift", "import Foundation\n"))
        rule.holds(for: Repository.sources.filter { $0.path.hasPrefix("Sources/GrappeKit/") })
    }

    /// Foundation's XML parser is the only one at hand, and it needs Foundation proper.
    private static let kitExceptions: [String: Set<String>] = [:]

    @Test("Kernels know nothing of ours")
    func kernels() {
        let ours = map.ours
        let rule = Rule { module, file in
            !ours.contains(module) || file.folders.contains { $0 == module }
        }
        rule.refuses(SourceFile("Sources/Kernels/SearchKernel/A.swift", "import GrappeKit\n"))
        rule.holds(for: Repository.sources.filter { $0.path.hasPrefix("Sources/Kernels/") })
    }

    @Test("Only the store knows the database engine")
    func engine() {
        let rule = Rule { module, file in
            !module.hasPrefix("GRDB") || file.path.hasPrefix("Sources/GrappeStore/")
        }
        rule.refuses(
            SourceFile("Sources/Rooms/Desk/DeskStore.swift", "import GRDB\n"),
            SourceFile("Sources/GrappeWeb/A.swift", "import class GRDB.Database\n"))
        rule.holds(for: Repository.sources)
    }

    @Test("Only routes know the web server")
    func server() {
        let rule = Rule { module, file in
            !Self.isServer(module) || file.name.hasSuffix("Routes.swift")
                || ["Sources/GrappeWeb/", "Sources/grappe/"].contains { file.path.hasPrefix($0) }
        }
        rule.refuses(
            SourceFile("Sources/Rooms/Desk/Question.swift", "import Hummingbird\n"),
            SourceFile("Sources/GrappeStore/A.swift", "import NIOCore\n"))
        rule.holds(for: Repository.sources)
    }

    private static func isServer(_ module: String) -> Bool {
        module.hasPrefix("Hummingbird") || module.hasPrefix("NIO")
    }

    @Test("Pages see no store, no session and no server")
    func pages() {
        let rule = Rule { file in
            let imports = Rule { module, _ in module != "GrappeStore" && !Self.isServer(module) }
            let words = Rule { Words.in($0).contains("Session") ? "mentions a session" : nil }
            return imports.findings(file) + words.findings(file)
        }
        rule.refuses(
            SourceFile("Pages/A.swift", "import GrappeStore\n"),
            SourceFile("Pages/B.swift", "import Hummingbird\n"),
            SourceFile("Pages/C.swift", "func page(_ session: borrowing Session) {}\n"))
        rule.accepts(SourceFile("Pages/D.swift", "let page = SessionPage()\n"))
        rule.holds(for: Repository.rooms.filter { $0.folders.contains("Pages") })
    }

    @Test("Stores and schemas see no web")
    func stores() {
        let rule = Rule { file in
            let imports = Rule { module, _ in module != "GrappeWeb" && !Self.isServer(module) }
            let words = Rule { Words.in($0).contains("HTML") ? "mentions markup" : nil }
            return imports.findings(file) + words.findings(file)
        }
        rule.refuses(
            SourceFile("DeskStore.swift", "import GrappeWeb\n"),
            SourceFile("DeskStore+Answers.swift", "let row: HTML = \"\"\n"))
        rule.holds(
            for: Repository.rooms.filter { file in
                ["Store", "Schema", "Parts"].contains { Words.camel(in: file.name).contains($0) }
                    && !file.folders.contains("Pages")
            })
    }

    @Test("A room uses the rooms and kernels of its line in the manifest")
    func rooms() {
        let map = map
        let limited = Set(map.rooms.keys).union(map.kernels)
        let rule = Rule { module, file in
            let room = file.path.split(separator: "/").dropFirst(2).first.map(String.init) ?? ""
            return module == room || !limited.contains(module)
                || map.rooms[room]?.contains(module) == true
        }
        rule.refuses(SourceFile("Sources/Rooms/Accounts/A.swift", "import Directory\n"))
        rule.holds(for: Repository.rooms)
    }
}
