// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The records of an import in batches, each key made unique: a key that occurs again gets `~2`.
struct ImportReader {
    static let batchSize = 1000

    struct Batch {
        var records: [ImportRecord] = []
        var rejected: [ImportProblem] = []

        var count: Int { records.count + rejected.count }
    }

    /// The mapping that a federation's sheet is read by.
    let mapping: ColumnMapping?
    private var source: any RecordReader
    /// How often each key occurred, by a fingerprint of it.
    private var occurrences: [UInt64: Int] = [:]

    init(_ options: ImportOptions, format: ImportFormat, saved: ColumnMapping?) throws {
        let opened = try format.open(
            options.paths, context: options.context, mapping: options.mapping ?? saved)
        (source, mapping) = opened
    }

    /// `nil` at the end.
    mutating func next() throws -> Batch? {
        var batch = Batch()
        while batch.count < Self.batchSize, let entry = try source.next() {
            switch entry {
            case .rejected(let problem): batch.rejected.append(problem)
            case .record(var record):
                let hash = Fingerprint(record.key.utf8).value
                let number = occurrences[hash, default: 0] + 1
                occurrences[hash] = number
                if number > 1 { record.key += "~\(number)" }
                batch.records.append(record)
            }
        }
        return batch.count == 0 ? nil : batch
    }
}
