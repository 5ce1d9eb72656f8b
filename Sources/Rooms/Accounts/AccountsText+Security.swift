// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What is said of the ways to prove who one is.
extension AccountsText {
    static let security = Text(
        fr: "Sécurité du compte", de: "Sicherheit des Kontos", lb: "Sécherheet vum Kont",
        en: "Account security")
    static let allProofs = Text(
        fr: "Codes, clés d’accès, mot de passe", de: "Codes, Passkeys, Passwort",
        lb: "Coden, Passkeys, Passwuert", en: "Codes, passkeys, password")
    static let securityLead = Text(
        fr: "Un lien par courriel suffit pour entrer. Une seconde preuve protège ce qui compte "
            + "davantage\u{A0}; certains rôles l’exigent.",
        de: "Ein Link per E-Mail genügt zum Anmelden. Ein zweiter Nachweis schützt, worauf es "
            + "ankommt; manche Rollen verlangen ihn.",
        lb: "E Link per Mail geet duer fir sech unzemellen. En zweete Beweis schützt, wat méi "
            + "zielt; verschidde Rolle verlaangen en.",
        en: "A link by mail is enough to sign in. A second proof protects what matters more; some "
            + "roles require it.")
    static let needed = Text(
        fr: "Votre rôle exige une seconde preuve. Mettez en place une clé d’accès ou des codes à "
            + "usage unique, puis reprenez.",
        de: "Ihre Rolle verlangt einen zweiten Nachweis. Richten Sie einen Passkey oder "
            + "Einmalcodes ein und fahren Sie dann fort.",
        lb: "Är Roll verlaangt en zweete Beweis. Riicht e Passkey oder Eemolcoden an a fuert dann "
            + "weider.",
        en: "Your role requires a second proof. Set up a passkey or one-time codes, then go on.")
    static let codes = Text(
        fr: "Codes à usage unique", de: "Einmalcodes", lb: "Eemolcoden", en: "One-time codes")
    static let codesLead = Text(
        fr: "Une application d’authentification, sur votre téléphone par exemple, montre "
            + "toutes les trente secondes un code de six chiffres que vous tapez en plus.",
        de: "Eine Authentifizierungs-App, etwa auf Ihrem Telefon, zeigt alle dreißig "
            + "Sekunden einen sechsstelligen Code, den Sie zusätzlich eingeben.",
        lb: "Eng Authentifikatiouns-App, zum Beispill um Telefon, weist all drësseg "
            + "Sekonnen e Code vu sechs Zifferen, deen Dir zousätzlech agitt.",
        en: "An authenticator app, on your phone for example, shows a six-digit code every thirty "
            + "seconds that you type as well.")
    static let codesOff = Text(
        fr: "Ce site ne propose pas encore de codes\u{A0}: il manque un réglage de l’exploitant.",
        de: "Diese Website bietet noch keine Codes an: Es fehlt eine Einstellung des Betreibers.",
        lb: "Dëse Site bitt nach keng Coden un: et feelt en Astellung vum Bedreiwer.",
        en: "This site offers no codes yet: a setting of the operator is missing.")
    static let codesOn = Text(
        fr: "Les codes sont en service.", de: "Die Codes sind eingerichtet.",
        lb: "D’Code sinn ageriicht.", en: "The codes are set up.")
    static let codesBegin = Text(
        fr: "Mettre en place les codes", de: "Codes einrichten", lb: "D’Coden ariichten",
        en: "Set up codes")
    static let freshNeeded = Text(
        fr: "Vous êtes connecté depuis plus de dix minutes\u{A0}: nous vous demandons de vous "
            + "reconnecter avant de changer cela.",
        de: "Sie sind seit mehr als zehn Minuten angemeldet: Bitte melden Sie sich vor dieser "
            + "Änderung noch einmal an.",
        lb: "Dir sidd zanter méi wéi zéng Minutten ugemellt: mellt Iech w.e.g. virun dëser "
            + "Ännerung nach eng Kéier un.",
        en: "You signed in more than ten minutes ago: please sign in once more before you change "
            + "this.")
    static let scan = Text(
        fr: "Photographiez ce dessin avec l’application, ou tapez-y la clé.",
        de: "Fotografieren Sie dieses Bild mit der App oder geben Sie dort den Schlüssel ein.",
        lb: "Fotograféiert dëst Bild mat der App oder gitt do de Schlëssel an.",
        en: "Photograph this picture with the app, or type the key into it.")
    static let picture = Text(
        fr: "Code QR de la clé", de: "QR-Code des Schlüssels", lb: "QR-Code vum Schlëssel",
        en: "QR code of the key")
    static let key = Text(fr: "Clé", de: "Schlüssel", lb: "Schlëssel", en: "Key")
    static let code = Text(
        fr: "Code à six chiffres", de: "Sechsstelliger Code", lb: "Code vu sechs Zifferen",
        en: "Six-digit code")
    static let codeHint = Text(
        fr: "Celui que l’application montre en ce moment.",
        de: "Der, den die App gerade anzeigt.", lb: "Deen, deen d’App grad weist.",
        en: "The one that the app shows at the moment.")
    static let codeOrRecovery = Text(
        fr: "Celui que l’application montre en ce moment, ou un de vos codes de secours.",
        de: "Der, den die App gerade anzeigt, oder einer Ihrer Ersatzcodes.",
        lb: "Deen, deen d’App grad weist, oder ee vun Ären Ersatzcoden.",
        en: "The one that the app shows at the moment, or one of your recovery codes.")
    static let confirm = Text(
        fr: "Confirmer", de: "Bestätigen", lb: "Confirméieren", en: "Confirm")
    static let recovery = Text(
        fr: "Vos codes de secours", de: "Ihre Ersatzcodes", lb: "Är Ersatzcoden",
        en: "Your recovery codes")
    static let recoveryLead = Text(
        fr: "Notez-les et gardez-les en lieu sûr\u{A0}: chacun remplace une fois le "
            + "téléphone perdu. Ils ne seront plus montrés.",
        de: "Notieren Sie sie und verwahren Sie sie gut: Jeder ersetzt einmal das verlorene "
            + "Telefon. Sie werden nicht noch einmal angezeigt.",
        lb: "Schreift se op an haalt se sécher: all Code ersetzt eemol de verluerenen Telefon. Si "
            + "ginn net méi gewisen.",
        en: "Write them down and keep them safe: each replaces a lost phone once. They will not be "
            + "shown again.")
    static let recoveryDone = Text(
        fr: "Je les ai notés", de: "Ich habe sie notiert", lb: "Ech hu se opgeschriwwen",
        en: "I have written them down")
    static let recoveryRenew = Text(
        fr: "Nouveaux codes de secours", de: "Neue Ersatzcodes", lb: "Nei Ersatzcoden",
        en: "New recovery codes")
    static let recoveryLeft = Plural(
        one: Text(
            fr: "Il vous reste # code de secours.", de: "Sie haben noch # Ersatzcode.",
            lb: "Dir hutt nach # Ersatzcode.", en: "You have # recovery code left."),
        other: Text(
            fr: "Il vous reste # codes de secours.", de: "Sie haben noch # Ersatzcodes.",
            lb: "Dir hutt nach # Ersatzcoden.", en: "You have # recovery codes left."))
    static let codesRemove = Text(
        fr: "Supprimer les codes", de: "Codes entfernen", lb: "D’Coden ewechhuelen",
        en: "Remove the codes")
    static let codesRemoved = Text(
        fr: "Les codes sont supprimés.", de: "Die Codes sind entfernt.",
        lb: "D’Code sinn ewechgeholl.", en: "The codes are removed.")
    static let secondTitle = Text(
        fr: "Votre code", de: "Ihr Code", lb: "Äre Code", en: "Your code")

    static func refusal(_ refusal: CodeRefusal) -> Text {
        switch refusal {
        case .wrong, .none:
            Text(
                fr: "Ce n’est pas le code du moment, ou il a déjà servi. Attendez le suivant.",
                de: "Das ist nicht der aktuelle Code, oder er wurde schon benutzt. Warten Sie auf "
                    + "den nächsten.",
                lb: "Dat ass net de Code vun elo, oder e gouf scho benotzt. Waart op deen "
                    + "nächsten.",
                en: "This is not the code of the moment, or it was used already. Wait for "
                    + "the next.")
        case .tooMany:
            Text(
                fr: "Trop d’essais. Réessayez dans un quart d’heure, ou utilisez une clé d’accès.",
                de: "Zu viele Versuche. Versuchen Sie es in einer Viertelstunde noch einmal oder "
                    + "nutzen Sie einen Passkey.",
                lb: "Ze vill Versich. Probéiert an enger Véierelstonn nach eng Kéier oder "
                    + "benotzt e Passkey.",
                en: "Too many tries. Try again in a quarter of an hour, or use a passkey.")
        }
    }
}
