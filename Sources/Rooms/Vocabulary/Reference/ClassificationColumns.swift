// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Where a published classification has its codes, parents and labels.
///
/// The CPV is published with `CODE` and one column a language, NACE and NUTS under names that
/// change with every edition (`Code`, `NUTS_ID`, `Code 2021`, `NAME_EN`, `NUTS_NAME`,
/// `NUTS level 1`).
struct ClassificationColumns {
    let code: Int
    let parent: Int?
    /// The columns of labels with their languages; `nil` where the file does not tell the language.
    let labels: [(column: Int, language: LanguageTag?)]
    /// Columns of which each row fills one, its level's.
    let levels: [Int]

    static let languages = ["fr", "de", "lb", "en", "nl"].compactMap { LanguageTag($0) }

    init(_ table: ReferenceTable) throws {
        let columns = table.columns
        let codes = columns.indices.filter { Self.isCode(columns[$0]) }
        guard let code = codes.first(where: { columns[$0] == ["code"] }) ?? codes.first else {
            throw ReferenceError.missingColumn(file: table.name, column: "code")
        }
        self.code = code
        let parents = columns.indices.filter { columns[$0].contains("parent") }
        parent = parents.first { columns[$0].contains("code") } ?? parents.first
        levels = columns.indices.filter {
            columns[$0] == ["country"]
                || columns[$0].starts(with: ["nuts", "level"])
                    && columns[$0].count == 3
        }
        labels = Self.labels(columns, ReferenceTable.language(ofFile: table.name))
        guard !labels.isEmpty || !levels.isEmpty else {
            throw ReferenceError.missingColumn(file: table.name, column: "fr, de or en")
        }
    }

    /// Columns named by a language, else the one that is plainly the name.
    private static func labels(
        _ columns: [[String]], _ ofFile: LanguageTag?
    ) -> [(column: Int, language: LanguageTag?)] {
        let named = columns.indices.compactMap { index -> (column: Int, language: LanguageTag?)? in
            let words = columns[index]
            guard let language = languages.first(where: { words.contains($0.string) }),
                words.allSatisfy({ $0 == language.string || labelWords.contains($0) })
            else { return nil }
            return (index, language)
        }
        if !named.isEmpty { return named }
        let plain = columns.indices.first {
            !columns[$0].isEmpty && columns[$0].allSatisfy(labelWords.contains)
                && columns[$0] != ["nuts"] && columns[$0] != ["nace"] && columns[$0] != ["cpv"]
        }
        return plain.map { [($0, ofFile)] } ?? []
    }

    private static let labelWords: Set<String> = [
        "name", "label", "heading", "description", "title", "text", "latn", "nuts", "nace", "cpv",
    ]

    private static func isCode(_ words: [String]) -> Bool {
        guard !words.isEmpty, !words.contains("parent") else { return false }
        if [["cpv"], ["nace"], ["nuts"]].contains(words) { return true }
        guard words.contains("code") || words.contains("id") else { return false }
        return words.allSatisfy { word in
            ["code", "id", "cpv", "nace", "nuts", "rev", "r2"].contains(word) || Int(word) != nil
        } && words != ["id"]
    }
}
