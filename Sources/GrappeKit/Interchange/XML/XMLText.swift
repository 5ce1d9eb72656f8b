// SPDX-License-Identifier: EUPL-1.2

/// What can be wrong with an XML file.
enum XMLText {
    static let malformed = Text(
        fr: "Le XML est mal formé.",
        de: "Das XML ist nicht wohlgeformt.",
        lb: "Den XML ass net richteg opgebaut.",
        en: "The XML is not well-formed.")

    static let cutOff = Text(
        fr: "Le XML s’arrête avant la fin.",
        de: "Das XML bricht vor dem Ende ab.",
        lb: "Den XML hält virum Enn op.",
        en: "The XML stops before its end.")

    static let declaration = Text(
        fr: "Les déclarations de type de document (DOCTYPE) sont refusées.",
        de: "Dokumenttyp-Deklarationen (DOCTYPE) werden abgelehnt.",
        lb: "Deklaratioune vum Dokumenttyp (DOCTYPE) ginn refuséiert.",
        en: "Document type declarations (DOCTYPE) are refused.")

    static let entity = Text(
        fr: "Le XML contient une référence inconnue ou interdite.",
        de: "Das XML enthält eine unbekannte oder verbotene Referenz.",
        lb: "Am XML steet eng onbekannt oder verbueden Referenz.",
        en: "The XML contains an unknown or forbidden reference.")

    static let tooDeep = Text(
        fr: "Le XML est imbriqué trop profondément.",
        de: "Das XML ist zu tief verschachtelt.",
        lb: "Den XML ass ze déif verschachtelt.",
        en: "The XML is nested too deeply.")
}
