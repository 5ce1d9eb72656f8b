// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What a file brought, or would bring.
extension ImportPageText {
    static let result = Text(fr: "Résultat", de: "Ergebnis", lb: "Resultat", en: "Result")
    static let created = Plural(
        one: Text(fr: "nouvelle", de: "neu", lb: "nei", en: "new"),
        other: Text(fr: "nouvelles", de: "neu", lb: "nei", en: "new"))
    static let changed = Plural(
        one: Text(fr: "changée", de: "geändert", lb: "geännert", en: "changed"),
        other: Text(fr: "changées", de: "geändert", lb: "geännert", en: "changed"))
    static let unchanged = Plural(
        one: Text(fr: "inchangée", de: "gleich", lb: "d’selwecht", en: "unchanged"),
        other: Text(fr: "inchangées", de: "gleich", lb: "d’selwecht", en: "unchanged"))
    static let refused = Plural(
        one: Text(fr: "refusée", de: "abgelehnt", lb: "refuséiert", en: "refused"),
        other: Text(fr: "refusées", de: "abgelehnt", lb: "refuséiert", en: "refused"))
    static let flagged = Plural(
        one: Text(
            fr: "valeur à vérifier", de: "Wert zu prüfen", lb: "Wäert nozekucken",
            en: "value to check"),
        other: Text(
            fr: "valeurs à vérifier", de: "Werte zu prüfen", lb: "Wäerter nozekucken",
            en: "values to check"))
    static let gone = Plural(
        one: Text(
            fr: "n’est plus dans ce fichier", de: "nicht mehr in dieser Datei",
            lb: "net méi an dësem Fichier", en: "no longer in this file"),
        other: Text(
            fr: "ne sont plus dans ce fichier", de: "nicht mehr in dieser Datei",
            lb: "net méi an dësem Fichier", en: "no longer in this file"))
    static let createdHead = Text(fr: "Nouvelles", de: "Neu", lb: "Nei", en: "New")
    static let changedHead = Text(
        fr: "Changées", de: "Geändert", lb: "Geännert", en: "Changed")
    static let refusedHead = Text(
        fr: "Refusées", de: "Abgelehnt", lb: "Refuséiert", en: "Refused")
    static let read = Plural(
        one: Text(
            fr: "# ligne lue", de: "# Zeile gelesen", lb: "# Zeil gelies", en: "# row read"),
        other: Text(
            fr: "# lignes lues", de: "# Zeilen gelesen", lb: "# Zeile gelies", en: "# rows read"))
    static let goneStays = Text(
        fr: "Ce qui n’est plus dans le fichier reste dans l’annuaire.",
        de: "Was nicht mehr in der Datei steht, bleibt im Verzeichnis.",
        lb: "Wat net méi am Fichier steet, bleift am Verzeechnes.",
        en: "What is no longer in the file stays in the directory.")

    static let newExamples = Text(
        fr: "Exemples de nouvelles fiches", de: "Beispiele für neue Einträge",
        lb: "Beispiller fir nei Fichen", en: "Examples of new records")
    static let changedExamples = Text(
        fr: "Exemples de fiches changées", de: "Beispiele für geänderte Einträge",
        lb: "Beispiller fir geännert Fichen", en: "Examples of changed records")
    static let differing = Text(
        fr: "Ce qui change", de: "Was sich ändert", lb: "Wat ännert", en: "What changes")
    static let name = Text(fr: "Nom", de: "Name", lb: "Numm", en: "Name")

    static let likenesses = Text(
        fr: "Peut-être déjà dans l’annuaire", de: "Vielleicht schon im Verzeichnis",
        lb: "Vläicht schonn am Verzeechnes", en: "Perhaps in the directory already")
    static let likenessCount = Plural(
        one: Text(
            fr: "# nouvelle fiche ressemble à une organisation de l’annuaire. Après l’import, "
                + "vous déciderez si c’est la même.",
            de: "# neuer Eintrag ähnelt einer Organisation des Verzeichnisses. Nach dem Import "
                + "entscheiden Sie, ob es dieselbe ist.",
            lb: "# nei Fiche gläicht enger Organisatioun aus dem Verzeechnes. Nom Import "
                + "entscheet Dir, ob et déi selwecht ass.",
            en: "# new record looks like an organisation of the directory. After the import you "
                + "decide whether it is the same."),
        other: Text(
            fr: "# nouvelles fiches ressemblent à des organisations de l’annuaire. Après "
                + "l’import, vous déciderez si ce sont les mêmes.",
            de: "# neue Einträge ähneln Organisationen des Verzeichnisses. Nach dem Import "
                + "entscheiden Sie, ob es dieselben sind.",
            lb: "# nei Fiche gläichen Organisatiounen aus dem Verzeechnes. Nom Import entscheet "
                + "Dir, ob et déi selwecht sinn.",
            en: "# new records look like organisations of the directory. After the import you "
                + "decide whether they are the same."))
    static let foundDuplicates = Plural(
        one: Text(
            fr: "# paire est peut-être la même organisation",
            de: "# Paar ist vielleicht dieselbe Organisation",
            lb: "# Koppel ass vläicht déi selwecht Organisatioun",
            en: "# pair may be the same organisation"),
        other: Text(
            fr: "# paires sont peut-être la même organisation",
            de: "# Paare sind vielleicht dieselbe Organisation",
            lb: "# Koppele si vläicht déi selwecht Organisatioun",
            en: "# pairs may be the same organisation"))
    static let compare = Text(
        fr: "Comparer", de: "Vergleichen", lb: "Vergläichen", en: "Compare")
    static let inFile = Text(
        fr: "Dans le fichier", de: "In der Datei", lb: "Am Fichier", en: "In the file")
    static let inDirectory = Text(
        fr: "Dans l’annuaire", de: "Im Verzeichnis", lb: "Am Verzeechnes", en: "In the directory")
    static let inCommon = Text(
        fr: "En commun", de: "Gemeinsam", lb: "Gemeinsam", en: "In common")

