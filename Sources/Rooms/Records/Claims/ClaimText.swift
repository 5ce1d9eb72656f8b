// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The words with which somebody claims an organisation.
enum ClaimText {
    static let title = Text(
        fr: "Tenir cette fiche", de: "Diesen Eintrag pflegen", lb: "Sech ëm dës Fiche këmmeren",
        en: "Keep this record")
    static let lead = Text(
        fr:
            "Vous travaillez dans cette organisation\u{A0}? Tenez sa fiche vous-même\u{A0}: métiers, machines, capacités, photos. Il faut d’abord que quelqu’un confirme que vous en êtes.",
        de:
            "Sie arbeiten in dieser Organisation? Pflegen Sie ihren Eintrag selbst: Tätigkeiten, Maschinen, Kapazitäten, Bilder. Zuvor muss jemand bestätigen, dass Sie dazugehören.",
        lb:
            "Dir schafft an dëser Organisatioun? Këmmert Iech selwer ëm hir Fiche: Aktivitéiten, Maschinnen, Kapazitéiten, Fotoen. Virdru muss ee confirméieren, datt Dir dozou gehéiert.",
        en:
            "Do you work in this organisation? Keep its record yourself: trades, machines, capacity, photographs. Somebody has to confirm first that you belong to it."
    )
    static let proof = Text(
        fr: "Qui peut le confirmer\u{A0}?", de: "Wer kann es bestätigen?",
        lb: "Wien kann et confirméieren?", en: "Who can confirm it?")

    static func proof(_ proof: RecordClaim.Proof, address: String?) -> Text {
        switch proof {
        case .address:
            Text(
                fr: "La personne qui lit \(address ?? "–") (nous lui écrivons)",
                de: "Wer \(address ?? "–") liest (wir schreiben dorthin)",
                lb: "Wien \(address ?? "–") liest (mir schreiwen dohin)",
                en: "Whoever reads \(address ?? "–") (we write there)")
        case .editor:
            Text(
                fr: "Une personne qui tient déjà cette fiche",
                de: "Jemand, der diesen Eintrag schon pflegt",
                lb: "Een, dee sech schonn ëm dës Fiche këmmert",
                en: "Somebody who keeps this record already")
        case .moderator:
            Text(
                fr: "Le secrétariat du réseau", de: "Das Sekretariat des Netzwerks",
                lb: "De Sekretariat vum Netz", en: "The secretariat of the network")
        }
    }

    static let words = Text(
        fr: "Votre fonction dans l’organisation", de: "Ihre Aufgabe in der Organisation",
        lb: "Är Funktioun an der Organisatioun", en: "What you do in the organisation")
    static let wordsHint = Text(
        fr: "Et, si le secrétariat doit vérifier, comment il peut le faire.",
        de: "Und, falls das Sekretariat prüfen soll, wie es das kann.",
        lb: "An, wann de Sekretariat nokucke soll, wéi e dat kann.",
        en: "And, if the secretariat is to check, how it can.")
    static let wordsMissing = Text(
        fr: "Dites en quelques mots quelle est votre fonction.",
        de: "Sagen Sie in wenigen Worten, was Ihre Aufgabe ist.",
        lb: "Sot a puer Wierder, wat Är Funktioun ass.",
        en: "Say in a few words what you do there.")
    static let ask = Text(
        fr: "Demander", de: "Anfragen", lb: "Ufroen", en: "Ask")
    static let waitsAlready = Text(
        fr:
            "Une demande de votre part attend déjà. Suivez-la sous «\u{A0}Mes organisations\u{A0}».",
        de: "Eine Anfrage von Ihnen wartet schon. Sie finden sie unter „Meine Organisationen“.",
        lb: "Eng Ufro vun Iech waart schonn. Dir fannt se ënner „Meng Organisatiounen“.",
        en: "A request of yours is waiting already. Follow it under “My organisations”.")
    static let impossible = Text(
        fr: "Cette voie n’est pas ouverte ici. Choisissez-en une autre.",
        de: "Dieser Weg ist hier nicht offen. Wählen Sie einen anderen.",
        lb: "Dëse Wee ass hei net op. Wielt en aneren.",
        en: "This way is not open here. Choose another.")
    static let asked = Text(
        fr: "Votre demande est partie. Vous recevrez la réponse par courriel.",
        de: "Ihre Anfrage ist unterwegs. Die Antwort kommt per E-Mail.",
        lb: "Är Ufro ass ënnerwee. D’Äntwert kënnt per E-Mail.",
        en: "Your request is on its way. The answer comes by e-mail.")

