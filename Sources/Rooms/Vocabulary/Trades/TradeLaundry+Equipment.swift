// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let laundryEquipment: [TradeEquipment] = [
        .init(
            fr: "Laveuse-essoreuse aseptique | laveuse à barrière | machine à laver aseptique",
            de: "Hygiene-Trennwandwaschmaschine | Trennwandmaschine | Hygienewaschmaschine",
            lb: "Wäschmaschinn mat Trennmauer | Hygiène-Wäschmaschinn | Wäschmaschinn fir d’Spidol",
            en: "Barrier washer-extractor | barrier washer | hygiene washer",
            cpv: "42716120", .load("33", "50")),
        .init(
            fr: """
                Laveuse-essoreuse | lave-linge professionnel | machine à laver industrielle | \
                laveuse industrielle
                """,
            de: """
                Waschschleudermaschine | Industriewaschmaschine | Gewerbewaschmaschine | \
                Waschextraktor
                """,
            lb: "Wäschmaschinn fir de Betrib | Industriewäschmaschinn | grouss Wäschmaschinn",
            en: "Washer-extractor | industrial washing machine | commercial washer",
            cpv: "42716120", .load("18", "27", "40"), .power("18", "24")),
        .init(
            fr: """
                Séchoir rotatif | sèche-linge professionnel | séchoir industriel | \
                sécheur à tambour
                """,
            de: "Industrietrockner | Wäschetrockner | Trommeltrockner | Gewerbetrockner",
            lb: "Industriedréchner | Wäschdréchner | Tromeldréchner",
            en: "Tumble dryer | industrial dryer | commercial dryer | drum dryer",
            cpv: "42716200", .load("16", "35"), .power("24", "36")),
        .init(
            fr: "Calandre repasseuse | calandre | sécheuse-repasseuse | mangle à repasser",
            de: "Muldenmangel | Mangel | Heißmangel | Bügelmangel",
            lb: "Mangel | Mangelmaschinn | Streckmangel",
            en: "Flatwork ironer | ironer calender | roller iron | rotary ironer",
            cpv: "42718100", .length("2000", "3000")),
        .init(
            fr: "Plieuse de linge plat | plieuse | plieuse automatique | robot de pliage",
            de: "Wäschefaltmaschine | Faltmaschine | Wäschefalter | Legemaschine",
            lb: "Faalmaschinn fir Wäsch | Faalmaschinn | Maschinn fir Wäsch zesummenzeleeën",
            en: "Linen folder | folding machine for linen | towel folder",
            cpv: "42717100", .output("350", "500")),
        .init(
            fr: "Presse à repasser | presse vapeur | presse à pantalons | topper",
            de: "Bügelpresse | Dampfpresse | Hosenpresse",
            lb: "Streckpress | Damppress | Press fir Boxen",
            en: "Ironing press | steam press | garment press | trouser press",
            cpv: "42718200", .power("4", "6")),
        .init(
            fr: "Machine à coudre industrielle | machine à coudre | surjeteuse | piqueuse",
            de: "Industrienähmaschine | Nähmaschine | Overlock | Schnellnäher",
            lb: "Industriebitzmaschinn | Bitzmaschinn | Overlockmaschinn",
            en: "Industrial sewing machine | sewing machine | overlocker | lockstitch machine",
            cpv: "42715000", .power("1")),
        .init(
            fr: """
                Table à repasser aspirante | centrale vapeur professionnelle | \
                poste de repassage | fer à vapeur professionnel
                """,
            de: "Absaugbügeltisch | Bügelstation | Dampfbügelanlage | Bügelarbeitsplatz",
            lb: "Streckdësch mat Ofsaugung | Streckstatioun | Dampstreckeisen",
            en: "Vacuum ironing table | steam ironing station | professional steam iron",
            cpv: "39713510", .power("2", "4")),
        .init(
            fr: "Machine de nettoyage à sec | nettoyeuse à sec | machine au perchloréthylène",
            de: """
                Reinigungsmaschine für Textilien | Trockenreinigungsmaschine | \
                Chemischreinigungsmaschine
                """,
            lb: "Maschinn fir chemesch ze botzen | Dréchebotzmaschinn | Maschinn fir d’Botzerei",
            en: "Dry-cleaning machine | solvent cleaning machine | hydrocarbon dry-cleaning unit",
            cpv: "42716130", .load("12", "18")),
        .init(
            fr: "Machine à broder | brodeuse | brodeuse multi-aiguilles",
            de: "Stickmaschine | Stickautomat | Mehrnadelstickmaschine",
            lb: "Stéckmaschinn | Stéckautomat | Maschinn fir ze stécken",
            en: "Embroidery machine | multi-needle embroidery machine | computerised embroiderer",
            cpv: "42711000", .output("6", "12")),
    ]
}
