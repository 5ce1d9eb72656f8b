// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What is said of the providers by which people sign in.
extension AccountsText {
    static let identities = Text(
        fr: "Services de connexion", de: "Anmeldedienste", lb: "Umelldéngschter",
        en: "Sign-in services")
    static let identitiesLead = Text(
        fr: "Un service qui vous connaît déjà peut vous ouvrir votre compte. Nous ne lui demandons "
            + "que votre identifiant chez lui\u{A0}: ni nom, ni adresse, ni droits.",
        de: "Ein Dienst, der Sie schon kennt, kann Ihnen Ihr Konto öffnen. Wir fragen ihn nur nach "
            + "Ihrer Kennung bei ihm: nicht nach Namen, Adresse oder Rechten.",
        lb: "En Déngscht, deen Iech scho kennt, kann Iech Äre Kont opmaachen. Mir froen en nëmmen "
            + "no Ärer Kennung bei him: net nom Numm, der Adress oder Rechter.",
        en: "A service that knows you already can open your account for you. We ask it for your "
            + "identifier there and nothing else: no name, no address, no rights.")
    static let noIdentities = Text(
        fr: "Aucun service n’est relié à votre compte.",
        de: "Mit Ihrem Konto ist kein Dienst verknüpft.",
        lb: "Mat Ärem Kont ass keen Déngscht verbonnen.",
        en: "No service is tied to your account.")
    static let manageIdentities = Text(
        fr: "Relier ou retirer un service", de: "Dienst verknüpfen oder entfernen",
        lb: "En Déngscht verbannen oder ewechhuelen", en: "Tie or remove a service")
    static let addIdentity = Text(
        fr: "Relier un service", de: "Einen Dienst verknüpfen", lb: "En Déngscht verbannen",
        en: "Tie a service")
    static let service = Text(fr: "Service", de: "Dienst", lb: "Déngscht", en: "Service")

    static func with(_ name: String) -> Text {
        Text(
            fr: "Se connecter avec \(name)", de: "Mit \(name) anmelden",
            lb: "Mat \(name) umellen", en: "Sign in with \(name)")
    }

    static func tie(_ name: String) -> Text {
        Text(
            fr: "Relier \(name)", de: "\(name) verknüpfen", lb: "\(name) verbannen",
            en: "Tie \(name)")
    }

    static func tieLead(_ name: String) -> Text {
        Text(
            fr: "\(name) vous a reconnu. Désormais, il peut vous ouvrir ce compte\u{A0}:",
            de: "\(name) hat Sie erkannt. Von nun an kann es Ihnen dieses Konto öffnen:",
            lb: "\(name) huet Iech erkannt. Vun elo u kann et Iech dëse Kont opmaachen:",
            en: "\(name) has recognised you. From now on it can open this account for you:")
    }

    static func tieUnknown(_ name: String) -> Text {
        Text(
            fr:
                "\(name) vous connaît, mais aucun compte d’ici n’y est encore relié. Connectez-vous "
                + "une fois avec votre adresse, ou créez ainsi votre compte\u{A0}; nous le relions "
                + "ensuite. Ouvrez le lien du message dans ce navigateur.",
            de: "\(name) kennt Sie, aber hier ist noch kein Konto damit verknüpft. Melden Sie sich "
                + "einmal mit Ihrer Adresse an, oder legen Sie so Ihr Konto an; danach verknüpfen "
                + "wir es. Öffnen Sie den Link der Nachricht in diesem Browser.",
            lb: "\(name) kennt Iech, mee hei ass nach kee Kont domat verbonnen. Mellt Iech eemol "
                + "mat Ärer Adress un, oder leet esou Äre Kont un; duerno verbanne mir en. Maacht "
                + "de Link aus dem Message an dësem Browser op.",
            en: "\(name) knows you, but no account here is tied to it yet. Sign in once with your "
                + "address, or create your account that way; we tie it afterwards. Open the link "
                + "of the message in this browser.")
    }

    static let tieNothing = Text(
        fr: "Rien à relier", de: "Nichts zu verknüpfen", lb: "Näischt ze verbannen",
        en: "Nothing to tie")
    static let tieNothingLead = Text(
        fr: "La demi-heure est passée, ou vous avez commencé dans un autre navigateur. Vous pouvez "
            + "recommencer depuis la page de connexion ou depuis la sécurité de votre compte.",
        de: "Die halbe Stunde ist um, oder Sie haben in einem anderen Browser begonnen. Sie können "
            + "auf der Anmeldeseite oder bei der Sicherheit Ihres Kontos neu beginnen.",
        lb: "Déi hallef Stonn ass eriwwer, oder Dir hutt an engem anere Browser ugefaangen. Dir "
            + "kënnt op der Umeldungssäit oder bei der Sécherheet vun Ärem Kont nei ufänken.",
        en: "The half hour is over, or you began in another browser. You can begin again from the "
            + "sign-in page or from your account’s security page.")

