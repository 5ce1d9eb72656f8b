// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let reuse = Trade(
        code: "reuse-recycling",
        name: Text(
            fr: "Réemploi et recyclage", de: "Wiederverwendung und Recycling",
            lb: "Re-Use a Recycling", en: "Reuse and recycling"),
        competences: [
            .init(
                "collection", fr: "Collecte d’encombrants réutilisables",
                de: "Abholung gebrauchsfähiger Möbel und Geräte",
                lb: "Sammele vu brauchbare Miwwelen an Apparater",
                en: "Collection of reusable bulky items"),
            .init(
                "clearance", fr: "Débarras de maisons et de greniers",
                de: "Wohnungs- und Haushaltsauflösungen", lb: "Haiser a Späicheren eidel maachen",
                en: "House clearance"),
            .init(
                "shop", fr: "Vente de seconde main", de: "Secondhand-Verkauf",
                lb: "Secondhand-Verkaf", en: "Second-hand shop"),
            .init(
                "textiles", fr: "Collecte et tri de textiles",
                de: "Sammlung und Sortierung von Textilien", lb: "Textilie sammelen an zortéieren",
                en: "Textile collection and sorting"),
            .init(
                "appliances", fr: "Réparation d’électroménager",
                de: "Reparatur von Haushaltsgeräten", lb: "Haushaltsapparater flécken",
                en: "Repair of household appliances"),
            .init(
                "computers", fr: "Reconditionnement informatique",
                de: "Wiederaufbereitung von IT-Geräten", lb: "Computeren opbereeden",
                en: "Computer refurbishment"),
            .init(
                "dismantling", fr: "Démantèlement de DEEE", de: "Zerlegung von Elektroaltgeräten",
                lb: "Al Elektroapparater auserneehuelen", en: "Dismantling of electronic waste"),
            .init(
                "furniture", fr: "Rénovation de meubles", de: "Aufarbeitung von Möbeln",
                lb: "Miwwelen opfrëschen", en: "Furniture restoration"),
            .init(
                "building-materials", fr: "Réemploi de matériaux de construction",
                de: "Wiederverwendung von Baustoffen", lb: "Baumaterial erëm notzen",
                en: "Reuse of building materials"),
            .init(
                "reusable-cups", fr: "Location et lavage de gobelets réutilisables",
                de: "Verleih und Spülung von Mehrwegbechern", lb: "Ecobecheren verlounen a spullen",
                en: "Hire and washing of reusable cups"),
            .init(
                "repair-cafe", fr: "Ateliers de réparation participatifs", de: "Repair-Cafés",
                lb: "Repair-Caféen", en: "Repair cafés"),
            .init(
                "sorting", fr: "Tri de déchets recyclables", de: "Sortierung von Wertstoffen",
                lb: "Wäertstoffer zortéieren", en: "Sorting of recyclables"),
        ],
        equipment: [
            .init(
                fr: "Camion de collecte à hayon élévateur", de: "Sammelfahrzeug mit Ladebordwand",
                lb: "Camion mat Hiewbün", en: "Collection truck with tail lift", cpv: "34144750",
                mobile: true, .volume("20", "30"), .payload("900", "1200")),
            .init(
                fr: "Presse à balles verticale", de: "Vertikale Ballenpresse", lb: "Ballepress",
                en: "Vertical baler", cpv: "42636100", .load("80", "150")),
            .init(
                fr: "Pont bascule", de: "Plattformwaage", lb: "Plattformwo", en: "Platform scale",
                cpv: "42923100", .maximumLoad("600", "1500")),
            .init(
                fr: "Banc de test pour gros électroménager",
                de: "Prüfstand für Haushaltsgroßgeräte", lb: "Teststand fir Haushaltsapparater",
                en: "Test bench for large appliances", cpv: "38540000", .places("4", "6")),
            .init(
                fr: "Table de tri", de: "Sortiertisch", lb: "Zortéierdësch", en: "Sorting table",
                cpv: "39135000", .places("4", "8")),
            .init(
                fr: "Tunnel de lavage pour gobelets", de: "Becherspülstraße",
                lb: "Spullstrooss fir Becheren", en: "Cup washing tunnel", cpv: "42959000",
                .output("2000", "4000")),
            .init(
                fr: "Surface de vente", de: "Verkaufsfläche", lb: "Verkafsfläch", en: "Sales area",
                cpv: "70130000", .area("180", "350", "600")),
        ],
        nacePrefixes: ["38", "4779", "9521", "9522", "9524", "9525", "9529"],
        cpvPrefixes: ["905", "508"],
        marks: [
            "reemploi", "recyclage", "recyclerie", "ressourcerie", "seconde main", "friperie",
            "wiederverwendung", "gebrauchtwaren", "second hand", "secondhand", "re use", "reuse",
            "recycling", "recyclage", "sozialkaufhaus", "tri de textiles",
        ])
}
