// SPDX-License-Identifier: EUPL-1.2

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The tree these tests belong to.
enum Repository {
    /// All Swift files of the package.
    static let swift = files(in: [
        "Package.swift", "Sources", "Tests", "Benchmarks/Package.swift", "Benchmarks/Sources",
    ]) { $0.hasSuffix(".swift") }
    static let sources = swift.filter { $0.path.hasPrefix("Sources/") }
    static let rooms = sources.filter { $0.path.hasPrefix("Sources/Rooms/") }
    static let documents = all.filter { $0.path.hasSuffix(".md") }

    /// Every text file that is written by hand, the licence aside.
    static let all = files(in: [
        "Benchmarks/Package.swift", "Benchmarks/Sources", "CHANGELOG.md", "Makefile",
        "Package.swift", "Public", "README.md", ".ci/run", "Scripts",
        "Sources", "Tests", "docs",
    ]) { path in textEndings.contains { path.hasSuffix($0) } || !path.contains(".") }

    /// One file, empty where it does not exist.
    static func file(_ path: String) -> SourceFile { SourceFile(path, text(path)) }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root + "/" + path)
    }

    private static let textEndings = [
        ".swift", ".md", ".css", ".js", ".py", ".sh", ".txt", ".json", ".svg", "/run",
    ]

    private static let root: String = {
        // This file lies three levels below the root.
        #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    }()

    private static func files(
        in places: [String], where isWanted: (String) -> Bool
    ) -> [SourceFile] {
        places.flatMap(paths).filter(isWanted).sorted().map(file)
    }

    private static func paths(below path: String) -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
        else { return [] }
        guard isFolder else { return [path] }
        let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/" + path)
        return (names ?? []).filter { !["vendor", "__pycache__"].contains($0) }
            .flatMap { paths(below: path + "/" + $0) }
    }

    private static func text(_ path: String) -> String {
        let bytes = FileManager.default.contents(atPath: root + "/" + path) ?? Data()
        return String(decoding: bytes, as: UTF8.self)
    }
}
