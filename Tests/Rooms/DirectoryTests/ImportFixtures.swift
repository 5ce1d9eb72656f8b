// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeTesting

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A directory to import into, with a clock that stands still until it is moved.
struct ImportBench {
    let database: any Database
    let clock = ImportClock()

    static func onEachEngine(_ body: (ImportBench) async throws -> Void) async throws {
        for engine in StoreEngine.all {
            try await engine.withDatabase(Directory.migrations) {
                try await body(ImportBench(database: $0))
            }
        }
    }

    var importer: ImportDirectory {
        ImportDirectory(database: database, references: []) { clock.now }
    }
    var undo: UndoImport { UndoImport(database: database) { clock.now } }
    var decide: DecideDuplicate {
        DecideDuplicate(database: database, references: []) { clock.now }
    }

    func organisations() async throws -> [Organisation] {
        try await database.read { session in
            var all: [Organisation] = []
            try session.forEachOrganisation { all += $0 }
            return all
        }
    }

    func organisation(named name: String) async throws -> Organisation? {
        try await organisations().first { $0.profile.names.contains { $0.text == name } }
    }

    /// Every row of every table of the room that an import may change, as text.
    func dump() async throws -> [String] {
        let tables: [SQL] = [
            "SELECT * FROM organisation ORDER BY id",
            "SELECT * FROM organisation_former_slug ORDER BY slug",
            "SELECT * FROM source ORDER BY id",
            "SELECT * FROM source_record ORDER BY source_id, record",
            "SELECT * FROM match_key ORDER BY fingerprint, organisation_id",
            "SELECT * FROM duplicate_pair ORDER BY left_id, right_id",
        ]
        let parts = [
            "name", "text", "identifier", "site", "contact", "activity", "competence", "equipment",
            "accreditation", "claim", "reference", "working_language", "area_served", "provenance",
        ]
        return try await database.read { session in
            var rows: [String] = []
            func add(_ sql: SQL) throws {
                try session.forEach(sql) { row in
                    rows.append(
                        try row.columns.indices.map { "\(try row.value($0))" }
                            .joined(separator: "|"))
                }
            }
            for table in tables { try add(table) }
            for part in parts {
                let name = SQL.name("organisation_" + part)
                try add("SELECT * FROM \(name) ORDER BY organisation_id, position")
            }
            return rows
        }
    }

    func lastChange() async throws -> Int64 {
        try await database.read { try $0.lastChangeSequence() }
    }
}

final class ImportClock: @unchecked Sendable {
    private(set) var now = Instant(milliseconds: 1_790_000_000_000)

    func move() { now = Instant(milliseconds: now.milliseconds + 60_000) }
}

/// Files in a folder of their own, removed afterwards.
func withFiles(
    _ files: [String: [UInt8]], _ body: (_ folder: String) async throws -> Void
) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
        path: "grappe-import-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files {
        try Data(bytes).write(to: folder.appending(path: name))
    }
    try await body(folder.path)
}

func withFile(
    _ text: String, name: String = "list.csv", _ body: (_ path: String) async throws -> Void
) async throws {
    try await withFiles([name: Array(text.utf8)]) { try await body($0 + "/" + name) }
}

extension ImportOptions {
    static func of(
        _ path: String, source: String = "federation", language: Language = .fr,
        precedence: Int = 50
    ) -> ImportOptions {
        ImportOptions(
            paths: [path],
            source: Source(id: ID(source), name: source, licence: "test", precedence: precedence),
            language: LanguageTag(language))
    }
}
