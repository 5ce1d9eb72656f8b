// SPDX-License-Identifier: EUPL-1.2

/// What can be wrong with a file or its characters, whatever its format.
enum BytesText {
    static let cannotOpen = Text(
        fr: "Le fichier est introuvable ou ne peut pas être ouvert.",
        de: "Die Datei fehlt oder lässt sich nicht öffnen.",
        lb: "De Fichier feelt oder léisst sech net opmaachen.",
        en: "The file is missing or cannot be opened.")

    static let cannotRead = Text(
        fr: "La lecture du fichier a échoué.",
        de: "Die Datei konnte nicht gelesen werden.",
        lb: "De Fichier konnt net gelies ginn.",
        en: "Reading the file failed.")

    static let notText = Text(
        fr: "Ce fichier n’est pas un fichier texte. Enregistrez-le en CSV (UTF-8) ou en XLSX.",
        de: "Diese Datei ist keine Textdatei. Speichern Sie sie als CSV (UTF-8) oder XLSX.",
        lb: "Dëse Fichier ass keen Textfichier. Späichert en als CSV (UTF-8) oder XLSX.",
        en: "This is not a text file. Save it as CSV (UTF-8) or XLSX.")

    static func invalid(_ encoding: TextEncoding) -> Text {
        let name = encoding.name
        return Text(
            fr: "Un caractère n’est pas du \(name) valide. "
                + "Enregistrez le fichier en UTF-8 ou indiquez son encodage.",
            de: "Ein Zeichen ist kein gültiges \(name). "
                + "Speichern Sie die Datei als UTF-8 oder geben Sie ihre Kodierung an.",
            lb: "En Zeechen ass kee gültegt \(name). "
                + "Späichert de Fichier als UTF-8 oder gitt seng Kodéierung un.",
            en: "A character is not valid \(name). "
                + "Save the file as UTF-8 or state its encoding.")
    }
}
