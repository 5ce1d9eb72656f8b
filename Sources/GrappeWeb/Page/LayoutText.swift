// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the frame itself says.
enum LayoutText {
    static let skip = Text(
        fr: "Aller au contenu", de: "Zum Inhalt springen", lb: "Bei den Inhalt sprangen",
        en: "Skip to content")
    static let home = Text(fr: "Accueil", de: "Startseite", lb: "Startsäit", en: "Home")
    static let breadcrumb = Text(
        fr: "Fil d’Ariane", de: "Sie sind hier", lb: "Dir sidd hei", en: "Breadcrumb")
    static let languages = Text(fr: "Langue", de: "Sprache", lb: "Sprooch", en: "Language")
    static let navigation = Text(
        fr: "Navigation principale", de: "Hauptnavigation", lb: "Haaptnavigatioun",
        en: "Main navigation")
    static let menu = Text(fr: "Menu", de: "Menü", lb: "Menü", en: "Menu")
    static let searchLabel = Text(
        fr: "Rechercher une entreprise, un métier, un lieu",
        de: "Unternehmen, Tätigkeit oder Ort suchen",
        lb: "Eng Entreprise, e Beruffsfeld oder eng Plaz sichen",
        en: "Search for an enterprise, a trade, a place")
    static let searchHint = Text(
        fr: "Entreprise, métier, lieu", de: "Unternehmen, Tätigkeit, Ort",
        lb: "Entreprise, Beruffsfeld, Plaz", en: "Enterprise, trade, place")
    static let searchButton = Text(fr: "Rechercher", de: "Suchen", lb: "Sichen", en: "Search")
    static let signIn = Text(
        fr: "Se connecter", de: "Anmelden", lb: "Umellen", en: "Sign in")
    static let account = Text(
        fr: "Mon espace\u{A0}:", de: "Mein Bereich:", lb: "Mäi Beräich:", en: "My area:")
    static let demonstration = Text(
        fr: "Démonstration\u{A0}: les entreprises et les personnes de ce site sont inventées.",
        de: "Demonstration: Die Unternehmen und Personen auf dieser Website sind erfunden.",
        lb: "Demonstratioun: D’Entreprisen an d’Persounen op dësem Site sinn erfonnt.",
        en: "Demonstration: the enterprises and people on this site are invented.")
}
