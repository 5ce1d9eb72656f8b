// SPDX-License-Identifier: EUPL-1.2

/// What can be wrong with a JSON file.
enum JSONText {
    static let malformed = Text(
        fr: "Le JSON est mal formé à cet endroit.",
        de: "Das JSON ist an dieser Stelle fehlerhaft.",
        lb: "De JSON ass op dëser Plaz net richteg.",
        en: "The JSON is malformed here.")

    static let cutOff = Text(
        fr: "Le JSON s’arrête avant la fin : le fichier est incomplet.",
        de: "Das JSON bricht vor dem Ende ab: Die Datei ist unvollständig.",
        lb: "De JSON hält virum Enn op: de Fichier ass onvollstänneg.",
        en: "The JSON stops before its end: the file is incomplete.")

    static let tooDeep = Text(
        fr: "Le JSON est imbriqué trop profondément.",
        de: "Das JSON ist zu tief verschachtelt.",
        lb: "De JSON ass ze déif verschachtelt.",
        en: "The JSON is nested too deeply.")

    static let stringTooLong = Text(
        fr: "Un texte du JSON est trop long.",
        de: "Ein Text im JSON ist zu lang.",
        lb: "En Text am JSON ass ze laang.",
        en: "A text in the JSON is too long.")

    static let loneSurrogate = Text(
        fr: "Un texte du JSON contient la moitié d’un caractère (surrogate isolé).",
        de: "Ein Text im JSON enthält ein halbes Zeichen (einzelnes Surrogat).",
        lb: "An engem Text am JSON steet en hallewt Zeechen (eenzele Surrogat).",
        en: "A text in the JSON contains half a character (a lone surrogate).")

    static let duplicateName = Text(
        fr: "Ce nom apparaît deux fois dans le même objet.",
        de: "Dieser Name kommt in einem Objekt zweimal vor.",
        lb: "Dësen Numm steet zweemol am selwechten Objet.",
        en: "This name occurs twice in one object.")

    static let notArray = Text(
        fr: "Une liste JSON (« [ … ] ») est attendue ici.",
        de: "Hier wird eine JSON-Liste („[ … ]“) erwartet.",
        lb: "Hei gëtt eng JSON-Lëscht („[ … ]“) erwaart.",
        en: "A JSON array (“[ … ]”) is expected here.")

    static let noMember = Text(
        fr: "Le JSON n’a pas de liste de ce nom.",
        de: "Das JSON hat keine Liste dieses Namens.",
        lb: "De JSON huet keng Lëscht mat dësem Numm.",
        en: "The JSON has no array of this name.")

    static func elementTooLarge(_ limit: Int) -> Text {
        Text(
            fr: "Un élément du JSON dépasse \(limit) octets.",
            de: "Ein Element des JSON ist größer als \(limit) Byte.",
            lb: "En Element vum JSON ass méi grouss wéi \(limit) Byte.",
            en: "An element of the JSON is larger than \(limit) bytes.")
    }

    static func tooManyElements(_ limit: Int) -> Text {
        Text(
            fr: "Le JSON compte plus de \(limit) éléments.",
            de: "Das JSON hat mehr als \(limit) Elemente.",
            lb: "De JSON huet méi wéi \(limit) Elementer.",
            en: "The JSON has more than \(limit) elements.")
    }
}
