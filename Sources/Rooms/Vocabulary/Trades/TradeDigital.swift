// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let digital = Trade(
        code: "digital",
        name: Text(
            fr: "Numérique", de: "IT und Digitales", lb: "Informatik an Digitales",
            en: "Digital services"),
        competences: [
            .init(
                "websites", fr: "Création de sites web accessibles", de: "Barrierefreie Webseiten",
                lb: "Zougänglech Websäiten", en: "Accessible websites"),
            .init(
                "support", fr: "Assistance et maintenance informatiques",
                de: "IT-Support und Wartung", lb: "IT-Support an Ënnerhalt",
                en: "IT support and maintenance"),
            .init(
                "hosting", fr: "Hébergement et logiciels libres", de: "Hosting mit freier Software",
                lb: "Hosting mat fräier Software", en: "Hosting with free software"),
            .init(
                "digitisation", fr: "Numérisation de documents",
                de: "Digitalisierung von Dokumenten", lb: "Dokumenter digitaliséieren",
                en: "Document scanning"),
            .init(
                "data-entry", fr: "Saisie et qualification de données",
                de: "Datenerfassung und Datenpflege", lb: "Donnéeën erfaassen a fleegen",
                en: "Data entry and cleaning"),
            .init(
                "accessibility", fr: "Audits d’accessibilité numérique",
                de: "Prüfung der digitalen Barrierefreiheit",
                lb: "Digital Accessibilitéit kontrolléieren", en: "Digital accessibility audits"),
            .init(
                "inclusion", fr: "Médiation numérique", de: "Digitale Teilhabe und Beratung",
                lb: "Digital Inclusioun a Berodung", en: "Digital inclusion and coaching"),
            .init(
                "software", fr: "Développement d’applications métier",
                de: "Entwicklung von Fachanwendungen", lb: "Applikatiounen entwéckelen",
                en: "Business application development"),
            .init(
                "graphics", fr: "Graphisme et mise en page", de: "Grafik und Layout",
                lb: "Grafik a Layout", en: "Graphic design and layout"),
            .init(
                "video", fr: "Réalisation de vidéos", de: "Videoproduktion", lb: "Videoproduktioun",
                en: "Video production"),
            .init(
                "testing", fr: "Tests et recette de logiciels", de: "Softwaretests",
                lb: "Software testen", en: "Software testing"),
            .init(
                "privacy", fr: "Accompagnement à la protection des données",
                de: "Beratung zum Datenschutz", lb: "Berodung zum Dateschutz",
                en: "Data protection advice"),
        ],
        equipment: [
            .init(
                fr: "Scanner de documents à grand débit", de: "Hochleistungs-Dokumentenscanner",
                lb: "Schnelle Scanner fir Dokumenter", en: "High-speed document scanner",
                cpv: "30216110", .output("3600", "6000")),
            .init(
                fr: "Scanner de livres", de: "Buchscanner", lb: "Scanner fir Bicher",
                en: "Book scanner", cpv: "30216110", .output("400", "700")),
            .init(
                fr: "Serveur hébergé localement", de: "Eigener Server am Standort",
                lb: "Eegene Server op der Plaz", en: "Server on site", cpv: "48820000",
                .power("2", "4")),
            .init(
                fr: "Salle informatique équipée", de: "Ausgestatteter Computerraum",
                lb: "Ekipéierte Computersall", en: "Equipped computer room", cpv: "70130000",
                .places("8", "12", "16")),
            .init(
                fr: "Parc d’ordinateurs portables", de: "Klassensatz Notebooks",
                lb: "Set Laptoppen", en: "Set of laptops", cpv: "30213100", mobile: true,
                .places("10", "15", "20")),
            .init(
                fr: "Bus numérique itinérant", de: "Digitalmobil", lb: "Digitalbus",
                en: "Digital outreach bus", cpv: "34114400", mobile: true, .places("4", "6")),
        ],
        nacePrefixes: ["62", "631", "639", "582"],
        cpvPrefixes: ["72", "48"],
        marks: [
            "numerique", "informatique", "sites web", "digitalisierung", "it dienst",
            "it support", "softwareentwicklung", "webdesign", "informatik", "digital service",
            "it service", "web design",
        ])
}
