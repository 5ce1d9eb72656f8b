// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let training = Trade(
        code: "training",
        name: Text(
            fr: "Formation", de: "Bildung und Qualifizierung", lb: "Formatioun", en: "Training"),
        competences: [
            .init(
                "pre-qualification", fr: "Formation préqualifiante", de: "Berufsvorbereitung",
                lb: "Virbereedung op de Beruff", en: "Pre-vocational training"),
            .init(
                "languages", fr: "Cours de français, d’allemand et de luxembourgeois",
                de: "Deutsch-, Französisch- und Luxemburgischkurse",
                lb: "Sproochecoursen: Lëtzebuergesch, Däitsch, Franséisch",
                en: "French, German and Luxembourgish courses"),
            .init(
                "literacy", fr: "Alphabétisation et savoirs de base",
                de: "Alphabetisierung und Grundbildung", lb: "Alphabetiséierung a Grondwëssen",
                en: "Literacy and basic skills"),
            .init(
                "workplace", fr: "Formation en situation de travail", de: "Lernen am Arbeitsplatz",
                lb: "Léieren op der Aarbechtsplaz", en: "Workplace learning"),
            .init(
                "safety", fr: "Santé et sécurité au travail", de: "Arbeitsschutz",
                lb: "Sécherheet a Gesondheet op der Aarbecht", en: "Health and safety at work"),
            .init(
                "first-aid", fr: "Premiers secours", de: "Erste Hilfe", lb: "Éischt Hëllef",
                en: "First aid"),
            .init(
                "tutors", fr: "Formation de tuteurs et d’encadrants techniques",
                de: "Qualifizierung von Anleitern", lb: "Formatioun fir Tuteuren an Encadranten",
                en: "Training of tutors and team leaders"),
            .init(
                "coaching", fr: "Accompagnement vers l’emploi", de: "Jobcoaching",
                lb: "Begleedung bei der Aarbechtssich", en: "Job coaching"),
            .init(
                "governance", fr: "Gouvernance participative",
                de: "Mitbestimmung und Genossenschaftswesen", lb: "Participatioun a Gouvernance",
                en: "Participatory governance"),
            .init(
                "accounting", fr: "Comptabilité d’associations", de: "Buchhaltung für Vereine",
                lb: "Comptabilitéit fir Veräiner", en: "Bookkeeping for associations"),
            .init(
                "trades", fr: "Gestes techniques du bâtiment et des espaces verts",
                de: "Grundkurse in Bau und Grünpflege",
                lb: "Grondcoursen am Bau an an de Gréngflächen",
                en: "Practical courses in building and green work"),
            .init(
                "validation", fr: "Validation des acquis de l’expérience",
                de: "Anerkennung beruflicher Kompetenzen", lb: "Validatioun vu Kompetenzen",
                en: "Recognition of prior learning"),
            .init(
                "digital-skills", fr: "Compétences numériques de base",
                de: "Digitale Grundkompetenzen", lb: "Digital Grondkompetenzen",
                en: "Basic digital skills"),
        ],
        equipment: [
            .init(
                fr: "Salle de formation", de: "Schulungsraum", lb: "Formatiounssall",
                en: "Training room", cpv: "70130000", .places("12", "16", "24"), .area("45", "70")),
            .init(
                fr: "Plateau technique du bâtiment", de: "Lehrwerkstatt Bau",
                lb: "Léieratelier Bau", en: "Building skills workshop", cpv: "70130000",
                .places("8", "12"), .area("150", "250")),
            .init(
                fr: "Cuisine pédagogique", de: "Lehrküche", lb: "Léierkichen",
                en: "Training kitchen", cpv: "39141400", .places("8", "12")),
            .init(
                fr: "Vidéoprojecteur interactif", de: "Interaktiver Beamer",
                lb: "Interaktive Beamer", en: "Interactive projector", cpv: "38652120",
                mobile: true),
            .init(
                fr: "Postes à souder pédagogiques", de: "Schweißübungsplätze", lb: "Schweessplazen",
                en: "Welding training booths", cpv: "42662100", .places("4", "6")),
            .init(
                fr: "Mallette de formation aux premiers secours", de: "Übungsset Erste Hilfe",
                lb: "Übungsset Éischt Hëllef", en: "First aid training kit", cpv: "39162100",
                mobile: true, .places("10", "12")),
        ],
        nacePrefixes: ["85"],
        cpvPrefixes: ["80"],
        marks: [
            "formation", "insertion socioprofessionnelle", "alphabetisation", "bildung",
            "qualifizierung", "weiterbildung", "formatioun", "weiderbildung", "training",
            "vocational",
        ])
}
