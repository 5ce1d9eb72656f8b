// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A real town in which invented organisations have their seats.
struct DemonstrationTown {
    let place: Place
    /// How often it is chosen among the towns of its region.
    let weight: Int
    /// The court that keeps the registers for the town, in Germany.
    let court: String?

    /// "à Arlon", "in Arlon", "zu Arel".
    func phrase(in language: Language) -> String {
        let name = place.name[language]
        return switch language {
        case .fr: "à \(name)"
        case .de, .en: "in \(name)"
        case .lb: name == "Lëtzebuerg" ? "an der Stad Lëtzebuerg" : "zu \(name)"
        }
    }

    private static func towns(
        _ territory: Territory, court: String? = nil, _ names: [(String, Int)]
    ) -> [DemonstrationTown] {
        names.compactMap { name, weight in
            Place.find(name).first { $0.territory == territory }.map {
                DemonstrationTown(place: $0, weight: weight, court: court)
            }
        }
    }
}

extension DemonstrationTown {
    static let luxembourg: [DemonstrationTown] = towns(
        .luxembourg,
        [
            ("Luxembourg", 18), ("Esch-sur-Alzette", 12), ("Differdange", 6), ("Dudelange", 6),
            ("Ettelbruck", 7), ("Diekirch", 5), ("Wiltz", 5), ("Clervaux", 3), ("Echternach", 4),
            ("Grevenmacher", 4), ("Mersch", 4), ("Redange-sur-Attert", 3), ("Bettembourg", 3),
            ("Pétange", 4), ("Remich", 2), ("Troisvierges", 2), ("Junglinster", 2),
        ])

    static let wallonia: [DemonstrationTown] = towns(
        .wallonia,
        [
            ("Arlon", 10), ("Bastogne", 9), ("Marche-en-Famenne", 8), ("Neufchâteau", 7),
            ("Virton", 6), ("Libramont-Chevigny", 7), ("Habay", 4), ("Messancy", 4),
            ("Saint-Hubert", 4), ("Bertrix", 4), ("Vielsalm", 3), ("Florenville", 3),
            ("Bouillon", 2), ("Athus", 4), ("Houffalize", 3), ("Durbuy", 2), ("Liège", 5),
            ("Namur", 5), ("Verviers", 3), ("Dinant", 2), ("Charleroi", 4), ("Mons", 2),
            ("Malmedy", 2), ("Ciney", 2),
        ])

    static let eastBelgium: [DemonstrationTown] = towns(
        .wallonia,
        [("Eupen", 5), ("Sankt Vith", 4)])

    static let lorraine: [DemonstrationTown] = towns(
        .lorraine,
        [
            ("Nancy", 14), ("Longwy", 7), ("Épinal", 7), ("Bar-le-Duc", 5), ("Verdun", 6),
            ("Lunéville", 4), ("Toul", 4), ("Pont-à-Mousson", 4), ("Briey", 4),
            ("Saint-Dié-des-Vosges", 4), ("Remiremont", 3), ("Commercy", 3), ("Villerupt", 3),
            ("Montmédy", 2), ("Stenay", 2), ("Mirecourt", 2),
        ])

    static let moselle: [DemonstrationTown] = towns(
        .lorraine,
        [
            ("Metz", 12), ("Thionville", 9), ("Forbach", 4), ("Sarreguemines", 4),
            ("Sarrebourg", 3), ("Hayange", 3), ("Saint-Avold", 3),
        ])

    static let saarland: [DemonstrationTown] = [
        towns(
            .saarland, court: "Saarbrücken",
            [
                ("Saarbrücken", 12), ("Merzig", 5), ("Neunkirchen", 5), ("Homburg", 4),
                ("Sankt Wendel", 4), ("Völklingen", 4), ("Sankt Ingbert", 3),
                ("Lebach", 2), ("Perl", 2),
            ]),
        towns(.saarland, court: "Saarlouis", [("Saarlouis", 6)]),
    ].flatMap(\.self)

    static let palatinate: [DemonstrationTown] = [
        towns(
            .rhinelandPalatinate, court: "Wittlich",
            [
                ("Trier", 12), ("Bitburg", 6), ("Wittlich", 5), ("Konz", 3), ("Saarburg", 4),
                ("Prüm", 3), ("Daun", 2), ("Gerolstein", 2), ("Hermeskeil", 2),
            ]),
        towns(.rhinelandPalatinate, court: "Kaiserslautern", [("Kaiserslautern", 4)]),
        towns(.rhinelandPalatinate, court: "Koblenz", [("Koblenz", 4)]),
        towns(.rhinelandPalatinate, court: "Mainz", [("Mainz", 4)]),
        towns(.rhinelandPalatinate, court: "Bad Kreuznach", [("Idar-Oberstein", 3)]),
        towns(.rhinelandPalatinate, court: "Zweibrücken", [("Zweibrücken", 2)]),
        towns(.rhinelandPalatinate, court: "Ludwigshafen", [("Ludwigshafen am Rhein", 3)]),
    ].flatMap(\.self)
}
