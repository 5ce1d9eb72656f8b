// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A machine, a vehicle or a room that organisations of a trade have.
package struct TradeEquipment: Sendable, Hashable {
    /// A property worth stating, with values that are usual for it.
    package struct Attribute: Sendable, Hashable {
        package let name: Text
        package let unit: String?
        /// Whole numbers in that unit, smallest first.
        package let typical: [String]
    }

    package let name: Text
    package let synonyms: Synonyms
    /// Eight digits of the CPV (2008 edition), without the check digit.
    package let cpv: String
    package let attributes: [Attribute]
    /// Whether it can be brought to where the work is.
    package let isMobile: Bool

    /// Each language has the name and, after ` | `, further words for the same thing.
    package init(
        fr: String, de: String, lb: String, en: String, cpv: String, mobile isMobile: Bool = false,
        _ attributes: Attribute...
    ) {
        (name, synonyms) = Synonyms.parts(fr: fr, de: de, lb: lb, en: en)
        (self.cpv, self.isMobile, self.attributes) = (cpv, isMobile, attributes)
    }
}

extension TradeEquipment.Attribute {
    package static func power(_ kilowatts: String...) -> Self {
        .init(
            name: Text(fr: "puissance", de: "Leistung", lb: "Leeschtung", en: "power"),
            unit: "kW", typical: kilowatts)
    }

    package static func width(_ centimetres: String...) -> Self {
        .init(
            name: Text(
                fr: "largeur de travail", de: "Arbeitsbreite", lb: "Aarbechtsbreet",
                en: "working width"),
            unit: "cm", typical: centimetres)
    }

    package static func length(_ millimetres: String...) -> Self {
        .init(
            name: Text(
                fr: "longueur utile", de: "nutzbare Länge", lb: "notzbar Längt",
                en: "usable length"),
            unit: "mm", typical: millimetres)
    }

    package static func height(_ metres: String...) -> Self {
        .init(
            name: Text(
                fr: "hauteur de travail", de: "Arbeitshöhe", lb: "Aarbechtshéicht",
                en: "working height"),
            unit: "m", typical: metres)
    }

    package static func diameter(_ millimetres: String...) -> Self {
        .init(
            name: Text(
                fr: "diamètre maximal", de: "größter Durchmesser", lb: "gréissten Duerchmiesser",
                en: "largest diameter"),
            unit: "mm", typical: millimetres)
    }

    package static func payload(_ kilograms: String...) -> Self {
        .init(
            name: Text(fr: "charge utile", de: "Nutzlast", lb: "Notzlaascht", en: "payload"),
            unit: "kg", typical: kilograms)
    }

    package static func maximumLoad(_ kilograms: String...) -> Self {
        .init(
            name: Text(
                fr: "charge maximale", de: "Höchstlast", lb: "maximal Laascht",
                en: "maximum load"),
            unit: "kg", typical: kilograms)
    }

    package static func load(_ kilograms: String...) -> Self {
        .init(
            name: Text(
                fr: "capacité par cycle", de: "Füllmenge", lb: "Fëllmass",
                en: "load per cycle"),
            unit: "kg", typical: kilograms)
    }

    package static func volume(_ cubicMetres: String...) -> Self {
        .init(
            name: Text(fr: "volume utile", de: "Nutzvolumen", lb: "Notzvolumen", en: "volume"),
            unit: "m³", typical: cubicMetres)
    }

    package static func tank(_ litres: String...) -> Self {
        .init(
            name: Text(fr: "contenance", de: "Fassungsvermögen", lb: "Inhalt", en: "capacity"),
            unit: "l", typical: litres)
    }

    package static func area(_ squareMetres: String...) -> Self {
        .init(
            name: Text(fr: "surface", de: "Fläche", lb: "Fläch", en: "floor area"),
            unit: "m²", typical: squareMetres)
    }

    package static func places(_ count: String...) -> Self {
        .init(
            name: Text(fr: "places", de: "Plätze", lb: "Plazen", en: "places"),
            unit: nil, typical: count)
    }

    package static func output(_ perHour: String...) -> Self {
        .init(
            name: Text(
                fr: "pièces par heure", de: "Stück pro Stunde", lb: "Stéck an der Stonn",
                en: "pieces an hour"),
            unit: nil, typical: perHour)
    }

    package static func range(_ kilometres: String...) -> Self {
        .init(
            name: Text(fr: "autonomie", de: "Reichweite", lb: "Reechwäit", en: "range"),
            unit: "km", typical: kilometres)
    }
}
