// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeStore

/// Everything that the product keeps about somebody, to take along (Regulation (EU) 2016/679,
/// articles 15 and 20): every column that is theirs, and nothing of others.
struct ExportPerson: Sendable {
    typealias Rows = [[(column: String, value: SQLValue)]]

    let tables: [(name: String, purpose: ProcessingPurpose, rows: Rows)]

    init(_ subject: DataSubject, _ inventory: PersonalInventory, in session: any Session) throws {
        tables = try inventory.tables.compactMap { table in
            guard !table.columns.isEmpty else { return nil }
            let rows = try session.rows(of: subject, in: table)
            return rows.isEmpty ? nil : (table.name, table.purpose, rows)
        }
    }

    /// `{"person_address": [{"written": …}], …}`.
    var json: [UInt8] {
        let members = tables.map { table in
            let rows = table.rows.map { row in
                JSONValue.object(row.map { JSONMember($0.column, Self.json($0.value)) })
            }
            return JSONMember(table.name, .array(rows))
        }
        return JSONWriter.bytes(of: .object(members))
    }

    /// A line for each value: table, row, column, value.
    var csv: [UInt8] {
        var writer = CSVWriter()
        writer.row(["table", "row", "column", "value"])
        for table in tables {
            for (number, row) in table.rows.enumerated() {
                for (column, value) in row {
                    writer.row([
                        .text(table.name), .integer(number + 1), .text(column),
                        .text(Self.text(value)),
                    ])
                }
            }
        }
        return writer.take()
    }

    private static func json(_ value: SQLValue) -> JSONValue {
        switch value {
        case .null: .null
        case .integer(let number): .number(String(number))
        case .real(let number): .number(number)
        case .text(let text): .string(text)
        case .blob: .null
        }
    }

    private static func text(_ value: SQLValue) -> String {
        switch value {
        case .null, .blob: ""
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .text(let text): text
        }
    }
}

extension Session {
    /// Somebody with an account, as the subject of an export or an erasure.
    func dataSubject(_ person: ID<Person>) throws -> DataSubject? {
        guard let account = try account(person) else { return nil }
        let mailboxes = try rows(
            "SELECT folded FROM person_address WHERE person = \(person) ORDER BY folded"
        ).map { try $0.text(0) }
        return DataSubject(
            person: person, name: account.name, addresses: account.addresses,
            mailboxes: mailboxes)
    }
}
