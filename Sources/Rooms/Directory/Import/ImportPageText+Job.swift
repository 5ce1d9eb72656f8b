// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the page of one import says while it runs and when it has ended.
extension ImportPageText {
    static func heading(_ source: String) -> Text {
        Text(
            fr: "Import\u{A0}: \(source)", de: "Import: \(source)", lb: "Import: \(source)",
            en: "Import: \(source)")
    }

    static let about = Text(
        fr: "À propos de cet import", de: "Zu diesem Import", lb: "Zu dësem Import",
        en: "About this import")
    static let undoing = Text(
        fr: "Annulation d’une fusion", de: "Rücknahme einer Zusammenführung",
        lb: "Réckgängegmaache vun enger Zesummeféierung", en: "Undoing a merge")

    // MARK: Under way

    static func running(_ phase: ImportProgress.Phase) -> Text {
        switch phase {
        case .checking:
            Text(
                fr: "Le fichier est lu\u{A0}; rien n’est écrit",
                de: "Die Datei wird gelesen; nichts wird geschrieben",
                lb: "De Fichier gëtt gelies; näischt gëtt geschriwwen",
                en: "The file is being read; nothing is written")
        case .writing:
            Text(
                fr: "L’import est écrit dans l’annuaire",
                de: "Der Import wird in das Verzeichnis geschrieben",
                lb: "Den Import gëtt an d’Verzeechnes geschriwwen",
                en: "The import is being written to the directory")
        case .takingBack:
            Text(
                fr: "Ce qui a été écrit est repris",
                de: "Was geschrieben wurde, wird zurückgenommen",
                lb: "Wat geschriwwe gouf, gëtt zréckgeholl",
                en: "What was written is being taken back")
        }
    }

    static let records = Plural(
        one: Text(fr: "# ligne", de: "# Zeile", lb: "# Zeil", en: "# row"),
        other: Text(fr: "# lignes", de: "# Zeilen", lb: "# Zeilen", en: "# rows"))
    static let changesBack = Plural(
        one: Text(
            fr: "# modification reprise", de: "# Änderung zurückgenommen",
            lb: "# Ännerung zréckgeholl", en: "# change taken back"),
        other: Text(
            fr: "# modifications reprises", de: "# Änderungen zurückgenommen",
            lb: "# Ännerungen zréckgeholl", en: "# changes taken back"))

    static func of(_ total: String) -> Text {
        Text(fr: "sur \(total)", de: "von \(total)", lb: "vun \(total)", en: "of \(total)")
    }

    static let progress = Text(
        fr: "Avancement", de: "Fortschritt", lb: "Fortschrëtt", en: "Progress")
    static let waitingTitle = Text(
        fr: "En attente", de: "Wartet", lb: "Waart", en: "Waiting")
    static let waiting = Text(
        fr: "Un import à la fois\u{A0}: celui-ci commence dès que le précédent est terminé.",
        de: "Es läuft immer nur ein Import: Dieser beginnt, sobald der vorige beendet ist.",
        lb: "Et leeft ëmmer nëmmen een Import: dësen fänkt un, soubal dee virdru fäerdeg ass.",
        en: "One import at a time: this one begins as soon as the one before has ended.")
    static let leave = Text(
        fr: "Vous pouvez quitter cette page et y revenir\u{A0}: le travail continue.",
        de: "Sie können diese Seite verlassen und wiederkommen: Die Arbeit geht weiter.",
        lb: "Dir kënnt dës Säit verloossen an erëmkommen: d’Aarbecht geet weider.",
        en: "You may leave this page and come back: the work goes on.")
    static let stopReloading = Text(
        fr: "Ne plus recharger automatiquement", de: "Nicht mehr von selbst neu laden",
        lb: "Net méi vu selwer nei lueden", en: "Stop reloading by itself")
    static let startReloading = Text(
        fr: "Recharger automatiquement", de: "Von selbst neu laden", lb: "Vu selwer nei lueden",
        en: "Reload by itself")
    static let cancel = Text(fr: "Arrêter", de: "Anhalten", lb: "Stoppen", en: "Stop")
    static let cancelWriting = Text(
        fr: "Arrêter et reprendre ce qui est écrit", de: "Anhalten und zurücknehmen",
        lb: "Stoppen an zréckhuelen", en: "Stop and take back what is written")
    static let stopping = Text(
        fr: "L’arrêt est demandé.", de: "Das Anhalten ist angefordert.",
        lb: "D’Stoppen ass ugefrot.", en: "It has been asked to stop.")

