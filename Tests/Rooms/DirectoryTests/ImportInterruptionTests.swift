// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@Suite("Imports that are interrupted")
struct ImportInterruptionTests {
    private static let sheet =
        "Nom;CP;Localité\n"
        + (1...2500).map { "Atelier \($0);\(6600 + $0 % 300);Arlon\n" }.joined()

    private func withHalfImported(
        failing: ClosedRange<Int>,
        _ body: (ImportBench, ImportOptions, [String]) async throws -> Void
    ) async throws {
        try await ImportBench.onEachEngine { bench in
            try await withFile("Nom;CP\nAtelier 7;6607\nBeta;6800\n") {
                _ = try await bench.importer.run(.of($0, source: "other"))
            }
            let before = try await bench.dump()
            try await withFile(Self.sheet) { path in
                let database = FailingDatabase(bench.database, failing: failing)
                let importer = ImportDirectory(database: database, references: []) {
                    bench.clock.now
                }
                await #expect(throws: FailingDatabase.Full.self) {
                    _ = try await importer.run(.of(path))
                }
                try await body(bench, .of(path), before)
            }
        }
    }

    @Test("A write that fails half way: everything is as it was, and the file can be read again")
    func failure() async throws {
        try await withHalfImported(failing: 4...4) { bench, options, before in
            let after = try await bench.dump()
            #expect(after == before)
            #expect(try await bench.importer.run(options).created == 2500)
        }
    }

    @Test("A process that ends half way: nothing else is imported until that import is taken back")
    func crash() async throws {
        try await withHalfImported(failing: 3...1_000_000) { bench, options, before in
            #expect(try await bench.dump() != before)
            let open = try #require(
                try await bench.database.read { try $0.imports() }.first { $0.state != .applied })
            await #expect(throws: ImportError.unfinished(open.id)) {
                _ = try await bench.importer.run(options)
            }
            try await bench.undo.run(open.id)
            #expect(try await bench.dump() == before)
            #expect(try await bench.importer.run(options).created == 2500)
        }
    }
}
