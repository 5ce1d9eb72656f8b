// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the pages of passkeys say.
extension AccountsText {
    static let withPasskey = Text(
        fr: "Avec une clé d’accès", de: "Mit einem Passkey", lb: "Mat engem Passkey",
        en: "With a passkey")
    static let passkeySignIn = Text(
        fr: "Se connecter avec une clé d’accès", de: "Mit Passkey anmelden",
        lb: "Mat engem Passkey umellen", en: "Sign in with a passkey")
    static let passkeySignInLead = Text(
        fr: "Votre appareil vous demande une empreinte, votre visage ou son code, et vous êtes "
            + "connecté.",
        de: "Ihr Gerät fragt nach Finger, Gesicht oder PIN, und Sie sind angemeldet.",
        lb: "Ären Apparat freet no Äre Fanger, Ärem Gesiicht oder dem Code, an Dir sidd ugemellt.",
        en: "Your device asks for a finger, your face or its code, and you are signed in.")
    static let usePasskey = Text(
        fr: "Utiliser ma clé d’accès", de: "Meinen Passkey verwenden",
        lb: "Mäi Passkey benotzen", en: "Use my passkey")
    static let passkeyNeedsScript = Text(
        fr:
            "Les clés d’accès demandent un navigateur récent qui exécute les scripts. Sans cela, le "
            + "lien par courriel vous connecte.",
        de: "Passkeys brauchen einen neueren Browser, der Skripte ausführt. Ohne ihn meldet Sie "
            + "der Link per E-Mail an.",
        lb: "Passkeye brauchen e rezente Browser, dee Scripten ausféiert. Soss mellt Iech de Link "
            + "per Mail un.",
        en: "Passkeys need a recent browser that runs scripts. Without one, the link by mail signs "
            + "you in.")
    static let passkeyFailed = Text(
        fr: "Rien ne s’est passé\u{A0}: la demande a été fermée, ou cet appareil n’a pas de clé "
            + "d’accès qui convienne.",
        de: "Es ist nichts geschehen: Die Abfrage wurde geschlossen, oder dieses Gerät hat keinen "
            + "passenden Passkey.",
        lb: "Et ass näischt geschitt: d’Ufro gouf zougemaach, oder dësen Apparat huet kee Passkey, "
            + "dee passt.",
        en: "Nothing happened: the request was closed, or this device has no passkey that fits.")
    static let passkeyRefused = Text(
        fr: "Cette clé d’accès n’a pas été acceptée. Essayez encore une fois, ou demandez un lien "
            + "par courriel.",
        de: "Dieser Passkey wurde nicht angenommen. Versuchen Sie es noch einmal, oder fordern Sie "
            + "einen Link per E-Mail an.",
        lb: "Dëse Passkey gouf net ugeholl. Probéiert nach eng Kéier, oder frot e Link per Mail.",
        en: "This passkey was not accepted. Try once more, or ask for a link by mail.")
    static let passkeyCopied = Text(
        fr: "Il existe peut-être une copie de cette clé d’accès, et nous l’avons refusée. "
            + "Connectez-vous par un lien, retirez-la, puis ajoutez-en une nouvelle.",
        de: "Von diesem Passkey gibt es vielleicht eine Kopie, deshalb haben wir ihn abgelehnt. "
            + "Melden Sie sich mit einem Link an, entfernen Sie ihn, und fügen Sie einen neuen "
            + "hinzu.",
        lb: "Vun dësem Passkey gëtt et vläicht eng Kopie, duerfir hu mir en ofgeleent. Mellt Iech "
            + "mat engem Link un, huelt en ewech, a setzt en neien derbäi.",
        en: "There may be a copy of this passkey, so we refused it. Sign in by a link, remove it, "
            + "then add a new one.")

