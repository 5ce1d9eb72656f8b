// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeTesting
import Testing

@Suite("Files that are not as they should be")
struct ImportBadInputTests {
    /// Imports the bytes, expects an error of the whole file and an untouched directory.
    private func fails(
        _ bytes: [UInt8], name: String = "list.csv", line: Int? = nil, field: String? = nil,
        change: (inout ImportOptions) -> Void = { _ in }
    ) async throws {
        try await ImportBench.onEachEngine { bench in
            let before = try await bench.dump()
            let last = try await bench.lastChange()
            try await withFiles([name: bytes]) { folder in
                var options = ImportOptions.of(folder + "/" + name)
                change(&options)
                do {
                    _ = try await bench.importer.run(options)
                    Issue.record("the file was accepted")
                } catch let error as InterchangeError {
                    if let line { #expect(error.line == line) }
                    if let field { #expect(error.field == field) }
                    #expect(!error.reason[.fr].isEmpty)
                }
            }
            #expect(try await bench.dump() == before)
            #expect(try await bench.lastChange() == last)
        }
    }

    private func imports(
        _ text: String, country: String? = nil,
        _ body: (ImportSummary, ImportBench) async throws -> Void
    ) async throws {
        try await ImportBench.onEachEngine { bench in
            try await withFile(text) { path in
                var options = ImportOptions.of(path)
                options.country = country
                try await body(try await bench.importer.run(options), bench)
            }
        }
    }

    @Test("U+0000, which JSON can say and nothing can keep, is replaced")
    func null() async throws {
        let structures = #"[{"id": "a", "nom": "Les \u0000Jardins", "commune": "Metz\u0000"}]"#
        try await ImportBench.onEachEngine { bench in
            try await withFiles(["list.json": Array(structures.utf8)]) { folder in
                let summary = try await bench.importer.run(.of(folder + "/list.json"))
                #expect(summary.created == 1)
            }
            let found = try #require(try await bench.organisation(named: "Les \u{FFFD}Jardins"))
            #expect(found.profile.seat?.municipality == "Metz\u{FFFD}")
        }
    }

    @Test("UTF-8 that breaks off into something else names its line")
    func wrongEncoding() async throws {
        var bytes = [0xEF, 0xBB, 0xBF] + Array("Nom;CP\nÉté;6700\n".utf8)
        bytes += [0xC3, 0x28, 0x3B] + Array("6800\n".utf8)
        try await fails(bytes, line: 3)
    }

    @Test("Two columns of the same name are refused, naming the column")
    func duplicateHeader() async throws {
        try await fails(Array("Nom;CP;Nom\nA;6700;B\n".utf8), line: 1, field: "Nom")
    }

    @Test("A column that silently went missing stops the import, naming the column")
    func missingColumn() async throws {
        try await ImportBench.onEachEngine { bench in
            try await withFile("Nom;CP;Activités\nAlpha;6700;bois\n") {
                _ = try await bench.importer.run(.of($0))
            }
            let before = try await bench.dump()
            try await withFile("Nom;CP\nAlpha;6700\n") { path in
                let error = await #expect(throws: InterchangeError.self) {
                    _ = try await bench.importer.run(.of(path))
                }
                #expect(error?.field == "Activités")
                #expect(try await bench.dump() == before)
                var remapped = ImportOptions.of(path)
                remapped.mapping = ColumnMapping(["Nom": .name, "CP": .postalCode])
                let summary = try await bench.importer.run(remapped)
                #expect(summary.updated == 1)
            }
        }
    }

    @Test("A sheet without a column of names is refused")
    func noNames() async throws {
        try await fails(Array("Foo;Bar\n1;2\n".utf8), line: 1)
    }

    @Test("A huge cell fails early and in little memory")
    func hugeCell() async throws {
        let cell = [UInt8](repeating: 0x61, count: 20 << 20)
        try await fails(Array("Nom;CP\nA;6700\n\"".utf8) + cell + Array("\";1\n".utf8), line: 3)
    }

    @Test("A quoted cell that is never closed, as in a file that stops half way")
    func cutInQuotes() async throws {
        try await fails(Array("Nom;CP\nAlpha;6700\n\"Bet".utf8), line: 3)
    }

    @Test("A JSON file that stops half way")
    func cutJSON() async throws {
        let text = "[\n {\"id\": \"a\", \"nom\": \"Alpha\"},\n {\"id\": \"b\", \"no"
        try await fails(Array(text.utf8), name: "list.json")
    }

    @Test("A row cut off at the end of the file is listed; the others are kept, or none if strict")
    func cutRow() async throws {
        let text = "Nom;CP;Localité\nAlpha;6700;Arlon\nBeta;68"
        try await imports(text) { summary, _ in
            #expect(summary.created == 1)
            #expect(summary.rejected == 1)
            #expect(summary.problems.first?.line == 3)
        }
        try await ImportBench.onEachEngine { bench in
            let before = try await bench.dump()
            try await withFile(text) { path in
                var options = ImportOptions.of(path)
                options.isStrict = true
                await #expect(throws: ImportError.self) {
                    _ = try await bench.importer.run(options)
                }
            }
            #expect(try await bench.dump() == before)
        }
    }

