// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What is wrong with a password that somebody would like to have.
package enum PasswordProblem: Sendable, Hashable {
    /// It has fewer characters than that.
    case tooShort(Int)
    case tooLong
    /// It holds a character that no keyboard types into a field, such as a line feed.
    case control
    /// It is one of those that are tried first, or is built as they are.
    case common
    /// It is little more than the person's own name or address.
    case personal
    /// It stands in the operator's list of passwords that became known.
    case listed

    /// What to tell the person, with the way out.
    package var text: Text {
        switch self {
        case .tooShort(let least): Self.tooShortText(least)
        case .tooLong: Self.tooLongText
        case .control: Self.controlText
        case .common: Self.commonText
        case .personal: Self.personalText
        case .listed: Self.listedText
        }
    }

    private static func tooShortText(_ least: Int) -> Text {
        Text(
            fr:
                "Ce mot de passe est trop court : il faut au moins \(least) caractères. Une phrase de plusieurs mots est plus sûre et se retient mieux.",
            de:
                "Dieses Passwort ist zu kurz: Es braucht mindestens \(least) Zeichen. Ein Satz aus mehreren Wörtern ist sicherer und leichter zu merken.",
            lb:
                "Dëst Passwuert ass ze kuerz: et brauch op d’mannst \(least) Zeechen. E Saz aus e puer Wierder ass méi sécher a méi einfach ze verhalen.",
            en:
                "This password is too short: it needs at least \(least) characters. A phrase of several words is safer and easier to remember."
        )
    }

    private static let tooLongText = Text(
        fr: "Ce mot de passe est trop long : \(Password.lengths.upperBound) caractères au plus.",
        de: "Dieses Passwort ist zu lang: höchstens \(Password.lengths.upperBound) Zeichen.",
        lb: "Dëst Passwuert ass ze laang: héchstens \(Password.lengths.upperBound) Zeechen.",
        en: "This password is too long: \(Password.lengths.upperBound) characters at most.")

    private static let controlText = Text(
        fr:
            "Ce mot de passe contient un caractère invisible, par exemple un retour à la ligne. Saisissez-le à nouveau sans le copier.",
        de:
            "Dieses Passwort enthält ein unsichtbares Zeichen, etwa einen Zeilenumbruch. Bitte tippen Sie es ein, statt es zu kopieren.",
        lb:
            "An dësem Passwuert steet en onsiichtbaart Zeechen, zum Beispill en Zeilenëmbroch. Tippt et w. e. g. an, amplaz et ze kopéieren.",
        en:
            "This password holds an invisible character, such as a line break. Please type it instead of pasting it."
    )

    private static let commonText = Text(
        fr:
            "Ce mot de passe fait partie de ceux que l’on essaie en premier. Choisissez par exemple plusieurs mots sans lien entre eux.",
        de:
            "Dieses Passwort gehört zu denen, die zuerst ausprobiert werden. Wählen Sie zum Beispiel mehrere Wörter, die nichts miteinander zu tun haben.",
        lb:
            "Dëst Passwuert ass eent vun deenen, déi als Éischt probéiert ginn. Huelt zum Beispill e puer Wierder, déi näischt mateneen ze dinn hunn.",
        en:
            "This password is one of those that are tried first. Choose, for example, several words that have nothing to do with each other."
    )

    private static let personalText = Text(
        fr:
            "Ce mot de passe se devine à partir de votre nom, de votre adresse ou de votre organisation. Choisissez-en un autre.",
        de:
            "Dieses Passwort lässt sich aus Ihrem Namen, Ihrer Adresse oder Ihrer Organisation erraten. Bitte wählen Sie ein anderes.",
        lb:
            "Dëst Passwuert kann een aus Ärem Numm, Ärer Adress oder Ärer Organisatioun erroden. Huelt w. e. g. en anert.",
        en:
            "This password can be guessed from your name, address or organisation. Please choose another."
    )

    private static let listedText = Text(
        fr:
            "Ce mot de passe figure dans une liste de mots de passe divulgués. Choisissez-en un autre et, si vous l’utilisez ailleurs, changez-le là aussi.",
        de:
            "Dieses Passwort steht in einer Liste bekannt gewordener Passwörter. Bitte wählen Sie ein anderes, und ändern Sie es auch dort, wo Sie es sonst verwenden.",
        lb:
            "Dëst Passwuert steet op enger Lëscht vu Passwierder, déi bekannt gi sinn. Huelt w. e. g. en anert, an ännert et och do, wou Dir et soss benotzt.",
        en:
            "This password is in a list of passwords that became known. Please choose another, and change it wherever else you use it."
    )
}
