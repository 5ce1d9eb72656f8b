// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the secretariat's pages about noted words say.
enum InboxText {
    static let title = Text(
        fr: "Mots à placer", de: "Wörter zum Einordnen", lb: "Wierder fir anzeuerdnen",
        en: "Words to place")
    static let lead = Text(
        fr:
            "Ces mots ont été employés ou cherchés, et rien ne leur correspondait. Reliez\u{2011}les à un concept\u{A0}: la prochaine recherche aboutira.",
        de:
            "Diese Wörter wurden verwendet oder gesucht, ohne dass etwas dazu passte. Verknüpfen Sie sie mit einem Begriff, dann führt die nächste Suche zum Ziel.",
        lb:
            "Dës Wierder goufe benotzt oder gesicht, an näischt huet dobäi gepasst. Verbannt se mat engem Begrëff, da féiert déi nächst Sich un d’Zil.",
        en:
            "These words were used or searched for, and nothing matched. Link them to a concept, and the next search will find something."
    )
    static let word = Text(fr: "Mot", de: "Wort", lb: "Wuert", en: "Word")
    static let seen = Text(fr: "Fois", de: "Anzahl", lb: "Mol", en: "Times")
    static let lastSeen = Text(
        fr: "Dernière fois", de: "Zuletzt", lb: "Fir d’lescht", en: "Last time")
    static let firstSeen = Text(
        fr: "Première fois", de: "Erstmals", lb: "Fir d’éischt", en: "First time")
    static let origin = Text(fr: "Origine", de: "Herkunft", lb: "Hierkonft", en: "Origin")
    static let example = Text(fr: "Exemple", de: "Beispiel", lb: "Beispill", en: "Example")
    static let suggestions = Text(
        fr: "Propositions", de: "Vorschläge", lb: "Virschléi", en: "Suggestions")
    static let concept = Text(fr: "Concept", de: "Begriff", lb: "Begrëff", en: "Concept")
    static let decision = Text(
        fr: "Décision", de: "Entscheidung", lb: "Entscheedung", en: "Decision")
    static let languageUnknown = Text(
        fr: "inconnue", de: "unbekannt", lb: "onbekannt", en: "unknown")
    static let empty = Text(
        fr: "Il n’y a aucun mot ici.", de: "Hier steht kein Wort.",
        lb: "Hei steet kee Wuert.", en: "There is no word here.")
    static let toList = Text(
        fr: "Revenir à la liste", de: "Zurück zur Liste", lb: "Zréck op d’Lëscht",
        en: "Back to the list")

    static func state(_ state: InboxTerm.State) -> Text {
        switch state {
        case .new: Text(fr: "À décider", de: "Offen", lb: "Oppen", en: "To decide")
        case .linked: Text(fr: "Reliés", de: "Verknüpft", lb: "Verbonnen", en: "Linked")
        case .rejected: Text(fr: "Écartés", de: "Verworfen", lb: "Verworf", en: "Rejected")
        }
    }

    static func kind(_ kind: InboxTerm.Kind) -> Text {
        switch kind {
        case .tag:
            Text(
                fr: "description d’une organisation", de: "Beschreibung einer Organisation",
                lb: "Beschreiwung vun enger Organisatioun", en: "an organisation’s description")
        case .query: Text(fr: "recherche", de: "Suche", lb: "Sich", en: "a search")
        }
    }

    // MARK: Deciding

