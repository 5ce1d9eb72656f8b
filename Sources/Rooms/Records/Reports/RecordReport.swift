// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore

/// What a reader says is wrong with a record.
struct RecordReport: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable, CaseIterable {
        case mistake, closed, personal, offensive, other

        var name: Text {
            switch self {
            case .mistake:
                Text(
                    fr: "Une information est fausse", de: "Eine Angabe ist falsch",
                    lb: "Eng Informatioun ass falsch", en: "Something is wrong")
            case .closed:
                Text(
                    fr: "L’organisation n’existe plus", de: "Die Organisation gibt es nicht mehr",
                    lb: "D’Organisatioun gëtt et net méi", en: "The organisation no longer exists")
            case .personal:
                Text(
                    fr: "Une donnée personnelle est affichée", de: "Es stehen persönliche Daten da",
                    lb: "Et stinn perséinlech Donnéeën do", en: "Personal data are shown")
            case .offensive:
                Text(
                    fr: "Un contenu est choquant ou illégal",
                    de: "Ein Inhalt ist anstößig oder rechtswidrig",
                    lb: "En Inhalt ass schockéierend oder illegal",
                    en: "Something is offensive or unlawful")
            case .other:
                Text(fr: "Autre chose", de: "Etwas anderes", lb: "Eppes anescht", en: "Other")
            }
        }
    }

    let id: ID<RecordReport>
    let organisation: ID<Organisation>
    let name: String
    let territory: Territory?
    let kind: Kind
    let words: String
    /// Where the answer goes, if the reader wants one.
    let address: String?
    let language: Language
    let made: Instant
    let decision: Decision?
}

// All SQL of reports: first what reads, then what writes.

extension Session {
    func report(_ id: ID<RecordReport>) throws -> RecordReport? {
        try reports(where: "id = \(id)").first
    }

    func openReports(
        in territories: Set<Territory>, only id: ID<RecordReport>? = nil
    ) throws -> [RecordReport] {
        let one: SQL? = id.map { "id = \($0)" }
        return try reports(
            where: "state = 'open' AND \(territories.condition) AND \(one ?? "1 = 1")")
    }

    /// How many wait about one record: more than a few help nobody.
    func openReportCount(on organisation: ID<Organisation>) throws -> Int {
        try row(
            """
            SELECT COUNT(*) FROM record_report
            WHERE organisation = \(organisation) AND state = 'open'
            """)?.int(0) ?? 0
    }

    private func reports(where condition: SQL) throws -> [RecordReport] {
        try rows(
            """
            SELECT id, organisation, name, territory, kind, words, address, language, made, decided,
                decided_by, reason
            FROM record_report WHERE \(condition) ORDER BY made, id
            """
        ).map { row in
            RecordReport(
                id: try row.id(0), organisation: try row.id(1), name: try row.text(2),
                territory: try row.choiceOrNil(3), kind: try row.choice(4),
                words: try row.text(5), address: try row.textOrNil(6),
                language: try row.choice(7), made: try row.instant(8),
                decision: try Decision(row: row, from: 9))
        }
    }
}

extension WriteSession {
    func insert(_ report: RecordReport) throws {
        try run(
            """
            INSERT INTO record_report (id, organisation, name, territory, kind, words, address,
                language, state, made)
            VALUES (\(report.id), \(report.organisation), \(report.name),
                \(report.territory?.rawValue), \(report.kind.rawValue), \(report.words),
                \(report.address), \(report.language.rawValue), 'open', \(report.made))
            """)
    }

    func close(_ report: ID<RecordReport>, _ decision: Decision) throws {
        try run(
            """
            UPDATE record_report SET state = 'closed', decided = \(decision.at),
                decided_by = \(decision.by), reason = \(decision.reason)
            WHERE id = \(report)
            """)
    }
}
