// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What error pages say: what happened, and what to do next.
enum ErrorText {
    static func title(_ status: Int) -> Text {
        switch status {
        case 401: unauthorized.title
        case 403: forbidden.title
        case 404: notFound.title
        case 405: methodNotAllowed.title
        case 410: gone.title
        case 413: tooLarge.title
        case 429: tooMany.title
        case 503: unavailable.title
        case 507: noSpace.title
        case 400..<500: badRequest.title
        default: internalError.title
        }
    }

    static func detail(_ status: Int) -> Text {
        switch status {
        case 401: unauthorized.detail
        case 403: forbidden.detail
        case 404: notFound.detail
        case 405: methodNotAllowed.detail
        case 410: gone.detail
        case 413: tooLarge.detail
        case 429: tooMany.detail
        case 503: unavailable.detail
        case 507: noSpace.detail
        case 400..<500: badRequest.detail
        default: internalError.detail
        }
    }

    static let reference = Text(
        fr: "Référence à nous donner\u{A0}:", de: "Vorgangsnummer für Rückfragen:",
        lb: "Referenz fir Froen:", en: "Reference to quote:")
    static let toHome = Text(
        fr: "Revenir à l’accueil", de: "Zur Startseite", lb: "Op d’Startsäit",
        en: "Go to the home page")

    private typealias Pair = (title: Text, detail: Text)

