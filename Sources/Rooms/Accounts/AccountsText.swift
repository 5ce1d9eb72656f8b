// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the pages of signing in say.
enum AccountsText {
    static let signIn = Text(fr: "Se connecter", de: "Anmelden", lb: "Umellen", en: "Sign in")
    static let signInLead = Text(
        fr: "Indiquez votre adresse électronique. Nous vous envoyons un lien qui vous connecte, ou "
            + "qui crée votre compte si vous n’en avez pas encore.",
        de: "Geben Sie Ihre E-Mail-Adresse an. Wir senden Ihnen einen Link, der Sie anmeldet oder, "
            + "falls Sie noch keines haben, Ihr Konto anlegt.",
        lb: "Gitt Är E-Mail-Adress un. Mir schécken Iech e Link, deen Iech umellt oder, wann Dir "
            + "nach keen hutt, Äre Kont uleet.",
        en: "Give your e-mail address. We send you a link that signs you in, or that creates your "
            + "account if you have none yet.")
    static let address = Text(
        fr: "Adresse électronique", de: "E-Mail-Adresse", lb: "E-Mail-Adress",
        en: "E-mail address")
    static let addressHint = Text(
        fr: "Celle où vous lisez vos messages, par exemple nom@entreprise.example",
        de: "Die Adresse, unter der Sie Ihre Post lesen, zum Beispiel name@betrieb.example",
        lb: "Déi, op där Dir Är Messagë liest, zum Beispill numm@entreprise.example",
        en: "The one where you read your mail, for example name@enterprise.example")
    static let sendLink = Text(
        fr: "Recevoir le lien", de: "Link zusenden", lb: "De Link schécken", en: "Send me the link")

    static let sentTitle = Text(
        fr: "Consultez votre messagerie", de: "Bitte sehen Sie in Ihr Postfach",
        lb: "Kuckt w.e.g. an Är Mailbox", en: "Look into your mailbox")
    static let sentLead = Text(
        fr:
            "Si l’adresse est correcte, un message vous y attend dans un instant. Son lien sert une "
            + "seule fois, pendant dix minutes.",
        de: "Wenn die Adresse stimmt, liegt dort gleich eine Nachricht für Sie. Ihr Link gilt "
            + "einmal und zehn Minuten lang.",
        lb: "Wann d’Adress stëmmt, waart do elei e Message op Iech. Säi Link gëllt eemol an zéng "
            + "Minutte laang.",
        en:
            "If the address is right, a message will be there in a moment. Its link works once, for "
            + "ten minutes.")
    static let sentHelp = Text(
        fr:
            "Rien reçu\u{202F}? Regardez parmi les indésirables, vérifiez l’adresse, puis demandez un "
            + "nouveau lien.",
        de:
            "Nichts erhalten? Sehen Sie im Spam-Ordner nach, prüfen Sie die Adresse und fordern Sie "
            + "einen neuen Link an.",
        lb: "Näischt kritt? Kuckt am Spam-Dossier, préift d’Adress a frot en neie Link.",
        en: "Nothing there? Look in the spam folder, check the address, then ask for a new link.")
    static let again = Text(
        fr: "Demander un nouveau lien", de: "Neuen Link anfordern", lb: "En neie Link froen",
        en: "Ask for a new link")

    static let linkTitle = Text(
        fr: "Encore un pas", de: "Noch ein Schritt", lb: "Nach ee Schrëtt", en: "One more step")
    static let linkLead = Text(
        fr: "Vous allez vous connecter avec cette adresse\u{A0}:",
        de: "Sie melden sich mit dieser Adresse an:", lb: "Dir mellt Iech mat dëser Adress un:",
        en: "You are about to sign in with this address:")
    static let goOn = Text(
        fr: "Me connecter", de: "Jetzt anmelden", lb: "Elo umellen", en: "Sign me in")
    static let newTitle = Text(
        fr: "Créer votre compte", de: "Ihr Konto anlegen", lb: "Äre Kont uleeën",
        en: "Create your account")
    static let newLead = Text(
        fr: "Il n’y a pas encore de compte pour cette adresse\u{A0}:",
        de: "Für diese Adresse gibt es noch kein Konto:",
        lb: "Fir dës Adress gëtt et nach kee Kont:",
        en: "There is no account for this address yet:")
    static let name = Text(
        fr: "Prénom et nom", de: "Vor- und Nachname", lb: "Virnumm an Numm",
        en: "First and last name")
    static let nameHint = Text(
        fr: "Comme vous signez vos messages. D’autres membres le verront.",
        de: "So, wie Sie Ihre Nachrichten unterschreiben. Andere Mitglieder sehen ihn.",
        lb: "Sou, wéi Dir Är Messagen ënnerschreift. Aner Membere gesinn en.",
        en: "As you sign your messages. Other members will see it.")
    static let nameWrong = Text(
        fr: "Indiquez votre nom, sur une ligne de cent signes au plus",
        de: "Geben Sie Ihren Namen an, in einer Zeile mit höchstens hundert Zeichen",
        lb: "Gitt Ären Numm un, an enger Zeil mat héchstens honnert Zeechen",
        en: "Give your name, on one line of at most a hundred characters")
    static let create = Text(
        fr: "Créer mon compte", de: "Konto anlegen", lb: "Mäi Kont uleeën",
        en: "Create my account")
    static let deadTitle = Text(
        fr: "Ce lien ne sert plus", de: "Dieser Link gilt nicht mehr",
        lb: "Dëse Link gëllt net méi", en: "This link no longer works")
    static let deadLead = Text(
        fr: "Il a déjà servi, ou ses dix minutes sont passées. Rien n’est perdu.",
        de: "Er wurde schon benutzt, oder seine zehn Minuten sind um. Es ist nichts verloren.",
        lb: "E gouf scho benotzt, oder seng zéng Minutte si vum Dësch. Näischt ass verluer.",
        en: "It has been used already, or its ten minutes are over. Nothing is lost.")
}
