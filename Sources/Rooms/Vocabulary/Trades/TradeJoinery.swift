// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let joinery = Trade(
        code: "joinery",
        name: Text(fr: "Menuiserie", de: "Schreinerei", lb: "Schräinerei", en: "Joinery"),
        competences: [
            .init(
                "furniture", fr: "Mobilier sur mesure", de: "Möbel nach Maß",
                lb: "Miwwelen no Mooss", en: "Made-to-measure furniture"),
            .init(
                "urban-furniture", fr: "Mobilier urbain et tables de pique-nique",
                de: "Stadtmobiliar und Picknicktische",
                lb: "Bänken a Pickeneckdëscher fir dobaussen",
                en: "Street furniture and picnic tables"),
            .init(
                "doors", fr: "Portes et châssis en bois", de: "Holztüren und Holzfenster",
                lb: "Dieren a Fënsteren aus Holz", en: "Wooden doors and windows"),
            .init(
                "pallets", fr: "Fabrication et réparation de palettes",
                de: "Herstellung und Reparatur von Paletten", lb: "Paletten hierstellen a flécken",
                en: "Pallet making and repair"),
            .init(
                "crates", fr: "Caisses et emballages en bois",
                de: "Holzkisten und Transportverpackungen", lb: "Këschten a Verpackungen aus Holz",
                en: "Wooden crates and packing cases"),
            .init(
                "terraces", fr: "Terrasses et bardages",
                de: "Holzterrassen und Fassadenverkleidungen", lb: "Terrassen a Fassaden aus Holz",
                en: "Decking and cladding"),
            .init(
                "play", fr: "Jeux et équipements d’extérieur",
                de: "Spielgeräte für den Außenbereich", lb: "Spiller fir dobaussen",
                en: "Outdoor play equipment"),
            .init(
                "signs", fr: "Panneaux didactiques et signalétique en bois",
                de: "Holzschilder und Infotafeln", lb: "Schëlter an Infotafelen aus Holz",
                en: "Wooden signs and information boards"),
            .init(
                "nest-boxes", fr: "Nichoirs et hôtels à insectes",
                de: "Nistkästen und Insektenhotels", lb: "Vullekëschten an Insektenhotellen",
                en: "Nest boxes and insect hotels"),
            .init(
                "cnc", fr: "Usinage à commande numérique", de: "CNC-Bearbeitung",
                lb: "CNC-Aarbechten", en: "CNC machining"),
            .init(
                "kitchens", fr: "Pose de cuisines et de placards",
                de: "Einbau von Küchen und Schränken", lb: "Kichen a Schief abauen",
                en: "Fitting of kitchens and cupboards"),
            .init(
                "upcycling", fr: "Meubles en bois de réemploi", de: "Möbel aus Altholz",
                lb: "Miwwelen aus alem Holz", en: "Furniture from reclaimed timber"),
        ],
        equipment: [
            .init(
                fr: "Scie à format", de: "Formatkreissäge", lb: "Formatsee",
                en: "Sliding table saw", cpv: "42642100", .length("2600", "3200"),
                .power("4", "6")),
            .init(
                fr: "Raboteuse-dégauchisseuse", de: "Abricht- und Dickenhobelmaschine",
                lb: "Hubbelmaschinn", en: "Planer-thicknesser", cpv: "42642100", .width("41", "51"),
                .power("4")),
            .init(
                fr: "Centre d’usinage à commande numérique", de: "CNC-Bearbeitungszentrum",
                lb: "CNC-Maschinn", en: "CNC machining centre", cpv: "42612000",
                .length("2500", "3100"), .power("9", "12")),
            .init(
                fr: "Plaqueuse de chants", de: "Kantenanleimmaschine", lb: "Kantemaschinn",
                en: "Edge bander", cpv: "42642100", .power("3", "5")),
            .init(
                fr: "Ponceuse à large bande", de: "Breitbandschleifmaschine",
                lb: "Breetbandschläifmaschinn", en: "Wide-belt sander", cpv: "43811000",
                .width("95", "110")),
            .init(
                fr: "Cabine de peinture", de: "Lackierkabine", lb: "Lackéierkabinn",
                en: "Spray booth", cpv: "39236000", .area("12", "20")),
            .init(
                fr: "Cloueuse de palettes", de: "Palettennagelmaschine",
                lb: "Nolmaschinn fir Paletten", en: "Pallet nailing machine", cpv: "42642100",
                .output("40", "60")),
        ],
        nacePrefixes: ["16", "31", "4332"],
        cpvPrefixes: ["4542", "391"],
        marks: [
            "menuiserie", "ebenisterie", "schreinerei", "tischlerei", "schrainerei", "schrainer",
            "joinery", "carpentry", "holzwerkstatt", "palettes",
        ])
}
