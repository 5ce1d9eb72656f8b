// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What can be wrong in a file that is imported, and what became of it.
enum ImportText {
    static let missingColumn = Text(
        fr: "Cette colonne manque dans le fichier. Ajoutez-la, ou revoyez la correspondance des "
            + "colonnes de cette source.",
        de: "Diese Spalte fehlt in der Datei. Ergänzen Sie sie oder ändern Sie die "
            + "Spaltenzuordnung dieser Quelle.",
        lb: "Dës Kolonn feelt am Fichier. Setzt se derbäi oder ännert d’Zouuerdnung vun de "
            + "Kolonne vun dëser Quell.",
        en: "This column is missing from the file. Add it, or change the column mapping of this "
            + "source.")

    static let missingFile = Text(
        fr: "Ce fichier manque dans la livraison.",
        de: "Diese Datei fehlt in der Lieferung.",
        lb: "Dëse Fichier feelt an der Liwwerung.",
        en: "This file is missing from the delivery.")

    static let unknownFormat = Text(
        fr: "Le format de ce fichier n’a pas été reconnu. Indiquez-le.",
        de: "Das Format dieser Datei wurde nicht erkannt. Geben Sie es an.",
        lb: "De Format vun dësem Fichier gouf net erkannt. Gitt en un.",
        en: "The format of this file was not recognised. Say which it is.")

    static let noNameColumn = Text(
        fr: "Aucune colonne ne contient le nom des organisations. Indiquez laquelle.",
        de: "Keine Spalte enthält die Namen der Organisationen. Geben Sie an, welche es ist.",
        lb: "Keng Kolonn huet d’Nimm vun den Organisatiounen. Gitt un, wéi eng et ass.",
        en: "No column holds the names of the organisations. Say which one does.")

    static let noName = Text(
        fr: "Cette ligne n’a pas de nom d’organisation ; elle n’est pas reprise.",
        de: "In dieser Zeile fehlt der Name der Organisation; sie wird nicht übernommen.",
        lb: "An dëser Zeil feelt den Numm vun der Organisatioun; si gëtt net iwwerholl.",
        en: "This row has no name of an organisation; it is left out.")

    static let noKey = Text(
        fr: "Cet enregistrement n’a pas d’identifiant ; il n’est pas repris.",
        de: "Diesem Datensatz fehlt die Kennung; er wird nicht übernommen.",
        lb: "Dësem Datesaz feelt d’Kennung; en gëtt net iwwerholl.",
        en: "This record has no identifier; it is left out.")

    static func invalidNumber(_ problem: Text) -> Text {
        func with(_ language: Language, _ rest: String) -> String {
            problem[language] + " " + rest
        }
        return Text(
            fr: with(.fr, "Le numéro est conservé, mais ne sert pas à reconnaître l’organisation."),
            de: with(.de, "Die Nummer bleibt erhalten, dient aber nicht zum Wiedererkennen."),
            lb: with(.lb, "D’Nummer gëtt behalen, déngt awer net fir d’Organisatioun ze erkennen."),
            en: with(.en, "The number is kept, but not used to recognise the organisation."))
    }

    static let unknownNumber = Text(
        fr: "Aucun registre connu n’attribue un tel numéro ; il n’est pas repris.",
        de: "Kein bekanntes Register vergibt eine solche Nummer; sie wird nicht übernommen.",
        lb: "Kee bekannte Register gëtt esou eng Nummer; si gëtt net iwwerholl.",
        en: "No known register gives such a number; it is left out.")

    static let unknownCountry = Text(
        fr: "Pays inconnu ; la ligne est reprise sans pays. Indiquez un code comme BE, DE, FR ou "
            + "LU.",
        de: "Unbekanntes Land; die Zeile wird ohne Land übernommen. Geben Sie einen Code wie BE, "
            + "DE, FR oder LU an.",
        lb: "Onbekannt Land; d’Zeil gëtt ouni Land iwwerholl. Gitt e Code wéi BE, DE, FR oder LU "
            + "un.",
        en: "Unknown country; the row is kept without one. Give a code such as BE, DE, FR or LU.")

