// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let trainingEquipment: [TradeEquipment] = [
        .init(
            fr: "Salle de formation | salle de cours | salle de réunion",
            de: "Schulungsraum | Seminarraum | Kursraum",
            lb: "Formatiounssall | Schoulungssall | Seminarraum",
            en: "Training room | classroom | seminar room",
            cpv: "70130000", .places("12", "16", "24"), .area("45", "70")),
        .init(
            fr: """
                Plateau technique du bâtiment | atelier-école du bâtiment | chantier-école couvert
                """,
            de: "Lehrwerkstatt Bau | Ausbildungswerkstatt Bau | Bauhalle",
            lb: "Léieratelier Bau | Ausbildungsatelier Bau",
            en: "Building skills workshop | construction training hall | building workshop",
            cpv: "70130000", .places("8", "12"), .area("150", "250")),
        .init(
            fr: "Cuisine pédagogique | cuisine-école | cuisine d’application",
            de: "Lehrküche | Schulungsküche | Ausbildungsküche",
            lb: "Léierkichen | Schoulkichen",
            en: "Training kitchen | teaching kitchen | demonstration kitchen",
            cpv: "39141400", .places("8", "12")),
        .init(
            fr: "Vidéoprojecteur interactif | projecteur interactif",
            de: "Interaktiver Beamer | interaktives Whiteboard mit Beamer",
            lb: "Interaktive Beamer | Beamer",
            en: "Interactive projector | interactive beamer",
            cpv: "38652120", mobile: true),
        .init(
            fr: "Postes à souder pédagogiques | cabines de soudage | atelier de soudure",
            de: "Schweißübungsplätze | Schweißkabinen | Schweißerwerkstatt",
            lb: "Schweessplazen | Schweesskabinnen",
            en: "Welding training booths | welding bays | welding workshop",
            cpv: "42662100", .places("4", "6")),
        .init(
            fr: """
                Mallette de formation aux premiers secours | mannequin de secourisme | mannequin \
                de réanimation
                """,
            de: "Übungsset Erste Hilfe | Reanimationspuppe | Übungspuppe",
            lb: "Übungsset Éischt Hëllef | Reanimatiounspopp",
            en: "First aid training kit | CPR manikin | resuscitation dummy",
            cpv: "39162100", mobile: true, .places("10", "12")),
        .init(
            fr: "Chariot élévateur école | chariot de formation",
            de: "Schulungsstapler | Übungsstapler",
            lb: "Gabelstapler fir Formatiounen | Léierstapler",
            en: "Training forklift | practice lift truck",
            cpv: "42415110", .maximumLoad("1200", "1600")),
        .init(
            fr: "Défibrillateur de formation | défibrillateur d’entraînement",
            de: "Übungsdefibrillator | AED-Trainer",
            lb: "Defibrillator fir ze üben | Übungsdefibrillator",
            en: "AED trainer | training defibrillator",
            cpv: "33182100", mobile: true),
        .init(
            fr: "Lot de tablettes pour la formation | tablettes tactiles",
            de: "Tablet-Koffer | Klassensatz Tablets",
            lb: "Set Tableten | Tablettekoffer",
            en: "Set of tablets for courses | tablet case",
            cpv: "30213200", mobile: true, .places("10", "15", "20")),
    ]
}
