// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A record that is new or changed, read and sound.
struct PreparedRecord: Sendable {
    let key: String
    let fingerprint: Int64
    let reading: RecordReading
    /// The profile as it is stored; `nil` where nothing is going to be.
    let text: String?
    /// Whether the source had it before.
    let isKnown: Bool

    var numbers: [Identifier] { reading.profile.validNumbers }
}

/// The records of a batch, sorted into what is new or changed, what is not, and what is wrong.
struct PreparedBatch: Sendable {
    private(set) var records: [PreparedRecord] = []
    private var rejections: [[ImportProblem]] = []
    private var flags: [ImportProblem] = []
    private var unchanged = 0
    private let count: Int

    /// Reads only what is new or changed, by the fingerprints that are known; on all processors.
    init(
        _ batch: ImportReader.Batch, known: [String: Int64], isToBeStored: Bool
    ) async throws {
        count = batch.count
        rejections = batch.rejected.map { [$0] }
        let changed = batch.records.filter { known[$0.key] != $0.fingerprint }
        unchanged = batch.records.count - changed.count
        for (record, reading, text) in try await Self.read(changed, isToBeStored: isToBeStored) {
            if reading.isRejected {
                rejections.append(reading.problems)
                continue
            }
            flags += reading.problems
            records.append(
                PreparedRecord(
                    key: record.key, fingerprint: record.fingerprint, reading: reading,
                    text: text, isKnown: known[record.key] != nil))
        }
    }

    private typealias Reading = (ImportRecord, RecordReading, String?)

    /// In the order of the records, part by part at the same time.
    private static func read(
        _ records: [ImportRecord], isToBeStored: Bool
    ) async throws -> [Reading] {
        let size = 100
        return try await withThrowingTaskGroup(of: (Int, [Reading]).self) { group in
            for start in stride(from: 0, to: records.count, by: size) {
                let part = records[start..<min(start + size, records.count)]
                group.addTask {
                    let readings = try part.map { record -> Reading in
                        let reading = record.read()
                        let isKept = isToBeStored && !reading.isRejected
                        return (
                            record, reading, isKept ? try JSONColumn.text(reading.profile) : nil
                        )
                    }
                    return (start, readings)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
                .sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    func tell(_ summary: inout ImportSummary) {
        for problems in rejections { summary.reject(problems) }
        for problem in flags { summary.add(problem) }
        summary.read += count
        summary.unchanged += unchanged
    }
}
