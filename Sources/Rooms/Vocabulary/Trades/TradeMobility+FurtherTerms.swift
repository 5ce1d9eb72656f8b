// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let mobilityFurtherTerms: [TradeTerm] = [
        .init(
            "bike-parking",
            fr: """
                Gestion de parkings à vélos | parking à vélos | vélostation | point vélo en gare | \
                stationnement vélo sécurisé | gravage de vélos
                """,
            de: """
                Betrieb von Fahrradstationen | Fahrradstation | Radstation am Bahnhof | \
                Fahrradparkhaus | Fahrradcodierung
                """,
            lb: "Vëlosparkinge bedreiwen | Vëlosparking | Vëlosstatioun | Mbox",
            en: """
                Running of cycle parking | cycle hub | bike parking | bike station | bicycle \
                marking
                """,
            cpv: "98351000", "98351100"),
        .init(
            "bike-self-repair",
            fr: """
                Atelier d’autoréparation de vélos | réparer son vélo soi-même | atelier vélo \
                participatif
                """,
            de: """
                Selbsthilfewerkstatt für Fahrräder | Fahrrad selbst reparieren | offene \
                Fahrradwerkstatt
                """,
            lb: "Vëlo selwer flécken | oppene Vëlosatelier | Selbsthëllefatelier fir Vëloen",
            en: "Self-repair bike workshop | bike kitchen | do-it-yourself bike repair",
            cpv: "50800000",
            esco: ["1f9cd253-7d74-45a2-acf6-0bd2354aed2f", "53b1dcbc-7c51-43cd-9e3a-9ca78afd2895"]),
        .init(
            "school-transport",
            fr: "Transport scolaire | ramassage scolaire | bus scolaire | accompagnateur de bus",
            de: "Schülerbeförderung | Schulbus | Schülertransport | Busbegleitung",
            lb: "Schülertransport | Schoulbus | Busbegleeder",
            en: "School transport | school bus | school run | bus escort",
            cpv: "60130000",
            esco: ["78eacaf8-06d6-4b78-920f-edece2e41464", "00cee175-1376-43fb-9f02-ba3d7a910a58"]),
        .init(
            "shuttle",
            fr: "Navettes et petits bus locaux | navette | minibus communal | navette d’événement",
            de: "Shuttle- und Bürgerbusse | Bürgerbus | Pendelbus | Shuttlebus",
            lb: "Navetten a kleng Bussen | Navette | Shuttlebus | Gemengebus",
            en: "Shuttle and community buses | shuttle bus | community bus | village minibus",
            cpv: "60112000", "60140000", esco: ["00cee175-1376-43fb-9f02-ba3d7a910a58"]),
        .init(
            "group-trips",
            fr: """
                Transport de groupes et excursions | sorties en minibus | location de minibus avec \
                chauffeur
                """,
            de: "Gruppen- und Ausflugsfahrten | Kleinbus mit Fahrer | Ausflugsbus | Vereinsfahrten",
            lb: "Gruppentransport an Ausflich | Minibus mat Chauffer | Veräinsausflich",
            en: "Group transport and outings | minibus with driver | day trips by minibus",
            cpv: "60172000", "60140000",
            esco: ["00cee175-1376-43fb-9f02-ba3d7a910a58", "8488927c-e4ba-4781-8b97-453ca50e7552"]),
        .init(
            "patient-transport",
            fr: """
                Transport sanitaire non urgent | trajets médicaux | transport de malades assis | \
                VSL
                """,
            de: "Krankenfahrten | Patientenfahrdienst | Dialysefahrten | Fahrten zum Arzt",
            lb: "Krankentransport | Patiententransport | Fuerten an d’Spidol",
            en: """
                Non-emergency patient transport | rides to hospital | medical appointments \
                transport
                """,
            cpv: "60130000",
            esco: ["976f752c-5f10-42ca-84fb-89aa529af04f", "cd12a46a-342c-4695-8046-b1b3da0ef6ed"]),
        .init(
            "carpooling",
            fr: "Covoiturage | covoiturage solidaire | trajets partagés | autostop organisé",
            de: "Fahrgemeinschaften | Mitfahrgelegenheit | Mitfahrbank | Pendlernetz",
            lb: "Matfueren | Covoiturage | Matfuerbänk",
            en: "Carpooling | ride sharing | lift sharing | hitchhiking bench",
            cpv: "60100000"),
        .init(
            "scooter-hire",
            fr: """
                Location de scooters et de cyclomoteurs | location de mobylettes | prêt de \
                scooters pour l’emploi
                """,
            de: "Verleih von Rollern und Mofas | Mofaverleih | Rollerverleih | Moped leihen",
            lb: "Scooteren a Mopede verlounen | Moped lounen | Scooter lounen",
            en: "Moped and scooter hire | moped loan | scooter rental for jobseekers",
            cpv: "34410000"),
        .init(
            "adapted-cycles",
            fr: """
                Vélos adaptés et vélos-taxis | tricycles pour adultes | handbike | balades en \
                triporteur
                """,
            de: """
                Spezialräder und Rikschas | Therapieräder | Dreiräder für Erwachsene | \
                Rikschafahrten
                """,
            lb: "Spezialvëloen a Rikschaen | Dräirad fir Erwuessener | Rikschatouren",
            en: "Adapted cycles and rickshaws | trishaw rides | adult tricycles | hand cycles",
            cpv: "34431000", esco: ["f89aac44-f964-4b3d-96ab-622a3c249fa9"]),
        .init(
            "travel-training",
            fr: """
                Apprentissage des transports publics | autonomie dans les transports | \
                accompagnement en bus et en train
                """,
            de: """
                Mobilitätstraining | Bus und Bahn fahren lernen | Fahrgastbegleitung | \
                Begleitservice im Bus
                """,
            lb: "Bus an Zuch fuere léieren | Mobilitéitstraining | Begleedung am Bus an Zuch",
            en: "Travel training | learning to use public transport | travel buddy",
            cpv: "80590000", esco: ["8488927c-e4ba-4781-8b97-453ca50e7552"]),
        .init(
            "tyres",
            fr: """
                Pneus et entretien courant de voitures | changement de pneus | vidange | montage \
                de pneus
                """,
            de: "Reifenwechsel und Inspektion | Reifenservice | Ölwechsel | Räderwechsel",
            lb: "Pneue wiesselen an Entretien | Pneuswiessel | Uelegwiessel",
            en: "Tyre change and car servicing | tyre fitting | oil change | car service",
            cpv: "50116500", "50112200"),
        .init(
            "fleet",
            fr: """
                Gestion de flottes de véhicules | entretien de flotte | gestion de parc automobile \
                | flotte de vélos d’entreprise
                """,
            de: "Flottenbetreuung | Fuhrparkmanagement | Fuhrpark warten | Dienstfahrräder warten",
            lb: "Gestioun vu Gefierflotten | Fuhrpark betreien | Déngschtvëloen entretenéieren",
            en: "Vehicle fleet management | fleet upkeep | company bike maintenance",
            cpv: "50111000", "50111110"),
    ]
}
