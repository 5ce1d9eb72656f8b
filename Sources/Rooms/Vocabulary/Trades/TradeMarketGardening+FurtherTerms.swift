// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let marketGardeningFurtherTerms: [TradeTerm] = [
        .init(
            "gardens",
            fr: """
                Jardins partagés et pédagogiques | jardins communautaires | jardin partagé | \
                potager collectif | jardin d’école | jardins familiaux
                """,
            de: """
                Gemeinschafts- und Lehrgärten | Gemeinschaftsgarten | Schulgarten | Kleingärten | \
                Mietgarten
                """,
            lb: """
                Gemeinschafts- a Léiergäert | Gemeinschaftsgaart | Schoulgaart | Gaart fir \
                jiddereen
                """,
            en: """
                Community and teaching gardens | community garden | school garden | allotments | \
                teaching garden
                """,
            cpv: "77310000", "80540000", esco: ["8abdc43c-2bfd-417c-97c2-27fcdaf53171"]),
        .init(
            "csa",
            fr: """
                Agriculture soutenue par la communauté | AMAP | GASAP | agriculture contractuelle \
                de proximité
                """,
            de: "Solidarische Landwirtschaft | Solawi | Erntegemeinschaft | Ernteanteile",
            lb: "Solidaresch Landwirtschaft | SoLaWi | Rekoltsdeeler",
            en: "Community-supported agriculture | CSA farm | solidarity farming | harvest shares",
            cpv: "03221000", "77100000", esco: ["691c7db6-bad8-4a09-a3c4-4bf799375a35"]),
        .init(
            "harvest",
            fr: """
                Récolte et cueillette | cueilleur | récolter des légumes | saisonnier agricole | \
                glanage
                """,
            de: "Erntehilfe | Erntehelfer | Ernte einbringen | Nachernte",
            lb: "Hëllef bei der Rekolt | Uebst plécken | Geméis rekoltéieren",
            en: "Harvesting and picking | harvest hand | fruit picking | gleaning",
            cpv: "77110000",
            esco: ["373db468-bd25-4b67-a6e0-4ac79d9a9e85", "2e4e8114-e579-453d-918e-b0262818ab76"]),
        .init(
            "vineyard",
            fr: """
                Travaux viticoles | viticulture | vendanges | taille de la vigne | ouvrier \
                viticole
                """,
            de: "Weinbergsarbeiten | Weinbau | Weinlese | Rebschnitt | Winzer",
            lb: "Wéngertsaarbechten | Wäibau | Wäilies | Riewe schneiden | Wënzer",
            en: "Vineyard work | viticulture | grape harvest | vine pruning",
            cpv: "77110000", "03222342",
            esco: ["e5e3ea36-4ed9-4c57-987c-9974385551a8", "a131d45c-7f0b-457e-9294-4e7e32f6b2af"]),
        .init(
            "eggs",
            fr: "Poules et œufs | œufs bio | poules pondeuses | élevage de volailles",
            de: "Hühnerhaltung und Eier | Bioeier | Legehennen | Geflügelhaltung",
            lb: "Hénger an Eeër | Bio-Eeër | Hénger halen",
            en: "Hens and eggs | organic eggs | laying hens | poultry keeping",
            cpv: "03142500",
            esco: ["d20fd82a-9d99-4335-ad83-87484e297a46", "c19f8594-92cd-4e65-aa04-d8b153f5ccd0"]),
        .init(
            "mushrooms",
            fr: "Culture de champignons | champignonnière | pleurotes | champignons de Paris",
            de: "Pilzzucht | Speisepilze | Pilze züchten | Austernpilze",
            lb: "Champignonen ziichten | Champignonszuucht | Pilzzuucht",
            en: "Mushroom growing | oyster mushrooms | mushroom farm",
            cpv: "03221260", esco: ["c5f255ef-02d3-4ab0-a652-2bf055d1d493"]),
        .init(
            "flowers",
            fr: "Fleurs coupées | floriculture | bouquets de saison | culture de fleurs",
            de: "Schnittblumen | Blumenanbau | Blumenfeld | Saisonblumen",
            lb: "Schnëttblummen | Blummen ubauen | Blummesträiss",
            en: "Cut flowers | flower growing | seasonal bouquets",
            cpv: "03121210", "03121200", esco: ["c5f255ef-02d3-4ab0-a652-2bf055d1d493"]),
        .init(
            "nursery",
            fr: "Pépinière | pépiniériste | plantes vivaces | arbustes en pot",
            de: "Baumschule | Staudengärtnerei | Topfpflanzen | Sträucher ziehen",
            lb: "Planzeschoul | Bamschoul | Stauden | Planzen am Dëppen",
            en: "Plant nursery | nursery stock | pot plants | perennial plants",
            cpv: "03450000", "03121000",
            esco: ["844e9480-7aef-49f6-9260-d88c27249241", "0ae3af47-dc33-4cb0-a2a3-01c6a5bcd968"]),
        .init(
            "seeds",
            fr: """
                Production de semences | semences paysannes | graines potagères | variétés \
                anciennes
                """,
            de: "Saatgutvermehrung | samenfestes Saatgut | Gemüsesamen | alte Sorten",
            lb: "Som produzéieren | Geméissom | al Zorten",
            en: "Seed production | open-pollinated seed | seed saving | heritage varieties",
            cpv: "03111000"),
        .init(
            "urban-farming",
            fr: "Agriculture urbaine | potager d’entreprise | permaculture | culture sur toit",
            de: "Urbane Landwirtschaft | Urban Gardening | Permakultur | Dachgarten mit Gemüse",
            lb: "Urban Gardening | Permakultur | Geméisgaart an der Stad",
            en: "Urban farming | permaculture | workplace vegetable garden | rooftop growing",
            cpv: "77100000", esco: ["691c7db6-bad8-4a09-a3c4-4bf799375a35"]),
        .init(
            "farm-visits",
            fr: "Ferme pédagogique | animaux de la ferme | visites de ferme | ferme d’animation",
            de: "Lernort Bauernhof | Schulbauernhof | Bauernhofpädagogik | Hofführungen",
            lb: "Pedagogesche Bauerenhaff | Haffvisitten | Léieren um Bauerenhaff",
            en: "Educational farm | city farm | farm visits | care farming",
            cpv: "80540000", esco: ["85c1377a-b96f-4ad0-adb4-8d11f8a2eecd"]),
    ]
}