    static let linkTitle = Text(
        fr: "Relier à un concept", de: "Mit einem Begriff verknüpfen",
        lb: "Mat engem Begrëff verbannen", en: "Link to a concept")
    static let find = Text(
        fr: "Chercher un autre concept", de: "Einen anderen Begriff suchen",
        lb: "En anere Begrëff sichen", en: "Search for another concept")
    static let choose = Text(
        fr: "Ce mot veut dire", de: "Dieses Wort bedeutet", lb: "Dëst Wuert heescht",
        en: "This word means")
    static let noSuggestion = Text(
        fr: "Aucun concept ne ressemble à ce mot.", de: "Kein Begriff ähnelt diesem Wort.",
        lb: "Kee Begrëff gläicht dësem Wuert.", en: "No concept resembles this word.")
    static let wordLanguage = Text(
        fr: "Langue du mot", de: "Sprache des Wortes", lb: "Sprooch vum Wuert",
        en: "Language of the word")
    static let role = Text(
        fr: "Sur les pages", de: "Auf den Seiten", lb: "Op de Säiten", en: "On the pages")
    static let roleAlternative = Text(
        fr: "Montrer ce mot", de: "Dieses Wort zeigen", lb: "Dëst Wuert weisen",
        en: "Show this word")
    static let roleHidden = Text(
        fr: "Ne pas le montrer, mais trouver par lui",
        de: "Nicht zeigen, aber darüber finden", lb: "Net weisen, mee doriwwer fannen",
        en: "Do not show it, but find by it")
    static let linkVerb = Text(
        fr: "Relier", de: "Verknüpfen", lb: "Verbannen", en: "Link")
    static let localTitle = Text(
        fr: "Créer un concept", de: "Einen Begriff anlegen", lb: "E Begrëff uleeën",
        en: "Create a concept")
    static let localLead = Text(
        fr: "Pour ce qu’aucune liste ne connaît. Un libellé suffit\u{202F}; les autres aident.",
        de: "Für das, was keine Liste kennt. Eine Bezeichnung genügt; weitere helfen.",
        lb: "Fir dat, wat keng Lëscht kennt. Eng Bezeechnung geet duer; déi aner hëllefen.",
        en: "For what no list knows. One name is enough; the others help.")
    static let broader = Text(
        fr: "Fait partie de", de: "Gehört zu", lb: "Gehéiert zu", en: "Part of")
    static let noBroader = Text(
        fr: "d’aucun autre", de: "keinem anderen", lb: "kengem aneren", en: "nothing else")
    static let localVerb = Text(
        fr: "Créer le concept", de: "Begriff anlegen", lb: "Begrëff uleeën",
        en: "Create the concept")
    static let rejectTitle = Text(
        fr: "Écarter", de: "Verwerfen", lb: "Verwerfen", en: "Reject")
    static let rejectLead = Text(
        fr: "Ce mot ne désigne rien que l’on cherche ici.",
        de: "Dieses Wort bezeichnet nichts, was hier gesucht wird.",
        lb: "Dëst Wuert bezeechent näischt, wat een hei sicht.",
        en: "This word names nothing that people look for here.")
    static let rejectVerb = Text(
        fr: "Écarter ce mot", de: "Wort verwerfen", lb: "Wuert verwerfen", en: "Reject this word")
    static let reopenVerb = Text(
        fr: "Revenir sur cette décision", de: "Entscheidung zurücknehmen",
        lb: "Entscheedung zréckhuelen", en: "Take this decision back")
    static let decidedBy = Text(fr: "par", de: "von", lb: "vum", en: "by")

    // MARK: After a decision, and what can be wrong

    static func done(_ decision: TermDecision) -> Text {
        switch decision {
        case .link:
            Text(
                fr: "Le mot est relié. On le trouve désormais.",
                de: "Das Wort ist verknüpft und wird ab jetzt gefunden.",
                lb: "D’Wuert ass verbonnen a gëtt vun elo u fonnt.",
                en: "The word is linked, and is found from now on.")
        case .local:
            Text(
                fr: "Le concept est créé.", de: "Der Begriff ist angelegt.",
                lb: "De Begrëff ass ugeluecht.", en: "The concept has been created.")
        case .reject:
            Text(
                fr: "Le mot est écarté.", de: "Das Wort ist verworfen.",
                lb: "D’Wuert ass verworf.", en: "The word has been rejected.")
        case .reopen:
            Text(
                fr: "La décision est annulée\u{202F}; le mot attend de nouveau.",
                de: "Die Entscheidung ist zurückgenommen; das Wort ist wieder offen.",
                lb: "D’Entscheedung ass zréckgeholl; d’Wuert ass nees oppen.",
                en: "The decision has been taken back; the word is waiting again.")
        }
    }

    static let chooseConcept = Text(
        fr: "Choisissez le concept que ce mot désigne",
        de: "Wählen Sie den Begriff, den dieses Wort bezeichnet",
        lb: "Wielt de Begrëff, deen dëst Wuert bezeechent",
        en: "Choose the concept that this word names")
    static let chooseLanguage = Text(
        fr: "Choisissez la langue du mot", de: "Wählen Sie die Sprache des Wortes",
        lb: "Wielt d’Sprooch vum Wuert", en: "Choose the language of the word")
    static let oneLabel = Text(
        fr: "Donnez un libellé dans une langue au moins",
        de: "Geben Sie mindestens in einer Sprache eine Bezeichnung an",
        lb: "Gitt an op d’mannst enger Sprooch eng Bezeechnung un",
        en: "Give a name in one language at least")
    static let longLabel = Text(
        fr: "Raccourcissez ce libellé à 120 caractères",
        de: "Kürzen Sie diese Bezeichnung auf 120 Zeichen",
        lb: "Maacht dës Bezeechnung op 120 Zeeche méi kuerz",
        en: "Shorten this name to 120 characters")
    static let conceptGone = Text(
        fr: "Ce concept n’existe plus\u{202F}; choisissez-en un autre",
        de: "Diesen Begriff gibt es nicht mehr; wählen Sie einen anderen",
        lb: "Dëse Begrëff gëtt et net méi; wielt en aneren",
        en: "This concept is gone; choose another")
    static let alreadyDecided = Text(
        fr: "Quelqu’un a déjà décidé de ce mot. Voici la décision.",
        de: "Über dieses Wort wurde bereits entschieden. Hier ist die Entscheidung.",
        lb: "Iwwer dëst Wuert gouf schonn decidéiert. Hei ass d’Entscheedung.",
        en: "Somebody has decided about this word already. This is the decision.")
}
