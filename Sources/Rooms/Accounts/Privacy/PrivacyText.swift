// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The words about what is kept of people.
enum PrivacyText {
    static let title = Text(
        fr: "Mes données", de: "Meine Daten", lb: "Meng Donnéeën", en: "My data")
    static let export = Text(
        fr: "Emporter mes données", de: "Meine Daten mitnehmen", lb: "Meng Donnéeë matzehuelen",
        en: "Take my data with me")
    static let exportHint = Text(
        fr:
            "Tout ce que ce site garde à votre sujet, dans un fichier lisible par d’autres logiciels.",
        de:
            "Alles, was diese Website über Sie aufbewahrt, in einer Datei, die andere Programme lesen.",
        lb:
            "Alles, wat dëse Site iwwer Iech verwaart, an engem Fichier, deen aner Programmer liesen.",
        en: "Everything that this site keeps about you, in a file that other programs read.")
    static let erase = Text(
        fr: "Effacer mon compte", de: "Mein Konto löschen", lb: "Mäi Kont läschen",
        en: "Erase my account")
    static let eraseHint = Text(
        fr:
            "Votre nom, vos adresses, vos mandats et vos moyens de connexion sont effacés aussitôt, sans retour possible. Les fiches des organisations restent. Le journal garde un numéro qui ne mène plus à personne\u{A0}; les copies de sauvegarde disparaissent à leur échéance.",
        de:
            "Ihr Name, Ihre Adressen, Ihre Mandate und Ihre Anmeldewege werden sofort und endgültig gelöscht. Die Einträge der Organisationen bleiben. Das Protokoll behält eine Nummer, die zu niemandem mehr führt; Sicherungskopien verschwinden mit ihrer Frist.",
        lb:
            "Ären Numm, Är Adressen, Är Mandater an Är Umeldungsweeër gi direkt an endgülteg geläscht. D’Fiche vun den Organisatioune bleiwen. De Journal behält eng Nummer, déi bei kee méi féiert; Backupe verschwanne mat hirer Frist.",
        en:
            "Your name, addresses, mandates and ways of signing in are erased at once and for good. The organisations’ records stay. The log keeps a number that leads to nobody any more; backups go when their time is up."
    )
    static let eraseNow = Text(
        fr: "Effacer définitivement", de: "Endgültig löschen", lb: "Endgülteg läschen",
        en: "Erase for good")

    static func typeName(_ name: String) -> Text {
        Text(
            fr: "Pour confirmer, écrivez votre nom\u{A0}: \(name)",
            de: "Schreiben Sie zur Bestätigung Ihren Namen: \(name)",
            lb: "Schreift fir ze confirméieren Ären Numm: \(name)",
            en: "To confirm, type your name: \(name)")
    }

    static let nameDiffers = Text(
        fr: "Écrivez votre nom exactement comme il est indiqué.",
        de: "Schreiben Sie Ihren Namen genau so, wie er dort steht.",
        lb: "Schreift Ären Numm genee esou, wéi en do steet.",
        en: "Type your name exactly as it is shown.")
    static let erased = Text(
        fr: "Votre compte est effacé, avec votre nom et vos adresses.",
        de: "Ihr Konto ist gelöscht, mit Ihrem Namen und Ihren Adressen.",
        lb: "Äre Kont ass geläscht, mat Ärem Numm an Ären Adressen.",
        en: "Your account is erased, with your name and your addresses.")
    static let password = Text(
        fr: "Mot de passe actuel", de: "Jetziges Passwort", lb: "Aktuellt Passwuert",
        en: "Present password")
    static let passwordHint = Text(
        fr: "Inutile si vous venez de vous connecter.",
        de: "Nicht nötig, wenn Sie sich gerade angemeldet haben.",
        lb: "Net néideg, wann Dir Iech grad ugemellt hutt.",
        en: "Not needed if you have just signed in.")
    static let proveAnew = Text(
        fr:
            "Votre connexion date de plus de dix minutes\u{A0}: déconnectez-vous, reconnectez-vous et recommencez.",
        de:
            "Ihre Anmeldung ist älter als zehn Minuten: Melden Sie sich ab und neu an, dann noch einmal.",
        lb:
            "Är Umeldung ass méi al wéi zéng Minutten: mellt Iech of an nei un, dann nach eng Kéier.",
        en: "You signed in more than ten minutes ago: sign out, sign in again and repeat this.")

    // The register
    static let register = Text(
        fr: "Registre des traitements", de: "Verzeichnis der Verarbeitungen",
        lb: "Register vun de Veraarbechtungen", en: "Register of processing")
    static let registerLead = Text(
        fr:
            "Ce que ce logiciel garde sur des personnes, pourquoi, sur quelle base et combien de temps. Ce tableau est tiré du logiciel lui-même.",
        de:
            "Was diese Software über Personen aufbewahrt, wozu, auf welcher Grundlage und wie lange. Diese Tabelle kommt aus der Software selbst.",
        lb:
            "Wat dës Software iwwer Persoune verwaart, fir wat, op wéi enger Basis a wéi laang. Dës Tabell kënnt aus der Software selwer.",
        en:
            "What this software keeps about people, why, on what basis and for how long. This table comes from the software itself."
    )
    static let purpose = Text(fr: "But", de: "Zweck", lb: "Zweck", en: "Purpose")
    static let basis = Text(
        fr: "Base juridique", de: "Rechtsgrundlage", lb: "Rechtsgrondlag", en: "Lawful basis")
    static let data = Text(fr: "Données", de: "Daten", lb: "Donnéeën", en: "Data")
    static let kept = Text(
        fr: "Conservation", de: "Aufbewahrung", lb: "Opbewarung", en: "Kept")

    static func retention(_ retention: PersonalTable.Retention) -> Text {
        switch retention {
        case .account:
            Text(
                fr: "jusqu’à l’effacement du compte", de: "bis das Konto gelöscht wird",
                lb: "bis de Kont geläscht gëtt", en: "until the account is erased")
        case .days(1):
            Text(
                fr: "un jour au plus", de: "höchstens einen Tag", lb: "héchstens een Dag",
                en: "one day at most")
        case .days(let days):
            Text(
                fr: "\(days)\u{A0}jours au plus", de: "höchstens \(days)\u{A0}Tage",
                lb: "héchstens \(days)\u{A0}Deeg", en: "\(days)\u{A0}days at most")
        case .pseudonym:
            Text(
                fr: "durable, sans nom après l’effacement du compte",
                de: "auf Dauer, nach dem Löschen des Kontos ohne Namen",
                lb: "op Dauer, nom Läsche vum Kont ouni Numm",
                en: "for good, without a name once the account is erased")
        }
    }
}
