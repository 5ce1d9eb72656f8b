// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Why rows of official lists are left out.
enum ReferenceText {
    static let code = Text(
        fr: "Ce n’est pas un code de cette nomenclature",
        de: "Das ist kein Code dieser Klassifikation",
        lb: "Dat ass kee Code vun dëser Klassifikatioun",
        en: "This is not a code of this classification")
    static let lostZero = Text(
        fr: "Le zéro au début du code s’est perdu, sans doute dans un tableur",
        de: "Die Null am Anfang des Codes fehlt, vermutlich durch eine Tabellenkalkulation",
        lb: "D’Null um Ufank vum Code feelt, wahrscheinlech wéinst engem Tabelleprogramm",
        en: "The zero at the beginning of the code was lost, probably in a spreadsheet")
    static let twice = Text(
        fr: "Ce code est déjà plus haut dans le fichier", de: "Dieser Code steht schon weiter oben",
        lb: "Dëse Code steet scho méi uewen am Fichier",
        en: "This code stands further up in the file already")
    static let noLabel = Text(
        fr: "Il n’y a de libellé dans aucune langue", de: "Es fehlt eine Bezeichnung",
        lb: "Et feelt eng Bezeechnung", en: "There is no label in any language")
    static let unknownParent = Text(
        fr: "Le parent n’est pas dans le fichier\u{202F}; le code est gardé sans lui",
        de: "Der übergeordnete Code fehlt in der Datei; der Code bleibt ohne ihn",
        lb: "Den iwwergeuerdente Code feelt am Fichier; de Code bleift ouni hien",
        en: "The parent is not in the file; the code is kept without it")
    static let unknownConcept = Text(
        fr: "Ce concept n’est pas dans les fichiers", de: "Dieses Konzept fehlt in den Dateien",
        lb: "Dëst Konzept feelt an de Fichieren", en: "This concept is not in the files")
    static let uri = Text(
        fr: "Ce n’est pas une adresse d’ESCO", de: "Das ist keine Adresse von ESCO",
        lb: "Dat ass keng Adress vun ESCO", en: "This is not an address of ESCO")
}
