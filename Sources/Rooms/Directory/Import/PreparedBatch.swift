// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// A record that is new or changed, read and sound. A class, as it is handed on many times.
final class PreparedRecord: Sendable {
    let key: String
    let fingerprint: Int64
    let reading: RecordReading
    /// `nil` where nothing is going to be stored.
    let lone: LoneRecord?
    /// Whether the source had it before.
    let isKnown: Bool

    let numbers: [Identifier]

    init(_ record: ImportRecord, _ reading: RecordReading, _ lone: LoneRecord?, isKnown: Bool) {
        (key, fingerprint) = (record.key, record.fingerprint)
        (self.reading, self.lone, self.isKnown) = (reading, lone, isKnown)
        numbers = reading.profile.validNumbers
    }
}

/// A record as it is stored, and the organisation that it makes by itself: worked out on all
/// processors before it is its turn to be written.
final class LoneRecord: Sendable {
    /// The record's profile as JSON.
    let text: String
    let profile: Profile
    let provenance: [FieldProvenance]
    let keys: [MatchKeys.Key]

    init(_ profile: Profile, _ source: ID<Source>, _ record: String) throws {
        text = try JSONColumn.text(profile)
        // With nothing beside it, neither precedence nor date matters.
        (self.profile, provenance) = Merge.profile(of: [
            .init(
                source: source, record: record, precedence: 0, read: Instant(milliseconds: 0),
                profile: profile)
        ])
        keys = MatchKeys.of(MatchProfile(self.profile))
    }
}

/// The records of a batch, sorted into what is new or changed, what is not, and what is wrong.
struct PreparedBatch: Sendable {
    private(set) var records: [PreparedRecord] = []
    private var rejections: [[ImportProblem]] = []
    private var flags: [ImportProblem] = []
    private var unchanged = 0
    private let count: Int
    /// How many are new or changed; those found wrong only when they were read are among them.
    let changed: Int
    /// How many the source had before, changed or not.
    let known: Int

    /// Reads only what is new or changed, by the fingerprints that are known; on all processors.
    /// For a comparison, not even that.
    init(
        _ batch: ImportReader.Batch, of source: ID<Source>, known: [String: Int64],
        for purpose: ImportPurpose
    ) async throws {
        count = batch.count
        rejections = batch.rejected.map { [$0] }
        let changed = batch.records.filter { known[$0.key] != $0.fingerprint }
        unchanged = batch.records.count - changed.count
        (self.changed, self.known) = (changed.count, known.count)
        guard purpose != .comparison else { return }
        let storedFor = purpose == .storage ? source : nil
        for (record, reading, lone) in try await Self.read(changed, storedFor: storedFor) {
            if reading.isRejected {
                rejections.append(reading.problems)
                continue
            }
            flags += reading.problems
            records.append(
                PreparedRecord(record, reading, lone, isKnown: known[record.key] != nil))
        }
    }

    private typealias Reading = (ImportRecord, RecordReading, LoneRecord?)

    /// In the order of the records, part by part at the same time.
    private static func read(
        _ records: [ImportRecord], storedFor source: ID<Source>?
    ) async throws -> [Reading] {
        let size = 100
        return try await withThrowingTaskGroup(of: (Int, [Reading]).self) { group in
            for start in stride(from: 0, to: records.count, by: size) {
                let part = records[start..<min(start + size, records.count)]
                group.addTask {
                    let readings = try part.map { record -> Reading in
                        let reading = record.read()
                        guard let source, !reading.isRejected else {
                            return (record, reading, nil)
                        }
                        return (
                            record, reading, try LoneRecord(reading.profile, source, record.key)
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
