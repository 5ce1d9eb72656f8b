// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeTesting
import Testing

@Suite("What of a file is imported, and what it no longer holds")
struct ImportSelectionTests {
    private let sheet = """
        Nom;CP;Localité;Pays
        Alpha;6700;Arlon;BE
        Beta;54000;Nancy;FR
        Gamma;4670;Differdange;LU
        Delta;;;

        """

    @Test("Of chosen territories only; a second run writes nothing, a wider one adds the others")
    func territories() async throws {
        try await ImportBench.onEachEngine { bench in
            try await withFile(sheet) { path in
                var options = ImportOptions.of(path)
                options.territories = ["BE-WAL", "LU"]
                let summary = try await bench.importer.run(options)
                #expect(summary.read == 2)
                #expect(summary.created == 2)
                #expect(try await bench.organisation(named: "Alpha") != nil)
                #expect(try await bench.organisation(named: "Beta") == nil)
                #expect(try await bench.organisation(named: "Gamma") != nil)
                #expect(try await bench.importer.run(options).changes == 0)
                options.territories = []
                let wider = try await bench.importer.run(options)
                #expect(wider.created == 2)
                #expect(wider.unchanged == 2)
            }
        }
    }

    @Test("Records that a new file no longer holds are counted and stay")
    func gone() async throws {
        try await ImportBench.onEachEngine { bench in
            try await withFile(sheet) { path in
                let first = try await bench.importer.run(.of(path))
                #expect(first.gone == 0)
                #expect(try await bench.importer.run(.of(path)).gone == 0)
            }
            bench.clock.move()
            let rest = "Nom;CP;Localité;Pays\nBeta;54000;Nancy;FR\nEpsilon;6800;Libramont;BE\n"
            try await withFile(rest) { path in
                let other = try await bench.importer.plan(.of(path, source: "other"))
                #expect(other.gone == 0)
                let plan = try await bench.importer.plan(.of(path))
                #expect(plan.gone == 3)
                let summary = try await bench.importer.run(.of(path))
                #expect(summary.gone == 3)
                #expect(summary.created == 1)
                #expect(try await bench.organisations().count == 5)
                #expect(try await bench.importer.run(.of(path)).gone == 3)
                var chosen = ImportOptions.of(path)
                chosen.territories = ["FR-LOR"]
                #expect(try await bench.importer.run(chosen).gone == 0)
            }
        }
    }
}
