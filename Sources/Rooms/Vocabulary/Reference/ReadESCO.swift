// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit

/// Reads ESCO from the folder of its official download (https://esco.ec.europa.eu, CSV): skills,
/// occupations and their groups in any of the languages, and the relations that are there. Reads
/// as well the short form of one tab-separated table a kind (`ReadESCOExtract`).
struct ReadESCO {
    var content = ReferenceContent(source: .esco)

    static func content(
        path: String, _ summary: inout ReferenceSummary
    ) throws -> ReferenceContent {
        var reading = ReadESCO()
        let files = try files(path)
        for file in files { try reading.readLabels(file, &summary) }
        for file in files { try reading.readRelations(file, &summary) }
        guard !reading.content.concepts.isEmpty else {
            throw ReferenceError.nothingFound(
                "no file of \(path) is named like skills_fr.csv or occupations_fr.csv")
        }
        let known = reading.content.concepts
        reading.content.links = reading.content.links.filter {
            known[$0.a] != nil && known[$0.b] != nil
        }
        return reading.content
    }

    /// The files of the folder by their names, or the one file.
    private static func files(_ path: String) throws -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw ReferenceError.unreadable(path)
        }
        guard isFolder else { return [path] }
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
            .map { path + "/" + $0 }
    }

    // MARK: Labels

    private mutating func readLabels(_ path: String, _ summary: inout ReferenceSummary) throws {
        let name = ReferenceTable.fileName(path)
        if name.utf8.suffix(4).elementsEqual(".tsv".utf8) {
            return try readExtract(path, &summary)
        }
        guard let scheme = Self.scheme(ofFile: name),
            let language = ReferenceTable.language(ofFile: name),
            ClassificationColumns.languages.contains(language)
        else { return }
        var table = try ReferenceTable(path: path)
        let columns = try LabelColumns(table)
        if Self.isWhole(name) { content.schemes.insert(scheme) }
        content.languages[scheme, default: []].insert(language)
        var seen: Set<ID<Concept>> = []
        while let row = try table.next(&summary) {
            guard let id = Self.id(row.cells[columns.uri]) else {
                summary.reject(table.name, row.line, "conceptUri", ReferenceText.uri)
                continue
            }
            guard seen.insert(id).inserted else {
                summary.reject(table.name, row.line, "conceptUri", ReferenceText.twice)
                continue
            }
            let type = columns.skillType.map { row.cells[$0] } ?? ""
            add(id, scheme, Self.kind(ofFile: name, type))
            addLabels(of: row, columns, language, to: id)
        }
    }

    mutating func add(_ id: ID<Concept>, _ scheme: ConceptScheme, _ kind: ConceptKind) {
        guard content.concepts[id] == nil else { return }
        let code = String(decoding: Array(id.string.utf8.dropFirst(5)), as: UTF8.self)
        content.concepts[id] = Concept(id: id, scheme: scheme, code: code, kind: kind)
    }

    private mutating func addLabels(
        of row: TableRow, _ columns: LabelColumns, _ language: LanguageTag, to id: ID<Concept>
    ) {
        content.add(row.cells[columns.preferred], language, .preferred, to: id)
        for (column, role) in [
            (columns.alternative, ConceptLabel.Role.alternative), (columns.hidden, .hidden),
        ] {
            for text in column.map({ Self.lines(row.cells[$0]) }) ?? [] {
                content.add(text, language, role, to: id)
            }
        }
    }

    /// Several labels of one cell stand on lines of their own.
    private static func lines(_ cell: String) -> [String] {
        cell.utf8.split { $0 == 0x0A || $0 == 0x0D }
            .map { String(decoding: Array($0), as: UTF8.self) }
    }

    private struct LabelColumns {
        let uri, preferred: Int
        let alternative, hidden, skillType: Int?

        init(_ table: ReferenceTable) throws {
            uri = try table.column("conceptUri")
            preferred = try table.column("preferredLabel")
            alternative = table.optional("altLabels")
            hidden = table.optional("hiddenLabels")
            skillType = table.optional("skillType")
        }
    }

    // MARK: Names and addresses

    private static func scheme(ofFile name: String) -> ConceptScheme? {
        let stem = name.lowercased().utf8.prefix { $0 != 0x5F && $0 != 0x2E }
        switch String(decoding: Array(stem), as: UTF8.self) {
        case "skills", "skillgroups": return .escoSkill
        case "occupations", "iscogroups": return .escoOccupation
        default: return nil
        }
    }

    /// Groups alone do not make up a scheme.
    private static func isWhole(_ name: String) -> Bool {
        let name = name.lowercased().utf8
        return name.starts(with: "skills_".utf8) || name.starts(with: "occupations_".utf8)
    }

    private static func kind(ofFile name: String, _ type: String) -> ConceptKind {
        let name = name.lowercased().utf8
        if name.starts(with: "occupations".utf8) { return .occupation }
        if !name.starts(with: "skills_".utf8) { return .group }
        return type.utf8.elementsEqual("knowledge".utf8) ? .knowledge : .skill
    }

    /// The concept of an address (`http://data.europa.eu/esco/skill/…`): its last part.
    static func id(_ uri: String) -> ID<Concept>? {
        let bytes = Array(uri.utf8)
        guard bytes.starts(with: "http://data.europa.eu/esco/".utf8),
            let last = bytes.split(separator: 0x2F).last
        else { return nil }
        return id(part: String(decoding: last, as: UTF8.self))
    }

    /// The concept with that last part of its address.
    static func id(part: String) -> ID<Concept>? {
        let bytes = part.utf8
        let isPlain = bytes.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E
        }
        return isPlain && (1...40).contains(bytes.count) ? ID("esco:\(part)") : nil
    }
}
