// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let catering = Trade(
        code: "catering",
        name: Text(
            fr: "Restauration et traiteur", de: "Küche und Catering", lb: "Kichen a Catering",
            en: "Catering"),
        competences: [
            .init(
                "school-meals", fr: "Repas scolaires", de: "Schulverpflegung",
                lb: "Iesse fir Schoulen", en: "School meals"),
            .init(
                "company-meals", fr: "Restaurant d’entreprise", de: "Betriebsrestaurant",
                lb: "Kantinn fir Betriber", en: "Staff restaurant"),
            .init(
                "meals-on-wheels", fr: "Portage de repas à domicile", de: "Essen auf Rädern",
                lb: "Iessen op Rieder", en: "Meals on wheels"),
            .init(
                "buffets", fr: "Buffets et cocktails", de: "Buffets und Empfänge",
                lb: "Buffeten an Empfäng", en: "Buffets and receptions"),
            .init(
                "organic", fr: "Cuisine bio, locale et de saison",
                de: "Bio-Küche, regional und saisonal", lb: "Bio-Kichen, regional a vun der Saison",
                en: "Organic, local and seasonal cooking"),
            .init(
                "vegetarian", fr: "Cuisine végétarienne et végétalienne",
                de: "Vegetarische und vegane Küche", lb: "Vegetaresch a vegan Kichen",
                en: "Vegetarian and vegan cooking"),
            .init(
                "preserves", fr: "Conserves, soupes et confitures",
                de: "Eingemachtes, Suppen und Konfitüren", lb: "Agemaachtes, Zoppen a Gebeess",
                en: "Preserves, soups and jams"),
            .init(
                "bakery", fr: "Boulangerie et pâtisserie", de: "Bäckerei und Konditorei",
                lb: "Bäckerei a Pâtisserie", en: "Bakery and pastry"),
            .init(
                "diets", fr: "Régimes et textures modifiées",
                de: "Diäten und angepasste Kostformen", lb: "Diäten an ugepasst Iessen",
                en: "Special diets and textures"),
            .init(
                "bistro", fr: "Bistrot de quartier", de: "Stadtteilbistro",
                lb: "Bistro am Quartier", en: "Neighbourhood bistro"),
            .init(
                "food-truck", fr: "Restauration mobile", de: "Mobile Verpflegung",
                lb: "Food-Truck a mobil Kichen", en: "Mobile catering"),
            .init(
                "anti-waste", fr: "Transformation d’invendus alimentaires",
                de: "Verarbeitung geretteter Lebensmittel",
                lb: "Liewensmëttel retten a verschaffen", en: "Processing of surplus food"),
        ],
        equipment: [
            .init(
                fr: "Four mixte à vapeur", de: "Kombidämpfer", lb: "Kombi-Dampuewen",
                en: "Combi steamer", cpv: "42341000", .power("19", "37")),
            .init(
                fr: "Cellule de refroidissement rapide", de: "Schnellkühler", lb: "Schnellkiller",
                en: "Blast chiller", cpv: "42513200", .load("30", "60")),
            .init(
                fr: "Sauteuse basculante", de: "Kippbratpfanne", lb: "Kippbratpan",
                en: "Tilting bratt pan", cpv: "39314000", .tank("60", "100")),
            .init(
                fr: "Chambre froide", de: "Kühlzelle", lb: "Killraum", en: "Cold room",
                cpv: "42513290", .volume("12", "18", "30")),
            .init(
                fr: "Lave-vaisselle à capot", de: "Haubenspülmaschine", lb: "Hauwespullmaschinn",
                en: "Pass-through dishwasher", cpv: "42959000", .output("720", "1080")),
            .init(
                fr: "Véhicule frigorifique", de: "Kühlfahrzeug", lb: "Killauto",
                en: "Refrigerated van", cpv: "34136200", mobile: true, .payload("600", "850"),
                .volume("5", "9")),
            .init(
                fr: "Thermoscelleuse de barquettes", de: "Schalensiegelgerät",
                lb: "Siegelapparat fir Barquetten", en: "Tray sealer", cpv: "42921320",
                .output("300", "600")),
        ],
        nacePrefixes: ["56", "107"],
        cpvPrefixes: ["553", "554", "555", "1589"],
        marks: [
            "restauration collective", "traiteur", "restaurant", "cantine", "catering",
            "gemeinschaftsverpflegung", "grosskuche", "kantine", "schulverpflegung", "mensa",
            "kantinn", "iessen op rieder", "repas", "school meals",
        ])
}
