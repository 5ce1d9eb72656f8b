// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Brings a database to the schema of this program, step by step, and writes each down.
package enum Migrations {
    /// Applies what is missing and returns the ids of what was applied, in order.
    ///
    /// The store's own tables come first, then the list as it stands. Each step is one
    /// transaction: it is applied and written down, or leaves nothing. Two processes may do this at
    /// the same time.
    ///
    /// - Throws: `MigrationError` before anything is changed, or what a statement threw.
    package static func run(
        _ list: [Migration], on database: some Database, at instant: Instant
    ) async throws -> [String] {
        try await database.write { try $0.define(StoreSchema.ledger) }
        var applied: [String] = []
        for step in try await missing(of: list, on: database) {
            let isNew = try await database.write { session in
                try session.apply(step, at: instant)
            }
            if isNew { applied.append(step.id) }
        }
        return applied
    }

    /// The ids of what `run` would apply; changes nothing but to make sure that there is a ledger.
    ///
    /// - Throws: `MigrationError`, as `run` does.
    package static func pending(
        _ list: [Migration], on database: some Database
    ) async throws -> [String] {
        try await database.write { try $0.define(StoreSchema.ledger) }
        return try await missing(of: list, on: database).map(\.id)
    }

    private static func missing(
        of list: [Migration], on database: some Database
    ) async throws -> [Migration] {
        let steps = StoreSchema.migrations + list
        try checkNumbers(steps)
        let ledger = try await database.read { session in
            try session.rows("SELECT id, checksum FROM migration ORDER BY id").map {
                (id: try $0.text(0), checksum: try $0.text(1))
            }
        }
        return try compare(steps, with: ledger)
    }

    private static func checkNumbers(_ steps: [Migration]) throws {
        var last: [String: Int] = [:]
        for step in steps {
            let previous = last[step.room] ?? 0
            if step.number == previous { throw MigrationError.duplicate(step.id) }
            guard step.number == previous + 1 else { throw MigrationError.gap(step.id) }
            last[step.room] = step.number
        }
    }

    private static func compare(
        _ steps: [Migration], with ledger: [(id: String, checksum: String)]
    ) throws -> [Migration] {
        let known = Set(steps.map(\.id))
        if let unknown = ledger.first(where: { !known.contains($0.id) }) {
            throw MigrationError.unknown(unknown.id)
        }
        let checksums = Dictionary(uniqueKeysWithValues: ledger.map { ($0.id, $0.checksum) })
        var missing: [Migration] = []
        for step in steps {
            if let checksum = checksums[step.id] {
                guard checksum == step.checksum else { throw MigrationError.changed(step.id) }
                if missing.contains(where: { $0.room == step.room }) {
                    throw MigrationError.gap(step.id)
                }
            } else {
                missing.append(step)
            }
        }
        return missing
    }
}

extension WriteSession {
    /// Applies a step unless another process has done so meanwhile.
    fileprivate func apply(_ step: Migration, at instant: Instant) throws -> Bool {
        let (id, checksum) = (step.id, step.checksum)
        guard try row("SELECT id FROM migration WHERE id = \(id)") == nil else { return false }
        for statement in step.statements {
            let text = statement.rendered { "?\($0)" }.text
            if Dialect.isDefinition(text) { try define(statement) } else { try run(statement) }
        }
        try run(
            "INSERT INTO migration (id, checksum, applied_at) VALUES (\(id), \(checksum), \(instant))"
        )
        return true
    }
}
