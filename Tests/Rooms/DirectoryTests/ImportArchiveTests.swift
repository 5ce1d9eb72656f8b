// SPDX-License-Identifier: EUPL-1.2

import Directory
import Glibc
import GrappeKit
import GrappeTesting
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite("Importing workbooks and archives")
struct ImportArchiveTests {
    @Test("A workbook is read like the same sheet as text; a second run writes nothing")
    func workbook() async throws {
        try await ImportBench.onEachEngine { bench in
            try await withFiles([:]) { folder in
                let path = folder + "/list.xlsx"
                let columns = ["Nom", "N° entreprise", "CP", "Localité", "Pays", "ETP"]
                let writer = try XLSXWriter(
                    path: path, sheet: "Membres", columns: columns.map { .init($0) })
                try writer.row(
                    ["Ateliers d’Été", "1999.000.150", "6800", "Libramont", "BE"].map {
                        .text($0)
                    } + [.integer(12)])
                try writer.row([.text(""), .text(""), .text("6700")])
                try writer.close()
                let summary = try await bench.importer.run(.of(path))
                #expect(summary.read == 2)
                #expect(summary.created == 1)
                #expect(summary.problems.map(\.line) == [3])
                #expect(summary.problems.map(\.field) == ["Nom"])
                let profile = try #require(
                    try await bench.organisation(named: "Ateliers d’Été")
                ).profile
                #expect(profile.identifiers.map(\.value) == ["1999000150"])
                #expect(profile.seat?.territory == "BE-WAL")
                #expect(profile.staff == Staff(least: 12, most: 12))
                #expect(try await bench.importer.run(.of(path)).changes == 0)
            }
        }
    }

    @Test(
        "A zipped register gives the same rows as its files", .enabled(if: SharedData.isPresent),
        arguments: [
            (["kbo"], ImportFormat.kbo),
            (["StockUniteLegale_utf8.csv", "StockEtablissement_utf8.csv"], .sirene),
        ])
    func zipped(files: [String], format: ImportFormat) async throws {
        let paths = try files.map {
            try #require(SharedData.path("directory/fixtures_synthetic/" + $0))
        }
        let plain = try await names(in: paths, format)
        #expect(!plain.isEmpty)
        var archive = ZipBuilder()
        for path in try paths.flatMap(Self.files) {
            let name = String(path.split(separator: "/").last ?? "")
            archive.add("export/" + name, [(try Self.bytes(path), 1)])
        }
        try await withFiles(["export.zip": archive.finished()]) { folder in
            let zipped = try await names(in: [folder + "/export.zip"], format)
            #expect(zipped == plain)
        }
    }

    @Test("An archive that inflates without end is refused; nothing is written")
    func bomb() async throws {
        let header = """
            "EnterpriseNumber","Status","JuridicalSituation","TypeOfEnterprise","JuridicalForm",\
            "JuridicalFormCAC","StartDate"

            """
        let row = #""1999.000.150","AC","000","2","017","","09-06-2012""# + "\n"
        let rows = Array(String(repeating: row, count: 1000).utf8)
        var archive = ZipBuilder()
        archive.add("enterprise.csv", [(Array(header.utf8), 1), (rows, 1000)])
        // One heading with the columns of all other files.
        let others = """
            EntityNumber,EnterpriseNumber,EstablishmentNumber,Language,TypeOfDenomination,\
            Denomination,ActivityGroup,NaceVersion,NaceCode,Classification,TypeOfAddress,\
            CountryNL,CountryFR,Zipcode,MunicipalityNL,MunicipalityFR,StreetNL,StreetFR,\
            HouseNumber,Box,ExtraAddressInfo,DateStrikingOff,EntityContact,ContactType,Value,\
            StartDate,Category,Code,Description,Variable

            """
        for name in ["denomination", "establishment", "address", "activity", "contact", "code"] {
            archive.add(name + ".csv", [(Array(others.utf8), 1)])
        }
        try await withFiles(["kbo.zip": archive.finished()]) { folder in
            try await refused(folder + "/kbo.zip") { #expect($0.field == "enterprise.csv") }
        }
    }

    @Test("A cell of 200 MB is refused where it begins; nothing is written")
    func hugeCell() async throws {
        try await withFiles([:]) { folder in
            let path = folder + "/huge.csv"
            try Data("Nom;CP\nAlpha;6700\n\"".utf8).write(to: URL(filePath: path))
            let file = try #require(fopen(path, "a"))
            let piece = [UInt8](repeating: 0x61, count: 1 << 20)
            for _ in 0..<200 { fwrite(piece, 1, piece.count, file) }
            fclose(file)
            try await refused(path) { #expect($0.line == 3) }
        }
    }

    private func refused(
        _ path: String, _ check: (InterchangeError) -> Void
    ) async throws {
        try await ImportBench.onEachEngine { bench in
            let before = try await bench.dump()
            let error = await #expect(throws: InterchangeError.self) {
                _ = try await bench.importer.run(.of(path))
            }
            if let error {
                #expect(!error.reason[.de].isEmpty)
                check(error)
            }
            #expect(try await bench.dump() == before)
        }
    }

    private func names(in paths: [String], _ format: ImportFormat) async throws -> [[String]] {
        #expect(try ImportFormat.recognise(paths) == format)
        var names: [[String]] = []
        try await ImportBench.onEachEngine { bench in
            var options = ImportOptions.of(paths[0], source: format.rawValue)
            options.paths = paths
            _ = try await bench.importer.run(options)
            #expect(try await bench.importer.run(options).changes == 0)
            names = try await bench.organisations().map { $0.profile.names.map(\.text) }
                .sorted { $0.joined() < $1.joined() }
        }
        return names
    }

    private static func files(_ path: String) throws -> [String] {
        guard !path.utf8.suffix(4).elementsEqual(".csv".utf8) else { return [path] }
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map {
            path + "/" + $0
        }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path)))
    }
}
