// SPDX-License-Identifier: EUPL-1.2

/// The names of languages within a sentence: *de l’allemand*, *aus dem Deutschen*.
package enum LanguageNames {
    /// After "from": *de l’allemand*, *Deutschen*, *Däitschen*, *German*; `nil` if unknown here.
    package static func from(_ tag: LanguageTag, in language: Language) -> String? {
        fromNames[tag.string]?[language]
    }

    /// After "in": *en allemand*, *Deutsch*, *Däitsch*, *German*; `nil` if unknown here.
    package static func within(_ tag: LanguageTag, in language: Language) -> String? {
        guard let name = names[tag.string]?[language] else { return nil }
        return language == .fr ? "en " + name : name
    }

    /// By itself: *allemand*, *Deutsch*, *Däitsch*, *German*; `nil` if unknown here.
    package static func name(_ tag: LanguageTag, in language: Language) -> String? {
        names[tag.string]?[language]
    }

    private static let names: [String: Text] = [
        "fr": Text(fr: "français", de: "Französisch", lb: "Franséisch", en: "French"),
        "de": Text(fr: "allemand", de: "Deutsch", lb: "Däitsch", en: "German"),
        "lb": Text(
            fr: "luxembourgeois", de: "Luxemburgisch", lb: "Lëtzebuergesch", en: "Luxembourgish"),
        "en": Text(fr: "anglais", de: "Englisch", lb: "Englesch", en: "English"),
        "nl": Text(fr: "néerlandais", de: "Niederländisch", lb: "Hollännesch", en: "Dutch"),
        "pt": Text(
            fr: "portugais", de: "Portugiesisch", lb: "Portugisesch", en: "Portuguese"),
        "it": Text(fr: "italien", de: "Italienisch", lb: "Italieenesch", en: "Italian"),
        "es": Text(fr: "espagnol", de: "Spanisch", lb: "Spuenesch", en: "Spanish"),
        "ar": Text(fr: "arabe", de: "Arabisch", lb: "Arabesch", en: "Arabic"),
        "tr": Text(fr: "turc", de: "Türkisch", lb: "Tierkesch", en: "Turkish"),
        "uk": Text(fr: "ukrainien", de: "Ukrainisch", lb: "Ukrainesch", en: "Ukrainian"),
        "pl": Text(fr: "polonais", de: "Polnisch", lb: "Polnesch", en: "Polish"),
    ]
    private static let fromNames: [String: Text] = [
        "fr": Text(fr: "du français", de: "Französischen", lb: "Franséischen", en: "French"),
        "de": Text(fr: "de l’allemand", de: "Deutschen", lb: "Däitschen", en: "German"),
        "lb": Text(
            fr: "du luxembourgeois", de: "Luxemburgischen", lb: "Lëtzebuergeschen",
            en: "Luxembourgish"),
        "en": Text(fr: "de l’anglais", de: "Englischen", lb: "Engleschen", en: "English"),
        "nl": Text(
            fr: "du néerlandais", de: "Niederländischen", lb: "Hollänneschen", en: "Dutch"),
        "pt": Text(
            fr: "du portugais", de: "Portugiesischen", lb: "Portugiseschen", en: "Portuguese"),
    ]
}
