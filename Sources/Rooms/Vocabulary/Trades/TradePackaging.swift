// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let packaging = Trade(
        code: "packaging",
        name: Text(
            fr: "Conditionnement", de: "Verpackung und Konfektionierung",
            lb: "Verpackung a Montage", en: "Packaging and assembly"),
        competences: [
            .init(
                "kits", fr: "Mise en kit et assortiments", de: "Zusammenstellung von Sets",
                lb: "Setten zesummestellen", en: "Kitting"),
            .init(
                "blister", fr: "Mise sous film et sous blister",
                de: "Folien- und Blisterverpackung", lb: "A Folie a Blister verpaken",
                en: "Shrink-wrapping and blister packing"),
            .init(
                "labelling", fr: "Étiquetage et codage", de: "Etikettierung und Codierung",
                lb: "Etikettéieren a codéieren", en: "Labelling and coding"),
            .init(
                "food", fr: "Conditionnement de produits alimentaires secs",
                de: "Abfüllung trockener Lebensmittel", lb: "Dréche Liewensmëttel ofpaken",
                en: "Packing of dry foods"),
            .init(
                "mailing", fr: "Mise sous pli et routage", de: "Kuvertierung und Versand",
                lb: "Bréiwer kuvertéieren a verschécken", en: "Mailing and envelope stuffing"),
            .init(
                "assembly", fr: "Assemblage de petites pièces", de: "Montage von Kleinteilen",
                lb: "Kleng Deeler montéieren", en: "Assembly of small parts"),
            .init(
                "wiring", fr: "Câblage et montage électrique", de: "Verdrahtung und Elektromontage",
                lb: "Kabelen an Elektromontage", en: "Wiring and electrical assembly"),
            .init(
                "quality", fr: "Contrôle et tri de pièces", de: "Prüfung und Sortierung von Teilen",
                lb: "Deeler kontrolléieren an zortéieren", en: "Inspection and sorting of parts"),
            .init(
                "displays", fr: "Montage de présentoirs", de: "Aufbau von Verkaufsdisplays",
                lb: "Presentoiren opriichten", en: "Display assembly"),
            .init(
                "gift-boxes", fr: "Coffrets et paniers gourmands",
                de: "Geschenkboxen und Präsentkörbe", lb: "Cadeaue-Këschten a Kuerf",
                en: "Gift boxes and hampers"),
            .init(
                "bottling", fr: "Mise en bouteille et habillage",
                de: "Abfüllung und Ausstattung von Flaschen",
                lb: "Fläschen ofëllen an etikettéieren", en: "Bottling and dressing of bottles"),
            .init(
                "repacking", fr: "Reconditionnement et retours",
                de: "Umpacken und Retourenbearbeitung", lb: "Ëmpaken a Retoure verschaffen",
                en: "Repacking and returns"),
        ],
        equipment: [
            .init(
                fr: "Fardeleuse sous film", de: "Folienschrumpfmaschine",
                lb: "Schrompmaschinn fir Folie", en: "Shrink wrapper", cpv: "42921330",
                .output("400", "900")),
            .init(
                fr: "Étiqueteuse automatique", de: "Etikettierautomat", lb: "Etikettéiermaschinn",
                en: "Automatic labeller", cpv: "30177000", .output("1200", "2400")),
            .init(
                fr: "Ensacheuse-peseuse", de: "Absackwaage", lb: "Ofpackmaschinn mat Wo",
                en: "Weighing and bagging machine", cpv: "42921320", .output("300", "600")),
            .init(
                fr: "Balance compteuse", de: "Zählwaage", lb: "Zielwo", en: "Counting scale",
                cpv: "42923200", .load("15", "30")),
            .init(
                fr: "Ligne de convoyage à bande", de: "Förderband", lb: "Fërderband",
                en: "Belt conveyor", cpv: "42417220", .length("6000", "12000")),
            .init(
                fr: "Salle propre pour denrées", de: "Reinraum für Lebensmittel",
                lb: "Proppere Raum fir Liewensmëttel", en: "Clean room for food", cpv: "70130000",
                .area("60", "120")),
            .init(
                fr: "Cercleuse", de: "Umreifungsmaschine", lb: "Bandmaschinn fir Paketen",
                en: "Strapping machine", cpv: "42921310", .output("250", "500")),
        ],
        nacePrefixes: ["8292"],
        cpvPrefixes: ["7992", "7957"],
        marks: [
            "conditionnement", "emballage", "mise sous pli", "konfektionierung", "verpackung",
            "kuvertierung", "packaging", "kitting", "sous traitance industrielle",
        ])
}
