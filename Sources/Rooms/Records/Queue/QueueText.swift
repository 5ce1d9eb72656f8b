// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The words of the moderators' queue.
enum QueueText {
    static let title = Text(
        fr: "À traiter", de: "Zu bearbeiten", lb: "Ze beaarbechten", en: "To be dealt with")
    static let empty = Text(
        fr: "Rien n’attend.", de: "Es wartet nichts.", lb: "Et waart näischt.",
        en: "Nothing is waiting.")
    static let all = Text(fr: "Tout", de: "Alles", lb: "Alles", en: "All")
    static let what = Text(fr: "Quoi", de: "Was", lb: "Wat", en: "What")
    static let whom = Text(
        fr: "Organisation", de: "Organisation", lb: "Organisatioun", en: "Organisation")
    static let since = Text(fr: "Depuis le", de: "Seit dem", lb: "Zanter dem", en: "Since")
    static let done = Text(
        fr: "C’est fait. Les personnes concernées sont prévenues.",
        de: "Erledigt. Wen es betrifft, erfährt davon.",
        lb: "Erleedegt. Wien et betrëfft, kritt Bescheed.",
        en: "Done. Those concerned are told.")
    static let late = Text(
        fr: "Quelqu’un d’autre avait déjà décidé.", de: "Jemand anderes hatte schon entschieden.",
        lb: "Een aneren hat schonn decidéiert.", en: "Somebody else had decided already.")
    static let by = Text(fr: "Par", de: "Von", lb: "Vum", en: "By")
    static let reason = Text(
        fr: "Motif ou question", de: "Grund oder Frage", lb: "Grond oder Fro",
        en: "Reason or question")
    static let reasonHint = Text(
        fr: "La personne concernée le lira tel quel.", de: "Die betroffene Person liest es so.",
        lb: "Déi betraffe Persoun liest et esou.", en: "The person concerned will read it as it is."
    )
    static let reasonMissing = Text(
        fr: "Dites pourquoi, ou ce que vous voulez savoir.",
        de: "Sagen Sie, warum, oder was Sie wissen wollen.",
        lb: "Sot firwat, oder wat Dir wësse wëllt.", en: "Say why, or what you want to know.")
    static let verdictMissing = Text(
        fr: "Choisissez une réponse.", de: "Wählen Sie eine Antwort.", lb: "Wielt eng Äntwert.",
        en: "Choose an answer.")
    static let confirmedOn = Text(
        fr: "Dernière confirmation\u{A0}:", de: "Zuletzt bestätigt:", lb: "Lescht confirméiert:",
        en: "Last confirmed:")

    static func kind(_ kind: QueueItem.Kind) -> Text {
        switch kind {
        case .claim:
            Text(
                fr: "Demande d’accès", de: "Anfrage zum Eintrag", lb: "Ufro fir d’Fiche",
                en: "Claim")
        case .organisation:
            Text(
                fr: "Nouvelle organisation", de: "Neue Organisation", lb: "Nei Organisatioun",
                en: "New organisation")
        case .change:
            Text(
                fr: "Modification à relire", de: "Änderung zur Durchsicht",
                lb: "Ännerung fir nozeliesen", en: "Change to be read")
        case .report: Text(fr: "Signalement", de: "Meldung", lb: "Meldung", en: "Report")
        case .stale:
            Text(
                fr: "Fiche à rafraîchir", de: "Veralteter Eintrag", lb: "Verale Fiche",
                en: "Stale record")
        }
    }

    /// What a button says; what it does differs with what it is about.
    static func verdict(_ verdict: Verdict, of kind: QueueItem.Kind) -> Text {
        switch (kind, verdict) {
        case (.report, .accept):
            Text(
                fr: "C’est corrigé", de: "Ist berichtigt", lb: "Ass verbessert", en: "It is mended")
        case (.report, .ask), (.report, .refuse):
            Text(
                fr: "Il n’y a rien à corriger", de: "Nichts zu berichtigen",
                lb: "Näischt ze verbesseren", en: "There is nothing to mend")
        case (.stale, .accept):
            Text(
                fr: "Je sais qu’elle est exacte", de: "Ich weiß, dass er stimmt",
                lb: "Ech weess, datt se stëmmt", en: "I know that it is true")
        case (.stale, .ask), (.stale, .refuse):
            Text(
                fr: "Redemander à l’organisation", de: "Die Organisation noch einmal fragen",
                lb: "D’Organisatioun nach eng Kéier froen", en: "Ask the organisation again")
        case (_, .accept): Text(fr: "Accepter", de: "Annehmen", lb: "Unhuelen", en: "Accept")
        case (_, .ask): Text(fr: "Poser la question", de: "Nachfragen", lb: "Nofroen", en: "Ask")
        case (_, .refuse): Text(fr: "Refuser", de: "Ablehnen", lb: "Oflehnen", en: "Refuse")
        }
    }

    static func reportAnswered(_ verdict: Verdict) -> Text {
        verdict == .accept
            ? Text(
                fr: "Bonjour, merci de votre signalement\u{A0}: nous avons corrigé.",
                de: "Guten Tag, danke für Ihre Meldung: Wir haben es berichtigt.",
                lb: "Moien, merci fir Är Meldung: mir hunn et verbessert.",
                en: "Hello, thank you for your report: we have mended it.")
            : Text(
                fr:
                    "Bonjour, merci de votre signalement. Nous avons vérifié et n’avons rien trouvé à corriger.",
                de:
                    "Guten Tag, danke für Ihre Meldung. Wir haben es geprüft und nichts zu berichtigen gefunden.",
                lb:
                    "Moien, merci fir Är Meldung. Mir hunn et nogekuckt an näischt ze verbessere fonnt.",
                en: "Hello, thank you for your report. We checked and found nothing to mend.")
    }
}
