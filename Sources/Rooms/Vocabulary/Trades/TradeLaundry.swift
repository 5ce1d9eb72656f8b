// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let laundry = Trade(
        code: "laundry",
        name: Text(fr: "Blanchisserie", de: "Wäscherei", lb: "Wäscherei", en: "Laundry"),
        competences: [
            .init(
                "flat-linen", fr: "Lavage et repassage de linge plat",
                de: "Waschen und Mangeln von Flachwäsche", lb: "Flaachwäsch wäschen a mangelen",
                en: "Washing and ironing of flat linen"),
            .init(
                "residents", fr: "Linge de résidents marqué à la personne",
                de: "Bewohnerwäsche mit Namenskennzeichnung", lb: "Wäsch vun de Bewunner mat Numm",
                en: "Residents’ personal laundry, name-tagged"),
            .init(
                "workwear", fr: "Entretien de vêtements de travail",
                de: "Pflege von Berufskleidung", lb: "Aarbechtskleeder botzen a fleegen",
                en: "Workwear cleaning"),
            .init(
                "hospitality", fr: "Linge d’hôtels et de restaurants",
                de: "Hotel- und Gastronomiewäsche", lb: "Wäsch vun Hoteller a Restauranten",
                en: "Hotel and restaurant linen"),
            .init(
                "hygiene", fr: "Traitement du linge selon la méthode RABC",
                de: "Hygienisch kontrollierte Wäscheaufbereitung (RABC)",
                lb: "Hygieenesch Wäschbehandlung (RABC)",
                en: "Hygiene-controlled linen processing (RABC)"),
            .init(
                "ironing", fr: "Repassage pour particuliers",
                de: "Bügelservice für Privathaushalte", lb: "Strecke fir Privatleit",
                en: "Ironing for households"),
            .init(
                "mending", fr: "Couture et retouches", de: "Näh- und Änderungsarbeiten",
                lb: "Bitzen an Ännerungen", en: "Sewing and alterations"),
            .init(
                "hire", fr: "Location-entretien de linge", de: "Mietwäsche",
                lb: "Wäsch verlounen a botzen", en: "Linen hire and care"),
            .init(
                "collection", fr: "Ramassage et livraison du linge",
                de: "Abhol- und Lieferservice für Wäsche", lb: "Wäsch siche goen a liwweren",
                en: "Linen collection and delivery"),
            .init(
                "nappies", fr: "Lavage de couches et de linge de crèche",
                de: "Waschen von Stoffwindeln und Kita-Wäsche",
                lb: "Stoffwëndelen a Wäsch vu Crèche wäschen",
                en: "Washing of cloth nappies and nursery linen"),
            .init(
                "duvets", fr: "Nettoyage de couettes et de rideaux",
                de: "Reinigung von Bettdecken und Vorhängen", lb: "Plommongen a Rideaue botzen",
                en: "Duvet and curtain cleaning"),
        ],
        equipment: [
            .init(
                fr: "Laveuse-essoreuse aseptique", de: "Hygiene-Trennwandwaschmaschine",
                lb: "Wäschmaschinn mat Trennmauer", en: "Barrier washer-extractor", cpv: "42716120",
                .load("33", "50")),
            .init(
                fr: "Laveuse-essoreuse", de: "Waschschleudermaschine",
                lb: "Wäschmaschinn fir de Betrib", en: "Washer-extractor", cpv: "42716120",
                .load("18", "27", "40"), .power("18", "24")),
            .init(
                fr: "Séchoir rotatif", de: "Industrietrockner", lb: "Industriedréchner",
                en: "Tumble dryer", cpv: "42716200", .load("16", "35"), .power("24", "36")),
            .init(
                fr: "Calandre repasseuse", de: "Muldenmangel", lb: "Mangel", en: "Flatwork ironer",
                cpv: "42718100", .length("2000", "3000")),
            .init(
                fr: "Plieuse de linge plat", de: "Wäschefaltmaschine", lb: "Faalmaschinn fir Wäsch",
                en: "Linen folder", cpv: "42717100", .output("350", "500")),
            .init(
                fr: "Presse à repasser", de: "Bügelpresse", lb: "Streckpress", en: "Ironing press",
                cpv: "42718200", .power("4", "6")),
            .init(
                fr: "Machine à coudre industrielle", de: "Industrienähmaschine",
                lb: "Industriebitzmaschinn", en: "Industrial sewing machine", cpv: "42715000",
                .power("1")),
        ],
        nacePrefixes: ["9601", "9610"],
        cpvPrefixes: ["9831"],
        marks: [
            "blanchisserie", "buanderie", "pressing", "repassage", "wascherei", "waschsalon",
            "bugelservice", "textilpflege", "wascherai", "laundry", "ironing",
        ])
}