    // MARK: Interrupted

    static let interruptedTitle = Text(
        fr: "Le travail a été interrompu", de: "Die Arbeit wurde unterbrochen",
        lb: "D’Aarbecht gouf ënnerbrach", en: "The work was interrupted")
    static func interrupted(_ kind: ImportErrand.Kind) -> Text {
        switch kind {
        case .check:
            Text(
                fr: "Le site s’est arrêté pendant la lecture. Rien n’a été écrit\u{A0}; vous "
                    + "pouvez recommencer.",
                de: "Die Website hielt an, während die Datei gelesen wurde. Nichts wurde "
                    + "geschrieben; Sie können neu beginnen.",
                lb: "De Site gouf gestoppt, während de Fichier gelies gouf. Näischt gouf "
                    + "geschriwwen; Dir kënnt nei ufänken.",
                en: "The site stopped while the file was being read. Nothing was written; you "
                    + "can start again.")
        case .apply:
            Text(
                fr: "Le site s’est arrêté pendant l’écriture. Recommencez, ou reprenez ce qui a "
                    + "été écrit.",
                de: "Die Website hielt an, während geschrieben wurde. Beginnen Sie neu, oder "
                    + "nehmen Sie zurück, was geschrieben wurde.",
                lb: "De Site gouf gestoppt, während geschriwwe gouf. Fänkt nei un, oder huelt "
                    + "zréck, wat geschriwwe gouf.",
                en: "The site stopped while it was writing. Start again, or take back what was "
                    + "written.")
        case .undo:
            Text(
                fr: "Le site s’est arrêté pendant l’annulation. Reprenez-la\u{A0}: elle "
                    + "continue là où elle s’est arrêtée.",
                de: "Die Website hielt während der Rücknahme an. Setzen Sie sie fort: Sie geht "
                    + "dort weiter, wo sie stehen blieb.",
                lb: "De Site gouf während dem Zréckhuele gestoppt. Maacht virun: et geet do "
                    + "weider, wou et opgehal huet.",
                en: "The site stopped while it was undoing. Go on: it continues where it "
                    + "stopped.")
        }
    }
    static let again = Text(
        fr: "Recommencer", de: "Neu beginnen", lb: "Nei ufänken", en: "Start again")
    static let goOn = Text(fr: "Continuer", de: "Fortsetzen", lb: "Virumaachen", en: "Go on")
    static let takeBack = Text(
        fr: "Reprendre ce qui a été écrit", de: "Geschriebenes zurücknehmen",
        lb: "Wat geschriwwe gouf zréckhuelen", en: "Take back what was written")

    // MARK: Ended

