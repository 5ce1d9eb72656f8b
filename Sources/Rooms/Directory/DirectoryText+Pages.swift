// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension DirectoryText {
    static let homeTitle = Text(
        fr: "L’économie sociale et solidaire de la Grande Région, sans frontières",
        de: "Sozial- und Solidarwirtschaft der Großregion, ohne Grenzen",
        lb: "D’Sozial- a Solidarwirtschaft vun der Groussregioun, ouni Grenzen",
        en: "The social and solidarity economy of the Greater Region, without borders")
    static let homeLead = Text(
        fr:
            "Trouvez qui sait faire, avec quelles machines et dans quelle langue, au Luxembourg, en Wallonie, en Lorraine, en Sarre et en Rhénanie-Palatinat.",
        de:
            "Finden Sie heraus, wer was kann, mit welchen Maschinen und in welcher Sprache: in Luxemburg, in der Wallonie, in Lothringen, im Saarland und in Rheinland-Pfalz.",
        lb:
            "Fannt eraus, wie wat kann, mat wéi enge Maschinnen an a wéi enger Sprooch: zu Lëtzebuerg, a Wallounien, a Loutrengen, am Saarland an a Rheinland-Pfalz.",
        en:
            "Find who can do it, with which machines and in which language, in Luxembourg, Wallonia, Lorraine, Saarland and Rhineland-Palatinate."
    )
    static let byTrade = Text(
        fr: "Par métier", de: "Nach Tätigkeitsfeld", lb: "No Beruffsfeld", en: "By trade")
    static let byTerritory = Text(
        fr: "Par territoire", de: "Nach Gebiet", lb: "Nom Territoire", en: "By territory")
    static let newAndChanged = Text(
        fr: "Nouveau et modifié", de: "Neu und geändert", lb: "Nei a geännert",
        en: "New and changed")
    static let territories = Text(
        fr: "Territoires", de: "Gebiete", lb: "Territoiren", en: "Territories")
    static let territoriesLead = Text(
        fr: "Cinq territoires, quatre pays, un seul annuaire.",
        de: "Fünf Gebiete, vier Länder, ein Verzeichnis.",
        lb: "Fënnef Territoiren, véier Länner, ee Verzeechnes.",
        en: "Five territories, four countries, one directory.")
    static let tradesHere = Text(
        fr: "Les métiers présents", de: "Tätigkeitsfelder vor Ort",
        lb: "D’Beruffsfelder op der Plaz",
        en: "Trades found here")
    static let familiesHere = Text(
        fr: "Les formes juridiques", de: "Rechtsformen", lb: "Rechtsformen",
        en: "Legal forms")
    static let seeAll = Text(
        fr: "Voir toutes les entreprises", de: "Alle Unternehmen ansehen",
        lb: "All d’Entreprisë kucken", en: "See all enterprises")
    static let number = Text(fr: "Nombre", de: "Anzahl", lb: "Unzuel", en: "Number")
    static let sources = Text(fr: "Sources", de: "Quellen", lb: "Quellen", en: "Sources")
    static let sourcesTitle = Text(
        fr: "Sources et licences", de: "Quellen und Lizenzen", lb: "Quellen a Lizenzen",
        en: "Sources and licences")
    static let sourcesLead = Text(
        fr:
            "Chaque information de l’annuaire sait d’où elle vient. Voici les sources, leurs licences et la mention qu’elles demandent.",
        de:
            "Jede Angabe im Verzeichnis weiß, woher sie stammt. Hier stehen die Quellen, ihre Lizenzen und der Vermerk, den sie verlangen.",
        lb:
            "All Informatioun am Verzeechnes weess, wou si hierkënnt. Hei sinn d’Quellen, hir Lizenzen an de Vermierk, dee si verlaangen.",
        en:
            "Everything in the directory knows where it comes from. These are the sources, their licences and the credit they ask for."
    )
    static let source = Text(fr: "Source", de: "Quelle", lb: "Quell", en: "Source")
    static let licence = Text(fr: "Licence", de: "Lizenz", lb: "Lizenz", en: "Licence")
    static let attribution = Text(
        fr: "Mention", de: "Quellenvermerk", lb: "Quellevermierk", en: "Credit")
    static let records = Text(fr: "Fiches", de: "Datensätze", lb: "Datesätz", en: "Records")
    static let lastRead = Text(
        fr: "Dernière lecture", de: "Zuletzt eingelesen", lb: "Fir d’lescht agelies",
        en: "Last read")
    static let outlinesCredit = Text(
        fr:
            "Contours des territoires, simplifiés\u{A0}: Natural Earth (domaine public), IGN Admin Express 2018 (Licence Ouverte 2.0), © GeoBasis-DE / BKG 2021 (dl-de/by-2-0, données modifiées).",
        de:
            "Umrisse der Gebiete, vereinfacht: Natural Earth (gemeinfrei), IGN Admin Express 2018 (Licence Ouverte 2.0), © GeoBasis-DE / BKG 2021 (dl-de/by-2-0, Daten verändert).",
        lb:
            "Konture vun den Territoiren, vereinfacht: Natural Earth (Domaine public), IGN Admin Express 2018 (Licence Ouverte 2.0), © GeoBasis-DE / BKG 2021 (dl-de/by-2-0, Date geännert).",
        en:
            "Outlines of the territories, simplified: Natural Earth (public domain), IGN Admin Express 2018 (Licence Ouverte 2.0), © GeoBasis-DE / BKG 2021 (dl-de/by-2-0, data changed)."
    )
    static let mapCredit = Text(
        fr: "La carte utilise Leaflet (BSD-2-Clause) et Leaflet.markercluster (MIT).",
        de: "Die Karte nutzt Leaflet (BSD-2-Clause) und Leaflet.markercluster (MIT).",
        lb: "D’Kaart benotzt Leaflet (BSD-2-Clause) a Leaflet.markercluster (MIT).",
        en: "The map uses Leaflet (BSD-2-Clause) and Leaflet.markercluster (MIT).")
    static let data = Text(
        fr: "Données ouvertes", de: "Offene Daten", lb: "Oppen Daten", en: "Open data")
    static let dataLead = Text(
        fr:
            "L’annuaire nourrit les réseaux existants\u{A0}: chaque fiche a une adresse stable, chaque liste se télécharge, chaque changement se suit.",
        de:
            "Das Verzeichnis gibt den bestehenden Netzwerken etwas zurück: Jeder Eintrag hat eine feste Adresse, jede Liste lässt sich herunterladen, jede Änderung verfolgen.",
        lb:
            "D’Verzeechnes gëtt den existéierenden Netzwierker eppes zréck: all Fiche huet eng stabil Adress, all Lëscht kann een eroflueden, all Ännerung kann ee verfollegen.",
        en:
            "The directory gives back to existing networks: every record has a stable address, every list can be downloaded, every change can be followed."
    )
    static let dataFiles = Text(fr: "Fichiers", de: "Dateien", lb: "Fichieren", en: "Files")
    static let dataInterfaces = Text(
        fr: "Interfaces", de: "Schnittstellen", lb: "Schnëttstellen", en: "Interfaces")
    static let dataTerms = Text(
        fr: "Conditions", de: "Bedingungen", lb: "Konditiounen", en: "Terms")
    static let dataTermsText = Text(
        fr:
            "Réutilisation libre sous la licence de chaque source, à condition de la citer\u{202F}; la page «\u{A0}Sources et licences\u{A0}» donne la mention attendue.",
        de:
            "Freie Weiterverwendung unter der Lizenz der jeweiligen Quelle, sofern sie genannt wird; die Seite „Quellen und Lizenzen“ nennt den erwarteten Vermerk.",
        lb:
            "Fräi Weiderverwendung ënner der Lizenz vun all Quell, wa se genannt gëtt; d’Säit „Quellen a Lizenzen“ weist de Vermierk, deen erwaart gëtt.",
        en:
            "Free to reuse under each source’s licence, provided that it is named; the page “Sources and licences” gives the credit expected."
    )
    static let apiLine = Text(
        fr:
            "Toutes les organisations avec filtres, par pages, et celles modifiées depuis une date (updated_since).",
        de:
            "Alle Organisationen mit Filtern, seitenweise, und die seit einem Zeitpunkt geänderten (updated_since).",
        lb:
            "All Organisatioune mat Filteren, säiteweis, an déi, déi zanter engem Datum geännert goufen (updated_since).",
        en:
            "All organisations with filters, page by page, and those changed since a date (updated_since)."
    )
    static let openAPILine = Text(
        fr: "La description de l’interface (OpenAPI 3.1).",
        de: "Die Beschreibung der Schnittstelle (OpenAPI 3.1).",
        lb: "D’Beschreiwung vun der Schnëttstell (OpenAPI 3.1).",
        en: "The description of the interface (OpenAPI 3.1).")
    static let structuresLine = Text(
        fr: "Les structures françaises au schéma data-inclusion v1.",
        de: "Die französischen Einrichtungen im Schema data-inclusion v1.",
        lb: "Déi franséisch Strukturen am Schema data-inclusion v1.",
        en: "French structures in the data-inclusion schema v1.")
    static let feedLine = Text(
        fr: "Les fiches nouvelles et modifiées (Atom).",
        de: "Neue und geänderte Einträge (Atom).",
        lb: "Nei a geännert Fichen (Atom).",
        en: "New and changed records (Atom).")
    static let feeds = Text(fr: "Fils d’actualité", de: "Feeds", lb: "Feeds", en: "Feeds")
}
