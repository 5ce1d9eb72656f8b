// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let homeServicesEquipment: [TradeEquipment] = [
        .init(
            fr: "Fourgonnette-atelier | atelier roulant | camionnette-atelier",
            de: "Werkstattwagen | Servicewagen | Werkstattbus | mobiler Werkzeugwagen",
            lb: "Camionnette mat Atelier | Atelierscamionnette | Servicecamionnette",
            en: "Workshop van | mobile workshop van | handyman’s van",
            cpv: "34136100", mobile: true, .payload("450", "650")),
        .init(
            fr: """
                Voiture adaptée au transport de personnes | voiture de service | voiture pour \
                accompagnements
                """,
            de: "Fahrzeug für Fahrdienste | Pkw für Begleitfahrten | Fahrdienstauto",
            lb: "Auto fir Persounentransport | Auto fir Begleedungen",
            en: "Passenger car | escort car | people carrier",
            cpv: "34110000", mobile: true, .places("5", "7")),
        .init(
            fr: "Nettoyeur vapeur | balai vapeur | appareil à vapeur",
            de: "Dampfreiniger | Dampfputzgerät | Dampfbesen",
            lb: "Dampreiniger | Dampbotzer",
            en: "Steam cleaner | steam mop",
            cpv: "42995000", mobile: true, .tank("2", "4")),
        .init(
            fr: """
                Lot d’outillage électroportatif | outils électriques | perceuse-visseuse et \
                ponceuse
                """,
            de: "Satz Elektrowerkzeuge | Elektrowerkzeug | Akkuwerkzeuge",
            lb: "Set Elektrogeschier | Elektrogeschier | Akkugeschier",
            en: "Set of power tools | power tools | cordless tools",
            cpv: "42652000", mobile: true, .power("1")),
        .init(
            fr: "Remorque bâchée | remorque avec bâche | remorque légère",
            de: "Planenanhänger | Anhänger mit Plane | Pkw-Anhänger",
            lb: "Unhänger mat Plang | Unhänger",
            en: "Covered trailer | trailer with cover | light trailer",
            cpv: "34223300", mobile: true, .payload("500", "900")),
        .init(
            fr: "Motoculteur | motobineuse | fraise de jardin",
            de: "Bodenfräse | Gartenfräse | Motorhacke",
            lb: "Gaardefräs | Motorhak | Buedemfräs",
            en: "Rotary cultivator | tiller | rotavator",
            cpv: "16120000", mobile: true, .width("60", "80"), .power("4")),
        .init(
            fr: "Tondeuse poussée | tondeuse à gazon",
            de: "Handgeführter Rasenmäher | Rasenmäher",
            lb: "Grasméimaschinn | Méimaschinn fir de Wues",
            en: "Walk-behind mower | lawnmower",
            cpv: "16311000", mobile: true, .width("40", "46", "53")),
        .init(
            fr: "Échelle et escabeau | escabeau | échelle double",
            de: "Leiter und Tritt | Stehleiter | Haushaltsleiter",
            lb: "Leeder an Trëtt | Leeder | Klappleeder",
            en: "Ladder and steps | stepladder | household ladder",
            cpv: "44423200", mobile: true, .height("3", "5")),
        .init(
            fr: "Centrale vapeur de repassage | fer à repasser professionnel",
            de: "Dampfbügeleisen | Bügeleisen mit Dampfgenerator",
            lb: "Dampstreckstatioun | Streckeisen",
            en: "Steam generator iron | steam iron",
            cpv: "39713500", .power("2", "3")),
    ]
}
