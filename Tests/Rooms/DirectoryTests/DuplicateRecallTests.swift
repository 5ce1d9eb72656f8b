// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

@Suite("How many duplicates are found")
struct DuplicateRecallTests {
    private static let syllables = [
        "bar", "dol", "fen", "gal", "hor", "jun", "kel", "lam", "mir", "nor", "pel", "quo", "rav",
        "sel", "tor", "vin", "wal", "zer",
    ]
    private static let trades = [
        "Atelier", "Jardin", "Maison", "Recyclerie", "Verger", "Régie", "Cuisine", "Chantier",
    ]

    private struct Row {
        var name, number, street, postalCode, town, phone, email: String

        var line: String {
            [name, number, street, postalCode, town, "BE", phone, email].joined(separator: ";")
                + "\n"
        }
    }

    private static let header = "Nom;N° entreprise;Rue et n°;CP;Localité;Pays;Tél;E-mail\n"

    private func word(_ dice: inout SeededRandom) -> String {
        (0..<3).map { _ in dice.one(of: Self.syllables) }.joined()
    }

    private func row(_ index: Int, _ dice: inout SeededRandom) -> Row {
        let place = dice.below(120)
        let digits = "1\(1_000_000 + index)"
        let check = 97 - (Int(digits) ?? 0) % 97
        return Row(
            name: "\(dice.one(of: Self.trades)) \(word(&dice)) \(word(&dice))",
            number: digits + (check < 10 ? "0" : "") + "\(check)",
            street: "Rue \(word(&dice)) \(1 + dice.below(90))", postalCode: "\(6600 + place)",
            town: "Ville-\(place)", phone: "0612\(10_000 + index)",
            email: "info@org\(index).example")
    }

    /// The same organisation as another list has it: without its number, and one thing different.
    private func other(_ row: Row, _ kind: Int, _ dice: inout SeededRandom) -> Row {
        var other = row
        other.number = ""
        var letters = Array(row.name.unicodeScalars)
        let place = letters.count - 1 - dice.below(6)
        switch kind {
        case 0:  // A letter is missing in the name.
            letters.remove(at: place)
            other.name = String(String.UnicodeScalarView(letters))
            (other.phone, other.email) = ("", "")
        case 1:  // Two letters are the other way round, and the street is another.
            letters.swapAt(place, place - 1)
            other.name = String(String.UnicodeScalarView(letters))
            (other.street, other.email) = ("", "")
        case 2:  // It moved; phone and name stayed.
            (other.street, other.postalCode, other.town) = ("Rue Neuve 1", "5000", "Namur")
            other.email = ""
        case 3:  // Capitals and a legal form; nothing but the town.
            other.name = row.name.uppercased() + " ASBL"
            (other.street, other.phone, other.email) = ("", "", "")
        default:  // The words in another order, and no postal code.
            other.name = row.name.split(separator: " ").reversed().joined(separator: " ")
            (other.postalCode, other.phone, other.email) = ("", "", "")
        }
        return other
    }

    @Test("Of known duplicates nine in ten are proposed, and few others with them")
    func recall() async throws {
        var dice = SeededRandom(seed: 41)
        let rows = (0..<600).map { row($0, &dice) }
        let others = (0..<250).map { other(rows[$0], $0 % 5, &dice) }
        let first = Self.header + rows.map(\.line).joined()
        let second = Self.header + others.map(\.line).joined()
        try await ImportBench.onEachEngine { bench in
            try await withFile(first) {
                let summary = try await bench.importer.run(.of($0, source: "one"))
                #expect(summary.duplicates == 0)
            }
            bench.clock.move()
            try await withFile(second) {
                let summary = try await bench.importer.run(.of($0, source: "two"))
                #expect(summary.created == 250)
            }
            let found = try await pairs(bench)
            let wanted = zip(rows, others).map { Set([$0.name, $1.name + "~"]) }
            let hits = wanted.enumerated().filter { found.contains($0.element) }.map(\.offset)
            for kind in 0..<5 {
                let share = hits.count { $0 % 5 == kind }
                #expect(share >= 40, "kind \(kind): \(share) of 50")
            }
            #expect(hits.count >= 225, "\(hits.count) of 250")
            #expect(found.count - hits.count <= 12, "\(found.count - hits.count) others")
        }
    }

    /// The proposed pairs by names; those of the second list with `~` behind them.
    private func pairs(_ bench: ImportBench) async throws -> Set<Set<String>> {
        let names = Dictionary(
            uniqueKeysWithValues: try await bench.organisations().map {
                let mark = $0.provenance.first?.source == ID("two") ? "~" : ""
                return ($0.id, ($0.profile.names.first?.text ?? "") + mark)
            })
        let pairs = try await bench.database.read { try $0.duplicatePairs(limit: 10_000) }
        return Set(pairs.map { Set([names[$0.left] ?? "", names[$0.right] ?? ""]) })
    }
}