    static let problems = Text(
        fr: "Ce qui ne va pas dans le fichier", de: "Was in der Datei nicht stimmt",
        lb: "Wat am Fichier net stëmmt", en: "What is wrong in the file")
    static let noProblems = Text(
        fr: "Rien à signaler dans ce fichier.", de: "In dieser Datei ist nichts zu beanstanden.",
        lb: "An dësem Fichier ass näischt ze bemängelen.", en: "Nothing is wrong in this file.")
    static let line = Text(fr: "Ligne", de: "Zeile", lb: "Zeil", en: "Line")
    static let field = Text(fr: "Colonne", de: "Spalte", lb: "Kolonn", en: "Column")
    static let value = Text(fr: "Valeur", de: "Wert", lb: "Wäert", en: "Value")
    static let reason = Text(fr: "Raison", de: "Grund", lb: "Grond", en: "Reason")
    static let effect = Text(fr: "Suite", de: "Folge", lb: "Folleg", en: "Effect")
    static func effect(_ severity: ImportProblem.Severity) -> Text {
        switch severity {
        case .rejected:
            Text(
                fr: "ligne refusée", de: "Zeile abgelehnt", lb: "Zeil refuséiert",
                en: "row refused")
        case .flagged:
            Text(
                fr: "ligne reprise", de: "Zeile übernommen", lb: "Zeil iwwerholl", en: "row kept")
        }
    }
    static let download = Text(
        fr: "Télécharger les lignes refusées (CSV)", de: "Abgelehnte Zeilen herunterladen (CSV)",
        lb: "Refuséiert Zeilen eroflueden (CSV)", en: "Download the refused rows (CSV)")
    static func refusedFile(_ language: Language) -> String {
        switch language {
        case .fr: "lignes-refusees.csv"
        case .de: "abgelehnte-zeilen.csv"
        case .lb: "refuseiert-zeilen.csv"
        case .en: "refused-rows.csv"
        }
    }

    // MARK: States

    static func state(_ job: ImportJob) -> Text {
        if let errand = job.errand { return underWay(errand.kind) }
        switch job.stage {
        case .uploaded:
            return Text(
                fr: "à contrôler", de: "zu prüfen", lb: "ze kontrolléieren", en: "to be checked")
        case .checked:
            return Text(
                fr: "contrôlé, à appliquer", de: "geprüft, zu übernehmen",
                lb: "kontrolléiert, z’iwwerhuelen", en: "checked, to be applied")
        case .applied: return state(ImportState.applied)
        case .undone: return state(ImportState.undone)
        case .discarded:
            return Text(fr: "abandonné", de: "verworfen", lb: "verworf", en: "thrown away")
        }
    }

    private static func underWay(_ kind: ImportErrand.Kind) -> Text {
        switch kind {
        case .check:
            Text(
                fr: "contrôle en cours", de: "wird geprüft", lb: "gëtt kontrolléiert",
                en: "being checked")
        case .apply:
            Text(
                fr: "écriture en cours", de: "wird geschrieben", lb: "gëtt geschriwwen",
                en: "being written")
        case .undo:
            Text(
                fr: "annulation en cours", de: "wird zurückgenommen", lb: "gëtt zréckgeholl",
                en: "being undone")
        }
    }

    static func state(_ state: ImportState) -> Text {
        switch state {
        case .applying:
            Text(
                fr: "commencé, pas terminé", de: "begonnen, nicht beendet",
                lb: "ugefaang, net fäerdeg", en: "begun, not ended")
        case .applied:
            Text(fr: "appliqué", de: "übernommen", lb: "iwwerholl", en: "applied")
        case .undoing:
            Text(
                fr: "annulation pas terminée", de: "Rücknahme nicht beendet",
                lb: "Zréckhuelen net fäerdeg", en: "undoing not ended")
        case .undone:
            Text(
                fr: "annulé", de: "rückgängig gemacht", lb: "réckgängeg gemaach", en: "undone")
        }
    }
}
