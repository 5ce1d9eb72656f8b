// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The rows of one file of an official list under the names of its columns, whose spelling varies
/// from one edition to the next.
struct ReferenceTable {
    /// The file's name without its folder.
    let name: String
    /// The words of each column's name: `NUTS level 1` is `nuts`, `level`, `1`.
    let columns: [[String]]
    private var reader: TableReader

    init(path: String, sheet: String? = nil) throws {
        var options = TableReader.Options()
        options.sheet = sheet
        name = Self.fileName(path)
        reader = try TableReader(path: path, options: options)
        columns = reader.header.map(Self.words)
    }

    /// The index of a column by its exact name, capitals aside.
    func column(_ name: String) throws -> Int {
        guard let index = optional(name) else {
            throw ReferenceError.missingColumn(file: self.name, column: name)
        }
        return index
    }

    func optional(_ name: String) -> Int? {
        reader.header.firstIndex { $0.lowercased().utf8.elementsEqual(name.lowercased().utf8) }
    }

    /// The name of a column as the file has it.
    func header(_ index: Int) -> String { reader.header[index] }

    /// The next row; those that cannot be read are told and passed over.
    mutating func next(_ summary: inout ReferenceSummary) throws -> TableRow? {
        while let entry = try reader.next() {
            summary.read += 1
            switch entry {
            case .row(let row): return row
            case .rejected(let problem):
                summary.reject(name, problem.line, problem.field, problem.reason)
            }
        }
        return nil
    }

    /// The language that the name of a file ends with: `skills_fr.csv`.
    static func language(ofFile name: String) -> LanguageTag? {
        let stem = name.utf8.prefix { $0 != 0x2E }
        let parts = stem.split(separator: 0x5F)
        guard parts.count > 1, let last = parts.last, last.count == 2 else { return nil }
        return LanguageTag(String(decoding: Array(last), as: UTF8.self))
    }

    static func fileName(_ path: String) -> String {
        path.utf8.split(separator: 0x2F).last.map { String(decoding: Array($0), as: UTF8.self) }
            ?? path
    }

    private static func words(_ name: String) -> [String] {
        name.lowercased().utf8.split { byte in
            !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80)
        }.map { String(decoding: Array($0), as: UTF8.self) }
    }
}
