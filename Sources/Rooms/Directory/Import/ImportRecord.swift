// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// One record of a file, read no further than needed to tell whether it changed.
struct ImportRecord: Sendable {
    /// The physical line on which it begins, counted from 1.
    let line: Int
    /// Its id within the source.
    var key: String
    /// Of everything that its profile is made from.
    let fingerprint: Int64
    /// What it says about its organisation; asked only where the fingerprint is new.
    let read: @Sendable () -> RecordReading
}

/// A record turned into a profile, with what was wrong in it.
struct RecordReading: Sendable {
    var profile: Profile
    var url: String?
    var problems: [ImportProblem]

    var isRejected: Bool { problems.contains { $0.severity == .rejected } }
}

enum ImportEntry {
    case record(ImportRecord)
    case rejected(ImportProblem)
}

/// The records of one file or set of files, one at a time.
protocol RecordReader {
    /// Throws `InterchangeError` for what makes the whole file unusable.
    mutating func next() throws -> ImportEntry?
}

/// What the person who imports says about a file.
struct ImportContext: Sendable, Hashable {
    /// ISO 3166-1 alpha-2, for records that do not tell their country.
    var country: String?
    /// The language of names and texts, unless the file says it.
    var language: LanguageTag
    /// Codes of territories; records outside them are not imported. Empty: all are.
    var territories: Set<String> = []
    /// Identifies this code: raise it where a format reads records differently than before, so
    /// that unchanged files are read anew.
    static let version: UInt8 = 1
}

extension Fingerprint {
    /// Of the cells of a record, seeded with what else decides on its profile.
    static func of(_ cells: [String], seed: UInt64) -> Int64 {
        var value = seed
        for cell in cells {
            for byte in cell.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
            value = (value ^ 0x1F) &* 0x100_0000_01B3
        }
        return Int64(bitPattern: value)
    }

    static func seed(_ format: ImportFormat, _ context: ImportContext) -> UInt64 {
        var seed = Fingerprint([ImportContext.version])
        seed.add(format.rawValue.utf8)
        seed.add((context.country ?? "").utf8)
        seed.add(context.language.string.utf8)
        return seed.value
    }
}
