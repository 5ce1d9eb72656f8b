// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let mobility = Trade(
        code: "mobility",
        name: Text(fr: "Mobilité", de: "Mobilität", lb: "Mobilitéit", en: "Mobility"),
        competences: [
            .init(
                "bike-repair", fr: "Réparation et entretien de vélos", de: "Fahrradwerkstatt",
                lb: "Vëloe flécken an entretenéieren", en: "Bicycle repair and servicing"),
            .init(
                "bike-hire", fr: "Location de vélos et de vélos électriques",
                de: "Verleih von Fahrrädern und E-Bikes", lb: "Vëloen an E-Bikes verlounen",
                en: "Bicycle and e-bike hire"),
            .init(
                "second-hand-bikes", fr: "Vente de vélos reconditionnés",
                de: "Verkauf aufgearbeiteter Fahrräder", lb: "Verkaf vun opgefrëschte Vëloen",
                en: "Sale of refurbished bicycles"),
            .init(
                "on-demand", fr: "Transport à la demande", de: "Rufbus und Bedarfsverkehr",
                lb: "Ruffbus", en: "Demand-responsive transport"),
            .init(
                "accessible", fr: "Transport de personnes à mobilité réduite",
                de: "Beförderung mobilitätseingeschränkter Menschen",
                lb: "Transport vu Leit mat reduzéierter Mobilitéit",
                en: "Transport for people with reduced mobility"),
            .init(
                "car-sharing", fr: "Autopartage rural", de: "Carsharing auf dem Land",
                lb: "Carsharing um Land", en: "Rural car sharing"),
            .init(
                "car-hire", fr: "Location de voitures à tarif solidaire",
                de: "Fahrzeugverleih zum Sozialtarif", lb: "Autoen zum Sozialtarif verlounen",
                en: "Low-cost car hire for jobseekers"),
            .init(
                "garage", fr: "Garage solidaire", de: "Soziale Kfz-Werkstatt",
                lb: "Solidaresch Garage", en: "Community garage"),
            .init(
                "driving", fr: "Auto-école sociale", de: "Soziale Fahrschule",
                lb: "Sozial Fahrschoul", en: "Social driving school"),
            .init(
                "cycling-lessons", fr: "Apprentissage du vélo en ville",
                de: "Radfahrkurse für Erwachsene", lb: "Vëlosfuere léieren", en: "Cycling lessons"),
            .init(
                "advice", fr: "Conseil en mobilité", de: "Mobilitätsberatung",
                lb: "Mobilitéitsberodung", en: "Mobility advice"),
            .init(
                "bike-parking", fr: "Gestion de parkings à vélos",
                de: "Betrieb von Fahrradstationen", lb: "Vëlosparkinge bedreiwen",
                en: "Running of cycle parking"),
        ],
        equipment: [
            .init(
                fr: "Minibus 9 places", de: "Kleinbus mit 9 Plätzen", lb: "Minibus mat 9 Plazen",
                en: "Nine-seat minibus", cpv: "34114400", mobile: true, .places("9")),
            .init(
                fr: "Véhicule électrique en autopartage", de: "Elektroauto im Carsharing",
                lb: "Elektroauto am Carsharing", en: "Shared electric car", cpv: "34144900",
                mobile: true, .range("280", "350"), .places("5")),
            .init(
                fr: "Flotte de vélos à assistance électrique", de: "E-Bike-Flotte",
                lb: "Flott vun E-Bikes", en: "E-bike fleet", cpv: "34422000", mobile: true,
                .range("70", "100")),
            .init(
                fr: "Pied d’atelier vélo", de: "Montageständer für Fahrräder",
                lb: "Montageständer fir Vëloen", en: "Bicycle repair stand", cpv: "34432000",
                mobile: true, .maximumLoad("30", "50")),
            .init(
                fr: "Pont élévateur automobile", de: "Kfz-Hebebühne", lb: "Hiewbün fir Autoen",
                en: "Vehicle lift", cpv: "42413500", .maximumLoad("3200", "4000")),
            .init(
                fr: "Simulateur de conduite", de: "Fahrsimulator", lb: "Fahrsimulator",
                en: "Driving simulator", cpv: "34151000", .places("1")),
            .init(
                fr: "Atelier vélo mobile", de: "Mobile Fahrradwerkstatt",
                lb: "Mobille Vëlosatelier", en: "Mobile bicycle workshop", cpv: "34136100",
                mobile: true, .payload("400", "600")),
        ],
        nacePrefixes: ["493", "7711", "9531", "952", "8553"],
        cpvPrefixes: ["601", "5011"],
        marks: [
            "mobilite", "transport a la demande", "autopartage", "atelier velo", "velos",
            "fahrradwerkstatt", "carsharing", "rufbus", "fahrdienst", "velosatelier",
            "mobiliteit", "car sharing", "bicycle", "garage solidaire", "auto ecole sociale",
        ])
}
