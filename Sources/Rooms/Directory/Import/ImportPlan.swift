// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Counts what an import would do. Only numbers seen in the file are kept in memory.
struct ImportPlan {
    let source: ID<Source>
    private(set) var summary = ImportSummary()
    private var numbers: Set<Identifier> = []

    init(source: ID<Source>) { self.source = source }

    mutating func add(_ batch: PreparedBatch, _ database: any Database) async throws {
        batch.tell(&summary)
        let wanted = batch.records.filter { !$0.isKnown }.flatMap(\.numbers)
        let owned =
            wanted.isEmpty
            ? [] : Set(try await database.read { try $0.owners(of: wanted) }.keys)
        for record in batch.records { count(record, owned) }
        try await addExamples(batch.records, database)
    }

    private mutating func count(_ record: PreparedRecord, _ owned: Set<Identifier>) {
        let joins = record.numbers.contains { owned.contains($0) || numbers.contains($0) }
        numbers.formUnion(record.numbers)
        if record.isKnown || joins {
            summary.updated += 1
        } else {
            summary.created += 1
            if summary.createdExamples.count < ImportSummary.exampleLimit {
                summary.createdExamples.append(
                    .init(name: record.reading.profile.anyName, fields: []))
            }
        }
    }

    /// What changes in the first changed records, compared with how they were read last.
    private mutating func addExamples(
        _ records: [PreparedRecord], _ database: any Database
    ) async throws {
        let room = ImportSummary.exampleLimit - summary.updatedExamples.count
        let changed = records.filter(\.isKnown).prefix(room)
        guard !changed.isEmpty else { return }
        let (source, keys) = (source, changed.map(\.key))
        let former = try await database.read { try $0.sourceRecords(keys, of: source) }
        for record in changed {
            guard let old = former.first(where: { $0.record == record.key }) else { continue }
            let profile = record.reading.profile
            summary.updatedExamples.append(
                .init(
                    name: profile.anyName,
                    fields: profile.fields(differingFrom: old.profile).map(\.rawValue)))
        }
    }
}

extension Profile {
    var anyName: String { names.first?.text ?? "" }
}
