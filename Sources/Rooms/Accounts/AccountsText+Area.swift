// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the members' area says.
extension AccountsText {
    static let area = Text(
        fr: "Mon espace", de: "Mein Bereich", lb: "Mäi Beräich", en: "My area")
    static let signOut = Text(
        fr: "Me déconnecter", de: "Abmelden", lb: "Ofmellen", en: "Sign out")
    static let details = Text(
        fr: "Vos coordonnées", de: "Ihre Angaben", lb: "Är Donnéeën", en: "Your details")
    static let language = Text(
        fr: "Langue des messages", de: "Sprache der Nachrichten", lb: "Sprooch vun de Messagen",
        en: "Language of messages")
    static let save = Text(fr: "Enregistrer", de: "Speichern", lb: "Späicheren", en: "Save")
    static let saved = Text(
        fr: "Vos coordonnées sont enregistrées.", de: "Ihre Angaben sind gespeichert.",
        lb: "Är Donnéeë si gespäichert.", en: "Your details are saved.")
    static let rights = Text(
        fr: "Ce que vous pouvez faire ici", de: "Was Sie hier tun können",
        lb: "Wat Dir hei maache kënnt", en: "What you can do here")
    static let noRights = Text(
        fr: "Votre compte n’a pas encore de mandat. Le secrétariat vous en donne un quand il sait "
            + "pour quelle organisation vous agissez.",
        de:
            "Ihr Konto hat noch kein Mandat. Das Sekretariat erteilt es, sobald es weiß, für welche "
            + "Organisation Sie handeln.",
        lb: "Äre Kont huet nach kee Mandat. De Sekretariat gëtt Iech een, soubal e weess, fir wéi "
            + "eng Organisatioun Dir schafft.",
        en: "Your account has no mandate yet. The secretariat gives you one once it knows which "
            + "organisation you act for.")
    static let sessions = Text(
        fr: "Où vous êtes connecté", de: "Wo Sie angemeldet sind", lb: "Wou Dir ugemellt sidd",
        en: "Where you are signed in")
    static let allSessions = Text(
        fr: "Voir et fermer vos sessions", de: "Sitzungen ansehen und beenden",
        lb: "Sessioune kucken an zoumaachen", en: "See and end your sessions")
    static let sessionsLead = Text(
        fr: "Une session se ferme après sept jours sans visite, et au bout de trente en tout cas. "
            + "Fermez celles que vous ne reconnaissez pas.",
        de:
            "Eine Sitzung endet nach sieben Tagen ohne Besuch, spätestens nach dreißig. Beenden Sie "
            + "die, die Sie nicht kennen.",
        lb:
            "Eng Sessioun hält op no siwen Deeg ouni Visitt, spéitstens no drësseg. Maacht déi zou, "
            + "déi Dir net kennt.",
        en: "A session ends after seven days without a visit, and after thirty in any case. End "
            + "those you do not recognise.")
    static let browser = Text(fr: "Navigateur", de: "Browser", lb: "Browser", en: "Browser")
    static let unknownBrowser = Text(
        fr: "Navigateur inconnu", de: "Unbekannter Browser", lb: "Onbekannte Browser",
        en: "Unknown browser")
    static let method = Text(
        fr: "Connexion par", de: "Angemeldet mit", lb: "Ugemellt mat", en: "Signed in by")
    static let since = Text(fr: "Depuis", de: "Seit", lb: "Zanter", en: "Since")
    static let lastVisit = Text(
        fr: "Dernière visite", de: "Letzter Besuch", lb: "Lescht Visitt", en: "Last visit")
    static let thisOne = Text(
        fr: "cette session", de: "diese Sitzung", lb: "dës Sessioun", en: "this session")
    static let end = Text(fr: "Fermer", de: "Beenden", lb: "Zoumaachen", en: "End")
    static let endOthers = Text(
        fr: "Fermer toutes les autres", de: "Alle anderen beenden", lb: "All déi aner zoumaachen",
        en: "End all the others")
    static let sessionEnded = Text(
        fr: "La session est fermée.", de: "Die Sitzung ist beendet.",
        lb: "D’Sessioun ass zou.", en: "The session has ended.")

    static func method(_ method: SignInMethod) -> Text {
        switch method {
        case .link:
            Text(
                fr: "lien par courriel", de: "Link per E-Mail", lb: "Link per Mail", en: "mail link"
            )
        case .password:
            Text(fr: "mot de passe", de: "Passwort", lb: "Passwuert", en: "password")
        case .passkey:
            Text(fr: "clé d’accès", de: "Passkey", lb: "Passkey", en: "passkey")
        case .openID:
            Text(
                fr: "fournisseur d’identité", de: "Identitätsdienst", lb: "Identitéitsdéngscht",
                en: "identity provider")
        }
    }
}