    private static let unauthorized: Pair = (
        Text(
            fr: "Il faut d’abord vous connecter", de: "Bitte melden Sie sich zuerst an",
            lb: "Mellt Iech w.e.g. fir d’éischt un", en: "Please sign in first"),
        Text(
            fr: "Connectez-vous, puis recommencez.",
            de: "Melden Sie sich an und versuchen Sie es noch einmal.",
            lb: "Mellt Iech un a probéiert et nach eng Kéier.",
            en: "Sign in, then try again.")
    )
    private static let forbidden: Pair = (
        Text(
            fr: "Cette demande est refusée", de: "Diese Anfrage wurde abgelehnt",
            lb: "Dës Ufro gouf refuséiert", en: "This request is refused"),
        noRight
    )
    static let noRight = Text(
        fr: "Votre compte n’a pas ce droit. Si vous devriez l’avoir, écrivez au secrétariat.",
        de: "Ihr Konto hat dieses Recht nicht. Wenn Sie es haben sollten, schreiben Sie dem "
            + "Sekretariat.",
        lb: "Äre Kont huet dat Recht net. Wann Dir et misst hunn, schreift dem Sekretariat.",
        en: "Your account does not have this right. If it should, write to the secretariat.")
    static let foreign = Text(
        fr: "La demande vient d’un autre site. Rien n’a été changé. Ouvrez la page ici même et "
            + "recommencez.",
        de: "Die Anfrage kommt von einer anderen Website. Es wurde nichts geändert. Öffnen Sie "
            + "die Seite hier und versuchen Sie es noch einmal.",
        lb: "D’Ufro kënnt vun engem anere Site. Näischt gouf geännert. Maacht d’Säit hei op a "
            + "probéiert et nach eng Kéier.",
        en: "The request comes from another site. Nothing was changed. Open the page on this site "
            + "and try again.")
    static let staleForm = Text(
        fr: "Ce formulaire date d’une autre session. Rien n’a été changé. Rechargez la page et "
            + "recommencez.",
        de: "Dieses Formular gehört zu einer anderen Sitzung. Es wurde nichts geändert. Laden Sie "
            + "die Seite neu und versuchen Sie es noch einmal.",
        lb: "Dëse Formulaire ass vun enger anerer Sessioun. Näischt gouf geännert. Lued d’Säit "
            + "nei a probéiert et nach eng Kéier.",
        en: "This form belongs to another session. Nothing was changed. Reload the page and try "
            + "again.")
    private static let notFound: Pair = (
        Text(
            fr: "Cette page n’existe pas", de: "Diese Seite gibt es nicht",
            lb: "Dës Säit gëtt et net", en: "This page does not exist"),
        Text(
            fr: "L’adresse contient peut-être une faute, ou la page a changé de place. "
                + "Cherchez son contenu, ou repartez de l’accueil.",
            de: "Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen. "
                + "Suchen Sie nach dem Inhalt oder beginnen Sie auf der Startseite.",
            lb: "Vläicht ass e Feeler an der Adress, oder d’Säit ass geplënnert. "
                + "Sicht nom Inhalt oder fänkt op der Startsäit un.",
            en: "The address may contain a mistake, or the page has moved. "
                + "Search for what it held, or start from the home page.")
    )
    private static let gone: Pair = (
        Text(
            fr: "Cette page a été retirée", de: "Diese Seite wurde entfernt",
            lb: "Dës Säit gouf ewechgeholl", en: "This page has been removed"),
        Text(
            fr: "Son contenu n’est plus publié, et cette adresse ne servira plus.",
            de: "Ihr Inhalt wird nicht mehr veröffentlicht; die Adresse bleibt leer.",
            lb: "Hiren Inhalt gëtt net méi publizéiert; d’Adress bleift eidel.",
            en: "What it held is no longer published, and the address stays empty.")
    )
    private static let methodNotAllowed: Pair = (
        Text(
            fr: "Cette action n’est pas possible ici", de: "Das ist an dieser Stelle nicht möglich",
            lb: "Dat ass op dëser Plaz net méiglech", en: "That cannot be done here"),
        Text(
            fr: "L’adresse existe, mais pas pour cette sorte de demande. Revenez à la page "
                + "précédente et reprenez de là.",
            de: "Die Adresse gibt es, aber nicht für diese Art von Anfrage. Gehen Sie zur vorigen "
                + "Seite zurück und versuchen Sie es von dort.",
            lb: "D’Adress gëtt et, mee net fir dës Zort Ufro. Gitt op d’Säit virdrun zréck a "
                + "probéiert et vun do.",
            en: "The address exists, but not for this kind of request. Go back to the page before "
                + "and try from there.")
    )
    private static let badRequest: Pair = (
        Text(
            fr: "Nous n’avons pas compris cette demande",
            de: "Wir konnten diese Anfrage nicht lesen",
            lb: "Mir hunn dës Ufro net verstanen", en: "We could not read this request"),
        Text(
            fr: "Vérifiez ce que vous avez saisi, puis recommencez.",
            de: "Prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.",
            lb: "Kuckt w.e.g. no, wat Dir aginn hutt, a probéiert et nach eng Kéier.",
            en: "Check what you entered, then try again.")
    )
    private static let tooLarge: Pair = (
        Text(
            fr: "Cet envoi est trop volumineux", de: "Diese Sendung ist zu groß",
            lb: "Dat, wat Dir geschéckt hutt, ass ze grouss", en: "What you sent is too large"),
        Text(
            fr: "Réduisez le fichier ou le texte, puis renvoyez-le.",
            de: "Verkleinern Sie die Datei oder kürzen Sie den Text und senden Sie ihn erneut.",
            lb: "Maacht de Fichier oder den Text méi kleng a schéckt en nach eng Kéier.",
            en: "Make the file or the text smaller, then send it again.")
    )
    private static let tooMany: Pair = (
        Text(
            fr: "Le site est trop sollicité en ce moment",
            de: "Die Website ist im Augenblick überlastet",
            lb: "De Site ass grad iwwerlaascht", en: "The site is too busy just now"),
        Text(
            fr: "Rien n’est perdu. Réessayez dans une minute.",
            de: "Es ist nichts verloren. Versuchen Sie es in einer Minute noch einmal.",
            lb: "Näischt ass verluer. Probéiert et an enger Minutt nach eng Kéier.",
            en: "Nothing is lost. Try again in a minute.")
    )
    private static let unavailable: Pair = (
        Text(
            fr: "Le site ne peut pas répondre en ce moment",
            de: "Die Website kann im Augenblick nicht antworten",
            lb: "De Site kann am Moment net äntweren", en: "The site cannot answer just now"),
        Text(
            fr: "Si vous veniez d’envoyer un formulaire, il n’a pas été enregistré. "
                + "Réessayez dans une minute.",
            de: "Falls Sie gerade ein Formular abgeschickt haben, wurde es nicht gespeichert. "
                + "Versuchen Sie es in einer Minute noch einmal.",
            lb: "Wann Dir grad e Formulaire ofgeschéckt hutt, gouf en net gespäichert. "
                + "Probéiert et an enger Minutt nach eng Kéier.",
            en: "If you have just sent a form, it was not saved. Try again in a minute.")
    )
    static let unconfirmed = Text(
        fr:
            "La liaison avec nos données s’est rompue au moment d’enregistrer\u{A0}: nous ne savons "
            + "pas si votre envoi a été gardé. Vérifiez s’il est là avant de le renvoyer.",
        de: "Die Verbindung zu unseren Daten ist beim Speichern abgerissen: Wir wissen nicht, ob "
            + "Ihre Eingabe gespeichert wurde. Sehen Sie nach, bevor Sie sie noch einmal senden.",
        lb: "D’Verbindung mat eisen Donnéeën ass beim Späicheren ofgerass: Mir wëssen net, ob Är "
            + "Agab gespäichert gouf. Kuckt no, ier Dir se nach eng Kéier schéckt.",
        en: "The link to our data broke while saving: we do not know whether what you sent was "
            + "kept. Look whether it is there before you send it again."
    )
    private static let noSpace: Pair = (
        Text(
            fr: "Il n’y a plus de place pour enregistrer",
            de: "Zum Speichern ist kein Platz mehr", lb: "Et ass keng Plaz méi fir ze späicheren",
            en: "There is no room left to save this"),
        Text(
            fr: "Votre envoi n’a pas été enregistré\u{202F}; rien d’autre n’est perdu, et le site "
                + "reste consultable. Gardez une copie de votre saisie et renvoyez-la plus tard. "
                + "Si cela dure, prévenez-nous avec la référence ci-dessous.",
            de: "Ihre Eingabe wurde nicht gespeichert; sonst ist nichts verloren, und die Website "
                + "bleibt lesbar. Bewahren Sie Ihren Text auf und senden Sie ihn später noch "
                + "einmal. Dauert es an, melden Sie sich mit der Vorgangsnummer unten.",
            lb: "Är Agab gouf net gespäichert; soss ass näischt verluer, an de Site kann een "
                + "weider liesen. Behaalt Ären Text a schéckt en méi spéit nach eng Kéier. "
                + "Wann et sou bleift, mellt Iech mat der Referenz hei drënner.",
            en: "What you sent was not saved; nothing else is lost, and the site can still be "
                + "read. Keep a copy of your text and send it again later. If this goes on, tell "
                + "us and quote the reference below.")
    )
    private static let internalError: Pair = (
        Text(
            fr: "Une erreur s’est produite chez nous", de: "Bei uns ist ein Fehler aufgetreten",
            lb: "Bei eis ass e Feeler geschitt", en: "Something went wrong on our side"),
        Text(
            fr: "L’incident est enregistré. Réessayez\u{202F}; si cela continue, "
                + "écrivez-nous avec la référence ci-dessous.",
            de: "Der Vorfall ist aufgezeichnet. Versuchen Sie es noch einmal; bleibt der Fehler, "
                + "schreiben Sie uns mit der Vorgangsnummer unten.",
            lb: "De Feeler ass festgehalen. Probéiert et nach eng Kéier; wann et sou bleift, "
                + "schreift eis mat der Referenz hei drënner.",
            en: "The incident has been recorded. Try again; if it goes on, write to us and quote "
                + "the reference below.")
    )
}
