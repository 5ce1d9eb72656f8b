// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Reads and prepares the batches of an import on a thread of its own, so that the next one is
/// ready by the time the last one is written. Asked one batch at a time.
actor ImportSupply {
    /// The mapping that a federation's sheet is read by.
    nonisolated let mapping: ColumnMapping?
    private var reader: ImportReader
    private let source: ID<Source>
    private let database: any Database
    private let isToBeStored: Bool

    init(
        _ options: ImportOptions, format: ImportFormat, saved: ColumnMapping?,
        database: any Database, isToBeStored: Bool
    ) throws {
        let reader = try ImportReader(options, format: format, saved: saved)
        (mapping, source) = (reader.mapping, options.source.id)
        (self.database, self.isToBeStored) = (database, isToBeStored)
        self.reader = reader
    }

    /// `nil` at the end.
    func next() async throws -> PreparedBatch? {
        guard let batch = try reader.next() else { return nil }
        let (source, keys) = (source, batch.records.map(\.key))
        let known = try await database.read { try $0.fingerprints(of: keys, source: source) }
        return try await PreparedBatch(
            batch, of: source, known: known, isToBeStored: isToBeStored)
    }

    /// Hands over every batch in turn, while the one after it is being prepared.
    nonisolated func forEach(_ body: (PreparedBatch) async throws -> Void) async throws {
        var batch = try await next()
        while let current = batch {
            async let following = next()
            try await body(current)
            batch = try await following
        }
    }
}
