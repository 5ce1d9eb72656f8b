// SPDX-License-Identifier: EUPL-1.2

/// A text file of the repository, as the rules read it.
struct SourceFile: Sendable {
    /// From the package root: `Sources/GrappeKit/Values/Slug.swift`.
    let path: String
    let lines: [Substring]
    /// The same lines with comments and the contents of string literals blanked.
    let code: [Substring]
    /// For each line, whether it begins inside a multi-line string literal.
    let beginsInText: [Bool]

    init(_ path: String, _ text: String) {
        self.path = path
        lines = Self.lines(text)
        let view = path.hasSuffix(".swift") ? CodeView.of(text) : (text, [])
        (code, beginsInText) = (Self.lines(view.0), view.1)
    }

    var name: String { String(path.split(separator: "/").last ?? "") }

    var folders: [Substring] { path.split(separator: "/").dropLast() }

    /// The modules that the file imports.
    var imports: [(line: Int, module: String)] {
        code.enumerated().compactMap { number, line -> (line: Int, module: String)? in
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"), keyword < words.count - 1,
                words[..<keyword].allSatisfy({ $0.hasPrefix("@") || Self.levels.contains($0) })
            else { return nil }
            let module = words[(keyword + 1)...].first { !Self.kinds.contains($0) } ?? ""
            return (number + 1, String(module.split(separator: ".").first ?? ""))
        }
    }

    private static let levels: Set<Substring> = ["public", "package", "internal", "private"]
    private static let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func"]

    private static func lines(_ text: String) -> [Substring] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}

/// Something that breaks a rule.
struct Finding: CustomStringConvertible {
    let path: String
    let line: Int?
    let message: String

    init(_ file: SourceFile, line: Int? = nil, _ message: String) {
        (path, self.line, self.message) = (file.path, line, message)
    }

    var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(message)" }
}