    static let passkey = Text(fr: "Clé d’accès", de: "Passkey", lb: "Passkey", en: "Passkey")
    static let passkeys = Text(fr: "Clés d’accès", de: "Passkeys", lb: "Passkeyen", en: "Passkeys")
    static let passkeysLead = Text(
        fr: "Une clé d’accès reste sur votre appareil et ne s’ouvre qu’avec votre empreinte, votre "
            + "visage ou son code. Elle vaut deux preuves à la fois.",
        de: "Ein Passkey bleibt auf Ihrem Gerät und öffnet sich nur mit Finger, Gesicht oder PIN. "
            + "Er gilt als zwei Nachweise auf einmal.",
        lb: "E Passkey bleift op Ärem Apparat a geet nëmme mat Ärem Fanger, Ärem Gesiicht oder dem "
            + "Code op. E gëllt als zwee Beweiser op eemol.",
        en: "A passkey stays on your device and opens only to your finger, your face or its code. "
            + "It counts as two proofs at once.")
    static let noPasskeys = Text(
        fr: "Vous n’avez pas encore de clé d’accès.", de: "Sie haben noch keinen Passkey.",
        lb: "Dir hutt nach kee Passkey.", en: "You have no passkey yet.")
    static let managePasskeys = Text(
        fr: "Ajouter ou retirer des clés d’accès", de: "Passkeys hinzufügen oder entfernen",
        lb: "Passkeyen derbäisetzen oder ewechhuelen", en: "Add or remove passkeys")
    static let addPasskey = Text(
        fr: "Ajouter une clé d’accès", de: "Passkey hinzufügen", lb: "E Passkey derbäisetzen",
        en: "Add a passkey")
    static let passkeyName = Text(fr: "Nom", de: "Name", lb: "Numm", en: "Name")
    static let passkeyNameHint = Text(
        fr: "Pour la reconnaître plus tard, par exemple «\u{202F}téléphone\u{202F}»",
        de: "Damit Sie ihn später wiedererkennen, zum Beispiel „Telefon“",
        lb: "Fir en dono erëmzekennen, zum Beispill „Telefon“",
        en: "To recognise it later, for example “phone”")
    static let made = Text(
        fr: "Ajoutée le", de: "Hinzugefügt am", lb: "Derbäigesat den", en: "Added on")
    static let lastUse = Text(
        fr: "Dernière utilisation", de: "Zuletzt verwendet", lb: "Fir d’lescht benotzt",
        en: "Last used")
    static let remove = Text(fr: "Retirer", de: "Entfernen", lb: "Ewechhuelen", en: "Remove")
    static let passkeyAdded = Text(
        fr: "La clé d’accès est ajoutée\u{A0}: elle vous connectera la prochaine fois.",
        de: "Der Passkey ist hinzugefügt: Beim nächsten Mal meldet er Sie an.",
        lb: "De Passkey ass derbäi: d’nächst Kéier mellt en Iech un.",
        en: "The passkey is added: next time it will sign you in.")
    static let passkeyRemoved = Text(
        fr: "La clé d’accès est retirée. Supprimez-la aussi sur votre appareil.",
        de: "Der Passkey ist entfernt. Löschen Sie ihn auch auf Ihrem Gerät.",
        lb: "De Passkey ass ewech. Läscht en och op Ärem Apparat.",
        en: "The passkey is removed. Delete it on your device too.")
    static let passkeyNotMade = Text(
        fr: "La clé d’accès n’a pas été ajoutée. Essayez encore une fois.",
        de: "Der Passkey wurde nicht hinzugefügt. Versuchen Sie es noch einmal.",
        lb: "De Passkey gouf net derbäigesat. Probéiert nach eng Kéier.",
        en: "The passkey was not added. Please try once more.")
    static let passkeysTooMany = Text(
        fr: "Vous avez déjà vingt clés d’accès. Retirez-en une d’abord.",
        de: "Sie haben schon zwanzig Passkeys. Entfernen Sie zuerst einen.",
        lb: "Dir hutt schonn zwanzeg Passkeyen. Huelt fir d’éischt een ewech.",
        en: "You have twenty passkeys already. Remove one first.")
}
