// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What mails say when the way somebody signs in has changed.
extension AccountsText {
    static let letterPasswordSet = Text(
        fr: "Bonjour, le mot de passe de votre compte vient d’être enregistré ou changé.",
        de: "Guten Tag, das Passwort Ihres Kontos wurde soeben gesetzt oder geändert.",
        lb: "Moien, d’Passwuert vun Ärem Kont gouf grad gesat oder geännert.",
        en: "Hello, the password of your account has just been set or changed.")
    static let letterPasswordRemoved = Text(
        fr: "Bonjour, le mot de passe de votre compte vient d’être supprimé.",
        de: "Guten Tag, das Passwort Ihres Kontos wurde soeben entfernt.",
        lb: "Moien, d’Passwuert vun Ärem Kont gouf grad ewechgeholl.",
        en: "Hello, the password of your account has just been removed.")
    static let letterCodesSetUp = Text(
        fr: "Bonjour, des codes à usage unique protègent désormais votre compte.",
        de: "Guten Tag, Ihr Konto ist ab jetzt durch Einmalcodes geschützt.",
        lb: "Moien, Äre Kont ass vun elo un duerch Eemolcode geschützt.",
        en: "Hello, one-time codes protect your account from now on.")
    static let letterCodesRemoved = Text(
        fr: "Bonjour, les codes à usage unique de votre compte viennent d’être supprimés.",
        de: "Guten Tag, die Einmalcodes Ihres Kontos wurden soeben entfernt.",
        lb: "Moien, d’Eemolcode vun Ärem Kont goufe grad ewechgeholl.",
        en: "Hello, the one-time codes of your account have just been removed.")

    static func letterPasskeyAdded(_ name: String) -> Text {
        Text(
            fr: "Bonjour, la clé d’accès «\u{202F}\(name)\u{202F}» vient d’être ajoutée à votre "
                + "compte.",
            de: "Guten Tag, der Passkey „\(name)“ wurde soeben Ihrem Konto hinzugefügt.",
            lb: "Moien, de Passkey „\(name)“ gouf grad bei Äre Kont derbäigesat.",
            en: "Hello, the passkey “\(name)” has just been added to your account.")
    }

    static func letterPasskeyRemoved(_ name: String) -> Text {
        Text(
            fr: "Bonjour, la clé d’accès «\u{202F}\(name)\u{202F}» vient d’être retirée de votre "
                + "compte.",
            de: "Guten Tag, der Passkey „\(name)“ wurde soeben aus Ihrem Konto entfernt.",
            lb: "Moien, de Passkey „\(name)“ gouf grad vun Ärem Kont ewechgeholl.",
            en: "Hello, the passkey “\(name)” has just been removed from your account.")
    }

    static func letterIdentityTied(_ name: String) -> Text {
        Text(
            fr: "Bonjour, on peut désormais se connecter à votre compte avec \(name).",
            de: "Guten Tag, ab jetzt kann man sich bei Ihrem Konto mit \(name) anmelden.",
            lb: "Moien, vun elo u kann ee sech bei Ärem Kont mat \(name) umellen.",
            en: "Hello, from now on one can sign in to your account with \(name).")
    }

    static func letterIdentityRemoved(_ name: String) -> Text {
        Text(
            fr: "Bonjour, \(name) vient d’être retiré de votre compte.",
            de: "Guten Tag, \(name) wurde soeben von Ihrem Konto entfernt.",
            lb: "Moien, \(name) gouf grad vun Ärem Kont ewechgeholl.",
            en: "Hello, \(name) has just been removed from your account.")
    }

    static func letterPasskeyCopied(_ name: String) -> Text {
        Text(
            fr: "Bonjour, quelqu’un a voulu se connecter à votre compte avec la clé d’accès "
                + "«\u{202F}\(name)\u{202F}», dont il existe peut-être une copie. Nous l’avons "
                + "refusée. Retirez-la de votre compte.",
            de: "Guten Tag, jemand wollte sich bei Ihrem Konto mit dem Passkey „\(name)“ anmelden, "
                + "von dem es vielleicht eine Kopie gibt. Wir haben ihn abgelehnt. Bitte entfernen "
                + "Sie ihn aus Ihrem Konto.",
            lb: "Moien, ee wollt sech bei Ärem Kont mam Passkey „\(name)“ umellen, vun deem et "
                + "vläicht eng Kopie gëtt. Mir hunn en ofgeleent. Huelt en w. e. g. vun Ärem Kont "
                + "ewech.",
            en: "Hello, somebody tried to sign in to your account with the passkey “\(name)”, of "
                + "which there may be a copy. We refused it. Please remove it from your account.")
    }
}
