// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Phrases of the search that are put together from words, typed or found.
extension DirectoryText {
    /// Quotation marks as the language sets them.
    static func quoted(_ text: String, in language: Language) -> String {
        switch language {
        case .fr: "«\u{A0}\(text)\u{A0}»"
        case .de, .lb: "„\(text)“"
        case .en: "“\(text)”"
        }
    }

    /// A colon with the space before it that French asks for.
    static let colon = Text(fr: "\u{A0}:", de: ":", lb: ":", en: ":")

    /// Where a search looks: the place and how far around it.
    static func around(_ place: String, kilometres: Int, in language: Language) -> String {
        let distance = "\(Formatting.number(kilometres, in: language))\u{A0}km"
        switch language {
        case .fr: return "\(place) et \(distance) à la ronde"
        case .de: return "\(place) und \(distance) Umkreis"
        case .lb: return "\(place) an \(distance) Ëmkrees"
        case .en: return "\(place) and \(distance) around"
        }
    }

    /// A word that no record has, and those that were searched instead.
    static func correction(
        of typed: String, to words: [String], in language: Language
    ) -> String {
        let typed = quoted(typed, in: language)
        let found = words.map { quoted($0, in: language) }.joined(separator: ", ")
        switch language {
        case .fr: return "Aucune fiche ne contient \(typed). Voici les résultats pour \(found)."
        case .de: return "Kein Eintrag enthält \(typed). Hier sind die Ergebnisse für \(found)."
        case .lb: return "Keng Fiche enthält \(typed). Hei sinn d’Resultater fir \(found)."
        case .en: return "No record contains \(typed). These are the results for \(found)."
        }
    }

    static let didYouMean = Text(
        fr: "Que cherchez-vous plus précisément\u{202F}?", de: "Was suchen Sie genauer?",
        lb: "Wat sicht Dir méi genee?", en: "What do you mean more precisely?")
    static let suggestions = Text(
        fr: "Propositions", de: "Vorschläge", lb: "Virschléi", en: "Suggestions")
    static let suggestionCount = Plural(
        one: .init(
            fr: "# proposition", de: "# Vorschlag", lb: "# Virschlag", en: "# suggestion"),
        other: .init(
            fr: "# propositions", de: "# Vorschläge", lb: "# Virschléi",
            en: "# suggestions"))
    static let suggestedWord = Text(
        fr: "activité ou équipement", de: "Tätigkeit oder Gerät", lb: "Aktivitéit oder Ausrüstung",
        en: "activity or equipment")
    static let suggestedOrganisation = Text(
        fr: "entreprise", de: "Unternehmen", lb: "Entreprise", en: "enterprise")
    static let suggestedPlace = Text(
        fr: "autour de ce lieu", de: "rund um diesen Ort", lb: "ronderëm dës Plaz",
        en: "around this place")

    static let nothingFoundAdvice = Text(
        fr: "Vérifiez l’orthographe, ou essayez un mot plus général.",
        de: "Prüfen Sie die Schreibweise oder versuchen Sie ein allgemeineres Wort.",
        lb: "Kuckt d’Schreifweis no oder probéiert e méi allgemengt Wuert.",
        en: "Check the spelling, or try a more general word.")
    static let territoryCounts = Text(
        fr: "Les cinq territoires de la Grande Région avec le nombre d’entreprises de chacun",
        de: "Die fünf Gebiete der Großregion mit der Zahl der Unternehmen in jedem",
        lb: "Déi fënnef Territoirë vun der Groussregioun mat der Zuel vun den Entreprisen",
        en: "The five territories of the Greater Region with the number of enterprises in each")
    static let mapsAndPlaces = Text(
        fr: "Cartes et lieux", de: "Karten und Orte", lb: "Kaarten a Plazen",
        en: "Maps and places")
    static let placesCredit = Text(
        fr:
            "Noms, codes postaux et coordonnées des communes\u{A0}: GeoNames, licence CC\u{A0}BY\u{A0}4.0.",
        de: "Namen, Postleitzahlen und Koordinaten der Orte: GeoNames, Lizenz CC\u{A0}BY\u{A0}4.0.",
        lb:
            "Nimm, Postleetzuelen a Koordinate vun den Uertschaften: GeoNames, Lizenz CC\u{A0}BY\u{A0}4.0.",
        en: "Names, postal codes and coordinates of towns: GeoNames, licence CC\u{A0}BY\u{A0}4.0.")
}
