// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@Suite("Importing the two public samples")
struct ImportSampleTests {
    @Test(
        "The SIAE sample: everything is read, thirteen SIRETs are flagged with their line",
        .enabled(if: SharedData.isPresent))
    func siae() async throws {
        let path = try #require(SharedData.path("directory/sample_fr_siae.csv"))
        try await ImportBench.onEachEngine { bench in
            let options = ImportOptions.of(path, source: "siae")
            let plan = try await bench.importer.plan(options)
            #expect(try await bench.organisations().isEmpty)
            let summary = try await bench.importer.run(options)
            #expect(summary.read == 3853)
            #expect(summary.read == summary.created + summary.updated + summary.rejected)
            #expect(summary.rejected == 0)
            #expect(plan.created == summary.created)
            #expect(plan.updated == summary.updated)
            let sirets = summary.problems.filter { $0.field == "siret" }
            #expect(sirets.count == 13)
            #expect(Set(sirets.compactMap(\.line)).count == 13)
            #expect(plan.problems == summary.problems)
            #expect(try await bench.organisations().count == summary.created)
        }
    }

    @Test(
        "A second run of the same file writes nothing at all; undo leaves nothing behind",
        .enabled(if: SharedData.isPresent))
    func unchangedAndUndone() async throws {
        let path = try #require(SharedData.path("directory/sample_fr_siae.csv"))
        try await ImportBench.onEachEngine { bench in
            let before = try await bench.dump()
            let first = try await bench.importer.run(.of(path, source: "siae"))
            let (rows, change) = (try await bench.dump(), try await bench.lastChange())
            let writes = bench.database.statistics.writes
            bench.clock.move()
            let second = try await bench.importer.run(.of(path, source: "siae"))
            #expect(second.unchanged == 3853)
            #expect(second.changes == 0)
            #expect(second.importID == nil)
            #expect(bench.database.statistics.writes == writes)
            #expect(try await bench.lastChange() == change)
            #expect(try await bench.dump() == rows)
            try await bench.undo.run(try #require(first.importID))
            #expect(try await bench.dump() == before)
        }
    }

    @Test("One SIRET with two approvals is one organisation with both")
    func twoApprovals() async throws {
        let text = """
            siret,name,brand,kind,naf,address,post_code,city,department,website,lat,lon,employees,source
            80746931700018,REGAIN,Regain,ACI,8899B,3 rue des Tests,54000,Nancy,54,,48.7,6.2,,ASP
            80746931700018,REGAIN,Regain,AI,8899B,3 rue des Tests,54000,Nancy,54,,48.7,6.2,,ASP
            """
        try await withFile(text) { path in
            try await ImportBench.onEachEngine { bench in
                let summary = try await bench.importer.run(.of(path, source: "siae"))
                #expect(summary.created == 1)
                #expect(summary.updated == 1)
                let organisation = try #require(try await bench.organisations().first)
                let kinds = organisation.profile.accreditations.map(\.kind)
                #expect(Set(kinds) == ["fr-aci", "fr-ai"])
                #expect(organisation.profile.sites.count == 1)
                #expect(organisation.profile.names.map(\.text) == ["Regain"])
                #expect(organisation.profile.identifiers.map(\.value) == ["807469317"])
            }
        }
    }

    @Test(
        "The SUSY sample: everything is read; undo restores exactly",
        .enabled(if: SharedData.isPresent))
    func susy() async throws {
        let path = try #require(SharedData.path("directory/sample_susy_sse_initiatives.csv"))
        try await ImportBench.onEachEngine { bench in
            let before = try await bench.dump()
            let summary = try await bench.importer.run(.of(path, source: "susy", language: .en))
            #expect(summary.read == 1794)
            #expect(summary.created + summary.rejected == 1794)
            #expect(summary.duplicates > 15)
            try await bench.undo.run(try #require(summary.importID))
            #expect(try await bench.dump() == before)
        }
    }
}
