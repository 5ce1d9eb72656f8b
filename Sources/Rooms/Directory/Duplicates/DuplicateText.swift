// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The words of the pages about possible duplicates.
enum DuplicateText {
    static let title = Text(
        fr: "Doublons possibles", de: "Mögliche Duplikate", lb: "Eventuell Duebelen",
        en: "Possible duplicates")
    static let lead = Text(
        fr: "Deux fiches qui sont peut-être la même organisation. Ce que vous décidez est "
            + "retenu et ne sera plus demandé.",
        de: "Zwei Einträge, die vielleicht dieselbe Organisation sind. Was Sie entscheiden, "
            + "wird behalten und nicht wieder gefragt.",
        lb: "Zwou Fichen, déi vläicht déi selwecht Organisatioun sinn. Wat Dir entscheet, gëtt "
            + "behalen an net méi gefrot.",
        en: "Two records that may be the same organisation. What you decide is remembered and "
            + "not asked again.")
    static let empty = Text(
        fr: "Il n’y a rien ici.", de: "Hier ist nichts.", lb: "Hei ass näischt.",
        en: "There is nothing here.")
    static let pair = Text(
        fr: "Est-ce la même organisation\u{A0}?", de: "Ist es dieselbe Organisation?",
        lb: "Ass et déi selwecht Organisatioun?", en: "Is it the same organisation?")
    static let first = Text(
        fr: "Première fiche", de: "Erster Eintrag", lb: "Éischt Fiche", en: "First record")
    static let second = Text(
        fr: "Seconde fiche", de: "Zweiter Eintrag", lb: "Zweet Fiche", en: "Second record")
    static let likeness = Text(
        fr: "Ressemblance", de: "Ähnlichkeit", lb: "Ähnlechkeet", en: "Likeness")
    static let inCommon = Text(
        fr: "En commun", de: "Gemeinsam", lb: "Gemeinsam", en: "In common")
    static let field = Text(fr: "Rubrique", de: "Angabe", lb: "Rubrik", en: "Field")
    static let comparison = Text(
        fr: "Comparaison", de: "Vergleich", lb: "Verglach", en: "Comparison")
    static let gone = Text(
        fr: "fiche supprimée", de: "gelöschter Eintrag", lb: "geläscht Fiche",
        en: "deleted record")

    static func likeness(_ score: Double) -> Text {
        if score >= 0.95 {
            return Text(
                fr: "très forte", de: "sehr groß", lb: "ganz grouss", en: "very strong")
        }
        if score >= 0.88 {
            return Text(fr: "forte", de: "groß", lb: "grouss", en: "strong")
        }
        return Text(fr: "assez forte", de: "deutlich", lb: "däitlech", en: "marked")
    }

    static func mark(_ mark: ComparedField.Mark) -> Text {
        switch mark {
        case .same: Text(fr: "identique", de: "gleich", lb: "d’selwecht", en: "the same")
        case .partly:
            Text(
                fr: "en partie identique", de: "teilweise gleich", lb: "zum Deel d’selwecht",
                en: "partly the same")
        case .different:
            Text(fr: "différent", de: "verschieden", lb: "anescht", en: "different")
        case .oneSided:
            Text(
                fr: "d’un seul côté", de: "nur auf einer Seite", lb: "nëmmen op enger Säit",
                en: "on one side only")
        }
    }

    static func outcome(_ outcome: DuplicatePair.Outcome) -> Text {
        switch outcome {
        case .pending:
            Text(fr: "à décider", de: "zu entscheiden", lb: "z’entscheeden", en: "to be decided")
        case .same:
            Text(
                fr: "même organisation", de: "dieselbe Organisation", lb: "déi selwecht",
                en: "the same organisation")
        case .different:
            Text(
                fr: "organisations différentes", de: "verschiedene Organisationen",
                lb: "verschidden Organisatiounen", en: "different organisations")
        case .unsure: Text(fr: "incertain", de: "unsicher", lb: "onsécher", en: "not sure")
        }
    }

