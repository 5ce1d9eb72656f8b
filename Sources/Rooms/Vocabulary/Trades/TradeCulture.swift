// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let culture = Trade(
        code: "culture",
        name: Text(fr: "Culture", de: "Kultur", lb: "Kultur", en: "Culture"),
        competences: [
            .init(
                "concerts", fr: "Organisation de concerts et de festivals",
                de: "Konzerte und Festivals", lb: "Concerten a Festivaller organiséieren",
                en: "Concert and festival organisation"),
            .init(
                "theatre", fr: "Théâtre et spectacles participatifs", de: "Theater zum Mitmachen",
                lb: "Theater zum Matmaachen", en: "Theatre and participatory shows"),
            .init(
                "sound-light", fr: "Régie son et lumière", de: "Ton- und Lichttechnik",
                lb: "Toun- a Luuchttechnik", en: "Sound and lighting"),
            .init(
                "venue", fr: "Mise à disposition de salles",
                de: "Vermietung von Veranstaltungsräumen", lb: "Säll verlounen", en: "Venue hire"),
            .init(
                "heritage", fr: "Visites guidées et patrimoine", de: "Führungen und Kulturerbe",
                lb: "Guidéiert Visitten a Patrimoine", en: "Guided tours and heritage"),
            .init(
                "exhibitions", fr: "Conception d’expositions", de: "Ausstellungsgestaltung",
                lb: "Ausstellungen entwerfen", en: "Exhibition design"),
            .init(
                "art-workshops", fr: "Ateliers artistiques", de: "Kunstworkshops",
                lb: "Konschtatelieren", en: "Art workshops"),
            .init(
                "music", fr: "Cours de musique pour tous", de: "Musikunterricht für alle",
                lb: "Musekscourse fir jiddereen", en: "Music lessons for all"),
            .init(
                "printing", fr: "Sérigraphie et impression artisanale",
                de: "Siebdruck und Handpresse", lb: "Siebdrock an Handdrock",
                en: "Screen printing and letterpress"),
            .init(
                "radio", fr: "Radio associative et podcasts", de: "Bürgerradio und Podcasts",
                lb: "Radio a Podcasten", en: "Community radio and podcasts"),
            .init(
                "costumes", fr: "Location de costumes et de décors",
                de: "Verleih von Kostümen und Bühnenbildern", lb: "Kostümer a Kulisse verlounen",
                en: "Costume and set hire"),
            .init(
                "library", fr: "Bibliothèque et lecture publique", de: "Bücherei und Leseförderung",
                lb: "Bibliothéik a Liesfërderung", en: "Library and reading promotion"),
        ],
        equipment: [
            .init(
                fr: "Scène modulable", de: "Modulare Bühne", lb: "Modular Bün", en: "Modular stage",
                cpv: "45237000", mobile: true, .area("24", "48")),
            .init(
                fr: "Système de sonorisation", de: "Beschallungsanlage", lb: "Sonoanlag",
                en: "Sound system", cpv: "32342410", mobile: true, .power("2", "5")),
            .init(
                fr: "Parc de projecteurs", de: "Scheinwerferpark", lb: "Set Projekteren",
                en: "Set of stage lights", cpv: "31527260", mobile: true, .power("4", "8")),
            .init(
                fr: "Chapiteau", de: "Veranstaltungszelt", lb: "Zelt fir Manifestatiounen",
                en: "Marquee", cpv: "39522530", mobile: true, .area("100", "200"),
                .places("80", "180")),
            .init(
                fr: "Salle de spectacle", de: "Veranstaltungssaal", lb: "Spektakelsall",
                en: "Performance hall", cpv: "70130000", .places("90", "150", "240")),
            .init(
                fr: "Carrousel de sérigraphie", de: "Siebdruckkarussell", lb: "Siebdrockkarussell",
                en: "Screen printing carousel", cpv: "42991200", .output("80", "150")),
            .init(
                fr: "Studio d’enregistrement", de: "Tonstudio", lb: "Tounstudio",
                en: "Recording studio", cpv: "32330000", .area("18", "30")),
        ],
        nacePrefixes: ["90", "91", "59", "60", "581"],
        cpvPrefixes: ["92", "7995"],
        marks: [
            "culture", "culturel", "spectacle", "theatre", "kultur", "theater", "buhne",
            "konzert", "veranstaltungstechnik", "cultural", "patrimoine", "bibliotheque",
        ])
}
