// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

/// The words of the directory's pages.
package enum DirectoryText {
    // Facets
    package static let trade = Text(
        fr: "Métier", de: "Tätigkeitsfeld", lb: "Beruffsfeld", en: "Trade")
    package static let territory = Text(
        fr: "Territoire", de: "Gebiet", lb: "Territoire", en: "Territory")
    package static let family = Text(
        fr: "Forme juridique", de: "Rechtsform", lb: "Rechtsform", en: "Legal form")
    package static let accreditation = Text(
        fr: "Agrément", de: "Anerkennung", lb: "Agrement", en: "Accreditation")
    package static let workingLanguage = Text(
        fr: "Langue de travail", de: "Arbeitssprache", lb: "Aarbechtssprooch",
        en: "Working language")
    package static let equipment = Text(
        fr: "Équipement", de: "Ausstattung", lb: "Ausrüstung", en: "Equipment")
    package static let size = Text(fr: "Taille", de: "Größe", lb: "Gréisst", en: "Size")

    // Search
    package static let search = Text(
        fr: "Trouver une entreprise", de: "Unternehmen finden", lb: "Eng Entreprise fannen",
        en: "Find an enterprise")
    package static let searchLead = Text(
        fr:
            "Ce qu’elles savent faire, ce qu’elles ont, où elles travaillent\u{A0}: les entreprises de l’économie sociale et solidaire des deux côtés de chaque frontière.",
        de:
            "Was sie können, was sie haben, wo sie arbeiten: die Unternehmen der Sozial- und Solidarwirtschaft auf beiden Seiten jeder Grenze.",
        lb:
            "Wat si kënnen, wat si hunn, wou si schaffen: d’Entreprisë vun der Sozial- a Solidarwirtschaft op béide Säite vun all Grenz.",
        en:
            "What they can do, what they have, where they work: the enterprises of the social and solidarity economy on both sides of every border."
    )
    package static let searchLabel = Text(
        fr: "Métier, compétence, machine ou nom", de: "Tätigkeit, Kompetenz, Maschine oder Name",
        lb: "Beruffsfeld, Kompetenz, Maschinn oder Numm", en: "Trade, skill, machine or name")
    package static let searchHint = Text(
        fr: "Par exemple\u{A0}: jardinage, blanchisserie, Arlon",
        de: "Zum Beispiel: Gartenbau, Wäscherei, Trier",
        lb: "Zum Beispill: Gaardenaarbecht, Wäscherei, Esch",
        en: "For example: gardening, laundry, Luxembourg")
    package static let searchVerb = Text(fr: "Rechercher", de: "Suchen", lb: "Sichen", en: "Search")
    package static let filters = Text(
        fr: "Affiner", de: "Eingrenzen", lb: "Agrenzen", en: "Narrow down")
    package static let removeAll = Text(
        fr: "Tout effacer", de: "Alles zurücksetzen", lb: "Alles zrécksetzen", en: "Clear all")
    package static let remove = Text(
        fr: "retirer", de: "entfernen", lb: "ewechhuelen", en: "remove")
    package static let near = Text(
        fr: "Autour de", de: "In der Nähe von", lb: "An der Géigend vun", en: "Near")
    package static let nearHint = Text(
        fr: "Commune ou code postal", de: "Ort oder Postleitzahl",
        lb: "Uertschaft oder Postleetzuel",
        en: "Town or postal code")
    package static let within = Text(fr: "Rayon", de: "Umkreis", lb: "Ëmkrees", en: "Within")
    package static let order = Text(
        fr: "Classer par", de: "Sortieren nach", lb: "Zortéieren no", en: "Sort by")
    package static let orders: [OrganisationSearch.Order: Text] = [
        .relevance: .init(fr: "pertinence", de: "Relevanz", lb: "Relevanz", en: "relevance"),
        .name: .init(fr: "nom", de: "Name", lb: "Numm", en: "name"),
        .distance: .init(fr: "distance", de: "Entfernung", lb: "Distanz", en: "distance"),
    ]
    package static let count = Plural(
        one: .init(
            fr: "# entreprise", de: "# Unternehmen", lb: "# Entreprise", en: "# enterprise"),
        other: .init(
            fr: "# entreprises", de: "# Unternehmen", lb: "# Entreprisen", en: "# enterprises"))
    package static let forWords = Text(fr: "pour", de: "für", lb: "fir", en: "for")
    package static let alsoFoundAs = Text(
        fr: "Recherché aussi", de: "Auch gesucht", lb: "Och gesicht", en: "Also searched")
    package static let foundThrough = Text(
        fr: "Trouvé par", de: "Gefunden über", lb: "Fonnt iwwer", en: "Found through")
    package static let servesPlace = Text(
        fr: "intervient à cet endroit", de: "ist an diesem Ort tätig", lb: "schafft op dëser Plaz",
        en: "works in this place")
    package static let list = Text(fr: "Liste", de: "Liste", lb: "Lëscht", en: "List")
    package static let map = Text(fr: "Carte", de: "Karte", lb: "Kaart", en: "Map")
    package static let mapDescription = Text(
        fr: "Les sièges des entreprises trouvées. La liste dit la même chose en texte.",
        de: "Die Sitze der gefundenen Unternehmen. Die Liste enthält dasselbe als Text.",
        lb: "D’Sëtz vun den Entreprisen, déi fonnt goufen. D’Lëscht seet datselwecht als Text.",
        en: "The seats of the enterprises found. The list says the same in text.")
    package static let nothingFound = Text(
        fr: "Aucune entreprise ne correspond à cette recherche.",
        de: "Zu dieser Suche gibt es kein Unternehmen.",
        lb: "Zu dëser Sich gëtt et keng Entreprise.",
        en: "No enterprise matches this search.")
    package static let nothingFoundHint = Text(
        fr: "Retirez une condition, ou essayez une de ces pistes\u{A0}:",
        de: "Lassen Sie eine Bedingung weg oder versuchen Sie einen dieser Wege:",
        lb: "Loosst eng Bedéngung ewech oder probéiert ee vun dëse Weeër:",
        en: "Drop a condition, or try one of these:")
    package static let without = Text(fr: "sans", de: "ohne", lb: "ouni", en: "without")
    package static let distanceProblem = Text(
        fr: "Indiquez un rayon entre 1 et 500\u{A0}km.",
        de: "Geben Sie einen Umkreis zwischen 1 und 500\u{A0}km an.",
        lb: "Gitt en Ëmkrees tëscht 1 a 500\u{A0}km un.",
        en: "Enter a distance between 1 and 500\u{A0}km.")
    package static let placeProblem = Text(
        fr: "Ce lieu n’est pas connu ici. Essayez une commune voisine ou un code postal.",
        de:
            "Dieser Ort ist hier nicht bekannt. Versuchen Sie einen Nachbarort oder eine Postleitzahl.",
        lb:
            "Dës Plaz ass hei net bekannt. Probéiert eng Uertschaft an der Noperschaft oder eng Postleetzuel.",
        en: "This place is not known here. Try a neighbouring town or a postal code.")
    package static let takeAway = Text(
        fr: "Télécharger ces résultats", de: "Diese Ergebnisse herunterladen",
        lb: "Dës Resultater eroflueden", en: "Download these results")
}
