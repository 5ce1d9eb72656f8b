// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let marketGardeningTerms: [TradeTerm] = [
        .init(
            "growing",
            fr: """
                Production maraîchère | maraîchage | culture de légumes | cultiver des légumes | \
                maraîcher
                """,
            de: "Gemüseanbau | Gemüsebau | Gemüse anbauen | Gemüsegärtner | Gemüsegärtnerei",
            lb: "Geméis ubauen | Geméisbau | Geméisproduktioun | Geméisgäertner | Geméisbauer",
            en: "Vegetable growing | market gardening | growing vegetables | market gardener",
            cpv: "77100000", "03221000",
            esco: ["1a9d99ba-4c08-4864-8f6a-1b0f2b4cf883", "c5f255ef-02d3-4ab0-a652-2bf055d1d493"]),
        .init(
            "vegetables",
            fr: """
                Légumes biologiques de plein champ | légumes bio | maraîchage biologique | légumes \
                de saison | pommes de terre bio
                """,
            de: "Bio-Freilandgemüse | Biogemüse | Bio-Gemüseanbau | Freilandgemüse | Biokartoffeln",
            lb: """
                Bio-Geméis vum Feld | Biogeméis | biologescht Geméis | Bio-Gromperen | Geméis aus \
                der Saison
                """,
            en: """
                Organic field vegetables | organic vegetables | organic growing | seasonal \
                vegetables | organic potatoes
                """,
            cpv: "03221000", "03221100",
            esco: ["c9191f7f-28b5-4df8-991d-804c53009b83", "691c7db6-bad8-4a09-a3c4-4bf799375a35"]),
        .init(
            "greenhouse",
            fr: """
                Cultures sous serre et sous tunnel | culture sous abri | serres maraîchères | \
                tomates sous serre
                """,
            de: """
                Anbau im Gewächshaus und Folientunnel | Gewächshausanbau | Unterglasanbau | \
                Tomaten aus dem Gewächshaus
                """,
            lb: "Ubau an Zären an Tunnellen | Zäregeméis | Ubau an der Zär | Tomaten aus der Zär",
            en: """
                Greenhouse and tunnel growing | protected cropping | growing under glass | \
                greenhouse tomatoes
                """,
            cpv: "77100000",
            esco: ["118796d8-28a3-4865-bcd0-d037f4abcc0f", "9b115fce-f6ee-4d20-96f5-847fc6b11c6b"]),
        .init(
            "boxes",
            fr: """
                Paniers de légumes hebdomadaires | panier bio | paniers de légumes | abonnement \
                légumes | livraison de paniers
                """,
            de: "Wöchentliche Gemüsekisten | Gemüsekiste | Biokiste | Gemüseabo | Abokiste",
            lb: "Geméiskuerf fir all Woch | Geméiskuerf | Geméiskëscht | Geméisabo",
            en: "Weekly vegetable boxes | veg box | vegetable box scheme | vegetable subscription",
            cpv: "03221000", esco: ["a551ec45-db14-4d5a-84ee-20abef51e739"]),
        .init(
            "canteens",
            fr: """
                Approvisionnement de cantines | légumes pour cantines | fournir les cuisines \
                collectives | vente aux collectivités
                """,
            de: """
                Belieferung von Großküchen | Gemüse für Kantinen | Großküchen beliefern | \
                Lieferung an Schulküchen
                """,
            lb: "Liwwerung u Kantinnen | Geméis fir Kantinnen | Schoulkantinne beliwweren",
            en: """
                Supply to canteens | vegetables for canteens | supplying school kitchens | \
                wholesale to caterers
                """,
            cpv: "03221000", "15300000", esco: ["a551ec45-db14-4d5a-84ee-20abef51e739"]),
        .init(
            "seedlings",
            fr: """
                Production de plants | plants de légumes | semis | élevage de plants | plants à \
                repiquer
                """,
            de: """
                Jungpflanzenanzucht | Jungpflanzen | Setzlinge | Gemüsesetzlinge | Pflanzenanzucht
                """,
            lb: "Setzlinge produzéieren | Setzlingen | Jonkplanzen | Geméissetzlingen",
            en: "Seedling production | seedlings | young plants | vegetable plants | plug plants",
            cpv: "03121100",
            esco: ["844e9480-7aef-49f6-9260-d88c27249241", "f36dff27-a70e-4c23-b2de-e2dffe84adbf"]),
        .init(
            "herbs",
            fr: """
                Plantes aromatiques et tisanes | herbes aromatiques | plantes médicinales | \
                tisanes | plantes à infusion
                """,
            de: "Kräuter und Tees | Kräuteranbau | Gewürzkräuter | Heilkräuter | Kräutertee",
            lb: "Kraider an Téien | Kraider | Kraidertéi | Kraider ubauen | Heelplanzen",
            en: "Herbs and teas | culinary herbs | medicinal plants | herbal tea | herb growing",
            cpv: "03131000", "15864000", esco: ["c5f255ef-02d3-4ab0-a652-2bf055d1d493"]),
        .init(
            "fruit",
            fr: """
                Petits fruits et arboriculture | fruits rouges | arbres fruitiers | fraises et \
                framboises | arboriculture fruitière
                """,
            de: """
                Beeren- und Obstbau | Beerenobst | Obstanbau | Erdbeeren und Himbeeren | \
                Obstgarten
                """,
            lb: "Beeren- an Uebstbau | Beeren | Uebstbau | Äerdbieren an Hambieren | Uebst ubauen",
            en: """
                Soft fruit and orchards | berries | fruit growing | strawberries and raspberries | \
                fruit orchard
                """,
            cpv: "03222310", "03222320",
            esco: ["5aeaea2f-6585-4d3d-8f3e-1fdd9903aa32", "373db468-bd25-4b67-a6e0-4ac79d9a9e85"]),
        .init(
            "juice",
            fr: """
                Pressage de jus de pommes | jus de pomme | presser des pommes | cidrerie | \
                pressoir mobile à façon
                """,
            de: "Apfelsaftkelterei | Apfelsaft | Viez | Saftpresse | Lohnmosterei | Äpfel pressen",
            lb: "Viz a Jus pressen | Viz | Äppeljus | Äppel pressen",
            en: """
                Apple juice pressing | apple juice | apple pressing | cider making | contract \
                juicing
                """,
            cpv: "15321600", "15321000",
            esco: ["8eb292fb-55f2-4952-b05d-1cbc205f515c", "b5e84da7-6faa-4804-8b8b-c952f6cd6d30"]),
        .init(
            "washing",
            fr: """
                Lavage et découpe de légumes | légumerie | légumes prêts à cuire | éplucher des \
                légumes | quatrième gamme
                """,
            de: """
                Waschen und Schneiden von Gemüse | Gemüseaufbereitung | Gemüse putzen | \
                küchenfertiges Gemüse | Schälbetrieb
                """,
            lb: """
                Geméis wäschen a schneiden | Geméis schielen | Geméis virbereeden | kachfäerdegt \
                Geméis
                """,
            en: """
                Washing and cutting of vegetables | vegetable preparation | peeled vegetables | \
                ready-to-cook vegetables | fresh-cut vegetables
                """,
            cpv: "15331100", "15330000",
            esco: ["8eb292fb-55f2-4952-b05d-1cbc205f515c", "e2c6ceb1-2356-46f7-9129-a9ae88cfb162"]),
        .init(
            "honey",
            fr: "Apiculture et miel | apiculteur | ruches | rucher | parrainage de ruches",
            de: "Imkerei und Honig | Imker | Bienenhaltung | Bienenstöcke | Bienenpatenschaft",
            lb: "Beien an Hunneg | Imker | Beiekierf | Beienziichter | Hunneg",
            en: "Beekeeping and honey | beekeeper | beehives | apiary | hive sponsorship",
            cpv: "03142100", "15831600",
            esco: ["026401a9-7d56-4d7b-8052-38985ddbeafa", "e4a3c9af-8a5d-49cc-95bb-b77e41588746"]),
        .init(
            "market",
            fr: """
                Vente à la ferme et sur les marchés | vente directe | magasin à la ferme | étal de \
                marché | marchand de légumes
                """,
            de: """
                Hofladen und Wochenmarkt | Direktvermarktung | Ab-Hof-Verkauf | Marktstand | \
                Bauernladen
                """,
            lb: "Verkaf um Haff an um Maart | Direktverkaf | Haffbuttek | Maartstand",
            en: """
                Farm shop and market stall | direct sales | farm shop | market stall | greengrocer
                """,
            cpv: "55900000",
            esco: ["c822ca35-6c36-4eab-97fa-90f2775091c3", "a551ec45-db14-4d5a-84ee-20abef51e739"]),
    ]
}
