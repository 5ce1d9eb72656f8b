// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// A list of the profile that is stored in a table of its own, one row an entry, in order.
struct PartTable: Sendable {
    let name: String
    /// The columns of an entry, which follow its organisation's id and its position.
    let columns: SQL
    /// `INSERT INTO … (…)`, to be followed by the values.
    let insertion: SQL
    /// The rows of a profile, each with one value a column.
    let rows: @Sendable (Organisation) -> [[SQLValue]]
    /// Puts one stored row back; `columns` begin at position 2, after the id and the position.
    let add: @Sendable (Row, inout Organisation) throws -> Void

    init(
        name: String, columns: [String], rows: @escaping @Sendable (Organisation) -> [[SQLValue]],
        add: @escaping @Sendable (Row, inout Organisation) throws -> Void
    ) {
        (self.name, self.rows, self.add) = (name, rows, add)
        self.columns = SQL.joined(columns.map { SQL.name($0) }, separator: ", ")
        insertion = "INSERT INTO \(SQL.name(name)) (organisation_id, position, \(self.columns))"
    }

    /// The rows as they are inserted: with the organisation's id and their positions before them.
    func storedRows(_ organisation: Organisation) -> [[SQLValue]] {
        rows(organisation).enumerated().map { position, row in
            [organisation.id.sqlValue, position.sqlValue] + row
        }
    }

    static let all: [PartTable] = [
        names, texts, identifiers, sites, contacts, activities, competences, equipment,
        equipmentAttributes, accreditations, claims, references, workingLanguages, areasServed,
        provenance,
    ]
}

extension PartTable {
    static let names = PartTable(
        name: "organisation_name", columns: ["text", "language", "kind"],
        rows: { $0.profile.names.map { [$0.text.sqlValue, $0.language.sqlValue, .of($0.kind)] } },
        add: { row, organisation in
            organisation.profile.names.append(
                Name(
                    try row.text(2), language: try row.language(3), kind: try row.choice(4)))
        })

    static let texts = PartTable(
        name: "organisation_text", columns: ["field", "language", "text"],
        rows: { organisation in
            [
                ("summary", organisation.profile.summary),
                ("description", organisation.profile.description),
            ].flatMap { field, translated in
                translated.versions.map {
                    [field.sqlValue, $0.language.sqlValue, $0.value.sqlValue]
                }
            }
        },
        add: { row, organisation in
            let version = Translated.Version(try row.text(4), in: try row.language(3))
            if try row.text(2) == "summary" {
                organisation.profile.summary.versions.append(version)
            } else {
                organisation.profile.description.versions.append(version)
            }
        })

    static let identifiers = PartTable(
        name: "organisation_identifier", columns: ["scheme", "value", "status"],
        rows: {
            $0.profile.identifiers.map { [.of($0.scheme), $0.value.sqlValue, .of($0.status)] }
        },
        add: { row, organisation in
            organisation.profile.identifiers.append(
                RegisteredIdentifier(
                    scheme: try row.choice(2), value: try row.text(3), status: try row.choice(4)))
        })

    static let sites = PartTable(
        name: "organisation_site",
        columns: [
            "name", "street", "postal_code", "municipality", "country", "territory", "latitude",
            "longitude", "coordinate_precision", "identifier_scheme", "identifier_value",
            "identifier_status",
        ],
        rows: { $0.profile.sites.map(\.sqlValues) },
        add: { row, organisation in
            organisation.profile.sites.append(try OrganisationSite(row: row))
        })

    static let contacts = PartTable(
        name: "organisation_contact", columns: ["kind", "value"],
        rows: { $0.profile.contacts.map { [.of($0.kind), $0.value.sqlValue] } },
        add: { row, organisation in
            organisation.profile.contacts.append(
                Contact(try row.choice(2), try row.text(3)))
        })

    static let activities = PartTable(
        name: "organisation_activity",
        columns: ["scheme", "code", "edition", "language", "is_main"],
        rows: {
            $0.profile.activities.map {
                [
                    .of($0.scheme), $0.code.sqlValue, $0.edition.sqlValue, $0.language.sqlValue,
                    $0.isMain.sqlValue,
                ]
            }
        },
        add: { row, organisation in
            organisation.profile.activities.append(
                Activity(
                    try row.choice(2), try row.text(3), edition: try row.textOrNil(4),
                    language: try row.languageOrNil(5), isMain: try row.bool(6)))
        })

    static let accreditations = PartTable(
        name: "organisation_accreditation",
        columns: ["kind", "authority", "reference", "valid_from", "valid_until"],
        rows: {
            $0.profile.accreditations.map {
                [
                    $0.kind.sqlValue, $0.authority.sqlValue, $0.reference.sqlValue,
                    $0.from.sqlValue, $0.until.sqlValue,
                ]
            }
        },
        add: { row, organisation in
            organisation.profile.accreditations.append(
                Accreditation(
                    try row.text(2), authority: try row.textOrNil(3),
                    reference: try row.textOrNil(4), from: try row.dateOrNil(5),
                    until: try row.dateOrNil(6)))
        })

    static let claims = PartTable(
        name: "organisation_claim",
        columns: ["criterion", "statement", "language", "evidence", "valid_until"],
        rows: {
            $0.profile.claims.map {
                [
                    .of($0.criterion), $0.statement.sqlValue, $0.language.sqlValue,
                    $0.evidence.sqlValue, $0.until.sqlValue,
                ]
            }
        },
        add: { row, organisation in
            organisation.profile.claims.append(
                Claim(
                    try row.choice(2), try row.text(3), language: try row.language(4),
                    evidence: try row.textOrNil(5), until: try row.dateOrNil(6)))
        })

    static let references = PartTable(
        name: "organisation_reference", columns: ["title", "language", "client", "year"],
        rows: {
            $0.profile.references.map {
                [$0.title.sqlValue, $0.language.sqlValue, $0.client.sqlValue, $0.year.sqlValue]
            }
        },
        add: { row, organisation in
            organisation.profile.references.append(
                Reference(
                    try row.text(2), language: try row.language(3),
                    client: try row.textOrNil(4), year: try row.intOrNil(5)))
        })

    static let workingLanguages = PartTable(
        name: "organisation_working_language", columns: ["language"],
        rows: { $0.profile.workingLanguages.map { [$0.sqlValue] } },
        add: { row, organisation in
            organisation.profile.workingLanguages.append(try row.language(2))
        })

    static let areasServed = PartTable(
        name: "organisation_area_served", columns: ["territory", "kilometres"],
        rows: {
            $0.profile.areasServed.map {
                switch $0 {
                case .territory(let code): [code.sqlValue, .null]
                case .radius(let kilometres): [.null, kilometres.sqlValue]
                }
            }
        },
        add: { row, organisation in
            if let code = try row.textOrNil(2) {
                organisation.profile.areasServed.append(.territory(code))
            } else {
                organisation.profile.areasServed.append(.radius(kilometres: try row.int(3)))
            }
        })

    static let provenance = PartTable(
        name: "organisation_provenance", columns: ["field", "source_id", "record"],
        rows: {
            $0.provenance.map { [$0.field.sqlValue, $0.source.sqlValue, $0.record.sqlValue] }
        },
        add: { row, organisation in
            organisation.provenance.append(
                FieldProvenance(
                    field: try row.text(2), source: ID(try row.text(3)), record: try row.text(4)))
        })
}
