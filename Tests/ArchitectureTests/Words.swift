// SPDX-License-Identifier: EUPL-1.2

/// Words in code and in names.
enum Words {
    /// The identifiers and keywords of a line.
    static func `in`(_ line: Substring) -> [Substring] {
        line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    }

    /// The parts of a name: `DirectoryStore+Rows.swift` holds Directory, Store, Rows, swift.
    static func camel(in name: some StringProtocol) -> [String] {
        var words = [""]
        for character in name {
            let isLetter = character.isLetter || character.isNumber
            if !isLetter
                || character.isUppercase && words[words.count - 1].last?.isLowercase == true
            {
                words.append("")
            }
            if isLetter { words[words.count - 1].append(character) }
        }
        return words.filter { !$0.isEmpty }
    }

    /// The names of the types that a line of code declares.
    static func declaredTypes(in line: Substring) -> [Substring] {
        let words = Words.in(line)
        return words.indices.dropLast().filter { declarations.contains(words[$0]) }
            .map { words[$0 + 1] }
    }

    private static let declarations: Set<Substring> = [
        "struct", "class", "enum", "actor", "protocol", "typealias",
    ]
}
