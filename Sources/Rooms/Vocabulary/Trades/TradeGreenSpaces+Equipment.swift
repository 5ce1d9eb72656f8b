// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let greenSpacesEquipment: [TradeEquipment] = [
        .init(
            fr: """
                Tondeuse autoportée | tracteur-tondeuse | tondeuse à siège | microtracteur de tonte
                """,
            de: "Aufsitzmäher | Rasentraktor | Großflächenmäher | Mähtraktor",
            lb: "Rasentrakter | Rasenméier fir drop ze sëtzen | Opsëtzméier",
            en: "Ride-on mower | lawn tractor | riding mower | sit-on mower",
            cpv: "16311100", mobile: true, .width("102", "122", "137"), .power("12", "16")),
        .init(
            fr: "Débroussailleuse à dos | débroussailleuse | rotofil | coupe-bordures thermique",
            de: "Rückentragbarer Freischneider | Freischneider | Motorsense | Rasentrimmer",
            lb: "Fräischneider fir op de Réck | Fräischneider | Motorsens | Trimmer fir d’Gras",
            en: "Backpack brushcutter | brushcutter | strimmer | grass trimmer",
            cpv: "16160000", mobile: true, .power("2")),
        .init(
            fr: """
                Taille-haie à batterie | taille-haies | taille-haie électrique | \
                taille-haie sur perche
                """,
            de: "Akku-Heckenschere | Heckenschere | Hochheckenschere | Motorheckenschere",
            lb: "Heckeschéier mat Akku | Heckeschéier | elektresch Heckeschéier",
            en: """
                Battery hedge trimmer | hedge trimmer | cordless hedge cutter | pole hedge trimmer
                """,
            cpv: "16160000", mobile: true, .length("600", "750")),
        .init(
            fr: "Broyeur de branches | broyeur de végétaux | déchiqueteuse | broyeur à copeaux",
            de: "Holzhäcksler | Häcksler | Buschhacker | Schredder für Äste",
            lb: "Holzhäcksler | Häcksler | Äschthäcksler",
            en: "Wood chipper | branch chipper | brush chipper | garden shredder",
            cpv: "16600000", mobile: true, .diameter("120", "160"), .power("19", "26")),
        .init(
            fr: "Tracteur compact | microtracteur | petit tracteur | tracteur communal",
            de: "Kompakttraktor | Kleintraktor | Kommunaltraktor | Kleinschlepper",
            lb: "Kompakttrakter | klengen Trakter | Kommunaltrakter",
            en: "Compact tractor | small tractor | utility tractor | municipal tractor",
            cpv: "16700000", mobile: true, .power("18", "27", "37")),
        .init(
            fr: """
                Camionnette à benne basculante | camionnette benne | camion-benne léger | \
                pick-up à benne
                """,
            de: """
                Transporter mit Kippaufbau | Kipper | Pritschenwagen mit Kipper | Dreiseitenkipper
                """,
            lb: "Camionnette mat Kippbréck | Kipper | Camionnette mat Benne",
            en: "Tipper van | tipper | tipping pick-up | light tipper truck",
            cpv: "34134200", mobile: true, .payload("900", "1200")),
        .init(
            fr: """
                Désherbeur à eau chaude | désherbeur thermique | désherbage à eau chaude | \
                désherbeur à mousse
                """,
            de: """
                Heißwassergerät gegen Wildkraut | Heißwasser-Unkrautgerät | Heißschaumgerät | \
                thermisches Unkrautgerät
                """,
            lb: """
                Heesswaasser-Apparat géint Onkraut | Heesswaasserapparat | \
                Onkrautapparat mat Heesswaasser
                """,
            en: "Hot-water weeder | hot foam weeder | thermal weeder | hot-water weed control unit",
            cpv: "42924740", mobile: true, .tank("400", "600")),
        .init(
            fr: """
                Tronçonneuse | tronçonneuse à batterie | scie à chaîne | élagueuse | \
                tronçonneuse d’élagage
                """,
            de: "Motorsäge | Kettensäge | Akku-Kettensäge | Baumpflegesäge",
            lb: "Motorsee | Kettesee | Akku-Kettesee",
            en: "Chainsaw | chain saw | battery chainsaw | top-handle saw",
            cpv: "42652000", mobile: true, .length("300", "400", "500"), .power("2", "3")),
        .init(
            fr: "Souffleur de feuilles | souffleur à dos | aspirateur à feuilles | souffleuse",
            de: "Laubbläser | Laubsauger | Rückenbläser | Akku-Laubbläser",
            lb: "Bliederblosmaschinn | Laubbléiser | Bliedersauger",
            en: "Leaf blower | backpack blower | leaf vacuum | garden blower",
            cpv: "16160000", mobile: true, .power("1", "3")),
        .init(
            fr: "Fendeuse à bois | fendeuse de bûches | fendeur hydraulique | merlin hydraulique",
            de: "Holzspalter | Brennholzspalter | Spaltmaschine | hydraulischer Holzspalter",
            lb: "Holzspalter | Spaltmaschinn | Maschinn fir Holz ze spalen",
            en: "Log splitter | wood splitter | hydraulic log splitter | firewood splitter",
            cpv: "16600000", mobile: true, .length("550", "1100")),
    ]
}
