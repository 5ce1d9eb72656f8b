// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// What the records of an import are read for.
enum ImportPurpose {
    /// To see that the file is sound and which records are new or changed.
    case comparison
    /// To tell what an import would do.
    case plan
    /// To store them.
    case storage
}

/// Reads and prepares the batches of an import ahead of who writes them.
actor ImportSupply {
    /// The mapping that a federation's sheet is read by.
    nonisolated let mapping: ColumnMapping?
    private var reader: ImportReader
    private let source: ID<Source>
    private let database: any Database
    private let purpose: ImportPurpose
    private var ahead: [Task<PreparedBatch?, any Error>] = []
    private static let batchesAhead = 3

    init(
        _ options: ImportOptions, format: ImportFormat, saved: ColumnMapping?,
        database: any Database, for purpose: ImportPurpose
    ) throws {
        let reader = try ImportReader(options, format: format, saved: saved)
        (mapping, source) = (reader.mapping, options.source.id)
        (self.database, self.purpose) = (database, purpose)
        self.reader = reader
    }

    /// Hands over every batch in turn, `nil` at the end. Those after it are being prepared
    /// meanwhile, one after the other, so that the disk is waited for by the writer alone.
    func next() async throws -> PreparedBatch? {
        while ahead.count < Self.batchesAhead {
            let previous = ahead.last
            ahead.append(
                Task {
                    guard try await previous?.value != nil || previous == nil else { return nil }
                    return try await prepare()
                })
        }
        return try await ahead.removeFirst().value
    }

    private func prepare() async throws -> PreparedBatch? {
        guard let batch = try reader.next() else { return nil }
        let (source, keys) = (source, batch.records.map(\.key))
        let known = try await database.read { try $0.fingerprints(of: keys, source: source) }
        return try await PreparedBatch(
            batch, of: source, known: known, for: purpose)
    }
}
