// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let marketGardeningEquipment: [TradeEquipment] = [
        .init(
            fr: "Serre multichapelle | serre chapelle | serre plastique",
            de: "Foliengewächshaus | Gewächshaus | Mehrschiff-Gewächshaus",
            lb: "Zär | Treibhaus",
            en: "Multi-span greenhouse | glasshouse | greenhouse",
            cpv: "44211500", .area("400", "800", "1500")),
        .init(
            fr: "Tunnel maraîcher | serre tunnel | tunnel plastique",
            de: "Folientunnel | Foliengewächstunnel | Wanderfolientunnel",
            lb: "Folietunnel | Plastikstunnel",
            en: "Polytunnel | hoop house | growing tunnel",
            cpv: "44211500", .area("200", "320")),
        .init(
            fr: "Tracteur maraîcher | tracteur étroit | tracteur enjambeur",
            de: "Schmalspurtraktor | Kompakttraktor für den Gemüsebau | Geräteträger für Gemüse",
            lb: "Trakter fir de Geméisbau | schmuele Trakter",
            en: "Market garden tractor | narrow tractor | vegetable tractor",
            cpv: "16700000", mobile: true, .power("26", "37")),
        .init(
            fr: "Planteuse à plants | repiqueuse | planteuse maraîchère",
            de: "Pflanzmaschine | Setzmaschine | Pflanzsetzmaschine",
            lb: "Planzmaschinn | Setzmaschinn",
            en: "Transplanter | planting machine | seedling planter",
            cpv: "16130000", mobile: true, .output("1500", "2500")),
        .init(
            fr: "Laveuse de légumes à brosses | laveuse de carottes | lave-légumes",
            de: "Gemüsewaschmaschine | Gemüsewäsche | Bürstenwaschmaschine für Gemüse",
            lb: "Wäschmaschinn fir Geméis | Geméiswäschmaschinn",
            en: "Brush vegetable washer | vegetable washing machine | carrot washer",
            cpv: "16611000", .load("80", "150")),
        .init(
            fr: "Chambre froide à légumes | frigo à légumes | chambre de stockage réfrigérée",
            de: "Gemüsekühlraum | Gemüsekühlzelle | Kühllager für Gemüse",
            lb: "Killraum fir Geméis | Geméiskillraum | Killzell fir Geméis",
            en: "Vegetable cold store | vegetable cool room",
            cpv: "42513290", .volume("20", "40")),
        .init(
            fr: "Pressoir à fruits | presse à fruits | presse à pommes",
            de: "Obstpresse | Saftpresse für Obst | Apfelpresse",
            lb: "Uebstpress | Äppelpress",
            en: "Fruit press | apple press | juice press",
            cpv: "42215200", mobile: true, .load("100", "300")),
        .init(
            fr: "Semoir maraîcher | semoir de précision",
            de: "Gemüsesämaschine | Einzelkornsägerät",
            lb: "Séimaschinn fir Geméis | Prezisiounsséimaschinn",
            en: "Vegetable seed drill | precision seeder",
            cpv: "16130000", mobile: true, .width("75", "120")),
        .init(
            fr: "Irrigation goutte à goutte | système d’arrosage",
            de: "Tropfbewässerung | Bewässerungsanlage",
            lb: "Drëpsebewässerung | Bewässerungsanlag",
            en: "Drip irrigation system | watering system",
            cpv: "43323000", mobile: true, .area("1000", "3000")),
        .init(
            fr: "Remorque de marché | camion-magasin",
            de: "Marktanhänger | Verkaufsanhänger",
            lb: "Maartunhänger | Verkafsunhänger",
            en: "Market trailer | sales trailer",
            cpv: "34223330", mobile: true, .payload("500", "900")),
    ]
}
