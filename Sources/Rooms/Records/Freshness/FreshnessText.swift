// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The words of the yearly question.
enum FreshnessText {
    static let look = Text(
        fr: "Vérifier la fiche", de: "Eintrag prüfen", lb: "D’Fiche nokucken",
        en: "Check the record")
    static let title = Text(
        fr: "Tout est encore exact\u{A0}?", de: "Stimmt noch alles?", lb: "Stëmmt nach alles?",
        en: "Is it all still true?")
    static let yes = Text(
        fr: "Oui, tout est exact", de: "Ja, alles stimmt", lb: "Jo, alles stëmmt",
        en: "Yes, it is all true")
    static let no = Text(
        fr: "Non, corriger la fiche", de: "Nein, Eintrag berichtigen",
        lb: "Nee, d’Fiche verbesseren",
        en: "No, correct the record")
    static let thanks = Text(
        fr: "Merci. La fiche porte désormais la date d’aujourd’hui.",
        de: "Danke. Der Eintrag trägt jetzt das heutige Datum.",
        lb: "Merci. D’Fiche huet elo den Datum vun haut.",
        en: "Thank you. The record now bears today’s date.")

    static let stale = Text(
        fr:
            "Personne n’a confirmé cette fiche depuis plus de 18 mois\u{A0}: vérifiez avant de vous y fier.",
        de:
            "Diesen Eintrag hat seit mehr als 18 Monaten niemand bestätigt: Prüfen Sie ihn, bevor Sie sich darauf verlassen.",
        lb:
            "Dës Fiche huet zanter méi wéi 18 Méint kee confirméiert: kuckt no, éier Dir Iech drop verloosst.",
        en: "Nobody has confirmed this record for more than 18 months: check before you rely on it."
    )
    static let confirmedOn = Text(
        fr: "Confirmée par l’organisation le", de: "Von der Organisation bestätigt am",
        lb: "Vun der Organisatioun confirméiert den", en: "Confirmed by the organisation on")
}
