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

    /// Reads only what is new or changed, by the fingerprints that are known.
    init(_ batch: ImportReader.Batch, known: [String: Int64], isToBeStored: Bool) throws {
        count = batch.count
        rejections = batch.rejected.map { [$0] }
        for record in batch.records {
            if known[record.key] == record.fingerprint {
                unchanged += 1
                continue
            }
            let reading = record.read()
            if reading.isRejected {
                rejections.append(reading.problems)
                continue
            }
            flags += reading.problems
            records.append(
                PreparedRecord(
                    key: record.key, fingerprint: record.fingerprint, reading: reading,
                    text: isToBeStored ? try JSONColumn.text(reading.profile) : nil,
                    isKnown: known[record.key] != nil))
        }
    }

    func tell(_ summary: inout ImportSummary) {
        for problems in rejections { summary.reject(problems) }
        for problem in flags { summary.add(problem) }
        summary.read += count
        summary.unchanged += unchanged
    }
}