    // The answer from the published address
    static let answerTitle = Text(
        fr: "Qui tient votre fiche\u{A0}?", de: "Wer pflegt Ihren Eintrag?",
        lb: "Wien këmmert sech ëm Är Fiche?", en: "Who keeps your record?")

    static func question(_ who: String, _ organisation: String) -> Text {
        Text(
            fr:
                "\(who) demande à tenir la fiche de «\u{A0}\(organisation)\u{A0}» dans l’annuaire. Cette personne agit-elle pour votre organisation\u{A0}?",
            de:
                "\(who) möchte den Eintrag von „\(organisation)“ im Verzeichnis pflegen. Handelt diese Person für Ihre Organisation?",
            lb:
                "\(who) wëll sech ëm d’Fiche vu(n) „\(organisation)“ am Annuaire këmmeren. Handelt dës Persoun fir Är Organisatioun?",
            en:
                "\(who) asks to keep the record of “\(organisation)” in the directory. Does this person act for your organisation?"
        )
    }

    static let accept = Text(
        fr: "Oui, cette personne agit pour nous", de: "Ja, diese Person handelt für uns",
        lb: "Jo, dës Persoun handelt fir eis", en: "Yes, this person acts for us")
    static let refuse = Text(
        fr: "Non, refuser", de: "Nein, ablehnen", lb: "Nee, oflehnen", en: "No, refuse")
    static let answered = Text(
        fr: "Merci, c’est noté. La personne est prévenue.",
        de: "Danke, das ist vermerkt. Die Person erfährt davon.",
        lb: "Merci, dat ass notéiert. D’Persoun kritt Bescheed.",
        en: "Thank you, that is noted. The person is told.")
    static let gone = Text(
        fr: "Ce lien a déjà servi, ou il est trop ancien.",
        de: "Dieser Link wurde schon benutzt oder ist zu alt.",
        lb: "Dëse Link gouf scho benotzt oder ass ze al.",
        en: "This link has been used already, or is too old.")

    // The reader's own claims
    static let claims = Text(
        fr: "Mes demandes", de: "Meine Anfragen", lb: "Meng Ufroen", en: "My requests")
    static let withdraw = Text(
        fr: "Retirer", de: "Zurückziehen", lb: "Zréckzéien", en: "Withdraw")
    static let yourAnswer = Text(
        fr: "Votre réponse", de: "Ihre Antwort", lb: "Är Äntwert", en: "Your answer")
    static let send = Text(fr: "Envoyer", de: "Absenden", lb: "Schécken", en: "Send")

    static func state(_ state: RecordClaim.State) -> Text {
        switch state {
        case .open:
            Text(fr: "en attente", de: "wartet", lb: "waart", en: "waiting")
        case .asked:
            Text(
                fr: "question du secrétariat", de: "Frage des Sekretariats",
                lb: "Fro vum Sekretariat", en: "question from the secretariat")
        case .accepted: Text(fr: "acceptée", de: "angenommen", lb: "ugeholl", en: "accepted")
        case .refused: Text(fr: "refusée", de: "abgelehnt", lb: "ofgeleent", en: "refused")
        case .withdrawn:
            Text(fr: "retirée", de: "zurückgezogen", lb: "zréckgezunn", en: "withdrawn")
        }
    }
}
