// SPDX-License-Identifier: EUPL-1.2

/// A country of Europe or one that files of partners name, with its names.
package struct Country: Sendable, Hashable {
    /// ISO 3166-1 alpha-2.
    package let code: String
    package let name: Text

    /// The countries known here, the territory's own four first.
    package static let all: [Country] = rows.map(\.country)

    /// The country of that ISO code (`EL` and `UK` as the European institutions write them).
    package static func find(code: some StringProtocol) -> Country? {
        let key = CodeText.folded(code)
        guard key.utf8.count == 2 else { return nil }
        return bySpelling[key]
    }

    /// The country a text names: a code of two or three letters, the name in one of the four
    /// languages or in its own, with or without accents. `nil` if none is meant for certain.
    package static func recognise(_ text: some StringProtocol) -> Country? {
        text.utf8.count <= 80 ? bySpelling[CodeText.folded(text)] : nil
    }

    private typealias Row = (country: Country, spellings: [String])

    private static let rows: [Row] = CountryTable.lines.split(separator: "\n").compactMap(row)

    private static func row(_ line: Substring) -> Row? {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 6 else { return nil }
        let name = Text(fr: cells[1], de: cells[2], lb: cells[3], en: cells[4])
        let others = cells[5].split(separator: ",").map(String.init)
        return (Country(code: cells[0], name: name), Array(cells.prefix(5)) + others)
    }

    private static let bySpelling: [String: Country] = {
        var table: [String: Country] = [:]
        for row in rows {
            for spelling in row.spellings { table[CodeText.folded(spelling)] = row.country }
        }
        return table
    }()
}
