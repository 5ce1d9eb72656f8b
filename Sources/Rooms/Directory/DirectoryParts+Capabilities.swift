// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension PartTable {
    static let competences = PartTable(
        name: "organisation_competence",
        columns: [
            "text", "language", "trade", "level", "capacity_amount", "capacity_unit",
            "capacity_period",
        ],
        rows: {
            $0.profile.competences.map {
                [
                    $0.text.sqlValue, $0.language.sqlValue, $0.trade.sqlValue, .of($0.level),
                    ($0.capacity?.amount).sqlValue, ($0.capacity?.unit).sqlValue,
                    $0.capacity.map { .of($0.period) } ?? .null,
                ]
            }
        },
        add: { row, organisation in
            let capacity: Competence.Capacity? = try row.realOrNil(6).map {
                .init(amount: $0, unit: try row.text(7), period: try row.choice(8))
            }
            organisation.profile.competences.append(
                Competence(
                    try row.text(2), language: try row.language(3), trade: try row.textOrNil(4),
                    level: try row.choice(5), capacity: capacity))
        })

    static let equipment = PartTable(
        name: "organisation_equipment",
        columns: [
            "text", "language", "cpv", "quantity", "use_kind", "is_mobile", "inspected_until",
        ],
        rows: {
            $0.profile.equipment.map {
                [
                    $0.text.sqlValue, $0.language.sqlValue, $0.cpv.sqlValue, $0.quantity.sqlValue,
                    .of($0.use), $0.isMobile.sqlValue, $0.inspectedUntil.sqlValue,
                ]
            }
        },
        add: { row, organisation in
            organisation.profile.equipment.append(
                Equipment(
                    try row.text(2), language: try row.language(3), cpv: try row.textOrNil(4),
                    quantity: try row.int(5), use: try row.choice(6), isMobile: try row.bool(7),
                    inspectedUntil: try row.dateOrNil(8)))
        })

    /// Comes after `equipment`, whose entries it completes.
    static let equipmentAttributes = PartTable(
        name: "organisation_equipment_attribute",
        columns: ["equipment_position", "name", "value", "unit"],
        rows: { organisation in
            organisation.profile.equipment.enumerated().flatMap { position, equipment in
                equipment.attributes.map {
                    [position.sqlValue, $0.name.sqlValue, $0.value.sqlValue, $0.unit.sqlValue]
                }
            }
        },
        add: { row, organisation in
            let position = try row.int(2)
            guard organisation.profile.equipment.indices.contains(position) else { return }
            organisation.profile.equipment[position].attributes.append(
                .init(
                    name: try row.text(3), value: try row.text(4), unit: try row.textOrNil(5)))
        })
}

extension OrganisationSite {
    var sqlValues: [SQLValue] {
        [
            name.sqlValue, street.sqlValue, postalCode.sqlValue, municipality.sqlValue,
            country.sqlValue, territory.sqlValue, (coordinate?.latitude).sqlValue,
            (coordinate?.longitude).sqlValue, precision.map { .of($0) } ?? .null,
            identifier.map { .of($0.scheme) } ?? .null, (identifier?.value).sqlValue,
            identifier.map { .of($0.status) } ?? .null,
        ]
    }

    init(row: Row) throws {
        self.init()
        name = try row.textOrNil(2)
        street = try row.textOrNil(3)
        postalCode = try row.textOrNil(4)
        municipality = try row.textOrNil(5)
        country = try row.textOrNil(6)
        territory = try row.textOrNil(7)
        if let latitude = try row.realOrNil(8), let longitude = try row.realOrNil(9) {
            coordinate = Coordinate(latitude: latitude, longitude: longitude)
        }
        precision = try row.choiceOrNil(10)
        if let value = try row.textOrNil(12) {
            identifier = RegisteredIdentifier(
                scheme: try row.choice(11), value: value, status: try row.choice(13))
        }
    }
}

extension SQLValue {
    static func of(_ choice: some RawRepresentable<String>) -> SQLValue { .text(choice.rawValue) }
}

extension Row {
    /// One of a fixed set of words; another word in the table is a fault of the data.
    func language(_ column: Int) throws -> LanguageTag {
        LanguageTag(try text(column)) ?? .undetermined
    }

    func languageOrNil(_ column: Int) throws -> LanguageTag? {
        try textOrNil(column).flatMap { LanguageTag($0) }
    }
}

/// What can go wrong inside the room that is nobody's typing.
package enum DirectoryError: Error, Sendable, Equatable {
    /// The database holds a word that this version does not know.
    case unknownWord(String, in: String)
}
