// SPDX-License-Identifier: EUPL-1.2

/// Addresses in markup: `href`, `src` and `action`, where only a checked link is safe.
enum LinkAttributes {
    /// What is interpolated as the beginning of an address on that line.
    static func expressions(in line: Substring) -> [String] {
        guard line.utf8.contains(UInt8(ascii: "=")) else { return [] }
        return ["href", "src", "action"].flatMap { name in
            line.ranges(of: #"\#(name)="\("#).map { expression(line[$0.upperBound...]) }
        }
    }

    /// Whether the expression is visibly a link: by its own words, or by those that declare it in
    /// the same file. The HTML literal asserts the same at run time, for the pages a test renders.
    static func isLink(_ expression: String, in file: SourceFile) -> Bool {
        if readsAsLink(expression) { return true }
        guard expression.allSatisfy({ $0.isLetter || $0.isNumber }) else { return false }
        return file.lines.contains { line in
            let words = Words.in(line)
            guard let name = words.firstIndex(where: { $0 == expression }) else { return false }
            return words.dropFirst(name + 1).first == "Link"
                || words[..<name].last == "let"
                    && line.split(separator: "=", maxSplits: 1).dropFirst().first
                        .map { readsAsLink($0.drop { $0 == " " }) } == true
        }
    }

    private static func readsAsLink(_ expression: some StringProtocol) -> Bool {
        let folded = expression.lowercased()
        guard !folded.hasPrefix("\""), !folded.hasSuffix(".string") else { return false }
        return ["link", "path", "home", "feed", "absolute", "href"].contains {
            folded.contains($0)
        }
    }

    /// Up to the parenthesis that closes the interpolation.
    private static func expression(_ rest: Substring) -> String {
        var depth = 1
        let end = rest.firstIndex { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            return depth == 0
        }
        return String(rest[..<(end ?? rest.endIndex)])
    }
}
