// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// One thing that an import changed, with what it was before.
enum JournalChange: Sendable {
    case sourceCreated(ID<Source>)
    case sourceBefore(StoredSource)
    case organisationCreated(ID<Organisation>, revision: Int)
    case organisationBefore(Organisation, revision: Int?)
    case recordCreated(ID<Source>, String, of: ID<Organisation>)
    /// The organisation is the one that has the record now.
    case recordBefore(SourceRecord, of: ID<Organisation>)
    case slugCreated(String, of: ID<Organisation>)
    case slugBefore(String, of: ID<Organisation>)
    case pairCreated(DuplicatePair)
    case pairBefore(DuplicatePair)
    /// Of another room, to the organisation that is there.
    case referenceMoved(MovedReference, to: ID<Organisation>)
}

/// A row of `source` as it is stored.
struct StoredSource: Sendable, Hashable, Codable {
    var source: Source
    /// JSON of a `ColumnMapping`.
    var mapping: String?
}

/// Writes down what an import changes, in order, so that it can be taken back in reverse order.
struct ImportJournal {
    let session: any WriteSession
    let importID: ID<ImportRun>
    /// The number of the last change that was written down.
    private(set) var sequence: Int

    init(_ session: any WriteSession, _ importID: ID<ImportRun>, after sequence: Int) {
        (self.session, self.importID, self.sequence) = (session, importID, sequence)
    }

    /// Organisations that are new, all at once.
    mutating func writeCreated(_ organisations: [Organisation]) throws {
        let rows = organisations.enumerated().map { index, organisation in
            [
                importID.sqlValue, (sequence + 1 + index).sqlValue,
                "organisation-created".sqlValue, organisation.id.sqlValue,
                organisation.revision.sqlValue,
            ]
        }
        try session.insert(
            rows: rows,
            into: """
                INSERT INTO import_change (import_id, sequence, kind, organisation_id, revision)
                """)
        sequence += rows.count
    }

    mutating func write(_ change: JournalChange) throws {
        switch change {
        case .sourceCreated(let id): try add("source-created", source: id)
        case .sourceBefore(let stored):
            try add("source-before", source: stored.source.id, before: try JSONColumn.text(stored))
        case .organisationCreated(let id, let revision):
            try add("organisation-created", organisation: id, revision: revision)
        case .organisationBefore(let former, let revision):
            try add(
                "organisation-before", organisation: former.id,
                before: try JSONColumn.text(former), revision: revision)
        case .recordCreated(let source, let record, let organisation):
            try add("record-created", organisation: organisation, source: source, record: record)
        case .recordBefore(let former, let organisation):
            try add(
                "record-before", organisation: organisation, source: former.source,
                record: former.record, before: try JSONColumn.text(StoredRecord(former)))
        case .slugCreated(let slug, let organisation):
            try add("slug-created", organisation: organisation, record: slug)
        case .slugBefore(let slug, let organisation):
            try add("slug-before", organisation: organisation, record: slug)
        case .pairCreated(let pair): try add("pair-created", before: try JSONColumn.text(pair))
        case .pairBefore(let pair): try add("pair-before", before: try JSONColumn.text(pair))
        case .referenceMoved(let moved, let heir):
            try add("reference-moved", organisation: heir, before: try JSONColumn.text(moved))
        }
    }

    private mutating func add(
        _ kind: String, organisation: ID<Organisation>? = nil, source: ID<Source>? = nil,
        record: String? = nil, before: String? = nil, revision: Int? = nil
    ) throws {
        sequence += 1
        try session.run(
            """
            INSERT INTO import_change (import_id, sequence, kind, organisation_id, source_id,
                record, before, revision)
            VALUES (\(importID), \(sequence), \(kind), \(organisation), \(source), \(record),
                \(before), \(revision))
            """)
    }
}

extension JournalChange {
    /// Reads back columns `kind`, `organisation_id`, `source_id`, `record`, `before`.
    init(row: Row) throws {
        let kind = try row.text(0)
        func before<Value: Decodable>() throws -> Value { try JSONColumn.value(try row.text(4)) }
        self =
            switch kind {
            case "source-created": .sourceCreated(try row.id(2))
            case "source-before": .sourceBefore(try before())
            case "organisation-created": .organisationCreated(try row.id(1), revision: 0)
            case "organisation-before": .organisationBefore(try before(), revision: nil)
            case "record-created":
                .recordCreated(try row.id(2), try row.text(3), of: try row.id(1))
            case "record-before":
                .recordBefore((try before() as StoredRecord).sourceRecord, of: try row.id(1))
            case "slug-created": .slugCreated(try row.text(3), of: try row.id(1))
            case "slug-before": .slugBefore(try row.text(3), of: try row.id(1))
            case "pair-created": .pairCreated(try before())
            case "pair-before": .pairBefore(try before())
            case "reference-moved": .referenceMoved(try before(), to: try row.id(1))
            default: throw DirectoryError.unknownWord(kind, in: "import_change.kind")
            }
    }

    var organisation: ID<Organisation>? {
        switch self {
        case .organisationCreated(let id, _): id
        case .organisationBefore(let former, _): former.id
        default: nil
        }
    }
}

/// A row of `source_record` as it is kept in the journal.
struct StoredRecord: Codable {
    var source: ID<Source>
    var record: String
    var organisation: ID<Organisation>
    var fingerprint: Int64
    var url: String?
    var read: Instant
    var profile: Profile
    /// Absent where the record owns nothing.
    var owned: Set<ProfileField>?

    init(_ record: SourceRecord) {
        (source, self.record, organisation) = (record.source, record.record, record.organisation)
        (fingerprint, url, read, profile) = (
            record.fingerprint, record.url, record.read, record.profile
        )
        owned = record.owned.isEmpty ? nil : record.owned
    }

    var sourceRecord: SourceRecord {
        SourceRecord(
            source: source, record: record, organisation: organisation, fingerprint: fingerprint,
            url: url, read: read, profile: profile, owned: owned ?? [])
    }
}
