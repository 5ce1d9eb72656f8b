// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the parts say by themselves.
enum ComponentsText {
    static let optional = Text(
        fr: "(facultatif)", de: "(freiwillig)", lb: "(fräiwëlleg)", en: "(optional)")
    static let error = Text(fr: "Erreur\u{A0}:", de: "Fehler:", lb: "Feeler:", en: "Error:")
    static let errorSummary = Plural(
        one: Text(
            fr: "Il reste un point à corriger", de: "Eine Angabe ist noch zu korrigieren",
            lb: "Eng Saach ass nach ze verbesseren", en: "One thing needs correcting"),
        other: Text(
            fr: "Il reste # points à corriger", de: "# Angaben sind noch zu korrigieren",
            lb: "# Saache sinn nach ze verbesseren", en: "# things need correcting"))
    static let pager = Text(
        fr: "Pages de résultats", de: "Ergebnisseiten", lb: "Säite mat Resultater",
        en: "Pages of results")
    static let previous = Text(fr: "Précédent", de: "Zurück", lb: "Zréck", en: "Previous")
    static let next = Text(fr: "Suivant", de: "Weiter", lb: "Weider", en: "Next")
    static let page = Text(fr: "Page", de: "Seite", lb: "Säit", en: "Page")
    static let selected = Text(
        fr: "choisi, cliquer pour retirer", de: "ausgewählt, zum Entfernen klicken",
        lb: "gewielt, klickt, fir et ewechzehuelen", en: "selected, select again to remove")
    static let moreChoices = Text(
        fr: "Plus de choix", de: "Weitere anzeigen", lb: "Méi weisen", en: "More choices")
    static let ascending = Text(
        fr: "tri croissant", de: "aufsteigend sortiert", lb: "opsteigend zortéiert",
        en: "sorted ascending")
    static let descending = Text(
        fr: "tri décroissant", de: "absteigend sortiert", lb: "ofsteigend zortéiert",
        en: "sorted descending")
    static let print = Text(fr: "Imprimer", de: "Drucken", lb: "Drécken", en: "Print")
    static let translatedFrom = LanguagePhrase(
        fr: "Traduit %", de: "Übersetzt aus dem %", lb: "Iwwersat aus dem %",
        en: "Translated from %")
    static let onlyIn = LanguagePhrase(
        fr: "Texte disponible % seulement", de: "Text nur auf % verfügbar",
        lb: "Text nëmmen op % disponibel",
        en: "Text available in % only")
    static let close = Text(fr: "Fermer", de: "Schließen", lb: "Zoumaachen", en: "Close")
    static let zoomIn = Text(
        fr: "Agrandir", de: "Vergrößern", lb: "Méi grouss", en: "Zoom in")
    static let zoomOut = Text(
        fr: "Réduire", de: "Verkleinern", lb: "Méi kleng", en: "Zoom out")
    static let group = Text(
        fr: "# entreprises ici, cliquer pour les séparer",
        de: "# Unternehmen an dieser Stelle, zum Auffächern klicken",
        lb: "# Entreprisen op dëser Plaz, klickt, fir se ze trennen",
        en: "# enterprises here, select to spread them out")
}

/// A phrase in which `%` stands for a language's name.
struct LanguagePhrase {
    private let text: Text

    init(fr: String, de: String, lb: String, en: String) {
        text = Text(fr: fr, de: de, lb: lb, en: en)
    }

    func text(_ name: String, in language: Language) -> String {
        text[language].split(separator: "%", omittingEmptySubsequences: false)
            .joined(separator: name)
    }
}
