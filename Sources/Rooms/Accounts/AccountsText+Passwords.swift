// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the pages of passwords say.
extension AccountsText {
    static let otherWays = Text(
        fr: "Autres façons de vous connecter", de: "Andere Wege, sich anzumelden",
        lb: "Aner Weeër fir Iech unzemellen", en: "Other ways to sign in")
    static let withPassword = Text(
        fr: "Avec un mot de passe", de: "Mit einem Passwort", lb: "Mat engem Passwuert",
        en: "With a password")
    static let passwordSignIn = Text(
        fr: "Se connecter avec un mot de passe", de: "Mit Passwort anmelden",
        lb: "Mat engem Passwuert umellen", en: "Sign in with a password")
    static let password = Text(
        fr: "Mot de passe", de: "Passwort", lb: "Passwuert", en: "Password")
    static let byLinkInstead = Text(
        fr: "Recevoir plutôt un lien par courriel",
        de: "Stattdessen einen Link per E-Mail erhalten",
        lb: "Léiwer e Link per Mail kréien", en: "Get a link by mail instead")
    static let passwordWrong = Text(
        fr: "L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux, ou demandez un "
            + "lien par courriel.",
        de: "Adresse und Passwort passen nicht zusammen. Prüfen Sie beide, oder fordern Sie einen "
            + "Link per E-Mail an.",
        lb: "D’Adress an d’Passwuert passen net beieneen. Préift déi zwee, oder frot e Link per "
            + "Mail.",
        en: "The address and the password do not belong together. Check both, or ask for a link by "
            + "mail.")
    static let passwordTooMany = Text(
        fr: "Il y a eu trop d’essais pour cette adresse. Attendez un quart d’heure, ou demandez un "
            + "lien par courriel\u{A0}: il vous connecte tout de suite.",
        de: "Für diese Adresse gab es zu viele Versuche. Warten Sie eine Viertelstunde, oder "
            + "fordern Sie einen Link per E-Mail an: Er meldet Sie sofort an.",
        lb: "Fir dës Adress goufen et ze vill Versich. Waart eng Véierelstonn, oder frot e Link "
            + "per Mail: deen mellt Iech direkt un.",
        en: "There were too many attempts for this address. Wait a quarter of an hour, or ask for "
            + "a link by mail: it signs you in at once.")

    static let passwordLead = Text(
        fr:
            "Un mot de passe est facultatif\u{A0}: le lien par courriel suffit pour vous connecter.",
        de: "Ein Passwort ist nicht nötig: Zum Anmelden genügt der Link per E-Mail.",
        lb: "E Passwuert ass net néideg: fir Iech unzemelle geet de Link per Mail duer.",
        en: "A password is optional: the link by mail is enough to sign in.")
    static let noPassword = Text(
        fr: "Vous n’avez pas de mot de passe.", de: "Sie haben kein Passwort.",
        lb: "Dir hutt kee Passwuert.", en: "You have no password.")
    static let passwordSince = Text(
        fr: "Votre mot de passe date du", de: "Ihr Passwort ist vom", lb: "Äert Passwuert ass vum",
        en: "Your password was set on")
    static let newPassword = Text(
        fr: "Nouveau mot de passe", de: "Neues Passwort", lb: "Neit Passwuert", en: "New password")
    static let newPasswordHint = Text(
        fr: "Au moins douze caractères\u{A0}: quelques mots sans lien entre eux se retiennent "
            + "bien. Vos autres sessions se ferment.",
        de: "Mindestens zwölf Zeichen: Einige Wörter ohne Zusammenhang merkt man sich leicht. Ihre "
            + "anderen Sitzungen enden.",
        lb: "Op d’mannst zwielef Zeechen: e puer Wierder ouni Zesummenhang verhält ee sech gutt. "
            + "Är aner Sessioune ginn zou.",
        en: "At least twelve characters: a few words that have nothing to do with each other are "
            + "easy to remember. Your other sessions end.")
    static let presentPassword = Text(
        fr: "Mot de passe actuel", de: "Jetziges Passwort", lb: "Aktuellt Passwuert",
        en: "Present password")
    static let presentWrong = Text(
        fr: "Indiquez votre mot de passe actuel\u{A0}: celui-ci n’est pas le vôtre.",
        de: "Geben Sie Ihr jetziges Passwort an: Dieses ist es nicht.",
        lb: "Gitt Äert aktuellt Passwuert un: dëst ass et net.",
        en: "Give your present password: this is not it.")
    static let presentTooMany = Text(
        fr: "Il y a eu trop d’essais. Attendez un quart d’heure, ou reconnectez-vous par un lien.",
        de: "Es gab zu viele Versuche. Warten Sie eine Viertelstunde, oder melden Sie sich mit "
            + "einem Link neu an.",
        lb: "Et goufen ze vill Versich. Waart eng Véierelstonn, oder mellt Iech mat engem Link nei "
            + "un.",
        en: "There were too many attempts. Wait a quarter of an hour, or sign in anew by a link.")
    static let savePassword = Text(
        fr: "Enregistrer le mot de passe", de: "Passwort speichern", lb: "Passwuert späicheren",
        en: "Save the password")
    static let setPassword = Text(
        fr: "Choisir un mot de passe", de: "Ein Passwort wählen", lb: "E Passwuert eraussichen",
        en: "Choose a password")
    static let changePassword = Text(
        fr: "Changer ou supprimer le mot de passe", de: "Passwort ändern oder entfernen",
        lb: "Passwuert änneren oder ewechhuelen", en: "Change or remove the password")
    static let removePassword = Text(
        fr: "Supprimer le mot de passe", de: "Passwort entfernen", lb: "Passwuert ewechhuelen",
        en: "Remove the password")
    static let passwordSaved = Text(
        fr: "Le mot de passe est enregistré\u{A0}; vos autres sessions sont fermées.",
        de: "Das Passwort ist gespeichert; Ihre anderen Sitzungen sind beendet.",
        lb: "D’Passwuert ass gespäichert; Är aner Sessioune sinn zou.",
        en: "The password is saved; your other sessions have ended.")
    static let passwordRemoved = Text(
        fr: "Le mot de passe est supprimé\u{A0}; vos autres sessions sont fermées.",
        de: "Das Passwort ist entfernt; Ihre anderen Sitzungen sind beendet.",
        lb: "D’Passwuert ass ewech; Är aner Sessioune sinn zou.",
        en: "The password is removed; your other sessions have ended.")
    static let signInAgain = Text(
        fr: "Se connecter à nouveau", de: "Neu anmelden", lb: "Nei umellen", en: "Sign in again")
}
