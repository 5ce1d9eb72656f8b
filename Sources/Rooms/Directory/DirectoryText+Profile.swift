// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension DirectoryText {
    package static let whatWeCanDo = Text(
        fr: "Ce que nous savons faire", de: "Was wir können", lb: "Wat mir kënnen",
        en: "What we can do")
    package static let whatWeHave = Text(
        fr: "Ce que nous avons", de: "Was wir haben", lb: "Wat mir hunn", en: "What we have")
    package static let whereWeWork = Text(
        fr: "Où nous travaillons", de: "Wo wir arbeiten", lb: "Wou mir schaffen",
        en: "Where we work")
    package static let proof = Text(
        fr: "Ce qui le prouve", de: "Womit wir es belegen", lb: "Wéi mir et beweisen",
        en: "What proves it")
    package static let since = Text(fr: "depuis", de: "seit", lb: "zanter", en: "since")
    package static let contact = Text(fr: "Contact", de: "Kontakt", lb: "Kontakt", en: "Contact")
    package static let contactKinds: [Contact.Kind: Text] = [
        .email: .init(fr: "Courriel", de: "E-Mail", lb: "E-Mail", en: "E-mail"),
        .phone: .init(fr: "Téléphone", de: "Telefon", lb: "Telefon", en: "Telephone"),
        .website: .init(fr: "Site web", de: "Website", lb: "Websäit", en: "Website"),
    ]
    package static let levels: [Competence.Level: Text] = [
        .assists: .init(fr: "en appui", de: "unterstützt", lb: "ënnerstëtzt", en: "assists"),
        .delivers: .init(fr: "réalise", de: "führt aus", lb: "féiert aus", en: "delivers"),
        .trains: .init(
            fr: "réalise et forme", de: "führt aus und schult", lb: "féiert aus a bilt aus",
            en: "delivers and trains"),
    ]
    package static let periods: [Competence.Period: Text] = [
        .day: .init(fr: "par jour", de: "pro Tag", lb: "pro Dag", en: "per day"),
        .week: .init(fr: "par semaine", de: "pro Woche", lb: "pro Woch", en: "per week"),
        .month: .init(fr: "par mois", de: "pro Monat", lb: "pro Mount", en: "per month"),
        .year: .init(fr: "par an", de: "pro Jahr", lb: "pro Joer", en: "per year"),
    ]
    package static let uses: [Equipment.Use: Text] = [
        .own: .init(fr: "usage propre", de: "Eigennutzung", lb: "eege Gebrauch", en: "own use"),
        .shared: .init(fr: "en partage", de: "gemeinsam genutzt", lb: "gedeelt", en: "shared"),
        .rent: .init(fr: "à louer", de: "zu vermieten", lb: "ze verlounen", en: "for rent"),
        .rentWithOperator: .init(
            fr: "à louer avec opérateur", de: "zu vermieten mit Bedienpersonal",
            lb: "ze verloune mat Personal", en: "for rent with an operator"),
    ]
    package static let criteria: [Claim.Criterion: Text] = [
        .socialImpact: .init(
            fr: "Impact sociétal", de: "Gesellschaftliche Wirkung", lb: "Gesellschaftlechen Impakt",
            en: "Societal impact"),
        .participation: .init(
            fr: "Gouvernance participative", de: "Mitbestimmung", lb: "Matbestëmmung",
            en: "Participatory governance"),
        .socialUtility: .init(
            fr: "Utilité sociale", de: "Sozialer Nutzen", lb: "Sozialen Notzen",
            en: "Social utility"),
        .environment: .init(fr: "Environnement", de: "Umwelt", lb: "Ëmwelt", en: "Environment"),
        .localImpact: .init(
            fr: "Ancrage local", de: "Lokale Wirkung", lb: "Lokalen Impakt", en: "Local impact"),
        .peopleFirst: .init(
            fr: "Les personnes avant le capital", de: "Mensch vor Kapital",
            lb: "De Mënsch virum Kapital", en: "People before capital"),
    ]
    package static let competences = Text(
        fr: "Compétences", de: "Kompetenzen", lb: "Kompetenzen", en: "Skills")
    package static let competence = Text(
        fr: "Compétence", de: "Kompetenz", lb: "Kompetenz", en: "Skill")
    package static let level = Text(fr: "Niveau", de: "Niveau", lb: "Niveau", en: "Level")
    package static let capacity = Text(
        fr: "Capacité", de: "Kapazität", lb: "Kapazitéit", en: "Capacity")
    package static let quantity = Text(fr: "Nombre", de: "Anzahl", lb: "Unzuel", en: "Number")
    package static let details = Text(
        fr: "Caractéristiques", de: "Merkmale", lb: "Charakteristiken", en: "Details")
    package static let use = Text(fr: "Mise à disposition", de: "Nutzung", lb: "Notzung", en: "Use")
    package static let mobile = Text(fr: "mobile", de: "mobil", lb: "mobil", en: "mobile")
    package static let inspectedUntil = Text(
        fr: "contrôle valable jusqu’au", de: "Prüfung gültig bis", lb: "Kontroll gülteg bis",
        en: "inspection valid until")
    package static let inspectionExpired = Text(
        fr: "contrôle échu le", de: "Prüfung abgelaufen am", lb: "Kontroll ofgelaf zanter dem",
        en: "inspection expired on")
    package static let workingLanguages = Text(
        fr: "Langues de travail", de: "Arbeitssprachen", lb: "Aarbechtssproochen",
        en: "Working languages")
    package static let profileMap = Text(
        fr: "Les sites de l’organisation dans la Grande Région",
        de: "Die Standorte der Organisation in der Großregion",
        lb: "D’Standuerter vun der Organisatioun an der Groussregioun",
        en: "The organisation’s sites in the Greater Region")
    package static let validUntil = Text(
        fr: "valable jusqu’au", de: "gültig bis", lb: "gülteg bis", en: "valid until")
    package static let expired = Text(
        fr: "échu le", de: "abgelaufen am", lb: "ofgelaf zanter dem", en: "expired on")
    package static let accreditations = Text(
        fr: "Agréments", de: "Anerkennungen", lb: "Agrementer", en: "Accreditations")
    package static let claims = Text(
        fr: "Critères déclarés", de: "Kriterien nach eigener Angabe", lb: "Deklaréiert Critèren",
        en: "Declared criteria")
    package static let references = Text(
        fr: "Références", de: "Referenzen", lb: "Referenzen", en: "References")
    package static let evidence = Text(fr: "preuve", de: "Beleg", lb: "Beleeg", en: "evidence")
    package static let identifiers = Text(
        fr: "Numéros de registre", de: "Registernummern", lb: "Registernummeren",
        en: "Register numbers")
    package static let invalidNumber = Text(
        fr: "numéro à vérifier\u{A0}: la clé de contrôle est fausse",
        de: "Nummer zu prüfen: Die Prüfziffer stimmt nicht",
        lb: "Nummer nokucken: d’Préifziffer stëmmt net",
        en: "number to be checked: its check digits are wrong")
    package static let staff = Text(
        fr: "Personnes employées", de: "Beschäftigte", lb: "Beschäftegt", en: "People employed")
    package static let activities = Text(
        fr: "Activités", de: "Tätigkeiten", lb: "Aktivitéiten", en: "Activities")
    package static let sites = Text(fr: "Sites", de: "Standorte", lb: "Standuerter", en: "Sites")
    package static let seat = Text(fr: "siège", de: "Sitz", lb: "Sëtz", en: "seat")
    package static let areaServed = Text(
        fr: "Zone d’intervention", de: "Einsatzgebiet", lb: "Asazgebitt", en: "Area served")
    package static let aroundSeat = Text(
        fr: "autour du siège", de: "um den Sitz", lb: "ronderëm de Sëtz", en: "round the seat")
    package static let closed = Text(
        fr: "Cette organisation a cessé son activité.",
        de: "Diese Organisation hat ihre Tätigkeit eingestellt.",
        lb: "Dës Organisatioun huet hir Aktivitéit agestallt.",
        en: "This organisation has ceased its activity.")
    package static let invented = Text(
        fr: "Organisation inventée pour la démonstration\u{A0}: elle n’existe pas.",
        de: "Diese Organisation ist für die Demonstration erfunden: Es gibt sie nicht.",
        lb: "Dës Organisatioun ass fir d’Demonstratioun erfonnt: et gëtt se net.",
        en: "Organisation invented for demonstration: it does not exist.")
    package static let similar = Text(
        fr: "Activités semblables", de: "Ähnliche Unternehmen", lb: "Änlech Entreprisen",
        en: "Similar enterprises")
    package static let complementary = Text(
        fr: "Apportent ce qui manque ici", de: "Bringen mit, was hier fehlt",
        lb: "Bréngen dat mat, wat hei feelt", en: "Bring what is missing here")
    package static let sourcesAndDates = Text(
        fr: "Sources et dates", de: "Quellen und Stand", lb: "Quellen a Stand",
        en: "Sources and dates")
    package static let updated = Text(
        fr: "Mis à jour le", de: "Aktualisiert am", lb: "Lescht Aktualiséierung:", en: "Updated on")
    package static let recordAtSource = Text(
        fr: "Fiche de la source", de: "Datensatz der Quelle", lb: "Datesaz vun der Quell",
        en: "Record at the source")
}
