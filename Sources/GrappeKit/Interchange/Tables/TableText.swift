// SPDX-License-Identifier: EUPL-1.2

/// What can be wrong with a table.
enum TableText {
    /// The name of a column without one, counted from 1; the same in all languages' files.
    static func columnName(_ number: Int) -> String { "Column \(number)" }

    static let unterminatedQuote = Text(
        fr: "Une cellule entre guillemets, ouverte ici, n’est jamais refermée : "
            + "le fichier est incomplet ou un guillemet est de trop.",
        de: "Ein hier geöffnetes Feld in Anführungszeichen wird nie geschlossen: "
            + "Die Datei ist unvollständig oder ein Anführungszeichen ist zu viel.",
        lb: "Eng Zell an Gänseféisscher, déi hei ufänkt, gëtt ni zougemaach: "
            + "de Fichier ass onvollstänneg oder e Gänseféissche ass ze vill.",
        en: "A quoted cell that opens here is never closed: "
            + "the file is incomplete or a quote is one too many.")

    static func cellTooLong(_ limit: Int) -> Text {
        Text(
            fr: "Une cellule dépasse \(limit) octets.",
            de: "Ein Feld ist größer als \(limit) Byte.",
            lb: "Eng Zell ass méi grouss wéi \(limit) Byte.",
            en: "A cell is larger than \(limit) bytes.")
    }

    static func quotedCellTooLong(_ limit: Int) -> Text {
        Text(
            fr: "Une cellule entre guillemets dépasse \(limit) octets. "
                + "Le guillemet fermant manque-t-il ?",
            de: "Ein Feld in Anführungszeichen ist größer als \(limit) Byte. "
                + "Fehlt das schließende Anführungszeichen?",
            lb: "Eng Zell an Gänseféisscher ass méi grouss wéi \(limit) Byte. "
                + "Feelt dat zweet Gänseféisschen?",
            en: "A quoted cell is larger than \(limit) bytes. Is the closing quote missing?")
    }

    static func recordTooLong(_ limit: Int) -> Text {
        Text(
            fr: "Une ligne dépasse \(limit) octets.",
            de: "Eine Zeile ist größer als \(limit) Byte.",
            lb: "Eng Zeil ass méi grouss wéi \(limit) Byte.",
            en: "A row is larger than \(limit) bytes.")
    }

    static func tooManyColumns(_ limit: Int) -> Text {
        Text(
            fr: "Une ligne compte plus de \(limit) colonnes.",
            de: "Eine Zeile hat mehr als \(limit) Spalten.",
            lb: "Eng Zeil huet méi wéi \(limit) Kolonnen.",
            en: "A row has more than \(limit) columns.")
    }

    static let empty = Text(
        fr: "Le tableau est vide : la première ligne doit nommer les colonnes.",
        de: "Die Tabelle ist leer: Die erste Zeile muss die Spalten benennen.",
        lb: "D’Tabell ass eidel: déi éischt Zeil muss d’Kolonne benennen.",
        en: "The table is empty: its first row must name the columns.")

    static func duplicateHeader(_ first: Int, _ second: Int) -> Text {
        Text(
            fr: "Les colonnes \(first) et \(second) portent le même nom.",
            de: "Die Spalten \(first) und \(second) haben denselben Namen.",
            lb: "D’Kolonnen \(first) an \(second) hunn dee selwechten Numm.",
            en: "Columns \(first) and \(second) have the same name.")
    }

    static func surplus(_ columns: Int) -> Text {
        Text(
            fr: "Cette ligne a une valeur au-delà de la dernière colonne (\(columns)). "
                + "Manque-t-il des guillemets autour d’un séparateur ?",
            de: "Diese Zeile hat einen Wert hinter der letzten Spalte (\(columns)). "
                + "Fehlen Anführungszeichen um ein Trennzeichen?",
            lb: "Dës Zeil huet e Wäert hannert der leschter Kolonn (\(columns)). "
                + "Feele Gänseféisscher ëm en Trennzeechen?",
            en: "This row has a value beyond the last column (\(columns)). "
                + "Are quotes missing around a delimiter?")
    }

    static let cutOff = Text(
        fr: "Le fichier s’arrête au milieu de cette ligne.",
        de: "Die Datei bricht mitten in dieser Zeile ab.",
        lb: "De Fichier hält matzen an dëser Zeil op.",
        en: "The file stops in the middle of this row.")

    static let controlCharacter = Text(
        fr: "Cette cellule contient un caractère nul.",
        de: "Dieses Feld enthält ein Nullzeichen.",
        lb: "An dëser Zell steet en Nullzeechen.",
        en: "This cell contains a NUL character.")

    static func formulaError(_ code: String) -> Text {
        Text(
            fr: "Cette cellule affiche l’erreur \(code).",
            de: "Diese Zelle zeigt den Fehler \(code).",
            lb: "Dës Zell weist de Feeler \(code).",
            en: "This cell shows the error \(code).")
    }

    static let notComputed = Text(
        fr: "Le résultat de cette formule n’est pas enregistré. "
            + "Ouvrez le classeur dans un tableur et enregistrez-le à nouveau.",
        de: "Das Ergebnis dieser Formel ist nicht gespeichert. "
            + "Öffnen Sie die Arbeitsmappe in einer Tabellenkalkulation und speichern Sie sie neu.",
        lb: "D’Resultat vun dëser Formel ass net gespäichert. "
            + "Maacht de Fichier an engem Tabelleprogramm op a späichert en nei.",
        en: "The result of this formula is not stored. "
            + "Open the workbook in a spreadsheet program and save it again.")

    static let unknownFormat = Text(
        fr: "Format non pris en charge. Enregistrez le tableau en XLSX ou en CSV (UTF-8).",
        de: "Dieses Format wird nicht unterstützt. "
            + "Speichern Sie die Tabelle als XLSX oder CSV (UTF-8).",
        lb: "Dëst Format gëtt net ënnerstëtzt. Späichert d’Tabell als XLSX oder CSV (UTF-8).",
        en: "This format is not supported. Save the table as XLSX or CSV (UTF-8).")
}
