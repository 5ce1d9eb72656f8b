// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeMedia

/// What the pages about photographs and documents say.
enum RecordFilesText {
    static let title = Text(
        fr: "Photographies et documents", de: "Fotos und Dokumente", lb: "Fotoen an Dokumenter",
        en: "Photographs and documents")
    static let lead = Text(
        fr: "Montrez votre atelier, vos machines et votre travail. Tout ce que vous ajoutez ici "
            + "est public et paraît aussitôt sur votre fiche.",
        de: "Zeigen Sie Ihre Werkstatt, Ihre Maschinen und Ihre Arbeit. Was Sie hier hinzufügen, "
            + "ist öffentlich und erscheint sofort auf Ihrer Seite.",
        lb: "Weist Ären Atelier, Är Maschinnen an Är Aarbecht. Alles, wat Dir hei bäisetzt, ass "
            + "ëffentlech a steet direkt op Ärer Fiche.",
        en: "Show your workshop, your machines and your work. Whatever you add here is public and "
            + "appears on your profile at once.")
    static let publicPage = Text(
        fr: "Voir la fiche publique", de: "Öffentliche Seite ansehen",
        lb: "Déi ëffentlech Fiche kucken", en: "See the public profile")

    static func kind(_ kind: RecordFile.Kind) -> Text {
        switch kind {
        case .photograph:
            Text(fr: "Photographies", de: "Fotos", lb: "Fotoen", en: "Photographs")
        case .document:
            Text(fr: "Documents", de: "Dokumente", lb: "Dokumenter", en: "Documents")
        }
    }

    static func count(_ count: Int, of limit: Int) -> Text {
        Text(
            fr: "\(count) sur \(limit)", de: "\(count) von \(limit)", lb: "\(count) vun \(limit)",
            en: "\(count) of \(limit)")
    }

    static func empty(_ kind: RecordFile.Kind) -> Text {
        switch kind {
        case .photograph:
            Text(
                fr: "Aucune photographie pour l’instant.", de: "Noch kein Foto.",
                lb: "Nach keng Foto.", en: "No photograph yet.")
        case .document:
            Text(
                fr: "Aucun document pour l’instant.", de: "Noch kein Dokument.",
                lb: "Nach keen Dokument.", en: "No document yet.")
        }
    }

    static func full(_ kind: RecordFile.Kind) -> Text {
        switch kind {
        case .photograph:
            Text(
                fr: "Vous avez atteint \(kind.limit) photographies. Retirez-en une pour en ajouter "
                    + "une autre.",
                de: "Sie haben \(kind.limit) Fotos. Entfernen Sie eines, um ein anderes "
                    + "hinzuzufügen.",
                lb: "Dir hutt \(kind.limit) Fotoen. Huelt eng ewech, fir eng aner bäizesetzen.",
                en: "You have \(kind.limit) photographs. Remove one to add another.")
        case .document:
            Text(
                fr: "Vous avez atteint \(kind.limit) documents. Retirez-en un pour en ajouter un "
                    + "autre.",
                de: "Sie haben \(kind.limit) Dokumente. Entfernen Sie eines, um ein anderes "
                    + "hinzuzufügen.",
                lb: "Dir hutt \(kind.limit) Dokumenter. Huelt eent ewech, fir en anert "
                    + "bäizesetzen.",
                en: "You have \(kind.limit) documents. Remove one to add another.")
        }
    }

    static let edit = Text(
        fr: "Modifier le texte", de: "Text ändern", lb: "Text änneren", en: "Edit the text")
    static let up = Text(fr: "Monter", de: "Nach oben", lb: "No uewen", en: "Move up")
    static let down = Text(fr: "Descendre", de: "Nach unten", lb: "No ënnen", en: "Move down")
    static let remove = Text(fr: "Retirer", de: "Entfernen", lb: "Ewechhuelen", en: "Remove")
    static let save = Text(fr: "Enregistrer", de: "Speichern", lb: "Späicheren", en: "Save")
    static let back = Text(
        fr: "Revenir aux photographies et documents", de: "Zurück zu Fotos und Dokumenten",
        lb: "Zréck bei Fotoen an Dokumenter", en: "Back to photographs and documents")

    static func done(_ done: RecordFilesDone) -> Text {
        switch done {
        case .added:
            Text(fr: "C’est ajouté.", de: "Hinzugefügt.", lb: "Et ass bäigesat.", en: "Added.")
        case .saved:
            Text(
                fr: "Le texte est enregistré.", de: "Der Text ist gespeichert.",
                lb: "Den Text ass gespäichert.", en: "The text is saved.")
        case .moved:
            Text(
                fr: "L’ordre est enregistré.", de: "Die Reihenfolge ist gespeichert.",
                lb: "D’Reiefolleg ass gespäichert.", en: "The order is saved.")
        case .removed:
            Text(fr: "C’est retiré.", de: "Entfernt.", lb: "Et ass ewechgeholl.", en: "Removed.")
        }
    }

    /// How large a file is: in kilobytes, or in megabytes.
    static func size(_ bytes: Int, _ language: Language) -> String {
        let kilobytes = max(1, (bytes + 512) / 1024)
        let octet = language == .fr ? "o" : "B"
        guard kilobytes >= 1000 else {
            return "\(Formatting.number(kilobytes, in: language))\u{A0}k\(octet)"
        }
        let megabytes = Double(kilobytes) / 1024
        return "\(Formatting.number(megabytes, decimals: 1, in: language))\u{A0}M\(octet)"
    }
}

/// What was just done, for the page that comes next.
enum RecordFilesDone: String {
    case added, saved, moved, removed
}
