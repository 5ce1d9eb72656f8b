// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A part of the Grande Région with its own languages, forms and manners.
struct DemonstrationRegion {
    let territory: String
    /// ISO 3166-1 alpha-2.
    let country: String
    /// How many of four hundred organisations.
    let share: Int
    let languages: [(Language, Int)]
    let secondLanguages: [Language]
    let towns: [DemonstrationTown]
    let forms: [(DemonstrationForm, Int)]
    /// "en Lorraine".
    let area: Text
    let neighbours: [String]

    static let all: [DemonstrationRegion] = [
        .init(
            territory: "LU", country: "LU", share: 90,
            languages: [(.fr, 50), (.de, 20), (.lb, 30)],
            secondLanguages: [.fr, .de, .en], towns: DemonstrationTown.luxembourg,
            forms: DemonstrationForm.luxembourg,
            area: Text(
                fr: "au Grand-Duché", de: "im Großherzogtum", lb: "am Groussherzogtum",
                en: "in the Grand Duchy"),
            neighbours: ["BE-WAL", "FR-LOR", "DE-RP"]),
        .init(
            territory: "BE-WAL", country: "BE", share: 92, languages: [(.fr, 1)],
            secondLanguages: [.de, .en], towns: DemonstrationTown.wallonia,
            forms: DemonstrationForm.wallonia,
            area: Text(
                fr: "en Wallonie", de: "in der Wallonie", lb: "a Wallounien", en: "in Wallonia"),
            neighbours: ["LU", "FR-LOR"]),
        .init(
            territory: "BE-WAL", country: "BE", share: 18, languages: [(.de, 1)],
            secondLanguages: [.fr, .en], towns: DemonstrationTown.eastBelgium,
            forms: DemonstrationForm.eastBelgium,
            area: Text(
                fr: "en Communauté germanophone", de: "in Ostbelgien", lb: "an Ostbelgien",
                en: "in the German-speaking Community"),
            neighbours: ["LU", "DE-RP"]),
        .init(
            territory: "FR-LOR", country: "FR", share: 62, languages: [(.fr, 1)],
            secondLanguages: [.de, .en], towns: DemonstrationTown.lorraine,
            forms: DemonstrationForm.lorraine, area: inLorraine, neighbours: ["LU", "BE-WAL"]),
        .init(
            territory: "FR-LOR", country: "FR", share: 38, languages: [(.fr, 1)],
            secondLanguages: [.de, .en], towns: DemonstrationTown.moselle,
            forms: DemonstrationForm.moselle, area: inLorraine, neighbours: ["LU", "DE-SL"]),
        .init(
            territory: "DE-SL", country: "DE", share: 45, languages: [(.de, 1)],
            secondLanguages: [.fr, .en], towns: DemonstrationTown.saarland,
            forms: DemonstrationForm.germany,
            area: Text(fr: "en Sarre", de: "im Saarland", lb: "am Saarland", en: "in the Saarland"),
            neighbours: ["FR-LOR", "LU", "DE-RP"]),
        .init(
            territory: "DE-RP", country: "DE", share: 55, languages: [(.de, 1)],
            secondLanguages: [.fr, .en], towns: DemonstrationTown.palatinate,
            forms: DemonstrationForm.germany,
            area: Text(
                fr: "en Rhénanie-Palatinat", de: "in Rheinland-Pfalz", lb: "a Rheinland-Pfalz",
                en: "in Rhineland-Palatinate"),
            neighbours: ["LU", "DE-SL"]),
    ]

    private static let inLorraine = Text(
        fr: "en Lorraine", de: "in Lothringen", lb: "a Loutrengen", en: "in Lorraine")

    /// Which region the organisations belong to, in turn: each region gets its share of any
    /// number of them.
    static func sequence(_ count: Int) -> [Int] {
        let total = all.reduce(0) { $0 + $1.share }
        var given = all.map { _ in 0 }
        return (0..<count).map { index in
            let owed = all.indices.map { all[$0].share * (index + 1) - given[$0] * total }
            let next = owed.indices.max { (owed[$0], -$0) < (owed[$1], -$1) } ?? 0
            given[next] += 1
            return next
        }
    }
}
