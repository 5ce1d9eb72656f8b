// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The words of the page that says which column holds what.
enum ImportColumnText {
    static let title = Text(
        fr: "Que contiennent les colonnes\u{A0}?", de: "Was enthalten die Spalten?",
        lb: "Wat steet an de Kolonnen?", en: "What do the columns hold?")
    static let lead = Text(
        fr: "Voici ce que l’annuaire a reconnu. Corrigez ce qui ne va pas\u{A0}; ce choix est "
            + "gardé avec la source et proposé la prochaine fois.",
        de: "Das hat das Verzeichnis erkannt. Berichtigen Sie, was nicht stimmt; die Wahl wird "
            + "mit der Quelle aufbewahrt und beim nächsten Mal vorgeschlagen.",
        lb: "Dat huet d’Verzeechnes erkannt. Verbessert, wat net stëmmt; de Choix gëtt mat der "
            + "Quell behalen an déi nächst Kéier virgeschloen.",
        en: "This is what the directory recognised. Correct what is wrong; the choice is kept "
            + "with the source and proposed the next time.")
    static let notRead = Text(
        fr: "ne pas reprendre", de: "nicht übernehmen", lb: "net iwwerhuelen", en: "leave out")
    static let samples = Text(
        fr: "Par exemple\u{A0}:", de: "Zum Beispiel:", lb: "Zum Beispill:", en: "For example:")
    static let noSamples = Text(
        fr: "Colonne vide dans les premières lignes.", de: "In den ersten Zeilen leer.",
        lb: "An den éischten Zeilen eidel.", en: "Empty in the first rows.")
    static let missing = Text(
        fr: "Ces colonnes de la dernière fois manquent dans ce fichier",
        de: "Diese Spalten des letzten Mals fehlen in dieser Datei",
        lb: "Dës Kolonne vun der leschter Kéier feelen an dësem Fichier",
        en: "These columns of the last time are missing from this file")
    static let submit = Text(
        fr: "Contrôler le fichier", de: "Datei prüfen", lb: "Fichier kontrolléieren",
        en: "Check the file")

    static func twice(_ field: String, _ column: String) -> Text {
        Text(
            fr: "«\u{A0}\(field)\u{A0}» est déjà la colonne «\u{A0}\(column)\u{A0}»\u{A0}; elle "
                + "n’en prend qu’une.",
            de: "„\(field)“ ist schon die Spalte „\(column)“; es kann nur eine sein.",
            lb: "„\(field)“ ass schonn d’Kolonn „\(column)“; et kann nëmmen eng sinn.",
            en: "“\(field)” is column “\(column)” already; it takes only one.")
    }

    static func field(_ field: SheetField) -> Text { fields[field] ?? .same(field.rawValue) }

    private static let fields: [SheetField: Text] = names.merging(others) { first, _ in first }

    private static let names: [SheetField: Text] = [
        .name: Text(
            fr: "nom de l’organisation", de: "Name der Organisation",
            lb: "Numm vun der Organisatioun", en: "name of the organisation"),
        .tradeName: Text(
            fr: "nom d’usage", de: "Handelsname", lb: "Handelsnumm", en: "trade name"),
        .shortName: Text(fr: "sigle", de: "Kurzname", lb: "Ofkierzung", en: "short name"),
        .record: Text(
            fr: "identifiant de la ligne", de: "Kennung der Zeile", lb: "Kennung vun der Zeil",
            en: "identifier of the row"),
        .number: Text(
            fr: "numéro de registre ou de TVA", de: "Register- oder Umsatzsteuernummer",
            lb: "Register- oder TVA-Nummer", en: "register or VAT number"),
        .legalForm: Text(
            fr: "forme juridique", de: "Rechtsform", lb: "Rechtsform", en: "legal form"),
        .accreditations: Text(
            fr: "agréments, labels", de: "Anerkennungen, Labels", lb: "Agrementer, Labelen",
            en: "accreditations, labels"),
        .accreditationDate: Text(
            fr: "date de l’agrément", de: "Datum der Anerkennung", lb: "Datum vum Agrement",
            en: "date of the accreditation"),
        .impactShares: Text(
            fr: "parts d’impact (%)", de: "Impact-Anteile (%)", lb: "Impaktparten (%)",
            en: "impact shares (%)"),
        .street: Text(
            fr: "rue (et numéro)", de: "Straße (und Hausnummer)", lb: "Strooss (an Nummer)",
            en: "street (and number)"),
        .houseNumber: Text(
            fr: "numéro de rue", de: "Hausnummer", lb: "Hausnummer", en: "house number"),
        .addressExtra: Text(
            fr: "complément d’adresse", de: "Adresszusatz", lb: "Adresszousaz",
            en: "address, second line"),
        .postalCode: Text(
            fr: "code postal", de: "Postleitzahl", lb: "Postleetzuel", en: "postal code"),
        .municipality: Text(fr: "localité", de: "Ort", lb: "Uertschaft", en: "town"),
        .country: Text(fr: "pays", de: "Land", lb: "Land", en: "country"),
        .territory: Text(
            fr: "région ou territoire", de: "Region oder Gebiet", lb: "Regioun oder Territoire",
            en: "region or territory"),
    ]

    private static let others: [SheetField: Text] = [
        .latitude: Text(fr: "latitude", de: "geografische Breite", lb: "Breet", en: "latitude"),
        .longitude: Text(fr: "longitude", de: "geografische Länge", lb: "Längt", en: "longitude"),
        .phone: Text(fr: "téléphone", de: "Telefon", lb: "Telefon", en: "telephone"),
        .email: Text(fr: "courriel", de: "E-Mail", lb: "E-Mail", en: "e-mail"),
        .website: Text(fr: "site web", de: "Website", lb: "Websäit", en: "website"),
        .activities: Text(
            fr: "activités en mots", de: "Tätigkeiten in Worten", lb: "Aktivitéiten a Wierder",
            en: "activities in words"),
        .nace: Text(
            fr: "code NACE, NAF ou APE", de: "Code NACE oder WZ", lb: "Code NACE",
            en: "NACE code"),
        .competences: Text(
            fr: "compétences, prestations", de: "Kompetenzen, Leistungen",
            lb: "Kompetenzen, Leeschtungen", en: "skills, services"),
        .equipment: Text(fr: "équipement", de: "Ausstattung", lb: "Ausrüstung", en: "equipment"),
        .staff: Text(
            fr: "nombre de personnes employées", de: "Zahl der Beschäftigten",
            lb: "Zuel vun de Beschäftegten", en: "number of people employed"),
        .languages: Text(
            fr: "langues de travail", de: "Arbeitssprachen", lb: "Aarbechtssproochen",
            en: "working languages"),
        .summary: Text(
            fr: "résumé en une phrase", de: "Kurzbeschreibung", lb: "Kuerzbeschreiwung",
            en: "summary in a sentence"),
        .description: Text(
            fr: "description", de: "Beschreibung", lb: "Beschreiwung", en: "description"),
        .founded: Text(
            fr: "date de création", de: "Gründungsdatum", lb: "Grënnungsdatum",
            en: "date of foundation"),
    ]
}
