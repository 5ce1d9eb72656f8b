// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

/// How the output of a trade is usually counted, with amounts that are plausible for a small
/// or middle-sized organisation.
struct DemonstrationCapacity {
    /// The competences it may be said of; of all where empty.
    let competences: [String]
    let unit: Text
    let amounts: [Double]
    let period: Competence.Period

    init(
        _ competences: [String] = [], fr: String, de: String, lb: String, en: String,
        _ amounts: [Double], _ period: Competence.Period
    ) {
        (self.competences, self.amounts, self.period) = (competences, amounts, period)
        unit = Text(fr: fr, de: de, lb: lb, en: en)
    }

    static func of(_ competence: TradeTerm, in trade: Trade) -> DemonstrationCapacity? {
        byTrade[trade.code]?.first {
            $0.competences.isEmpty || $0.competences.contains(competence.code)
        }
    }

    private static let byTrade: [String: [DemonstrationCapacity]] = [
        "green-spaces": [
            .init(
                ["lawns", "clearing", "meadows"], fr: "hectares", de: "Hektar", lb: "Hektar",
                en: "hectares", [4, 9, 14, 22], .week),
            .init(
                ["hedges", "footpaths", "streams"], fr: "km", de: "km", lb: "km", en: "km",
                [2, 3, 5, 8], .month),
            .init(
                ["planting"], fr: "plants", de: "Pflanzen", lb: "Planzen", en: "plants",
                [400, 900, 1500], .year),
        ],
        "cleaning": [
            .init(
                ["offices", "schools", "sports-halls", "health", "floors"], fr: "m²", de: "m²",
                lb: "m²", en: "m²", [1200, 2500, 4800, 7500], .day),
            .init(
                ["windows", "common-parts", "after-works", "holiday-lets"], fr: "heures",
                de: "Stunden", lb: "Stonnen", en: "hours", [60, 120, 210], .week),
        ],
        "laundry": [
            .init(
                ["flat-linen", "residents", "workwear", "hospitality", "hygiene", "hire"],
                fr: "tonnes de linge", de: "Tonnen Wäsche", lb: "Tonne Wäsch",
                en: "tonnes of linen", [2, 3.5, 6, 9, 14], .week),
            .init(
                ["ironing", "mending"], fr: "heures", de: "Stunden", lb: "Stonnen", en: "hours",
                [30, 60, 90], .week),
        ],
        "catering": [
            .init(
                [
                    "school-meals", "company-meals", "meals-on-wheels", "organic", "vegetarian",
                    "diets",
                ], fr: "repas", de: "Mahlzeiten", lb: "Iessen", en: "meals",
                [80, 150, 320, 600, 900], .day),
            .init(
                ["preserves", "anti-waste"], fr: "bocaux", de: "Gläser", lb: "Bokalen", en: "jars",
                [300, 800, 1500], .month),
            .init(
                ["buffets"], fr: "couverts", de: "Gedecke", lb: "Couverten", en: "covers",
                [120, 250, 400], .week),
        ],
        "reuse-recycling": [
            .init(
                ["collection", "textiles", "dismantling", "sorting", "clearance"], fr: "tonnes",
                de: "Tonnen", lb: "Tonnen", en: "tonnes", [60, 140, 280, 450], .year),
            .init(
                ["appliances", "computers"], fr: "appareils", de: "Geräte", lb: "Apparater",
                en: "appliances", [30, 80, 160], .month),
            .init(
                ["reusable-cups"], fr: "gobelets", de: "Becher", lb: "Becheren", en: "cups",
                [8000, 15000, 30000], .week),
        ],
        "joinery": [
            .init(
                ["pallets", "crates"], fr: "palettes", de: "Paletten", lb: "Paletten",
                en: "pallets", [250, 600, 1100], .week),
            .init(
                ["furniture", "urban-furniture", "kitchens", "cnc"], fr: "heures d’atelier",
                de: "Werkstattstunden", lb: "Atelierstonnen", en: "workshop hours",
                [160, 320, 540], .month),
        ],
        "packaging": [
            .init(
                fr: "pièces", de: "Stück", lb: "Stéck", en: "pieces", [1500, 4000, 9000, 15000],
                .day)
        ],
        "logistics": [
            .init(
                ["storage"], fr: "palettes", de: "Paletten", lb: "Paletten", en: "pallets",
                [180, 400, 850], .month),
            .init(
                ["last-mile", "cargo-bikes", "short-chain", "co-loading", "mail"], fr: "livraisons",
                de: "Lieferungen", lb: "Liwwerungen", en: "deliveries", [60, 140, 350], .day),
            .init(
                ["orders"], fr: "commandes", de: "Bestellungen", lb: "Commanden", en: "orders",
                [90, 220, 480], .day),
            .init(
                ["removals"], fr: "déménagements", de: "Umzüge", lb: "Plënneren", en: "removals",
                [12, 20, 35], .month),
        ],
        "home-services": [
            .init(
                ["housework", "small-jobs", "gardening", "ironing", "childcare"], fr: "heures",
                de: "Stunden", lb: "Stonnen", en: "hours", [90, 240, 520, 900], .week),
            .init(
                ["transport", "shopping"], fr: "trajets", de: "Fahrten", lb: "Faarten", en: "trips",
                [40, 90, 160], .week),
        ],
        "building-finishing": [
            .init(
                ["painting", "plaster", "floors", "tiles", "lime"], fr: "m²", de: "m²", lb: "m²",
                en: "m²", [350, 700, 1400, 2200], .month),
            .init(
                ["insulation", "roofs"], fr: "m²", de: "m²", lb: "m²", en: "m²", [300, 600, 1100],
                .month),
            .init(
                ["maintenance", "demolition"], fr: "logements", de: "Wohnungen", lb: "Wunnengen",
                en: "homes", [3, 6, 10], .month),
        ],
        "market-gardening": [
            .init(
                ["boxes"], fr: "paniers", de: "Kisten", lb: "Kuerf", en: "boxes", [80, 160, 320],
                .week),
            .init(
                ["vegetables", "greenhouse", "canteens", "washing"], fr: "kg de légumes",
                de: "kg Gemüse", lb: "kg Geméis", en: "kg of vegetables", [600, 1200, 2500], .week),
            .init(
                ["seedlings"], fr: "plants", de: "Jungpflanzen", lb: "Setzlingen", en: "seedlings",
                [20000, 60000, 120000], .year),
            .init(
                ["juice"], fr: "litres", de: "Liter", lb: "Liter", en: "litres",
                [4000, 9000, 20000], .year),
        ],
        "digital": [
            .init(
                ["digitisation"], fr: "pages", de: "Seiten", lb: "Säiten", en: "pages",
                [4000, 10000, 18000], .day),
            .init(
                ["support", "software", "testing", "accessibility"], fr: "heures", de: "Stunden",
                lb: "Stonnen", en: "hours", [80, 160, 320], .month),
            .init(
                ["data-entry"], fr: "fiches", de: "Datensätze", lb: "Fichen", en: "records",
                [800, 2000, 5000], .day),
        ],
        "care": [
            .init(
                ["day-centre", "nursery", "after-school", "respite"], fr: "places", de: "Plätze",
                lb: "Plazen", en: "places", [12, 18, 30, 48], .day),
            .init(
                ["home-care", "elderly", "disability"], fr: "heures", de: "Stunden", lb: "Stonnen",
                en: "hours", [180, 400, 760], .week),
        ],
        "mobility": [
            .init(
                ["bike-repair", "second-hand-bikes"], fr: "vélos", de: "Fahrräder", lb: "Vëloen",
                en: "bicycles", [40, 90, 150], .month),
            .init(
                ["on-demand", "accessible"], fr: "trajets", de: "Fahrten", lb: "Faarten",
                en: "trips", [60, 150, 320], .week),
            .init(
                ["garage"], fr: "voitures", de: "Autos", lb: "Autoen", en: "cars", [20, 35, 60],
                .month),
        ],
        "culture": [
            .init(
                ["concerts", "theatre"], fr: "représentations", de: "Veranstaltungen",
                lb: "Virstellungen", en: "performances", [12, 25, 45], .year),
            .init(
                ["sound-light", "venue"], fr: "jours de location", de: "Miettage",
                lb: "Deeg am Verleih", en: "hire days", [6, 10, 15], .month),
            .init(
                ["printing"], fr: "pièces", de: "Stück", lb: "Stéck", en: "pieces",
                [300, 800, 1600], .week),
        ],
        "training": [
            .init(
                [
                    "pre-qualification", "languages", "literacy", "workplace", "trades",
                    "digital-skills",
                ], fr: "stagiaires", de: "Teilnehmende", lb: "Participanten", en: "trainees",
                [24, 60, 120, 240], .year),
            .init(
                ["first-aid", "safety", "tutors"], fr: "journées de formation", de: "Schulungstage",
                lb: "Formatiounsdeeg", en: "training days", [4, 8, 14], .month),
        ],
    ]
}
