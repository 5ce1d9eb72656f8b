// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension ReadESCO {
    mutating func readRelations(_ path: String, _ summary: inout ReferenceSummary) throws {
        switch Self.base(ReferenceTable.fileName(path).lowercased()) {
        case "broaderrelationsskillpillar":
            try readBroader(path, .escoSkill, &summary)
        case "broaderrelationsoccpillar":
            try readBroader(path, .escoOccupation, &summary)
        case "occupationskillrelations":
            try readNeeds(path, from: "occupationUri", to: "skillUri", .escoOccupation, &summary)
        case "skillskillrelations":
            try readNeeds(
                path, from: "originalSkillUri", to: "relatedSkillUri", .escoSkill, &summary)
        default: break
        }
    }

    /// The name without a language at its end: some editions write `broaderRelationsOccPillar_en`.
    private static func base(_ name: String) -> String {
        String(decoding: Array(name.utf8.prefix { $0 != 0x5F && $0 != 0x2E }), as: UTF8.self)
    }

    /// The first broader concept is where a concept stands; further ones are links.
    private mutating func readBroader(
        _ path: String, _ scheme: ConceptScheme, _ summary: inout ReferenceSummary
    ) throws {
        var table = try ReferenceTable(path: path)
        let columns = (try table.column("conceptUri"), try table.column("broaderUri"))
        let hasGroups = content.concepts.values.contains {
            $0.scheme == scheme && $0.kind == .group
        }
        let type = table.optional("broaderType")
        content.schemesWithParents.insert(scheme)
        content.linkScopes.insert(.init(relation: .broad, scheme: scheme))
        while let row = try table.next(&summary) {
            // Without the files of the groups, what leads to a group leads to nothing we have.
            if !hasGroups, let type, row.cells[type].utf8.suffix(5).elementsEqual("Group".utf8) {
                continue
            }
            guard let (id, broader) = ends(row, columns, table, &summary), id != broader else {
                continue
            }
            if content.concepts[id]?.parent == nil {
                content.concepts[id]?.parent = broader
            } else if content.concepts[id]?.parent != broader {
                content.links.insert(ConceptLink(id, .broad, broader, origin: .esco))
            }
        }
    }

    /// What somebody of an occupation, or with a skill, has to know: essential or optional.
    private mutating func readNeeds(
        _ path: String, from: String, to: String, _ scheme: ConceptScheme,
        _ summary: inout ReferenceSummary
    ) throws {
        var table = try ReferenceTable(path: path)
        let columns = (try table.column(from), try table.column(to))
        let type = try table.column("relationType")
        content.linkScopes.insert(.init(relation: .requires, scheme: scheme))
        var confidence: [Pair: Double] = [:]
        while let row = try table.next(&summary) {
            guard let (a, b) = ends(row, columns, table, &summary) else { continue }
            let isEssential = row.cells[type].lowercased().utf8.elementsEqual("essential".utf8)
            let pair = Pair(a: a, b: b)
            confidence[pair] = max(confidence[pair] ?? 0, isEssential ? 1 : 0.5)
        }
        for (pair, value) in confidence {
            content.links.insert(
                ConceptLink(pair.a, .requires, pair.b, origin: .esco, confidence: value))
        }
    }

    private struct Pair: Hashable { let a, b: ID<Concept> }

    /// Both ends of a relation, where both are in the files.
    private func ends(
        _ row: TableRow, _ columns: (Int, Int), _ table: ReferenceTable,
        _ summary: inout ReferenceSummary
    ) -> (ID<Concept>, ID<Concept>)? {
        var ends: [ID<Concept>] = []
        for column in [columns.0, columns.1] {
            guard let id = Self.id(row.cells[column]) else {
                summary.reject(table.name, row.line, table.header(column), ReferenceText.uri)
                return nil
            }
            guard content.concepts[id] != nil else {
                summary.reject(
                    table.name, row.line, table.header(column), ReferenceText.unknownConcept)
                return nil
            }
            ends.append(id)
        }
        return (ends[0], ends[1])
    }
}
