// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let cateringEquipment: [TradeEquipment] = [
        .init(
            fr: "Four mixte à vapeur | four mixte | four vapeur | four à convection",
            de: "Kombidämpfer | Kombi-Dampfgarer | Konvektomat | Heißluftdämpfer",
            lb: "Kombi-Dampuewen | Dampuewen | Konvektiounsuewen",
            en: "Combi steamer | combi oven | steam oven | convection oven",
            cpv: "42341000", .power("19", "37")),
        .init(
            fr: """
                Cellule de refroidissement rapide | cellule de refroidissement | surgélateur rapide
                """,
            de: "Schnellkühler | Schockfroster | Schnellabkühler",
            lb: "Schnellkiller | Schockfroster | Apparat fir séier ofzekillen",
            en: "Blast chiller | blast freezer | shock freezer",
            cpv: "42513200", .load("30", "60")),
        .init(
            fr: "Sauteuse basculante | sauteuse | braisière | marmite basculante",
            de: "Kippbratpfanne | Bratpfanne für Großküchen | Kippkessel | Kochkessel",
            lb: "Kippbratpan | Kippkessel | grouss Bratpan",
            en: "Tilting bratt pan | bratt pan | tilting kettle | boiling pan",
            cpv: "39314000", .tank("60", "100")),
        .init(
            fr: """
                Chambre froide | chambre frigorifique | frigo de stockage | chambre de congélation
                """,
            de: "Kühlzelle | Kühlraum | Tiefkühlzelle | Kühlhaus",
            lb: "Killraum | Killzell | Déifkillraum",
            en: "Cold room | walk-in fridge | walk-in freezer | refrigerated storeroom",
            cpv: "42513290", .volume("12", "18", "30")),
        .init(
            fr: """
                Lave-vaisselle à capot | lave-vaisselle professionnel | \
                machine à laver la vaisselle
                """,
            de: """
                Haubenspülmaschine | Gewerbespülmaschine | Geschirrspülmaschine | \
                Durchschubspülmaschine
                """,
            lb: "Hauwespullmaschinn | Spullmaschinn fir Restauranten | Industriespullmaschinn",
            en: "Pass-through dishwasher | commercial dishwasher | hood-type dishwasher",
            cpv: "42959000", .output("720", "1080")),
        .init(
            fr: """
                Véhicule frigorifique | camionnette frigorifique | fourgon frigo | \
                utilitaire réfrigéré
                """,
            de: "Kühlfahrzeug | Kühltransporter | Kühlwagen",
            lb: "Killauto | Killcamionnette | Auto mat Killung",
            en: "Refrigerated van | fridge van | chilled van | cool van",
            cpv: "34136200", mobile: true, .payload("600", "850"), .volume("5", "9")),
        .init(
            fr: "Thermoscelleuse de barquettes | thermoscelleuse | operculeuse | scelleuse",
            de: """
                Schalensiegelgerät | Schalenverschließmaschine | Siegelmaschine für Schalen | \
                Traysealer
                """,
            lb: "Siegelapparat fir Barquetten | Siegelmaschinn | Barquettemaschinn",
            en: "Tray sealer | tray sealing machine | heat sealer for trays",
            cpv: "42921320", .output("300", "600")),
        .init(
            fr: "Pétrin et batteur-mélangeur | pétrin | batteur | robot pâtissier | mélangeur",
            de: "Knet- und Rührmaschine | Teigkneter | Rührmaschine | Planetenrührer",
            lb: "Kneetmaschinn | Deegmaschinn | Réiermaschinn",
            en: "Dough and planetary mixer | dough mixer | planetary mixer | spiral mixer",
            cpv: "42215200", .tank("20", "40", "60"), .power("1", "3")),
        .init(
            fr: """
                Remorque-cuisine | food truck équipé | camion-cuisine | cuisine mobile sur remorque
                """,
            de: "Küchenanhänger | Imbissanhänger | Verkaufsanhänger mit Küche | Feldküche",
            lb: "Kichenunhänger | Food-Truck mat Kichen | Unhänger mat Kichen",
            en: "Catering trailer | kitchen trailer | equipped food truck | field kitchen",
            cpv: "44211400", mobile: true, .length("3500", "5000"), .power("9", "15")),
        .init(
            fr: """
                Conteneurs isothermes | caissons isothermes | chariots de repas | norvégiennes | \
                bacs gastronormes
                """,
            de: """
                Thermobehälter für Speisen | Thermoboxen | Warmhaltebehälter | Speisetransportwagen
                """,
            lb: "Thermoskëschte fir Iessen | Thermoboxen | Iesswon",
            en: """
                Insulated food carriers | insulated food boxes | thermal food containers | \
                hot-holding trolleys
                """,
            cpv: "39221130", mobile: true, .tank("30", "50", "80")),
    ]
}
