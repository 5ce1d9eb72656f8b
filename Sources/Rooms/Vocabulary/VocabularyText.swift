// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the public pages of the vocabulary say.
package enum VocabularyText {
    package static let title = Text(
        fr: "Vocabulaire des métiers", de: "Vokabular der Gewerke",
        lb: "Vocabulaire vun de Beruffsfelder", en: "Vocabulary of trades")
    static let lead = Text(
        fr:
            "Les mots que les entreprises et les acheteurs emploient d’une langue à l’autre\u{A0}: cherchez-en un, et voyez ce qui veut dire la même chose.",
        de:
            "Die Wörter, die Unternehmen und Auftraggeber in den Sprachen der Region verwenden. Suchen Sie eines und sehen Sie, was dasselbe bedeutet.",
        lb:
            "D’Wierder, déi Entreprisen an Acheteuren an de Sprooche vun der Regioun benotzen. Sicht eent a kuckt, wat datselwecht heescht.",
        en:
            "The words that enterprises and buyers use in the languages of the region. Look one up, and see what means the same."
    )
    static let searchLabel = Text(
        fr: "Un mot, dans la langue de votre choix", de: "Ein Wort in einer beliebigen Sprache",
        lb: "E Wuert an enger Sprooch Ärer Wiel", en: "A word in any of the languages")
    static let searchVerb = Text(
        fr: "Chercher", de: "Suchen", lb: "Sichen", en: "Search")
    static let found = Plural(
        one: Text(fr: "# concept", de: "# Begriff", lb: "# Begrëff", en: "# concept"),
        other: Text(fr: "# concepts", de: "# Begriffe", lb: "# Begrëffer", en: "# concepts"))
    static let nothing = Text(
        fr:
            "Aucun concept ne porte ce mot. Essayez un mot voisin, ou parcourez les métiers ci-dessous.",
        de:
            "Kein Begriff heißt so. Versuchen Sie es mit einem verwandten Wort oder sehen Sie die Gewerke unten durch.",
        lb:
            "Kee Begrëff heescht esou. Probéiert e verwandt Wuert oder kuckt d’Beruffsfelder hei drënner.",
        en: "No concept has this name. Try a related word, or look through the trades below.")
    static let trades = Text(
        fr: "Les seize métiers", de: "Die sechzehn Gewerke", lb: "Déi siechzéng Beruffsfelder",
        en: "The sixteen trades")
    static let machines = Text(
        fr: "Machines et locaux", de: "Maschinen und Räume", lb: "Maschinnen a Raim",
        en: "Machines and premises")
    static let inLanguages = Text(
        fr: "Dans les langues de la région", de: "In den Sprachen der Region",
        lb: "An de Sprooche vun der Regioun", en: "In the languages of the region")
    static let language = Text(fr: "Langue", de: "Sprache", lb: "Sprooch", en: "Language")
    static let name = Text(
        fr: "Libellé", de: "Bezeichnung", lb: "Bezeechnung", en: "Name")
    static let otherWords = Text(
        fr: "Autres mots", de: "Weitere Wörter", lb: "Aner Wierder", en: "Other words")
    static let kind = Text(fr: "Nature", de: "Art", lb: "Aart", en: "Kind")
    static let codes = Text(fr: "Codes", de: "Codes", lb: "Coden", en: "Codes")
    static let findEnterprises = Text(
        fr: "Trouver des entreprises", de: "Unternehmen finden", lb: "Entreprise fannen",
        en: "Find enterprises")
    static let links = Text(
        fr: "Concepts liés", de: "Verwandte Begriffe", lb: "Verwandt Begrëffer",
        en: "Related concepts")
    static let andMore = Plural(
        one: Text(
            fr: "et # autre", de: "und # weiterer", lb: "an # weideren", en: "and # more"),
        other: Text(
            fr: "et # autres", de: "und # weitere", lb: "an # weiderer", en: "and # more"))
    static let esco = Text(
        fr: "Ce service utilise la classification ESCO de la Commission européenne.",
        de: "Dieser Dienst verwendet die ESCO-Klassifikation der Europäischen Kommission.",
        lb: "Dëse Service benotzt d’ESCO-Klassifikatioun vun der Europäescher Kommissioun.",
        en: "This service uses the ESCO classification of the European Commission.")
    static let escoAdapted = Text(
        fr: "Il s’agit d’une version modifiée d’ESCO.",
        de: "Es handelt sich um eine veränderte Fassung von ESCO.",
        lb: "Et handelt sech ëm eng ofgeännert Versioun vun ESCO.",
        en: "This is a modified version of ESCO.")
    static let withdrawn = Text(
        fr: "La liste officielle a remplacé ce concept par un autre\u{A0}:",
        de: "Die amtliche Liste hat diesen Begriff ersetzt durch:",
        lb: "Déi offiziell Lëscht huet dëse Begrëff ersat duerch:",
        en: "The official list replaced this concept by another:")

    static func relation(_ relation: ConceptLink.Relation) -> Text {
        switch relation {
        case .exact:
            Text(fr: "Identique", de: "Gleichbedeutend", lb: "Datselwecht", en: "The same")
        case .close: Text(fr: "Proche", de: "Ähnlich", lb: "No drun", en: "Close")
        case .broad: Text(fr: "Plus large", de: "Weiter gefasst", lb: "Méi breet", en: "Broader")
        case .narrow:
            Text(fr: "Plus précis", de: "Enger gefasst", lb: "Méi genee", en: "Narrower")
        case .requires: Text(fr: "Demande", de: "Erfordert", lb: "Verlaangt", en: "Requires")
        case .requiredBy:
            Text(fr: "Utile à", de: "Gebraucht für", lb: "Gebraucht fir", en: "Needed for")
        }
    }

    static func kind(_ concept: Concept) -> Text {
        switch (concept.scheme, concept.kind) {
        case (.cpv, _):
            Text(
                fr: "Code des marchés publics (CPV)", de: "Code der Auftragsvergabe (CPV)",
                lb: "Code vun den ëffentleche Marchéen (CPV)", en: "Public procurement code (CPV)")
        case (.nace, _):
            Text(
                fr: "Activité économique (NACE)", de: "Wirtschaftszweig (NACE)",
                lb: "Wirtschaftszweig (NACE)", en: "Economic activity (NACE)")
        case (.nuts, _):
            Text(
                fr: "Territoire statistique (NUTS)", de: "Statistisches Gebiet (NUTS)",
                lb: "Statisteschen Territoire (NUTS)", en: "Statistical territory (NUTS)")
        case (_, .trade): Text(fr: "Métier", de: "Gewerk", lb: "Beruffsfeld", en: "Trade")
        case (_, .term): Text(fr: "Compétence", de: "Kompetenz", lb: "Kompetenz", en: "Competence")
        case (_, .machine):
            Text(
                fr: "Machine ou local", de: "Maschine oder Raum", lb: "Maschinn oder Raum",
                en: "Machine or premises")
        case (_, .occupation):
            Text(
                fr: "Profession (ESCO)", de: "Beruf (ESCO)", lb: "Beruff (ESCO)",
                en: "Occupation (ESCO)")
        case (_, .group):
            Text(fr: "Groupe (ESCO)", de: "Gruppe (ESCO)", lb: "Grupp (ESCO)", en: "Group (ESCO)")
        case (_, .knowledge):
            Text(
                fr: "Connaissance (ESCO)", de: "Kenntnis (ESCO)", lb: "Wëssen (ESCO)",
                en: "Knowledge (ESCO)")
        case (_, .skill):
            Text(
                fr: "Compétence (ESCO)", de: "Fertigkeit (ESCO)", lb: "Kompetenz (ESCO)",
                en: "Skill (ESCO)")
        case (_, .code), (_, .local):
            Text(
                fr: "Ajouté par le secrétariat", de: "Vom Sekretariat ergänzt",
                lb: "Vum Sekretariat derbäigesat", en: "Added by the secretariat")
        }
    }
}
