// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let logistics = Trade(
        code: "logistics",
        name: Text(fr: "Logistique", de: "Logistik", lb: "Logistik", en: "Logistics"),
        competences: [
            .init(
                "last-mile", fr: "Livraison du dernier kilomètre",
                de: "Lieferung auf der letzten Meile", lb: "Liwwerung op der leschter Meil",
                en: "Last-mile delivery"),
            .init(
                "cargo-bikes", fr: "Livraison à vélo-cargo", de: "Lieferung mit dem Lastenrad",
                lb: "Liwwerung mam Cargovëlo", en: "Cargo-bike delivery"),
            .init(
                "storage", fr: "Entreposage de palettes", de: "Palettenlagerung",
                lb: "Palette lageren", en: "Pallet storage"),
            .init(
                "orders", fr: "Préparation de commandes", de: "Kommissionierung",
                lb: "Commanden zesummestellen", en: "Order picking"),
            .init(
                "removals", fr: "Déménagements solidaires", de: "Soziale Umzugshilfe",
                lb: "Plënnerhëllef", en: "Social removals service"),
            .init(
                "short-chain", fr: "Logistique de circuits courts",
                de: "Logistik für regionale Lebensmittel",
                lb: "Logistik fir regional Liewensmëttel", en: "Short food chain logistics"),
            .init(
                "cold-chain", fr: "Transport sous température dirigée",
                de: "Temperaturgeführter Transport", lb: "Transport mat Killkette",
                en: "Temperature-controlled transport"),
            .init(
                "food-aid", fr: "Collecte et distribution d’invendus",
                de: "Abholung und Verteilung von Lebensmittelspenden",
                lb: "Iwwreg Liewensmëttel sammelen a verdeelen",
                en: "Collection and distribution of surplus food"),
            .init(
                "events", fr: "Prêt et livraison de matériel de fête",
                de: "Verleih und Lieferung von Festmaterial",
                lb: "Material fir Fester verlounen a liwweren",
                en: "Hire and delivery of event equipment"),
            .init(
                "mail", fr: "Courses et navettes de courrier", de: "Botenfahrten und Postdienste",
                lb: "Coursen a Postdéngschter", en: "Courier and mail runs"),
            .init(
                "archives", fr: "Conservation et destruction d’archives",
                de: "Archivlagerung und Aktenvernichtung", lb: "Archive lageren a vernichten",
                en: "Archive storage and shredding"),
            .init(
                "co-loading", fr: "Mutualisation de tournées", de: "Gemeinsame Tourenplanung",
                lb: "Gemeinsam Touren", en: "Shared delivery rounds"),
        ],
        equipment: [
            .init(
                fr: "Fourgon 12 m³ à hayon", de: "Transporter 12 m³ mit Ladebordwand",
                lb: "Camionnette 12 m³ mat Hiewbün", en: "Van 12 m³ with tail lift",
                cpv: "34136200", mobile: true, .volume("12"), .payload("750", "950")),
            .init(
                fr: "Fourgonnette électrique", de: "Elektrischer Lieferwagen",
                lb: "Elektresch Camionnette", en: "Electric delivery van", cpv: "34144900",
                mobile: true, .range("180", "250"), .payload("550", "700")),
            .init(
                fr: "Vélo-cargo à assistance électrique", de: "Elektrisches Lastenrad",
                lb: "Elektresche Cargovëlo", en: "Electric cargo bike", cpv: "34422000",
                mobile: true, .payload("80", "150"), .range("50", "80")),
            .init(
                fr: "Chariot élévateur électrique", de: "Elektrischer Gabelstapler",
                lb: "Elektresche Clark", en: "Electric forklift", cpv: "42415110",
                .maximumLoad("1500", "2000"), .height("4", "6")),
            .init(
                fr: "Transpalette électrique", de: "Elektrischer Hubwagen",
                lb: "Elektreschen Hubwon", en: "Powered pallet truck", cpv: "42415210",
                .maximumLoad("1500", "2000")),
            .init(
                fr: "Entrepôt à rayonnages", de: "Lagerhalle mit Regalen",
                lb: "Lagerhal mat Regaler", en: "Racked warehouse", cpv: "63122000",
                .area("400", "900", "1500")),
            .init(
                fr: "Camion frigorifique", de: "Kühl-Lkw", lb: "Killcamion",
                en: "Refrigerated truck", cpv: "34130000", mobile: true, .payload("1200", "3000"),
                .volume("18", "25")),
        ],
        nacePrefixes: ["494", "52", "53"],
        cpvPrefixes: ["6016", "6018", "631", "641", "98392"],
        marks: [
            "logistique", "entreposage", "livraison", "demenagement", "logistik", "lagerung",
            "umzug", "lieferdienst", "transport de marchandises", "plenneren", "logistics",
            "removals", "delivery",
        ])
}
