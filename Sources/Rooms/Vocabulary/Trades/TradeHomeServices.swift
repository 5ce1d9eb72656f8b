// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let homeServices = Trade(
        code: "home-services",
        name: Text(
            fr: "Services à domicile", de: "Haushaltsnahe Dienste", lb: "Servicer doheem",
            en: "Home services"),
        competences: [
            .init(
                "housework", fr: "Aide ménagère", de: "Haushaltshilfe", lb: "Hëllef am Stot",
                en: "Housework"),
            .init(
                "small-jobs", fr: "Petits travaux et bricolage", de: "Kleinreparaturen im Haus",
                lb: "Kleng Aarbechten a Reparaturen", en: "Odd jobs and small repairs"),
            .init(
                "gardening", fr: "Petit jardinage chez les particuliers",
                de: "Gartenhilfe für Privathaushalte", lb: "Gaardenaarbechte fir Privatleit",
                en: "Gardening for households"),
            .init(
                "shopping", fr: "Courses et accompagnement", de: "Einkaufs- und Begleitdienst",
                lb: "Akafen a Begleedung", en: "Shopping and companionship"),
            .init(
                "transport", fr: "Taxi social", de: "Sozialer Fahrdienst", lb: "Sozialen Taxi",
                en: "Social taxi"),
            .init(
                "ironing", fr: "Repassage à domicile", de: "Bügelhilfe zu Hause",
                lb: "Strecken doheem", en: "Ironing at home"),
            .init(
                "childcare", fr: "Garde d’enfants à domicile", de: "Kinderbetreuung zu Hause",
                lb: "Kannerbetreiung doheem", en: "Childcare at home"),
            .init(
                "adaptation", fr: "Adaptation du logement au vieillissement",
                de: "Altersgerechte Wohnungsanpassung", lb: "Wunneng un den Alter upassen",
                en: "Home adaptation for older people"),
            .init(
                "painting", fr: "Petits travaux de peinture", de: "Kleine Malerarbeiten",
                lb: "Kleng Usträicheraarbechten", en: "Small painting jobs"),
            .init(
                "winter", fr: "Déneigement de trottoirs chez les particuliers",
                de: "Schneeräumen für Privathaushalte", lb: "Schnéi raume fir Privatleit",
                en: "Clearing snow for households"),
            .init(
                "decluttering", fr: "Tri et désencombrement du logement",
                de: "Aufräum- und Entrümpelungshilfe", lb: "Opraumen an entrëmpelen",
                en: "Tidying and decluttering"),
            .init(
                "digital-help", fr: "Assistance informatique à domicile",
                de: "Computerhilfe zu Hause", lb: "Computerhëllef doheem",
                en: "Computer help at home"),
        ],
        equipment: [
            .init(
                fr: "Fourgonnette-atelier", de: "Werkstattwagen", lb: "Camionnette mat Atelier",
                en: "Workshop van", cpv: "34136100", mobile: true, .payload("450", "650")),
            .init(
                fr: "Voiture adaptée au transport de personnes", de: "Fahrzeug für Fahrdienste",
                lb: "Auto fir Persounentransport", en: "Passenger car", cpv: "34110000",
                mobile: true, .places("5", "7")),
            .init(
                fr: "Nettoyeur vapeur", de: "Dampfreiniger", lb: "Dampreiniger",
                en: "Steam cleaner", cpv: "42995000", mobile: true, .tank("2", "4")),
            .init(
                fr: "Lot d’outillage électroportatif", de: "Satz Elektrowerkzeuge",
                lb: "Set Elektrogeschier", en: "Set of power tools", cpv: "42652000", mobile: true,
                .power("1")),
            .init(
                fr: "Remorque bâchée", de: "Planenanhänger", lb: "Unhänger mat Plang",
                en: "Covered trailer", cpv: "34223300", mobile: true, .payload("500", "900")),
            .init(
                fr: "Motoculteur", de: "Bodenfräse", lb: "Gaardefräs", en: "Rotary cultivator",
                cpv: "16120000", mobile: true, .width("60", "80"), .power("4")),
        ],
        nacePrefixes: ["97", "9609", "9699"],
        cpvPrefixes: ["985", "98513"],
        marks: [
            "services a domicile", "service a domicile", "aide menagere", "titres services",
            "services a la personne", "haushaltshilfe", "haushaltsnahe dienst", "hauswirtschaft",
            "servicer doheem", "hellef am stot", "home service", "domestic help",
        ])
}