    static let decision = Text(
        fr: "Votre décision", de: "Ihre Entscheidung", lb: "Är Decisioun", en: "Your decision")
    static func verb(_ outcome: DuplicatePair.Outcome) -> Text {
        switch outcome {
        case .same:
            Text(
                fr: "C’est la même\u{A0}: fusionner", de: "Es ist dieselbe: zusammenführen",
                lb: "Et ass déi selwecht: zesummeféieren", en: "It is the same: merge them")
        case .different:
            Text(
                fr: "Elles sont différentes", de: "Es sind verschiedene",
                lb: "Et si verschiddener", en: "They are different")
        case .unsure, .pending:
            Text(
                fr: "Je ne sais pas encore", de: "Ich weiß es noch nicht",
                lb: "Ech weess et nach net", en: "I do not know yet")
        }
    }
    static let sameHint = Text(
        fr: "En cas de fusion, la plus ancienne fiche reste, avec les données des deux\u{A0}; "
            + "l’adresse de l’autre y mène. Une fusion peut être annulée dans l’historique des "
            + "imports.",
        de: "Beim Zusammenführen bleibt der ältere Eintrag mit den Angaben beider; die Adresse "
            + "des anderen führt dorthin. Im Verlauf der Importe lässt sich das rückgängig "
            + "machen.",
        lb: "Beim Zesummeféieren bleift déi eelst Fiche mat den Informatioune vun deenen zwou; "
            + "d’Adress vun där anerer féiert dohin. Am Historique vun den Importer kann dat "
            + "réckgängeg gemaach ginn.",
        en: "When they are merged, the older record stays with the details of both; the address "
            + "of the other leads there. A merge can be undone in the history of imports.")

    static func done(_ outcome: DuplicatePair.Outcome) -> Text {
        switch outcome {
        case .same:
            Text(
                fr: "Les deux fiches sont fusionnées.",
                de: "Die beiden Einträge sind zusammengeführt.",
                lb: "Déi zwou Fiche sinn zesummegefouert.", en: "The two records are merged.")
        case .different:
            Text(
                fr: "C’est noté\u{A0}: deux organisations différentes.",
                de: "Vermerkt: zwei verschiedene Organisationen.",
                lb: "Notéiert: zwou verschidden Organisatiounen.",
                en: "Noted: two different organisations.")
        case .unsure, .pending:
            Text(
                fr: "C’est noté\u{A0}; la paire reste sous «\u{A0}incertain\u{A0}».",
                de: "Vermerkt; das Paar bleibt unter „unsicher“.",
                lb: "Notéiert; d’Koppel bleift ënner „onsécher“.",
                en: "Noted; the pair stays under “not sure”.")
        }
    }
    static let seeMerge = Text(
        fr: "Voir cette fusion ou l’annuler",
        de: "Diese Zusammenführung ansehen oder rückgängig machen",
        lb: "Dës Zesummeféierung kucken oder réckgängeg maachen", en: "See this merge or undo it")
    static let decided = Text(
        fr: "Les deux fiches sont déjà fusionnées, ou l’une d’elles n’existe plus.",
        de: "Die beiden Einträge sind bereits zusammengeführt, oder einer besteht nicht mehr.",
        lb: "Déi zwou Fiche si schonn zesummegefouert, oder eng dovu gëtt et net méi.",
        en: "The two records are merged already, or one of them is gone.")
    static let busy = Text(
        fr: "Un import s’écrit en ce moment. Fusionnez dès qu’il est terminé.",
        de: "Zurzeit wird ein Import geschrieben. Führen Sie die Einträge zusammen, sobald er "
            + "beendet ist.",
        lb: "Am Moment gëtt en Import geschriwwen. Féiert d’Fichen zesummen, soubal en fäerdeg "
            + "ass.",
        en: "An import is being written at the moment. Merge them once it has ended.")
    static let record = Text(fr: "Fiche", de: "Eintrag", lb: "Fiche", en: "Record")
    static let updated = Text(
        fr: "Mise à jour le", de: "Aktualisiert am", lb: "Aktualiséiert:", en: "Updated on")
}
