// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeMedia

extension RecordFilesText {
    static func add(_ kind: RecordFile.Kind) -> Text {
        switch kind {
        case .photograph:
            Text(
                fr: "Ajouter une photographie", de: "Foto hinzufügen", lb: "Eng Foto bäisetzen",
                en: "Add a photograph")
        case .document:
            Text(
                fr: "Ajouter un document", de: "Dokument hinzufügen", lb: "En Dokument bäisetzen",
                en: "Add a document")
        }
    }

    static func file(_ kind: RecordFile.Kind) -> Text {
        switch kind {
        case .photograph: Text(fr: "Photographie", de: "Foto", lb: "Foto", en: "Photograph")
        case .document: Text(fr: "Document", de: "Dokument", lb: "Dokument", en: "Document")
        }
    }

    static func fileHint(_ kind: RecordFile.Kind) -> Text {
        switch kind {
        case .photograph:
            Text(
                fr: "Une image JPEG, PNG ou WebP de 15 Mo au plus. Le lieu et l’appareil, inscrits "
                    + "dans le fichier, sont effacés. Les personnes reconnaissables doivent être "
                    + "d’accord.",
                de: "Ein Bild als JPEG, PNG oder WebP mit höchstens 15 MB. Ort und Kamera, die in "
                    + "der Datei stehen, werden gelöscht. Wer zu erkennen ist, muss einverstanden "
                    + "sein.",
                lb: "E Bild als JPEG, PNG oder WebP mat héchstens 15 MB. D’Plaz an den Apparat, "
                    + "déi am Fichier stinn, ginn ewechgeholl. Wien ze erkennen ass, muss d’accord "
                    + "sinn.",
                en: "A JPEG, PNG or WebP image of at most 15 MB. Place and camera, which the file "
                    + "holds, are removed. Whoever can be recognised has to agree.")
        case .document:
            Text(
                fr: "Un PDF, ou un document ODT, ODS, ODP, DOCX, XLSX ou PPTX sans macros, de 10 "
                    + "Mo au plus. Il est publié tel quel, avec le nom de l’auteur s’il s’y "
                    + "trouve.",
                de: "Ein PDF oder ein Dokument als ODT, ODS, ODP, DOCX, XLSX oder PPTX ohne Makros "
                    + "mit höchstens 10 MB. Es wird unverändert veröffentlicht, auch mit dem Namen "
                    + "des Verfassers, wenn er darin steht.",
                lb: "E PDF oder en Dokument als ODT, ODS, ODP, DOCX, XLSX oder PPTX ouni Makroen "
                    + "mat héchstens 10 MB. Et gëtt esou publizéiert, wéi et ass, och mam Numm vum "
                    + "Auteur, wann en dra steet.",
                en: "A PDF, or a document as ODT, ODS, ODP, DOCX, XLSX or PPTX without macros, of "
                    + "at most 10 MB. It is published as it is, with its author’s name where it "
                    + "holds one.")
        }
    }

    static func text(_ kind: RecordFile.Kind) -> Text {
        switch kind {
        case .photograph:
            Text(
                fr: "Ce que l’on voit sur la photographie", de: "Was auf dem Foto zu sehen ist",
                lb: "Wat een op der Foto gesäit", en: "What is to be seen on the photograph")
        case .document:
            Text(
                fr: "Titre du document", de: "Titel des Dokuments", lb: "Titel vum Dokument",
                en: "Title of the document")
        }
    }

    static func textHint(_ kind: RecordFile.Kind) -> Text {
        switch kind {
        case .photograph:
            Text(
                fr: "Une phrase pour qui ne peut pas la voir, par exemple «\u{A0}Deux personnes "
                    + "taillent une haie devant une école\u{A0}».",
                de: "Ein Satz für alle, die es nicht sehen können, zum Beispiel „Zwei Personen "
                    + "schneiden vor einer Schule eine Hecke“.",
                lb: "Ee Saz fir déi, déi se net gesi kënnen, zum Beispill „Zwou Persoune schneiden "
                    + "eng Heck virun enger Schoul“.",
                en: "One sentence for those who cannot see it, such as “Two people trim a hedge in "
                    + "front of a school”.")
        case .document:
            Text(
                fr:
                    "Le nom sous lequel les visiteurs le téléchargent, par exemple «\u{A0}Catalogue "
                    + "2026\u{A0}».",
                de: "Der Name, unter dem Besucher es herunterladen, zum Beispiel „Katalog 2026“.",
                lb: "Den Numm, ënner deem d’Visiteuren en eroflueden, zum Beispill „Katalog 2026“.",
                en: "The name under which visitors download it, such as “Catalogue 2026”.")
        }
    }

    static func otherLanguages(_ kind: RecordFile.Kind) -> Text {
        switch kind {
        case .photograph:
            Text(
                fr: "Ce que l’on voit, en quatre langues", de: "Was zu sehen ist, in vier Sprachen",
                lb: "Wat ee gesäit, a véier Sproochen",
                en: "What is to be seen, in four languages")
        case .document:
            Text(
                fr: "Titre, en quatre langues", de: "Titel in vier Sprachen",
                lb: "Titel a véier Sproochen", en: "Title, in four languages")
        }
    }

    static let oneIsEnough = Text(
        fr: "Une langue suffit\u{A0}; les visiteurs voient la leur si elle existe.",
        de: "Eine Sprache genügt; Besucher sehen die ihre, wenn es sie gibt.",
        lb: "Eng Sprooch geet duer; d’Visiteure gesinn hir, wann et se gëtt.",
        en: "One language is enough; visitors see theirs where it exists.")
    static let chooseFile = Text(
        fr: "Choisissez un fichier.", de: "Wählen Sie eine Datei.", lb: "Wielt e Fichier.",
        en: "Choose a file.")
    static let chooseAgain = Text(
        fr: "Choisissez le fichier à nouveau\u{A0}: un navigateur ne le garde pas.",
        de: "Wählen Sie die Datei noch einmal: Browser merken sie sich nicht.",
        lb: "Wielt de Fichier nach eng Kéier: e Browser behält en net.",
        en: "Choose the file again: browsers do not keep it.")

    static func writeText(_ kind: RecordFile.Kind) -> Text {
        switch kind {
        case .photograph:
            Text(
                fr: "Dites en une phrase ce que l’on voit.",
                de: "Sagen Sie in einem Satz, was zu sehen ist.",
                lb: "Sot an engem Saz, wat ee gesäit.",
                en: "Say in one sentence what is to be seen.")
        case .document:
            Text(
                fr: "Donnez un titre au document.", de: "Geben Sie dem Dokument einen Titel.",
                lb: "Gitt dem Dokument en Titel.", en: "Give the document a title.")
        }
    }

    static func tooLong(_ limit: Int) -> Text {
        Text(
            fr: "Au plus \(limit) caractères, s’il vous plaît.",
            de: "Bitte höchstens \(limit) Zeichen.", lb: "W.e.g. héchstens \(limit) Zeechen.",
            en: "At most \(limit) characters, please.")
    }
}