    static func identityDone(_ done: IdentitiesPage.Done) -> Text {
        switch done {
        case .tied:
            Text(
                fr: "Le service est relié à votre compte.",
                de: "Der Dienst ist mit Ihrem Konto verknüpft.",
                lb: "Den Déngscht ass mat Ärem Kont verbonnen.",
                en: "The service is tied to your account.")
        case .removed:
            Text(
                fr: "Le service est retiré de votre compte.",
                de: "Der Dienst ist von Ihrem Konto entfernt.",
                lb: "Den Déngscht ass vun Ärem Kont ewechgeholl.",
                en: "The service is removed from your account.")
        case .known:
            Text(
                fr: "Cette identité est déjà reliée à votre compte.",
                de: "Diese Identität ist schon mit Ihrem Konto verknüpft.",
                lb: "Dës Identitéit ass scho mat Ärem Kont verbonnen.",
                en: "This identity is tied to your account already.")
        case .taken:
            Text(
                fr: "Cette identité est reliée à un autre compte. Retirez-la d’abord là-bas.",
                de: "Diese Identität ist mit einem anderen Konto verknüpft. Entfernen Sie sie "
                    + "zuerst dort.",
                lb: "Dës Identitéit ass mat engem anere Kont verbonnen. Huelt se fir d’éischt do "
                    + "ewech.",
                en: "This identity is tied to another account. Remove it there first.")
        }
    }

    static let troubleTitle = Text(
        fr: "La connexion n’a pas abouti", de: "Die Anmeldung ist nicht gelungen",
        lb: "D’Umeldung huet net geklappt", en: "The sign-in did not work")
    static let troubleBack = Text(
        fr: "Retour à la connexion", de: "Zurück zur Anmeldung", lb: "Zréck bei d’Umeldung",
        en: "Back to the sign-in")

    static func trouble(_ trouble: ProviderTrouble) -> Text {
        switch trouble {
        case .down:
            Text(
                fr:
                    "Le service ne répond pas. Réessayez un peu plus tard, ou connectez-vous par un "
                    + "autre moyen.",
                de: "Der Dienst antwortet nicht. Versuchen Sie es etwas später noch einmal, oder "
                    + "melden Sie sich auf andere Weise an.",
                lb: "Den Déngscht äntwert net. Probéiert et e bësse méi spéit nach eng Kéier, oder "
                    + "mellt Iech op eng aner Manéier un.",
                en: "The service does not answer. Try again a little later, or sign in another way."
            )
        case .declined:
            Text(
                fr: "Vous n’avez pas donné votre accord, ou le service l’a refusé. Rien n’est "
                    + "changé.",
                de: "Sie haben nicht zugestimmt, oder der Dienst hat abgelehnt. Es hat sich nichts "
                    + "geändert.",
                lb: "Dir hutt net zougestëmmt, oder den Déngscht huet refuséiert. Et huet sech "
                    + "näischt geännert.",
                en: "You did not agree, or the service refused. Nothing has changed.")
        case .stale:
            Text(
                fr: "Cette connexion a commencé dans un autre navigateur, il y a plus de dix "
                    + "minutes, ou elle a déjà servi. Recommencez simplement.",
                de: "Diese Anmeldung hat in einem anderen Browser oder vor mehr als zehn Minuten "
                    + "begonnen, oder sie wurde schon benutzt. Beginnen Sie einfach neu.",
                lb: "Dës Umeldung huet an engem anere Browser oder viru méi wéi zéng Minutten "
                    + "ugefaangen, oder si gouf scho benotzt. Fänkt einfach nei un.",
                en: "This sign-in began in another browser or more than ten minutes ago, or it has "
                    + "been used already. Simply begin again.")
        case .refused:
            Text(
                fr: "La réponse du service n’est pas celle que nous attendions\u{A0}; nous ne vous "
                    + "avons pas connecté. Si cela se répète, écrivez au secrétariat.",
                de: "Die Antwort des Dienstes ist nicht die erwartete; wir haben Sie nicht "
                    + "angemeldet. Wenn sich das wiederholt, schreiben Sie dem Sekretariat.",
                lb: "D’Äntwert vum Déngscht ass net déi erwaart; mir hunn Iech net ugemellt. Wann "
                    + "dat nees virkënnt, schreift dem Sekretariat.",
                en: "The service’s answer is not the one that we expected; we have not signed you "
                    + "in. If this happens again, write to the secretariat.")
        }
    }
}
