// SPDX-License-Identifier: EUPL-1.2

/// The functions and initialisers of a file, measured by their braces.
enum Functions {
    static func `in`(_ file: SourceFile) -> [(line: Int, length: Int)] {
        file.code.indices.compactMap { start in
            guard begins(file.code[start]) else { return nil }
            return length(from: start, in: file.code).map { (start + 1, $0) }
        }
    }

    private static func begins(_ line: Substring) -> Bool {
        guard line.utf8.contains(UInt8(ascii: "f")) || line.utf8.contains(UInt8(ascii: "i"))
        else { return false }
        return line.split(separator: " ").contains { word in
            word == "func" || word.hasPrefix("init(") || word.hasPrefix("init?(")
                || word.hasPrefix("init<")
        } && !line.contains("=")
    }

    /// Lines from the declaration to its closing brace; `nil` for one without a body.
    private static func length(from start: Int, in code: [Substring]) -> Int? {
        var depth = 0
        for index in start..<min(start + 400, code.count) {
            for byte in code[index].utf8 {
                if byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "}") { depth -= 1 }
                // A protocol's requirement ends with the protocol.
                if depth < 0 { return nil }
                if depth == 0, byte == UInt8(ascii: "}") { return index - start + 1 }
            }
            if depth == 0, index > start, begins(code[index]) { return nil }
        }
        return nil
    }
}