    static let invalidCoordinates = Text(
        fr: "Ces coordonnées n’existent pas ; la ligne est reprise sans elles.",
        de: "Diese Koordinaten gibt es nicht; die Zeile wird ohne sie übernommen.",
        lb: "Dës Koordinate gëtt et net; d’Zeil gëtt ouni si iwwerholl.",
        en: "There are no such coordinates; the row is kept without them.")

    static let swappedCoordinates = Text(
        fr: "Latitude et longitude semblent inversées ; la ligne est reprise sans elles.",
        de: "Breite und Länge scheinen vertauscht; die Zeile wird ohne sie übernommen.",
        lb: "Breet a Längt schénge vertosch; d’Zeil gëtt ouni si iwwerholl.",
        en: "Latitude and longitude seem to be swapped; the row is kept without them.")

    static let invalidDate = Text(
        fr: "Cette date ne se lit pas ; la ligne est reprise sans elle. Écrivez 2026-11-21.",
        de: "Dieses Datum ist nicht lesbar; die Zeile wird ohne es übernommen. Schreiben Sie "
            + "2026-11-21.",
        lb: "Dësen Datum ass net ze liesen; d’Zeil gëtt ouni en iwwerholl. Schreift 2026-11-21.",
        en: "This date cannot be read; the row is kept without it. Write 2026-11-21.")

    static let invalidEmail = Text(
        fr: "Cette adresse électronique n’est pas valable ; elle n’est pas reprise.",
        de: "Diese E-Mail-Adresse ist nicht gültig; sie wird nicht übernommen.",
        lb: "Dës E-Mail-Adress ass net gülteg; si gëtt net iwwerholl.",
        en: "This e-mail address is not valid; it is left out.")

    static let invalidWebsite = Text(
        fr: "Cette adresse de site n’est pas valable ; elle n’est pas reprise.",
        de: "Diese Internetadresse ist nicht gültig; sie wird nicht übernommen.",
        lb: "Dës Websäitenadress ass net gülteg; si gëtt net iwwerholl.",
        en: "This website address is not valid; it is left out.")

    static let invalidPhone = Text(
        fr: "Ce numéro de téléphone ne se lit pas ; il n’est pas repris.",
        de: "Diese Telefonnummer ist nicht lesbar; sie wird nicht übernommen.",
        lb: "Dës Telefonsnummer ass net ze liesen; si gëtt net iwwerholl.",
        en: "This phone number cannot be read; it is left out.")

    static let formula = Text(
        fr: "Cette cellule commence comme une formule ; elle est reprise telle quelle, comme "
            + "texte.",
        de: "Diese Zelle beginnt wie eine Formel; sie wird unverändert als Text übernommen.",
        lb: "Dës Zell fänkt wéi eng Formel un; si gëtt onverännert als Text iwwerholl.",
        en: "This cell begins like a formula; it is kept as it stands, as text.")

    static func tooLong(_ limit: Int) -> Text {
        Text(
            fr: "Ce texte est trop long ; seuls ses \(limit) premiers caractères sont repris.",
            de: "Dieser Text ist zu lang; nur die ersten \(limit) Zeichen werden übernommen.",
            lb: "Dësen Text ass ze laang; nëmmen déi éischt \(limit) Zeeche ginn iwwerholl.",
            en: "This text is too long; only its first \(limit) characters are kept.")
    }

    static let noNumbers = Text(
        fr: "Ce nombre ne se lit pas ; la ligne est reprise sans lui.",
        de: "Diese Zahl ist nicht lesbar; die Zeile wird ohne sie übernommen.",
        lb: "Dës Zuel ass net ze liesen; d’Zeil gëtt ouni si iwwerholl.",
        en: "This number cannot be read; the row is kept without it.")
}
