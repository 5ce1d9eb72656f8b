// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let joineryEquipment: [TradeEquipment] = [
        .init(
            fr: """
                Scie à format | scie circulaire à table | scie à panneaux | \
                scie circulaire stationnaire
                """,
            de: "Formatkreissäge | Kreissäge | Plattensäge | Tischkreissäge",
            lb: "Formatsee | Kreessee | Plackesee",
            en: "Sliding table saw | panel saw | table saw | circular saw bench",
            cpv: "42642100", .length("2600", "3200"), .power("4", "6")),
        .init(
            fr: "Raboteuse-dégauchisseuse | raboteuse | dégauchisseuse | rabot stationnaire",
            de: "Abricht- und Dickenhobelmaschine | Hobelmaschine | Abrichte | Dickenhobel",
            lb: "Hubbelmaschinn | Ofriichthubbel | Décktenhubbel",
            en: "Planer-thicknesser | planer | thicknesser | surface planer",
            cpv: "42642100", .width("41", "51"), .power("4")),
        .init(
            fr: """
                Centre d’usinage à commande numérique | fraiseuse CNC | défonceuse CNC | \
                machine à commande numérique
                """,
            de: "CNC-Bearbeitungszentrum | CNC-Fräse | CNC-Maschine | Oberfräse mit CNC",
            lb: "CNC-Maschinn | CNC-Fräs | Fräsmaschinn mat Computer",
            en: "CNC machining centre | CNC router | CNC machine | nesting machine",
            cpv: "42612000", .length("2500", "3100"), .power("9", "12")),
        .init(
            fr: "Plaqueuse de chants | machine à plaquer les chants | encolleuse de chants",
            de: "Kantenanleimmaschine | Kantenleimer | Kantenmaschine",
            lb: "Kantemaschinn | Maschinn fir Kanten ze pechen | Kantepechmaschinn",
            en: "Edge bander | edgebander | edge-banding machine",
            cpv: "42642100", .power("3", "5")),
        .init(
            fr: "Ponceuse à large bande | ponceuse stationnaire | calibreuse",
            de: "Breitbandschleifmaschine | Schleifmaschine für Holz | Kantenschleifer",
            lb: "Breetbandschläifmaschinn | Holzschläifmaschinn | Schläifmaschinn fir Placken",
            en: "Wide-belt sander | belt sander | wood sanding machine",
            cpv: "43811000", .width("95", "110")),
        .init(
            fr: """
                Cabine de peinture | cabine de laquage | cabine de vernissage | \
                cabine de pulvérisation
                """,
            de: "Lackierkabine | Spritzkabine | Lackierraum | Spritzwand",
            lb: "Lackéierkabinn | Sprëtzkabinn | Lackéierraum",
            en: "Spray booth | paint booth | lacquering booth | spray room",
            cpv: "39236000", .area("12", "20")),
        .init(
            fr: "Cloueuse de palettes | machine à clouer | banc de clouage",
            de: "Palettennagelmaschine | Nagelmaschine | Nagelanlage für Paletten",
            lb: "Nolmaschinn fir Paletten | Nolmaschinn | Palettemaschinn",
            en: "Pallet nailing machine | nailing machine | pallet nailer",
            cpv: "42642100", .output("40", "60")),
        .init(
            fr: "Tour à bois | tour à copier | tour d’atelier",
            de: "Drechselbank | Holzdrehbank | Drehbank für Holz",
            lb: "Dréibänk fir Holz | Holzdréibänk | Drechselbänk",
            en: "Wood lathe | woodturning lathe | copy lathe",
            cpv: "42642100", .diameter("300", "450"), .length("800", "1200")),
        .init(
            fr: "Scie à ruban | scie à ruban de scierie | scie mobile",
            de: "Bandsäge | Blockbandsäge | Mobilsägewerk",
            lb: "Bandsee | Blockbandsee | mobil Bandsee",
            en: "Band saw | bandsaw | bandsaw mill | portable sawmill",
            cpv: "42642100", .diameter("400", "700"), .power("3", "7")),
        .init(
            fr: "Graveuse laser | découpeuse laser | machine de gravure",
            de: "Lasergravierer | Lasercutter | Gravurlaser",
            lb: "Lasergravéiermaschinn | Lasercutter | Laser fir ze gravéieren",
            en: "Laser engraver | laser cutter | laser engraving machine",
            cpv: "42610000", .width("60", "90", "130"), .output("20", "60")),
        .init(
            fr: "Séchoir à bois | séchoir solaire | étuve de traitement NIMP 15",
            de: "Holztrockenkammer | Holztrockner | Wärmebehandlung nach ISPM 15",
            lb: "Dréchekummer fir Holz | Holzdréchner | Hëtztbehandlung no ISPM 15",
            en: "Timber drying kiln | wood kiln | ISPM 15 heat treatment chamber",
            cpv: "42991400", .volume("10", "25", "50")),
    ]
}
