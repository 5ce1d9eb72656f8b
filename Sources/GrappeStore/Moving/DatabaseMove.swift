// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Takes everything from one database to another, of whichever engines, and compares every row.
///
/// Nobody may write to either meanwhile; what did is found by the comparison. The target holds the
/// tables and nothing in them.
package struct DatabaseMove: Sendable {
    /// What was moved, or is being.
    package struct Progress: Sendable, Equatable {
        /// The table that is copied or compared.
        package var table = ""
        package var tables = 0
        package var rows = 0
    }

    /// Rows read and written at once.
    private static let batch = 1000
    /// The target has its own from its migration.
    private static let ledger = "migration"

    private let source: any Database
    private let target: any Database

    package init(from source: any Database, to target: any Database) {
        (self.source, self.target) = (source, target)
    }

    /// Copies and compares; returns what there was.
    ///
    /// - Parameter progress: told of each batch.
    /// - Throws: `MoveError`, and nothing of the source is changed; or `StoreError`.
    package func run(
        progress: @Sendable (Progress) -> Void = { _ in }
    ) async throws -> Progress {
        let tables = try await tablesOfBoth()
        let before = try await lastChange()
        for table in tables where try await !isEmpty(table) {
            throw MoveError.notEmpty(table.name)
        }
        var moved = Progress()
        for table in tables {
            moved.table = table.name
            try await copy(table) { rows in
                moved.rows += rows
                progress(moved)
            }
            if let column = table.counted {
                try await target.write { try $0.continueCounting(table.name, column) }
            }
            moved.tables += 1
        }
        for table in tables {
            moved.table = table.name
            progress(moved)
            try await compare(table)
        }
        // What was compared early may have changed since.
        guard try await lastChange() == before else { throw MoveError.written }
        return moved
    }

    /// The tables, parents first, if both databases have the same.
    private func tablesOfBoth() async throws -> [StoredTable] {
        let (here, there) = (try await source.tables(), try await target.tables())
        let ledgers = (try await ledger(source), try await ledger(target))
        guard here.map(\.name).sorted() == there.map(\.name).sorted(), ledgers.0 == ledgers.1 else {
            throw MoveError.otherSchema
        }
        // As the target sees them: it knows what it counts itself.
        return try StoredTable.inOrder(there.filter { $0.name != Self.ledger })
    }

    private func ledger(_ database: any Database) async throws -> [String] {
        try await database.read { session in
            try session.rows("SELECT id, checksum FROM migration ORDER BY id").map {
                try $0.text(0) + " " + $0.text(1)
            }
        }
    }

    private func lastChange() async throws -> Int64 {
        try await source.read { try $0.lastChangeSequence() }
    }

    private func isEmpty(_ table: StoredTable) async throws -> Bool {
        try await target.read { try $0.rows(table.page(after: nil, limit: 1)).isEmpty }
    }

    private func copy(_ table: StoredTable, _ copied: (Int) -> Void) async throws {
        var (last, kept): ([SQLValue]?, [[SQLValue]]) = (nil, [])
        while true {
            let rows = try await page(of: table, after: last, in: source)
            guard let end = rows.last else { break }
            last = table.key(of: end)
            if table.parents.isEmpty {
                try await insert(rows, into: table)
                copied(rows.count)
            } else {
                kept += rows
            }
        }
        // Trees are small, and their rows wait for those to which they lead.
        kept = table.parentsFirst(kept)
        for start in stride(from: 0, to: kept.count, by: Self.batch) {
            let rows = Array(kept[start..<min(start + Self.batch, kept.count)])
            try await insert(rows, into: table)
            copied(rows.count)
        }
    }

    private func insert(_ rows: [[SQLValue]], into table: StoredTable) async throws {
        try await target.write { try $0.insert(rows: rows, into: table.insertion) }
    }

    private func compare(_ table: StoredTable) async throws {
        var last: [SQLValue]?
        while true {
            let key = last
            async let there = page(of: table, after: key, in: target)
            let here = try await page(of: table, after: key, in: source)
            let found = try await there
            guard here == found else {
                let place = zip(here, found).prefix { $0 == $1 }.count
                let row = place < here.count ? here[place] : found[place]
                throw MoveError.different(table: table.name, key: Self.words(table.key(of: row)))
            }
            guard let end = here.last else { return }
            last = table.key(of: end)
        }
    }

    /// A key as an operator would write it.
    private static func words(_ key: [SQLValue]) -> String {
        key.map { value in
            switch value {
            case .text(let text): text
            case .integer(let number): "\(number)"
            default: "\(value)"
            }
        }.joined(separator: ", ")
    }

    private func page(
        of table: StoredTable, after key: [SQLValue]?, in database: any Database
    ) async throws -> [[SQLValue]] {
        try await database.read { session in
            try session.rows(table.page(after: key, limit: Self.batch)).map(\.values)
        }
    }
}

/// Why a database was not moved.
package enum MoveError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The target holds rows already.
    case notEmpty(String)
    /// The two were migrated by different versions of the program.
    case otherSchema
    /// A row is not the same on both sides: somebody wrote meanwhile.
    case different(table: String, key: String)
    /// Somebody wrote to the source meanwhile.
    case written

    /// For the operator, in English.
    package var description: String {
        switch self {
        case .notEmpty(let table): "the target is not empty: it has rows in \(table)"
        case .otherSchema: "the two databases do not have the same tables; migrate both first"
        case .different(let table, let key):
            "\(table) \(key) differs; did anybody write meanwhile? Empty the target and move again"
        case .written: "the source was written to meanwhile; empty the target and move again"
        }
    }
}