    @Test("A row with too many cells, and one without a name, are listed with line and field")
    func raggedRows() async throws {
        try await imports("Nom;CP\nAlpha;6700\nBeta;6800;x;y\n;6900\nGamma\n") { summary, bench in
            #expect(summary.read == 4)
            #expect(summary.created == 2)
            #expect(summary.rejected == 2)
            #expect(summary.problems.map(\.line) == [3, 4])
            #expect(summary.problems.last?.field == "Nom")
            #expect(summary.problems.allSatisfy { $0.severity == .rejected })
        }
    }

    @Test("Coordinates that do not exist are told; swapped ones too; the rows are kept")
    func coordinates() async throws {
        let text = """
            Nom;CP;Pays;Latitude;Longitude
            Alpha;6700;BE;149,6;5,8
            Beta;6700;BE;5.81;49.68
            Gamma;6700;BE;49,68;5,81
            Delta;6700;BE;abc;5
            Null;6700;BE;0;0
            """
        try await imports(text) { summary, bench in
            #expect(summary.created == 5)
            #expect(summary.flagged == 3)
            #expect(summary.problems.map(\.line) == [2, 3, 5])
            #expect(summary.problems.allSatisfy { $0.field == "Latitude" })
            #expect(summary.problems[1].reason[.en].utf8.starts(with: "Latitude and lon".utf8))
            let gamma = try #require(try await bench.organisation(named: "Gamma"))
            #expect(gamma.profile.seat?.coordinate?.latitude == 49.68)
            let null = try #require(try await bench.organisation(named: "Null"))
            #expect(null.profile.seat?.coordinate == nil)
        }
    }

    @Test("An unknown country is told with line and field; the row is kept without one")
    func unknownCountry() async throws {
        try await imports("Nom;CP;Pays\nAlpha;6700;Absurdistan\n") { summary, bench in
            #expect(summary.created == 1)
            #expect(summary.problems.map(\.line) == [2])
            #expect(summary.problems.map(\.field) == ["Pays"])
            let alpha = try #require(try await bench.organisation(named: "Alpha"))
            #expect(alpha.profile.seat?.country == nil)
        }
    }

    @Test("The null date of registers is no date; one that cannot be read is told")
    func dates() async throws {
        let text = "Nom;Date de création\nAlpha;0001-01-01\nBeta;32.13.2020\nGamma;5.3.1998\n"
        try await imports(text) { summary, bench in
            #expect(summary.created == 3)
            #expect(summary.problems.map(\.line) == [3])
            let alpha = try #require(try await bench.organisation(named: "Alpha"))
            #expect(alpha.profile.founded == nil)
            let gamma = try #require(try await bench.organisation(named: "Gamma"))
            #expect(gamma.profile.founded?.iso == "1998-03-05")
        }
    }

    @Test("A formula is text and told; a phone number that begins with + is none")
    func formula() async throws {
        let text = "Nom;Tél;Description\n=1+1 Verein;+352 26 12 34;@SUM(A1)\n"
        try await imports(text, country: "LU") { summary, bench in
            #expect(summary.created == 1)
            #expect(summary.problems.map(\.field) == ["Nom", "Description"])
            let organisation = try #require(try await bench.organisation(named: "=1+1 Verein"))
            #expect(organisation.profile.contacts == [Contact(.phone, "+352261234")])
        }
    }

    @Test("A number with a wrong check digit is kept, flagged, and recognises nobody")
    func wrongNumber() async throws {
        let text = "Nom;SIRET\nAlpha;80746931700017\nBeta;80746931700017\n"
        try await imports(text) { summary, bench in
            #expect(summary.created == 2)
            #expect(summary.problems.map(\.line) == [2, 3])
            let alpha = try #require(try await bench.organisation(named: "Alpha"))
            #expect(alpha.profile.identifiers.map(\.status) == [.invalid])
        }
    }
}
