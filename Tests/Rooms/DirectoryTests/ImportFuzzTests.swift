// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeTesting
import Testing

@Suite("Imports of files that chance has damaged")
struct ImportFuzzTests {
    private static let sheet = """
        Nom;Forme;N° entreprise;Rue et n°;CP;Localité;Pays;Latitude;Longitude;Tél;E-mail;Site;\
        Activités;Matériel;Description;ETP;Agréments;Langues
        "Les ""Ateliers"" d’Été";ASBL;1999.000.150;Rue du Serpont 12;B-6800;Libramont;BE;49,9;5,4;\
        +32 61 22 33 44;info@ateliers.example;www.ateliers.example;bois, jardin;2 tondeuses;\
        Mots et mots;12;ETA;fr/de
        Régie de Quartier;SCIC;80746931700016;1 rue A;54000;Nancy;FR;48.69;6.18;03 83 00 00 00;\
        ;regie.example;nettoyage;camionnette;;24;;français
        Lëtzebuerger Atelier;asbl;F1234;2, rue B;L-4670;Differdange;LU;49.52;5.89;26 12 34;\
        a@b.example;;recyclage;;;50 à 99;;lb
        Werkhof eG;eG;Amtsgericht Saarbrücken GnR 99;Am Markt 3;66111;Saarbrücken;DE;49.23;7.0;\
        ;;;Gartenbau;Häcksler;;;;Deutsch
        Les Ateliers d'Été;;;Rue du Serpont 12;6800;Libramont;BE;;;061 22 33 44;;;;;;;;

        """

    /// Bytes that mean something to one of the readers.
    private static let marks: [[UInt8]] = [
        [0], [0x22], [0x3B], [0x2C], [0x0A], [0x0D, 0x0A], [0x0D], [0xFF], [0xC3], [0xE9],
        [0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x8C, 0xB3], Array("=1+1".utf8), Array("\u{202E}".utf8),
        Array("\"\"".utf8), Array("999999999999999999999".utf8), Array("-1e309".utf8),
    ]

    private func damaged(_ dice: inout SeededRandom) -> [UInt8] {
        var bytes = Array(Self.sheet.utf8)
        // The header is spared most of the time, so that rows are reached.
        let first = dice.below(8) == 0 ? 0 : 160
        for _ in 0...dice.below(6) {
            let place = first + dice.below(bytes.count - first)
            let end = min(bytes.count, place + dice.below(30))
            switch dice.below(5) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(contentsOf: dice.one(of: Self.marks), at: place)
            case 2: bytes[place] = UInt8(dice.below(256))
            case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
            default: bytes.replaceSubrange(place..<(place + 1), with: dice.one(of: Self.marks))
            }
        }
        return bytes
    }

    @Test("No damage crashes it; what is accepted is not written twice, and undo restores")
    func damage() async throws {
        var dice = SeededRandom(seed: 20_261_121)
        var accepted = 0
        try await ImportBench.onEachEngine { bench in
            try await withFile(Self.sheet) {
                _ = try await bench.importer.run(.of($0, source: "before"))
            }
            let before = try await bench.dump()
            for round in 0..<60 {
                let bytes = damaged(&dice)
                let isOver = dice.below(2) == 0
                bench.clock.move()
                try await withFiles(["list.csv": bytes]) { folder in
                    let options = ImportOptions.of(
                        folder + "/list.csv", source: isOver ? "before" : "new")
                    guard let summary = try await run(options, bench) else {
                        #expect(try await bench.dump() == before, "round \(round)")
                        return
                    }
                    accepted += 1
                    let sum = summary.created + summary.updated + summary.unchanged
                    #expect(summary.read == sum + summary.rejected, "round \(round)")
                    let again = try await bench.importer.run(options)
                    #expect(again.changes == 0, "round \(round)")
                    #expect(again.importID == nil, "round \(round)")
                    if let id = summary.importID { try await bench.undo.run(id) }
                    #expect(try await bench.dump() == before, "round \(round)")
                }
            }
        }
        #expect(accepted >= 30)
    }

    /// `nil` where the file as a whole is refused.
    private func run(
        _ options: ImportOptions, _ bench: ImportBench
    ) async throws -> ImportSummary? {
        do {
            return try await bench.importer.run(options)
        } catch is InterchangeError {
            return nil
        }
    }
}
