// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let packagingEquipment: [TradeEquipment] = [
        .init(
            fr: "Fardeleuse sous film | fardeleuse | tunnel de rétraction | filmeuse",
            de: "Folienschrumpfmaschine | Schrumpftunnel | Folienpacker",
            lb: "Schrompmaschinn fir Folie | Schromptunnel | Foliemaschinn",
            en: "Shrink wrapper | shrink tunnel | film wrapper | shrink-wrap machine",
            cpv: "42921330", .output("400", "900")),
        .init(
            fr: "Étiqueteuse automatique | étiqueteuse | poseuse d’étiquettes",
            de: "Etikettierautomat | Etikettiermaschine | Etikettierer | Etikettenspender",
            lb: "Etikettéiermaschinn | Etikettéierautomat | Maschinn fir Etiketten",
            en: "Automatic labeller | labelling machine | label applicator",
            cpv: "30177000", .output("1200", "2400")),
        .init(
            fr: "Ensacheuse-peseuse | ensacheuse | peseuse automatique | doseuse",
            de: "Absackwaage | Abfüllwaage | Absackmaschine | Dosierwaage",
            lb: "Ofpackmaschinn mat Wo | Ofpackmaschinn | Tutemaschinn",
            en: "Weighing and bagging machine | bagging machine | weigh filler | bagger",
            cpv: "42921320", .output("300", "600")),
        .init(
            fr: "Balance compteuse | balance de comptage | balance de précision",
            de: "Zählwaage | Präzisionswaage | Stückzählwaage",
            lb: "Zielwo | Präzisiounswo | Wo fir Deeler ze zielen",
            en: "Counting scale | parts counting scale | precision scale",
            cpv: "42923200", .load("15", "30")),
        .init(
            fr: "Ligne de convoyage à bande | convoyeur | tapis roulant | bande transporteuse",
            de: "Förderband | Transportband | Montageband",
            lb: "Fërderband | Transportband | Rullband",
            en: "Belt conveyor | conveyor | conveyor line | assembly line conveyor",
            cpv: "42417220", .length("6000", "12000")),
        .init(
            fr: """
                Salle propre pour denrées | salle blanche | zone alimentaire agréée | \
                atelier alimentaire
                """,
            de: "Reinraum für Lebensmittel | Reinraum | Hygienebereich für Lebensmittel",
            lb: "Proppere Raum fir Liewensmëttel | Hygiènesraum | Raum fir Liewensmëttel ofzepaken",
            en: "Clean room for food | food-grade room | hygienic packing room",
            cpv: "70130000", .area("60", "120")),
        .init(
            fr: "Cercleuse | cercleuse de palettes | machine à cercler",
            de: "Umreifungsmaschine | Umreifungsgerät | Bänderungsmaschine",
            lb: "Bandmaschinn fir Paketen | Ëmreefungsmaschinn | Bandmaschinn",
            en: "Strapping machine | pallet strapper | banding machine",
            cpv: "42921310", .output("250", "500")),
        .init(
            fr: "Machine de mise sous pli | plieuse-inséreuse | inséreuse | metteuse sous pli",
            de: "Kuvertiermaschine | Falzmaschine | Falz- und Kuvertiersystem",
            lb: "Kuvertéiermaschinn | Falmaschinn fir Bréiwer | Kuvertéierapparat",
            en: "Folder-inserter | envelope inserter | letter folding machine | enveloping machine",
            cpv: "30123400", .output("1500", "3000")),
        .init(
            fr: "Palettiseur-banderoleuse | banderoleuse | filmeuse de palettes | housseuse",
            de: "Palettenwickler | Stretchwickler | Wickelmaschine für Paletten",
            lb: "Palettewéckler | Wéckelmaschinn fir Paletten | Stretchmaschinn",
            en: "Pallet wrapper | stretch wrapper | pallet wrapping machine",
            cpv: "42921330", .output("20", "40"), .height("2")),
        .init(
            fr: """
                Remplisseuse et boucheuse | remplisseuse | tireuse à bouteilles | boucheuse | \
                capsuleuse
                """,
            de: """
                Abfüllanlage und Verschließer | Abfüllanlage | Flaschenfüller | \
                Verschließmaschine | Verkorker
                """,
            lb: "Offëllanlag a Stoppmaschinn | Offëllanlag | Maschinn fir Fläschen ze fëllen",
            en: """
                Bottle filler and capper | bottle filling machine | bottling line | capping machine
                """,
            cpv: "42921200", .output("300", "800")),
    ]
}
