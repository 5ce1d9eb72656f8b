// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeTesting
import Testing

@Suite("Importing registers and networks")
struct ImportFormatTests {
    private func imports(
        _ files: [String], as format: ImportFormat,
        _ body: (ImportSummary, ImportBench) async throws -> Void
    ) async throws {
        let paths = try files.map {
            try #require(SharedData.path("directory/fixtures_synthetic/" + $0))
        }
        #expect(try ImportFormat.recognise(paths) == format)
        try await ImportBench.onEachEngine { bench in
            var options = ImportOptions.of(paths[0], source: format.rawValue)
            options.paths = paths
            let before = try await bench.dump()
            let summary = try await bench.importer.run(options)
            try await body(summary, bench)
            #expect(try await bench.importer.run(options).changes == 0)
            try await bench.undo.run(try #require(summary.importID))
            #expect(try await bench.dump() == before)
        }
    }

    @Test(
        "Sirene: forms and flag decide; persons and companies with a mission stay out",
        .enabled(if: SharedData.isPresent))
    func sirene() async throws {
        let files = ["StockUniteLegale_utf8.csv", "StockEtablissement_utf8.csv"]
        try await imports(files, as: .sirene) { summary, bench in
            let names = try await bench.organisations().flatMap { $0.profile.names.map(\.text) }
            #expect(summary.created == names.count)
            #expect(names.contains("SCIC LORRAINE BOIS TEST"))
            #expect(!names.contains("SAS CLASSIQUE TEST"))
            #expect(!names.contains("SAS A MISSION TEST"))
            #expect(!names.contains("[ND]"))
            let regain = try #require(
                try await bench.organisation(named: "REGAIN 54 TEST")
            ).profile
            #expect(
                regain.identifiers.map { "\($0.scheme.rawValue):\($0.value)" }
                    == ["fr-siren:999900012", "fr-rna:W543000001"])
            #expect(regain.legalForm == LegalFormReference(system: "insee-cj", code: "9220"))
            #expect(regain.staff == Staff(least: 20, most: 49))
            #expect(regain.founded?.iso == "2012-03-01")
            #expect(regain.seat?.identifier?.value == "99990001200017")
            #expect(regain.seat?.territory == "FR-LOR")
            #expect(
                regain.activities.first
                    == Activity(.nace, "8899B", edition: "NAFRev2", isMain: true))
        }
    }

    @Test(
        "KBO: names by language, forms with their zeros, seat, contacts, newest activity",
        .enabled(if: SharedData.isPresent))
    func kbo() async throws {
        try await imports(["kbo"], as: .kbo) { _, bench in
            #expect(try await bench.organisation(named: "SRL Transport Classique Test") == nil)
            #expect(try await bench.organisation(named: "CPAS de Testville") == nil)
            let viroin = try #require(
                try await bench.organisation(named: "ASBL Les Ateliers du Viroin Test")
            ).profile
            #expect(viroin.legalForm == LegalFormReference(system: "kbo", code: "017"))
            #expect(viroin.identifiers.map(\.value) == ["1999000150"])
            #expect(viroin.seat?.street == "Rue du Serpont 12")
            #expect(viroin.seat?.territory == "BE-WAL")
            #expect(viroin.founded?.iso == "2012-06-09")
            #expect(viroin.contacts.contains(Contact(.phone, "+3261000000")))
            let main = try #require(viroin.activities.first)
            #expect(main == Activity(.nace, "81300", edition: "2025", isMain: true))
            #expect(viroin.sites.contains { $0.identifier?.scheme == .beEstablishment })
            let wood = try #require(
                try await bench.organisation(named: "CBA")
            ).profile
            #expect(
                wood.names.map(\.language.string) == ["fr", "nl", "fr"])
            let perron = try #require(
                try await bench.organisation(named: "Le Perron Test SCRL à finalité sociale"))
            #expect(perron.profile.legalForm?.code == "706")
            let vog = try #require(
                try await bench.organisation(named: "Integrationszentrum Ostbelgien VoG Test"))
            #expect(vog.profile.names.first?.language.string == "de")
        }
    }

    @Test(
        "RNA: the association, its establishment and no date where there is none",
        .enabled(if: SharedData.isPresent))
    func rna() async throws {
        try await imports(["rna_waldec_dpt_54.csv"], as: .rna) { summary, bench in
            #expect(summary.created == 1)
            let regain = try #require(try await bench.organisations().first).profile
            #expect(regain.names.map(\.text) == ["REGAIN 54 TEST", "REGAIN 54"])
            #expect(regain.status == .active)
            #expect(regain.identifiers.contains { $0.scheme == .frRNA && $0.value == "W543000001" })
            #expect(regain.seat?.street == "3 RUE des Tests")
            #expect(regain.founded?.iso == "2012-01-15")
        }
    }

    @Test(
        "data-inclusion joins the organisation of the same SIREN from Sirene",
        .enabled(if: SharedData.isPresent))
    func dataInclusion() async throws {
        let path = try #require(
            SharedData.path("directory/fixtures_synthetic/data_inclusion_structures.json"))
        let stock = try #require(
            SharedData.path("directory/fixtures_synthetic/StockUniteLegale_utf8.csv"))
        try await ImportBench.onEachEngine { bench in
            _ = try await bench.importer.run(.of(stock, source: "sirene", precedence: 80))
            let before = try await bench.dump()
            bench.clock.move()
            let summary = try await bench.importer.run(.of(path, source: "data-inclusion"))
            #expect(summary.updated >= 1)
            let regain = try #require(try await bench.organisation(named: "Regain 54 Test"))
            #expect(regain.profile.names.map(\.text).contains("REGAIN 54 TEST") == false)
            #expect(regain.provenance.contains { $0.source == ID("data-inclusion") })
            #expect(regain.provenance.contains { $0.source == ID("sirene") })
            #expect(regain.revision == 2)
            try await bench.undo.run(try #require(summary.importID))
            #expect(try await bench.dump() == before)
        }
    }

    @Test("mykomap: activities apart by semicolons, a place without coordinates")
    func mykomap() async throws {
        let text = """
            Identifier,Name,Description,Organisational Structure,Primary Activity,Activities,Street Address,Locality,Postcode,Country ID,Website,Latitude,Longitude
            x1,Coop Test,Bread,OS60,ICA210,ICA220;ICA230,1 High Street,Trier,54290,DE,coop.example,,
            """
        try await withFile(text) { path in
            #expect(try ImportFormat.recognise([path]) == .mykomap)
            try await ImportBench.onEachEngine { bench in
                let summary = try await bench.importer.run(.of(path, source: "mykomap"))
                #expect(summary.created == 1)
                let coop = try #require(try await bench.organisation(named: "Coop Test")).profile
                #expect(coop.activities.map(\.code) == ["ICA210", "ICA220", "ICA230"])
                #expect(coop.seat?.territory == "DE-RP")
                #expect(coop.seat?.coordinate == nil)
            }
        }
    }
}
