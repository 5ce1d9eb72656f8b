// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeWeb

/// The mail with a link that lets its reader in.
struct SignInMail {
    let link: Link
    /// Whether there is an account for the address.
    let isKnown: Bool
    let site: Site
    let language: Language

    func letter(to address: MailAddress) -> Letter {
        SiteLetter(
            site, in: language, subject: isKnown ? Self.subject : Self.newSubject,
            paragraphs: [isKnown ? Self.opening : Self.newOpening],
            link: (link, isKnown ? AccountsText.goOn : AccountsText.create),
            closing: [Self.terms, Self.notYou]
        ).letter(to: address, kind: "sign-in")
    }

    private static let subject = Text(
        fr: "votre lien de connexion", de: "Ihr Anmeldelink", lb: "Äre Link fir Iech unzemellen",
        en: "your sign-in link")
    private static let newSubject = Text(
        fr: "créez votre compte", de: "legen Sie Ihr Konto an", lb: "leet Äre Kont un",
        en: "create your account")
    private static let opening = Text(
        fr: "Bonjour, ce lien vous connecte\u{A0}:",
        de: "Guten Tag, dieser Link meldet Sie an:", lb: "Moien, dëse Link mellt Iech un:",
        en: "Hello, this link signs you in:")
    private static let newOpening = Text(
        fr: "Bonjour, ce lien crée votre compte\u{A0}:",
        de: "Guten Tag, mit diesem Link legen Sie Ihr Konto an:",
        lb: "Moien, mat dësem Link leet Dir Äre Kont un:",
        en: "Hello, this link creates your account:")
    private static let terms = Text(
        fr: "Il sert une seule fois, pendant dix minutes.",
        de: "Er gilt einmal und zehn Minuten lang.", lb: "E gëllt eemol an zéng Minutte laang.",
        en: "It works once, for ten minutes.")
    private static let notYou = Text(
        fr: "Si vous n’avez rien demandé, laissez ce message sans suite\u{A0}: rien ne se passe.",
        de: "Wenn Sie nichts angefordert haben, brauchen Sie nichts zu tun: Es geschieht nichts.",
        lb: "Wann Dir näischt gefrot hutt, braucht Dir näischt ze maachen: et geschitt näischt.",
        en: "If you did not ask for it, do nothing: nothing will happen.")
}
