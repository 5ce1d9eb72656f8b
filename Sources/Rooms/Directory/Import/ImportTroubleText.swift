// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Why an import did not go on.
enum ImportTroubleText {
    static func title(_ kind: ImportTrouble.Kind) -> Text {
        switch kind {
        case .file, .missingFile:
            Text(
                fr: "Le fichier ne peut pas être lu", de: "Die Datei kann nicht gelesen werden",
                lb: "De Fichier kann net gelies ginn", en: "The file cannot be read")
        case .unfinished:
            Text(
                fr: "Un autre import n’est pas terminé",
                de: "Ein anderer Import ist nicht beendet",
                lb: "En aneren Import ass net fäerdeg", en: "Another import has not ended")
        case .laterImport, .laterChange, .alreadyUndone:
            Text(
                fr: "L’annulation n’est pas possible", de: "Das Zurücknehmen ist nicht möglich",
                lb: "D’Zréckhuelen ass net méiglech", en: "It cannot be undone")
        case .cancelled:
            Text(fr: "Arrêté", de: "Angehalten", lb: "Gestoppt", en: "Stopped")
        case .noSpace, .failed:
            Text(
                fr: "Le travail n’a pas abouti", de: "Die Arbeit ist nicht gelungen",
                lb: "D’Aarbecht ass net gelongen", en: "The work did not succeed")
        }
    }

    /// `organisation`: what the organisation concerned is called.
    static func text(_ kind: ImportTrouble.Kind, organisation: String) -> Text {
        switch kind {
        case .file: .same("")
        case .missingFile: missingFile
        case .unfinished: unfinished
        case .laterImport: laterImport(organisation)
        case .laterChange: laterChange(organisation)
        case .alreadyUndone: alreadyUndone
        case .cancelled: cancelled
        case .noSpace: noSpace
        case .failed: failed
        }
    }

    private static let missingFile = Text(
        fr: "Le fichier déposé n’est plus là. Abandonnez cet import et déposez-le à nouveau.",
        de: "Die hochgeladene Datei ist nicht mehr da. Verwerfen Sie diesen Import und laden "
            + "Sie sie erneut hoch.",
        lb: "Den eropgeluedene Fichier ass net méi do. Verwerft dësen Import a luet en nach eng "
            + "Kéier erop.",
        en: "The file that was uploaded is gone. Throw this import away and upload it again.")

    private static let unfinished = Text(
        fr: "Un import a commencé et n’est pas terminé. Attendez sa fin ou, s’il a été "
            + "interrompu, annulez-le.",
        de: "Ein Import hat begonnen und ist nicht beendet. Warten Sie sein Ende ab oder nehmen "
            + "Sie ihn zurück, falls er unterbrochen wurde.",
        lb: "En Import huet ugefaang an ass net fäerdeg. Waart op säin Enn oder huelt en zréck, "
            + "wann en ënnerbrach gouf.",
        en: "An import has begun and not ended. Wait for its end or, if it was interrupted, "
            + "undo it.")

    private static func laterImport(_ name: String) -> Text {
        Text(
            fr: "Une opération plus récente (import ou fusion) concerne aussi "
                + "«\u{A0}\(name)\u{A0}». Annulez-la d’abord.",
            de: "Ein späterer Import oder eine spätere Zusammenführung betrifft auch „\(name)“. "
                + "Nehmen Sie zuerst diesen Schritt zurück.",
            lb: "E méi spéiden Import oder eng méi spéit Zesummeféierung betrëfft och "
                + "„\(name)“. Huelt als éischt dee Schrëtt zréck.",
            en: "A later import or merge concerns “\(name)” too. Undo that one first.")
    }

    private static func laterChange(_ name: String) -> Text {
        Text(
            fr: "«\u{A0}\(name)\u{A0}» a été modifiée après cet import. L’annuler effacerait ce "
                + "travail.",
            de: "„\(name)“ wurde nach diesem Import geändert. Ihn zurückzunehmen würde diese "
                + "Arbeit löschen.",
            lb: "„\(name)“ gouf no dësem Import geännert. En zréckzehuele géif dës Aarbecht "
                + "läschen.",
            en: "“\(name)” was changed after this import. Undoing it would erase that work.")
    }

    private static let alreadyUndone = Text(
        fr: "C’est déjà annulé.", de: "Das ist bereits rückgängig gemacht.",
        lb: "Dat ass scho réckgängeg gemaach.", en: "It has been undone already.")

    private static let cancelled = Text(
        fr: "Rien n’a été écrit, ou ce qui l’était a été repris.",
        de: "Nichts wurde geschrieben, oder was geschrieben war, wurde zurückgenommen.",
        lb: "Näischt gouf geschriwwen, oder wat geschriwwe war, gouf zréckgeholl.",
        en: "Nothing was written, or what was written has been taken back.")

    private static let noSpace = Text(
        fr: "Il n’y a plus de place sur le disque du site. L’annuaire est comme avant. Prévenez "
            + "la personne qui exploite le serveur.",
        de: "Auf dem Datenträger der Website ist kein Platz mehr. Das Verzeichnis ist wie "
            + "zuvor. Benachrichtigen Sie die Person, die den Server betreibt.",
        lb: "Um Disk vum Site ass keng Plaz méi. D’Verzeechnes ass wéi virdrun. Sot der Persoun "
            + "Bescheed, déi de Server bedreift.",
        en: "There is no room left on the site’s disk. The directory is as before. Tell the "
            + "person who runs the server.")

    private static let failed = Text(
        fr: "Une erreur inattendue l’a empêché. L’annuaire est comme avant\u{A0}; vous pouvez "
            + "recommencer. Si cela se répète, prévenez la personne qui exploite le serveur.",
        de: "Ein unerwarteter Fehler hat es verhindert. Das Verzeichnis ist wie zuvor; Sie "
            + "können es erneut versuchen. Geschieht es wieder, benachrichtigen Sie die Person, "
            + "die den Server betreibt.",
        lb: "En onerwaarte Feeler huet et verhënnert. D’Verzeechnes ass wéi virdrun; Dir kënnt "
            + "et nach eng Kéier probéieren. Wann et erëm geschitt, sot der Persoun Bescheed, "
            + "déi de Server bedreift.",
        en: "An unexpected error prevented it. The directory is as before; you can try again. "
            + "If it happens again, tell the person who runs the server.")

    static let openOther = Text(
        fr: "Ouvrir cet autre import", de: "Den anderen Import öffnen",
        lb: "Deen aneren Import opmaachen", en: "Open that other import")

    static func find(_ organisation: String) -> Text {
        Text(
            fr: "Chercher «\u{A0}\(organisation)\u{A0}»", de: "„\(organisation)“ suchen",
            lb: "„\(organisation)“ sichen", en: "Find “\(organisation)”")
    }

    /// Where in the file it is.
    static func place(line: Int?, field: String?, in language: Language) -> String {
        let line = line.map {
            "\(ImportPageText.line[language]) \(Formatting.number($0, in: language))"
        }
        let field = field.map { "\(ImportPageText.field[language]) \($0)" }
        return [line, field].compactMap(\.self).joined(separator: ", ")
    }
}
