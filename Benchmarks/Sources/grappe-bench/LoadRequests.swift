// SPDX-License-Identifier: EUPL-1.2

/// Hundreds of addresses of each kind as readers in four languages ask for them; the same ones in
/// every run.
struct LoadRequests {
    let slugs: [String]

    private static let languages = ["fr", "de", "lb", "en"]
    private static let words = [
        "jardinage", "W%C3%A4scherei", "traiteur", "menuiserie", "nettoyage", "Garten", "bois",
        "repassage", "transport", "Montage", "formation", "cuisine", "peinture", "v%C3%A9lo",
        "recyclage", "Holz", "K%C3%BCche", "emballage", "tonte", "linge", "Botz", "catering",
        "atelier", "Lager", "r%C3%A9novation", "informatique", "Pflege", "culture", "gardening",
        "cleaning", "laundry", "reuse", "digital", "menuisrie", "jardinnage",
    ]
    private static let trades = [
        "green-spaces", "cleaning", "laundry", "catering", "reuse-recycling", "joinery",
        "packaging", "logistics", "home-services", "building-finishing", "market-gardening",
        "digital", "care", "mobility", "culture", "training",
    ]
    private static let territories = ["LU", "BE-WAL", "FR-LOR", "DE-SL", "DE-RP"]
    private static let places = [
        "Arlon", "Metz", "Trier", "Esch-sur-Alzette", "Nancy", "Eupen", "Bastogne", "Luxembourg",
        "Thionville", "Neunkirchen",
    ]
    private static let count = 800

    var cases: [(name: String, paths: [String])] {
        var chance = SeededChance(seed: 2026)
        return [
            ("search", (0..<Self.count).map { _ in search(&chance) }),
            ("profile", (0..<Self.count).map { _ in profile(&chance) }),
            ("api", (0..<Self.count).map { _ in list(&chance) }),
        ]
    }

    private func search(_ chance: inout SeededChance) -> String {
        var items: [String] = []
        if chance.percent(75) {
            let second = chance.percent(35) ? "+" + chance.one(of: Self.words) : ""
            items.append("q=" + chance.one(of: Self.words) + second)
        }
        if chance.percent(40) { items.append("trade=" + chance.one(of: Self.trades)) }
        if chance.percent(30) { items.append("territory=" + chance.one(of: Self.territories)) }
        if chance.percent(25) {
            let kilometres = chance.one(of: ["10", "25", "50", "100"])
            items.append("near=" + chance.one(of: Self.places) + "&km=" + kilometres)
        }
        if chance.percent(15) { items.append("page=" + chance.one(of: ["2", "3", "4"])) }
        let query = items.isEmpty ? "" : "?" + items.joined(separator: "&")
        return "/\(chance.one(of: Self.languages))/organisations\(query)"
    }

    private func profile(_ chance: inout SeededChance) -> String {
        "/\(chance.one(of: Self.languages))/organisations/\(chance.one(of: slugs))"
    }

    private func list(_ chance: inout SeededChance) -> String {
        let territory =
            chance.percent(50) ? "&territory=" + chance.one(of: Self.territories) : ""
        return "/api/v1/organisations?limit=25&trade=\(chance.one(of: Self.trades))\(territory)"
    }
}
