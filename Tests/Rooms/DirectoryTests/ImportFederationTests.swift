// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeTesting
import Testing

@Suite("Importing sheets of federations")
struct ImportFederationTests {
    @Test(
        "A Windows-1252 sheet: names, numbers, equipment, approvals and the country",
        .enabled(if: SharedData.isPresent))
    func belgian() async throws {
        let path = try #require(
            SharedData.path("directory/fixtures_synthetic/federation_export_cp1252.csv"))
        try await ImportBench.onEachEngine { bench in
            var options = ImportOptions.of(path)
            options.country = "BE"
            let summary = try await bench.importer.run(options)
            #expect(summary.read == 3)
            #expect(summary.created == 3)
            let viroin = try #require(
                try await bench.organisation(named: "Les Ateliers du Viroin Test (asbl)")
            ).profile
            #expect(
                viroin.identifiers == [.init(scheme: .beKBO, value: "1999000150", status: .valid)])
            #expect(viroin.family == .association)
            #expect(viroin.equipment.map(\.text) == ["tondeuses autoportées", "camionnette"])
            #expect(viroin.equipment.map(\.quantity) == [2, 1])
            #expect(viroin.accreditations.map(\.kind) == ["be-eta", "be-idess"])
            #expect(viroin.seat?.territory == "BE-WAL")
            #expect(viroin.seat?.street == "12, Rue du Serpont")
            #expect(viroin.contacts.contains(Contact(.phone, "+3261000000")))
            #expect(viroin.contacts.contains(Contact(.website, "https://www.example.org")))
            #expect(
                viroin.activities.filter { $0.scheme == .words }.map(\.code)
                    == ["Espaces verts", "nettoyage"])
            #expect(viroin.activities.contains { $0.scheme == .trade && $0.code == "green-spaces" })
            let wood = try #require(
                try await bench.organisation(named: "Coopérative Bois d’Ardenne"))
            #expect(wood.slug == "cooperative-bois-d-ardenne")
            #expect(wood.profile.seat?.postalCode == "6700")
            #expect(wood.profile.accreditations.map(\.kind) == ["be-social-enterprise"])
            #expect(
                try await bench.organisation(named: "Épicerie Œuvre solidaire – 15 €") != nil)
        }
    }

    @Test(
        "A German sheet in UTF-8 with a byte order mark: registers, territories, staff",
        .enabled(if: SharedData.isPresent))
    func german() async throws {
        let path = try #require(
            SharedData.path("directory/fixtures_synthetic/verband_export_utf8_bom.csv"))
        try await ImportBench.onEachEngine { bench in
            let summary = try await bench.importer.run(.of(path, language: .de))
            #expect(summary.created == 3)
            #expect(summary.problems.isEmpty)
            let saar = try #require(
                try await bench.organisation(named: "Inklusionsbetrieb Saar Test gGmbH")
            ).profile
            #expect(saar.identifiers.map(\.value) == ["Saarbrücken HRB 99991"])
            #expect(saar.seat?.country == "DE")
            #expect(saar.seat?.territory == "DE-SL")
            #expect(saar.staff == Staff(least: 24, most: 24))
            let eifel = try #require(
                try await bench.organisation(named: "Bürgerenergie Eifel Test eG")
            ).profile
            #expect(eifel.identifiers.map(\.value) == ["Wittlich GnR 99993"])
            #expect(eifel.family == .cooperative)
            #expect(eifel.seat?.territory == "DE-RP")
        }
    }

    @Test(
        "The Luxembourg list: RCS numbers, the prefix of the postal code, approval and shares",
        .enabled(if: SharedData.isPresent))
    func luxembourgish() async throws {
        let path = try #require(SharedData.path("directory/fixtures_synthetic/lu_sis_list.csv"))
        try await ImportBench.onEachEngine { bench in
            let summary = try await bench.importer.run(.of(path, source: "lu-sis"))
            #expect(summary.created == 2)
            let shop = try #require(
                try await bench.organisation(named: "Eis Testepicerie SIS")
            ).profile
            #expect(shop.identifiers == [.init(scheme: .luRCS, value: "B999901", status: .valid)])
            #expect(shop.seat?.postalCode == "4670")
            #expect(shop.seat?.territory == "LU")
            #expect(shop.accreditations.map(\.kind) == ["lu-sis"])
            #expect(shop.accreditations.first?.from?.iso == "2024-05-02")
            #expect(shop.accreditations.first?.reference == "100 %")
            let nature = try #require(
                try await bench.organisation(named: "Naturschutz Test ASBL")
            ).profile
            #expect(nature.seat?.country == "LU")
            #expect(nature.accreditations.isEmpty)
        }
    }

    @Test("Headings in four languages find their field")
    func headings() {
        let german = ColumnMapping.propose(["Träger", "Straße", "PLZ", "Ort", "Gewerke", "Plätze"])
        #expect(
            german.map(\.field)
                == [.name, .street, .postalCode, .municipality, .activities, .staff])
        let dutch = ColumnMapping.propose(["Naam", "Rechtsvorm", "Ondernemingsnummer", "Gemeente"])
        #expect(dutch.map(\.field) == [.name, .legalForm, .number, .municipality])
        let odd = ColumnMapping.propose(["Nom", "Nom complet du responsable", "Foo"])
        #expect(odd.map(\.field) == [.name, nil, nil])
        #expect(odd[0].confidence == 1)
    }

    @Test("A changed cell updates one organisation and nothing else")
    func changedCell() async throws {
        let first = "Nom;CP;Localité;Activités\nAlpha;6700;Arlon;bois\nBeta;6800;Libramont;linge\n"
        try await ImportBench.onEachEngine { bench in
            try await withFile(first) { _ = try await bench.importer.run(.of($0)) }
            let change = try await bench.lastChange()
            bench.clock.move()
            try await withFile(first.replacing("linge", with: "linge, repassage")) { path in
                let summary = try await bench.importer.run(.of(path))
                #expect(summary.updated == 1)
                #expect(summary.unchanged == 1)
                #expect(summary.updatedExamples == [.init(name: "Beta", fields: ["activities"])])
                #expect(try await bench.lastChange() == change + 1)
                let beta = try #require(try await bench.organisation(named: "Beta"))
                #expect(beta.revision == 2)
                #expect(beta.slug == "beta")
                let before = try await bench.dump()
                try await bench.undo.run(try #require(summary.importID))
                #expect(try await bench.dump() != before)
                #expect(try await bench.organisation(named: "Beta")?.revision == 1)
            }
        }
    }
}

extension String {
    fileprivate func replacing(_ part: String, with other: String) -> String {
        split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
    }
}
