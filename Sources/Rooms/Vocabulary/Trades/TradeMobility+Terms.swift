// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let mobilityTerms: [TradeTerm] = [
        .init(
            "mobility-services",
            fr: """
                Services de mobilité | mobilité solidaire | mobilité inclusive | plateforme de \
                mobilité
                """,
            de: "Mobilitätsdienste | Mobilitätsangebote | soziale Mobilität | Mobilitätszentrale",
            lb: "Mobilitéitsservicer | sozial Mobilitéit | Mobilitéitszentral",
            en: "Mobility services | inclusive mobility | community transport | mobility hub",
            cpv: "60100000", "63712000", esco: ["8488927c-e4ba-4781-8b97-453ca50e7552"]),
        .init(
            "bike-repair",
            fr: """
                Réparation et entretien de vélos | atelier vélo | réparer un vélo | réparateur de \
                vélos | mécanicien vélo | entretien de vélos
                """,
            de: """
                Fahrradwerkstatt | Fahrradreparatur | Fahrrad reparieren | Fahrradmechaniker | \
                Zweiradwerkstatt
                """,
            lb: """
                Vëloe flécken an entretenéieren | Vëlosatelier | Vëlo flécken | Vëlosmechaniker | \
                Vëlosreparatur
                """,
            en: """
                Bicycle repair and servicing | bike workshop | bike repair | bicycle mechanic | \
                fixing bikes
                """,
            cpv: "50800000", "34432000",
            esco: ["336cf331-8082-4a0c-bf5f-e7c54706211c", "fab8e95a-448d-4784-aa50-9ef10e924829"]),
        .init(
            "bike-hire",
            fr: """
                Location de vélos et de vélos électriques | location de vélos | prêt de vélos | \
                vélos en libre-service | louer un vélo électrique
                """,
            de: """
                Verleih von Fahrrädern und E-Bikes | Fahrradverleih | E-Bike-Verleih | Leihräder | \
                Fahrrad leihen
                """,
            lb: "Vëloen an E-Bikes verlounen | Vëlosverleih | Vëlo lounen | E-Bike lounen",
            en: "Bicycle and e-bike hire | bike hire | e-bike rental | bike share | cycle loan",
            cpv: "34430000", "34420000"),
        .init(
            "second-hand-bikes",
            fr: """
                Vente de vélos reconditionnés | vélos d’occasion | vélos de seconde main | vélos \
                remis à neuf | recyclage de vélos
                """,
            de: """
                Verkauf aufgearbeiteter Fahrräder | gebrauchte Fahrräder | Gebrauchträder | \
                Fahrradrecycling | Second-Hand-Räder
                """,
            lb: """
                Verkaf vun opgefrëschte Vëloen | gebrauchte Vëloen | Vëloen aus zweeter Hand | \
                Occasiounsvëloen
                """,
            en: """
                Sale of refurbished bicycles | used bikes | second-hand bikes | bike recycling | \
                recycled bicycles
                """,
            cpv: "34430000", "50800000", esco: ["f89aac44-f964-4b3d-96ab-622a3c249fa9"]),
        .init(
            "on-demand",
            fr: """
                Transport à la demande | TAD | bus à la demande | minibus sur réservation | taxi \
                collectif
                """,
            de: """
                Rufbus und Bedarfsverkehr | Rufbus | Anrufsammeltaxi | Bedarfsbus | \
                On-Demand-Verkehr
                """,
            lb: "Ruffbus | Bus op Bestellung | Bedarfsbus | Sammeltaxi",
            en: """
                Demand-responsive transport | dial-a-ride | on-demand bus | shared taxi | flexible \
                transport
                """,
            cpv: "60140000", "60130000",
            esco: ["83e46367-f250-45b4-b0af-b1da42c1f3ec", "00cee175-1376-43fb-9f02-ba3d7a910a58"]),
        .init(
            "accessible",
            fr: """
                Transport de personnes à mobilité réduite | transport PMR | transport adapté | \
                transport en fauteuil roulant | Adapto
                """,
            de: """
                Beförderung mobilitätseingeschränkter Menschen | Behindertenfahrdienst | \
                Rollstuhltransport | Rollstuhltaxi | barrierefreier Fahrdienst
                """,
            lb: """
                Transport vu Leit mat reduzéierter Mobilitéit | Rollstulltransport | Transport fir \
                Leit mat engem Handicap | Adapto
                """,
            en: """
                Transport for people with reduced mobility | wheelchair transport | accessible \
                transport | wheelchair taxi | disabled transport
                """,
            cpv: "60130000", "60140000", esco: ["f3a96be9-639d-43e0-aed5-c596980798d6"]),
        .init(
            "car-sharing",
            fr: """
                Autopartage rural | autopartage | voiture partagée | partage de voitures | voiture \
                en libre-service
                """,
            de: "Carsharing auf dem Land | Autoteilen | Gemeinschaftsauto | Dorfauto | Teilauto",
            lb: "Carsharing um Land | Auto deelen | gemeinsaamt Auto | Duerfauto",
            en: "Rural car sharing | car club | shared cars | village car | carshare",
            cpv: "34110000", "50111100"),
        .init(
            "car-hire",
            fr: """
                Location de voitures à tarif solidaire | location solidaire de voitures | prêt de \
                voiture pour l’emploi | louer une voiture à bas prix
                """,
            de: """
                Fahrzeugverleih zum Sozialtarif | Sozialverleih von Autos | Auto leihen für den \
                Job | günstiger Mietwagen
                """,
            lb: """
                Autoen zum Sozialtarif verlounen | Auto lounen zum Sozialpräis | Auto léine fir op \
                d’Aarbecht
                """,
            en: """
                Low-cost car hire for jobseekers | wheels to work car | low-cost car hire | \
                affordable car loan
                """,
            cpv: "34110000", esco: ["38395ab3-766c-4c6c-8d96-430eff19ec8d"]),
        .init(
            "garage",
            fr: """
                Garage solidaire | garage associatif | réparation automobile à bas prix | \
                mécanicien automobile | self-garage
                """,
            de: """
                Soziale Kfz-Werkstatt | Autowerkstatt | Autoreparatur | Kfz-Mechaniker | \
                Selbsthilfewerkstatt für Autos
                """,
            lb: "Solidaresch Garage | Autosgarage | Auto flécken | Autosmechaniker | Garagist",
            en: "Community garage | car repair | car workshop | affordable garage | car mechanic",
            cpv: "50112100", "50112000", esco: ["6656337f-67eb-4f48-b1e4-ecccdfa44dd2"]),
        .init(
            "driving",
            fr: """
                Auto-école sociale | auto-école | permis de conduire | leçons de conduite | \
                apprendre à conduire
                """,
            de: "Soziale Fahrschule | Fahrschule | Führerschein | Fahrstunden | Autofahren lernen",
            lb: "Sozial Fahrschoul | Fahrschoul | Führerschäin | Fuerstonnen | fuere léieren",
            en: """
                Social driving school | driving school | driving licence | driving lessons | \
                learning to drive
                """,
            cpv: "80411000", "80411200", esco: ["2a82241a-216e-44d8-bb50-6b9a0ef82084"]),
        .init(
            "cycling-lessons",
            fr: """
                Apprentissage du vélo en ville | vélo-école | apprendre à faire du vélo | remise \
                en selle | brevet du cycliste
                """,
            de: """
                Radfahrkurse für Erwachsene | Radfahren lernen | Fahrradkurs | Radfahrschule | \
                Fahrradtraining
                """,
            lb: "Vëlosfuere léieren | Vëlosschoul | Vëlosfuere fir Erwuessener | Vëlosunterrecht",
            en: """
                Cycling lessons | learn to ride a bike | cycle training | bike school | adult \
                cycling
                """,
            cpv: "80410000", esco: ["53b1dcbc-7c51-43cd-9e3a-9ca78afd2895"]),
        .init(
            "advice",
            fr: """
                Conseil en mobilité | conseiller mobilité | diagnostic mobilité | plan de mobilité \
                | coach en mobilité
                """,
            de: """
                Mobilitätsberatung | Mobilitätsberater | Mobilitätscoaching | Mobilitätsmanagement \
                | Mobilitätskonzept
                """,
            lb: "Mobilitéitsberodung | Mobilitéitsberoder | Mobilitéitsplang | Mobilitéitscoaching",
            en: """
                Mobility advice | mobility adviser | travel planning | mobility coaching | \
                mobility plan
                """,
            cpv: "71311200", esco: ["fcd7dbd4-095d-448d-b605-89e8ac6a3d92"]),
    ]
}
