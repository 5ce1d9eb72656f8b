// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let marketGardening = Trade(
        code: "market-gardening",
        name: Text(fr: "Maraîchage", de: "Gemüsebau", lb: "Geméisbau", en: "Market gardening"),
        competences: [
            .init(
                "vegetables", fr: "Légumes biologiques de plein champ", de: "Bio-Freilandgemüse",
                lb: "Bio-Geméis vum Feld", en: "Organic field vegetables"),
            .init(
                "greenhouse", fr: "Cultures sous serre et sous tunnel",
                de: "Anbau im Gewächshaus und Folientunnel", lb: "Ubau an Zären an Tunnellen",
                en: "Greenhouse and tunnel growing"),
            .init(
                "boxes", fr: "Paniers de légumes hebdomadaires", de: "Wöchentliche Gemüsekisten",
                lb: "Geméiskuerf fir all Woch", en: "Weekly vegetable boxes"),
            .init(
                "canteens", fr: "Approvisionnement de cantines", de: "Belieferung von Großküchen",
                lb: "Liwwerung u Kantinnen", en: "Supply to canteens"),
            .init(
                "seedlings", fr: "Production de plants", de: "Jungpflanzenanzucht",
                lb: "Setzlinge produzéieren", en: "Seedling production"),
            .init(
                "herbs", fr: "Plantes aromatiques et tisanes", de: "Kräuter und Tees",
                lb: "Kraider an Téien", en: "Herbs and teas"),
            .init(
                "fruit", fr: "Petits fruits et arboriculture", de: "Beeren- und Obstbau",
                lb: "Beeren- an Uebstbau", en: "Soft fruit and orchards"),
            .init(
                "juice", fr: "Pressage de jus de pommes", de: "Apfelsaftkelterei",
                lb: "Viz a Jus pressen", en: "Apple juice pressing"),
            .init(
                "washing", fr: "Lavage et découpe de légumes",
                de: "Waschen und Schneiden von Gemüse", lb: "Geméis wäschen a schneiden",
                en: "Washing and cutting of vegetables"),
            .init(
                "honey", fr: "Apiculture et miel", de: "Imkerei und Honig", lb: "Beien an Hunneg",
                en: "Beekeeping and honey"),
            .init(
                "market", fr: "Vente à la ferme et sur les marchés", de: "Hofladen und Wochenmarkt",
                lb: "Verkaf um Haff an um Maart", en: "Farm shop and market stall"),
            .init(
                "gardens", fr: "Jardins partagés et pédagogiques",
                de: "Gemeinschafts- und Lehrgärten", lb: "Gemeinschafts- a Léiergäert",
                en: "Community and teaching gardens"),
        ],
        equipment: [
            .init(
                fr: "Serre multichapelle", de: "Foliengewächshaus", lb: "Zär",
                en: "Multi-span greenhouse", cpv: "44211500", .area("400", "800", "1500")),
            .init(
                fr: "Tunnel maraîcher", de: "Folientunnel", lb: "Folietunnel", en: "Polytunnel",
                cpv: "44211500", .area("200", "320")),
            .init(
                fr: "Tracteur maraîcher", de: "Schmalspurtraktor", lb: "Trakter fir de Geméisbau",
                en: "Market garden tractor", cpv: "16700000", mobile: true, .power("26", "37")),
            .init(
                fr: "Planteuse à plants", de: "Pflanzmaschine", lb: "Planzmaschinn",
                en: "Transplanter", cpv: "16130000", mobile: true, .output("1500", "2500")),
            .init(
                fr: "Laveuse de légumes à brosses", de: "Gemüsewaschmaschine",
                lb: "Wäschmaschinn fir Geméis", en: "Brush vegetable washer", cpv: "16611000",
                .load("80", "150")),
            .init(
                fr: "Chambre froide à légumes", de: "Gemüsekühlraum", lb: "Killraum fir Geméis",
                en: "Vegetable cold store", cpv: "42513290", .volume("20", "40")),
            .init(
                fr: "Pressoir à fruits", de: "Obstpresse", lb: "Uebstpress", en: "Fruit press",
                cpv: "42215200", mobile: true, .load("100", "300")),
        ],
        nacePrefixes: ["011", "012", "1032"],
        cpvPrefixes: ["0322", "0321", "1532"],
        marks: [
            "maraichage", "maraicher", "legumes", "gemusebau", "gemuseanbau",
            "solidarische landwirtschaft", "gemeisbau", "gemeis", "market garden",
            "vegetable growing", "cocagne",
        ])
}
