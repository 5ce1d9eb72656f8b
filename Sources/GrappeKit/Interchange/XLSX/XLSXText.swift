// SPDX-License-Identifier: EUPL-1.2

/// What can be wrong with a workbook.
enum XLSXText {
    static let noWorkbook = Text(
        fr: "Ce fichier n’est pas un classeur XLSX.",
        de: "Diese Datei ist keine XLSX-Arbeitsmappe.",
        lb: "Dëse Fichier ass keen XLSX-Dokument.",
        en: "This file is not an XLSX workbook.")

    static let noSheet = Text(
        fr: "Le classeur n’a pas cette feuille, ou aucune feuille visible.",
        de: "Die Arbeitsmappe hat dieses Blatt nicht oder kein sichtbares Blatt.",
        lb: "D’XLSX-Dokument huet dëst Blat net, oder kee sichtbaart Blat.",
        en: "The workbook lacks this sheet, or has no visible sheet.")

    static let rowOrder = Text(
        fr: "Les numéros de ligne de la feuille ne se suivent pas.",
        de: "Die Zeilennummern des Blatts sind nicht in der richtigen Reihenfolge.",
        lb: "D’Zeilennummere vum Blat sinn net an der richteger Reiefolleg.",
        en: "The sheet's row numbers are out of order.")

    static let reference = Text(
        fr: "Une cellule porte une référence impossible.",
        de: "Eine Zelle hat einen unmöglichen Bezug.",
        lb: "Eng Zell huet eng onméiglech Referenz.",
        en: "A cell has an impossible reference.")

    static let brokenCell = Text(
        fr: "La valeur de cette cellule est illisible.",
        de: "Der Wert dieser Zelle ist nicht lesbar.",
        lb: "De Wäert vun dëser Zell ass net ze liesen.",
        en: "The value of this cell cannot be read.")

    static let tooManyStrings = Text(
        fr: "Le classeur contient trop de texte.",
        de: "Die Arbeitsmappe enthält zu viel Text.",
        lb: "Am XLSX-Dokument ass ze vill Text.",
        en: "The workbook contains too much text.")

    static let cannotWrite = Text(
        fr: "Le classeur n’a pas pu être écrit.",
        de: "Die Arbeitsmappe konnte nicht geschrieben werden.",
        lb: "D’XLSX-Dokument konnt net geschriwwe ginn.",
        en: "The workbook could not be written.")

    static let textTooLong = Text(
        fr: "Un texte dépasse les 32 767 caractères qu’une cellule peut contenir.",
        de: "Ein Text ist länger als die 32.767 Zeichen, die eine Zelle fasst.",
        lb: "En Text ass méi laang wéi déi 32.767 Zeechen, déi an eng Zell passen.",
        en: "A text is longer than the 32,767 characters that a cell can hold.")

    static let tooManyRows = Text(
        fr: "Une feuille ne peut pas contenir plus de 1 048 576 lignes.",
        de: "Ein Blatt fasst nicht mehr als 1.048.576 Zeilen.",
        lb: "Op ee Blat passen net méi wéi 1.048.576 Zeilen.",
        en: "A sheet cannot hold more than 1,048,576 rows.")
}