    static let nothingWritten = Text(
        fr: "Rien n’est encore écrit", de: "Noch ist nichts geschrieben",
        lb: "Nach ass näischt geschriwwen", en: "Nothing is written yet")
    static let applyHint = Text(
        fr: "Vous pourrez encore annuler l’import ensuite.",
        de: "Sie können den Import danach noch rückgängig machen.",
        lb: "Dir kënnt den Import duerno nach réckgängeg maachen.",
        en: "You can still undo the import afterwards.")
    static let nothingToApply = Text(
        fr: "Ce fichier n’apporte rien de nouveau\u{A0}: il n’y a rien à appliquer.",
        de: "Diese Datei bringt nichts Neues: Es gibt nichts zu übernehmen.",
        lb: "Dëse Fichier bréngt näischt Neies: et gëtt näischt z’iwwerhuelen.",
        en: "This file brings nothing new: there is nothing to apply.")
    static let apply = Text(
        fr: "Appliquer l’import", de: "Import übernehmen", lb: "Import iwwerhuelen",
        en: "Apply the import")
    static let checkVerb = Text(
        fr: "Contrôler le fichier", de: "Datei prüfen", lb: "Fichier kontrolléieren",
        en: "Check the file")
    static let changeColumns = Text(
        fr: "Revoir les colonnes", de: "Spalten ändern", lb: "Kolonnen änneren",
        en: "Change the columns")
    static let discard = Text(
        fr: "Abandonner cet import", de: "Diesen Import verwerfen", lb: "Dësen Import verwerfen",
        en: "Throw this import away")
    static let appliedTitle = Text(
        fr: "L’import est dans l’annuaire", de: "Der Import ist im Verzeichnis",
        lb: "Den Import ass am Verzeechnes", en: "The import is in the directory")
    static let appliedNothing = Text(
        fr: "Rien n’avait changé\u{A0}: l’annuaire est resté tel quel.",
        de: "Nichts hatte sich geändert: Das Verzeichnis blieb, wie es war.",
        lb: "Näischt hat geännert: d’Verzeechnes ass bliwwen, wéi et war.",
        en: "Nothing had changed: the directory stayed as it was.")
    static let undo = Text(
        fr: "Annuler cet import", de: "Diesen Import rückgängig machen",
        lb: "Dësen Import réckgängeg maachen", en: "Undo this import")
    static let undoMerge = Text(
        fr: "Annuler cette fusion", de: "Diese Zusammenführung rückgängig machen",
        lb: "Dës Zesummeféierung réckgängeg maachen", en: "Undo this merge")
    static let undoHint = Text(
        fr: "L’annuaire redevient alors ce qu’il était, ligne par ligne.",
        de: "Das Verzeichnis wird dann wieder, wie es war, Zeile für Zeile.",
        lb: "D’Verzeechnes gëtt dann erëm, wéi et war, Zeil fir Zeil.",
        en: "The directory then becomes what it was, row by row.")
    static let appliedHint = Text(
        fr: "Il peut encore être annulé.", de: "Er lässt sich noch rückgängig machen.",
        lb: "E kann nach réckgängeg gemaach ginn.", en: "It can still be undone.")
    static let undoneTitle = Text(
        fr: "L’import est annulé", de: "Der Import ist rückgängig gemacht",
        lb: "Den Import ass réckgängeg gemaach", en: "The import is undone")
    static let undoneMergeTitle = Text(
        fr: "La fusion est annulée", de: "Die Zusammenführung ist rückgängig gemacht",
        lb: "D’Zesummeféierung ass réckgängeg gemaach", en: "The merge is undone")
    static let undone = Text(
        fr: "L’annuaire est tel qu’il était avant.",
        de: "Das Verzeichnis ist, wie es vorher war.",
        lb: "D’Verzeechnes ass, wéi et virdru war.", en: "The directory is what it was before.")
    static let discardedTitle = Text(
        fr: "Cet import a été abandonné", de: "Dieser Import wurde verworfen",
        lb: "Dësen Import gouf verworf", en: "This import was thrown away")
    static let discarded = Text(
        fr: "Le fichier est effacé\u{A0}; rien n’a été écrit.",
        de: "Die Datei ist gelöscht; nichts wurde geschrieben.",
        lb: "De Fichier ass geläscht; näischt gouf geschriwwen.",
        en: "The file is deleted; nothing was written.")
    static let notNow = Text(
        fr: "L’import en est maintenant à une autre étape\u{A0}: quelqu’un d’autre a été plus "
            + "rapide.",
        de: "Der Import ist inzwischen bei einem anderen Schritt: Jemand anderes war schneller.",
        lb: "Den Import ass mëttlerweil bei engem anere Schrëtt: een anere war méi séier.",
        en: "The import is at another step by now: somebody else was faster.")
}
