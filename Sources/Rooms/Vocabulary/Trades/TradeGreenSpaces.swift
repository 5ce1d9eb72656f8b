// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let greenSpaces = Trade(
        code: "green-spaces",
        name: Text(
            fr: "Espaces verts", de: "Garten- und Landschaftspflege", lb: "Gréngflächen",
            en: "Green spaces"),
        competences: [
            .init(
                "lawns", fr: "Tonte et entretien de pelouses", de: "Rasenmähen und Rasenpflege",
                lb: "Wues méien a fleegen", en: "Mowing and lawn care"),
            .init(
                "hedges", fr: "Taille de haies et d’arbustes", de: "Hecken- und Strauchschnitt",
                lb: "Hecken a Sträich schneiden", en: "Hedge and shrub trimming"),
            .init(
                "clearing", fr: "Débroussaillage et fauche tardive",
                de: "Freischneiden und Spätmahd", lb: "Gestrëpp ewechmaachen a spéit méien",
                en: "Brush clearing and late mowing"),
            .init(
                "trees", fr: "Élagage et abattage", de: "Baumpflege und Fällarbeiten",
                lb: "Beem schneiden an ëmmaachen", en: "Tree pruning and felling"),
            .init(
                "planting", fr: "Plantation d’arbres, de haies et de vivaces",
                de: "Pflanzung von Bäumen, Hecken und Stauden", lb: "Beem, Hecken a Staude planzen",
                en: "Planting of trees, hedges and perennials"),
            .init(
                "weeding", fr: "Désherbage sans produits phytosanitaires",
                de: "Wildkrautbeseitigung ohne Pflanzenschutzmittel",
                lb: "Onkraut ewechmaachen ouni Pestiziden", en: "Pesticide-free weeding"),
            .init(
                "orchards", fr: "Entretien de vergers haute tige", de: "Pflege von Streuobstwiesen",
                lb: "Bongerte fleegen", en: "Care of traditional orchards"),
            .init(
                "meadows", fr: "Gestion différenciée et prairies fleuries",
                de: "Naturnahe Pflege und Blühwiesen", lb: "Naturno Fleeg a Blummewisen",
                en: "Ecological upkeep and flower meadows"),
            .init(
                "streams", fr: "Entretien des berges et des cours d’eau",
                de: "Gewässer- und Uferpflege", lb: "Baachen an Uferen ënnerhalen",
                en: "Stream and bank maintenance"),
            .init(
                "footpaths", fr: "Entretien et balisage de sentiers",
                de: "Pflege und Markierung von Wanderwegen", lb: "Wanderweeër fleegen a markéieren",
                en: "Upkeep and marking of footpaths"),
            .init(
                "cemeteries", fr: "Entretien de cimetières et de tombes",
                de: "Friedhofs- und Grabpflege", lb: "Kierfechter a Griewer fleegen",
                en: "Cemetery and grave care"),
            .init(
                "winter", fr: "Ramassage de feuilles et déneigement",
                de: "Laubbeseitigung und Winterdienst", lb: "Blieder opraafen a Schnéi raumen",
                en: "Leaf clearing and snow removal"),
            .init(
                "gardens", fr: "Aménagement de jardins et pose de clôtures",
                de: "Garten- und Zaunbau", lb: "Gäert uleeën an Zénk setzen",
                en: "Garden design and fencing"),
        ],
        equipment: [
            .init(
                fr: "Tondeuse autoportée", de: "Aufsitzmäher", lb: "Rasentrakter",
                en: "Ride-on mower", cpv: "16311100", mobile: true, .width("102", "122", "137"),
                .power("12", "16")),
            .init(
                fr: "Débroussailleuse à dos", de: "Rückentragbarer Freischneider",
                lb: "Fräischneider fir op de Réck", en: "Backpack brushcutter", cpv: "16160000",
                mobile: true, .power("2")),
            .init(
                fr: "Taille-haie à batterie", de: "Akku-Heckenschere", lb: "Heckeschéier mat Akku",
                en: "Battery hedge trimmer", cpv: "16160000", mobile: true, .length("600", "750")),
            .init(
                fr: "Broyeur de branches", de: "Holzhäcksler", lb: "Holzhäcksler",
                en: "Wood chipper", cpv: "16600000", mobile: true, .diameter("120", "160"),
                .power("19", "26")),
            .init(
                fr: "Tracteur compact", de: "Kompakttraktor", lb: "Kompakttrakter",
                en: "Compact tractor", cpv: "16700000", mobile: true, .power("18", "27", "37")),
            .init(
                fr: "Camionnette à benne basculante", de: "Transporter mit Kippaufbau",
                lb: "Camionnette mat Kippbréck", en: "Tipper van", cpv: "34134200", mobile: true,
                .payload("900", "1200")),
            .init(
                fr: "Désherbeur à eau chaude", de: "Heißwassergerät gegen Wildkraut",
                lb: "Heesswaasser-Apparat géint Onkraut", en: "Hot-water weeder", cpv: "42924740",
                mobile: true, .tank("400", "600")),
        ],
        nacePrefixes: ["813", "0130", "0161", "024"],
        cpvPrefixes: ["773", "772", "4511271"],
        marks: [
            "espaces verts", "espace vert", "jardinage", "paysager", "paysagiste", "grunpflege",
            "gartenpflege",
            "landschaftspflege", "garten und landschaftsbau", "grunanlagen", "grengflachen",
            "grengfleeg", "gaardenaarbecht", "green space", "gardening", "landscape", "landscaping",
            "elagage",
        ])
}
