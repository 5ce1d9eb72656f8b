// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@testable import grappe

@Suite("What is kept about people")
struct PersonalDataTests {
    @Test("Every table is declared, and every column of those that keep something about people")
    func inventory() async throws {
        let tables = try await Self.tables()
        let inventory = Cluster.inventory
        #expect(tables.count > 40)
        for (name, columns) in tables {
            let declared = inventory.tables.filter { $0.name == name }
            if inventory.impersonal.contains(name) {
                #expect(declared.isEmpty, "\(name) is declared twice")
                continue
            }
            #expect(declared.count == 1, "\(name) has no rule of retention")
            let known = declared.flatMap { $0.columns + $0.secrets + $0.others }
            #expect(known.sorted() == columns.sorted(), "the columns of \(name)")
        }
        let names = Set(tables.keys)
        #expect(inventory.impersonal.isSubset(of: names))
        #expect(inventory.tables.allSatisfy { names.contains($0.name) })
    }

    private static func tables() async throws -> [String: [String]] {
        var found: [String: [String]] = [:]
        try await StoreEngine.sqlite.withDatabase(Cluster.migrations, at: TestDirectory.now) {
            database in
            found = try await database.read { session in
                let names = try session.rows(
                    "SELECT name FROM sqlite_master WHERE type = 'table'"
                ).map { try $0.text(0) }.filter { !$0.hasPrefix("sqlite_") }
                var tables: [String: [String]] = [:]
                for name in names {
                    tables[name] = try session.rows(
                        "SELECT name FROM pragma_table_info(\(name))"
                    ).map { try $0.text(0) }
                }
                return tables
            }
        }
        return found
    }
}
