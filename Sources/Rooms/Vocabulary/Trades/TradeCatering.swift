// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let catering = Trade(
        code: "catering",
        name: Text(
            fr: "Restauration et traiteur", de: "Küche und Catering", lb: "Kichen a Catering",
            en: "Catering"),
        competences: cateringCompetences,
        equipment: cateringEquipment,
        nacePrefixes: ["56", "107"],
        cpvPrefixes: ["553", "554", "555", "1589"],
        marks: [
            "restauration collective", "traiteur", "restaurant", "cantine", "catering",
            "gemeinschaftsverpflegung", "grosskuche", "kantine", "schulverpflegung", "mensa",
            "kantinn", "iessen op rieder", "repas", "school meals", "partyservice", "bistrot",
        ])

    private static let cateringCompetences: [TradeTerm] = [
        .init(
            "catering-service",
            fr: """
                Service traiteur | traiteur | cuisine de collectivité | restauration collective | \
                cuisinier
                """,
            de: "Catering | Partyservice | Gemeinschaftsverpflegung | Koch | Kochservice",
            lb: "Traiteur | Traiteursservice | Kach | kachen | Caterer",
            en: "Catering service | caterer | contract catering | food service | cook",
            cpv: "55520000", "55523000",
            esco: [
                "b4bff870-5c8f-4c33-b07f-f04d79830633", "90f75f67-495d-49fa-ab57-2f320e251d7e",
                "f3934441-4bff-4076-9945-e6c51a01c467",
            ]),
        .init(
            "school-meals",
            fr: """
                Repas scolaires | cantine scolaire | restauration scolaire | \
                repas de midi à l’école
                """,
            de: """
                Schulverpflegung | Schulessen | Schulmensa | Kitaverpflegung | \
                Mittagessen in der Schule
                """,
            lb: "Iesse fir Schoulen | Schoulkantinn | Schouliessen | Iesse fir d’Maison relais",
            en: "School meals | school lunches | school canteen | school dinners",
            cpv: "55523100", "55524000",
            esco: ["47d286a7-38b2-4970-a9f2-69c7faa77167", "5c6ca864-76d5-4217-b3e1-9a7ba7f8f47b"]),
        .init(
            "company-meals",
            fr: "Restaurant d’entreprise | cantine d’entreprise | restaurant du personnel",
            de: "Betriebsrestaurant | Betriebskantine | Kantine | Mitarbeiterrestaurant",
            lb: "Kantinn fir Betriber | Betribskantinn | Kantinn | Personalrestaurant",
            en: "Staff restaurant | staff canteen | workplace canteen | company canteen",
            cpv: "55510000", "55512000",
            esco: ["11e6d39e-1295-40e7-8eea-3eb042bc7e34"]),
        .init(
            "meals-on-wheels",
            fr: """
                Portage de repas à domicile | repas à domicile | repas sur roues | \
                livraison de repas aux aînés
                """,
            de: """
                Essen auf Rädern | Mahlzeitendienst | Mittagstisch für Senioren | Essen nach Hause
                """,
            lb: "Iessen op Rieder | Iessen doheem liwweren | Iesse fir eeler Leit",
            en: """
                Meals on wheels | home meal delivery | meal delivery for older people | \
                meals at home
                """,
            cpv: "55521100", "55521200",
            esco: ["b72395ea-623b-4204-abef-a67592b0781a"]),
        .init(
            "buffets",
            fr: """
                Buffets et cocktails | buffet froid | cocktail dînatoire | vin d’honneur | \
                zakouskis
                """,
            de: "Buffets und Empfänge | kaltes Buffet | Fingerfood | Sektempfang | Stehempfang",
            lb: "Buffeten an Empfäng | kale Buffet | Éierewäin | Fingerfood | Apéro",
            en: "Buffets and receptions | cold buffet | finger food | drinks reception | canapés",
            cpv: "55520000", "55523000",
            esco: ["d4ef994f-c2d0-4ea1-88d2-ad2aa9e0e079", "449f85e3-22e6-44d3-a295-b2fb1ab8b494"]),
        .init(
            "organic",
            fr: """
                Cuisine bio, locale et de saison | cuisine bio | produits locaux | \
                cuisine de saison | fait maison
                """,
            de: """
                Bio-Küche, regional und saisonal | Bioküche | regionale Küche | saisonale Küche | \
                frisch gekocht
                """,
            lb: """
                Bio-Kichen, regional a vun der Saison | Biokichen | regional Kichen | \
                saisonal Kichen
                """,
            en: """
                Organic, local and seasonal cooking | organic food | local food cooking | \
                seasonal menus | home-made food
                """,
            cpv: "55322000", "55520000"),
        .init(
            "vegetarian",
            fr: """
                Cuisine végétarienne et végétalienne | cuisine végane | repas végétariens | \
                sans viande | vegan
                """,
            de: """
                Vegetarische und vegane Küche | veganes Essen | vegetarisches Essen | \
                fleischlose Küche
                """,
            lb: """
                Vegetaresch a vegan Kichen | vegant Iessen | vegetarescht Iessen | \
                Iessen ouni Fleesch
                """,
            en: """
                Vegetarian and vegan cooking | vegan food | vegetarian meals | \
                plant-based cooking | meat-free meals
                """,
            cpv: "55322000", "15894100",
            esco: ["555d83ff-dbf9-481a-b726-2d502a11904e"]),
        .init(
            "preserves",
            fr: """
                Conserves, soupes et confitures | confitures | soupes | bocaux | conserverie | \
                chutneys
                """,
            de: """
                Eingemachtes, Suppen und Konfitüren | Marmelade | Einmachen | Suppen | Einkochen | \
                Aufstriche
                """,
            lb: "Agemaachtes, Zoppen a Gebeess | Gebeess | Zoppen | amaachen | Agemaachtes",
            en: "Preserves, soups and jams | jam making | soups | chutneys | canning of food",
            cpv: "15891400", "15897200",
            esco: ["723a149b-101f-4d5c-8afd-46efd1bcc3c5"]),
        .init(
            "bakery",
            fr: "Boulangerie et pâtisserie | boulanger | pâtissier | pain | gâteaux | viennoiserie",
            de: """
                Bäckerei und Konditorei | Bäcker | Konditor | Backwaren | Kuchen backen | \
                Brot backen
                """,
            lb: "Bäckerei a Pâtisserie | Bäcker | Patissier | Brout baken | Kuche baken",
            en: "Bakery and pastry | baker | pastry chef | bread | cakes | baking",
            cpv: "15811000", "15812000",
            esco: [
                "1aadb308-432a-4d01-b54b-b4f7f76dd419", "8f10ea9b-bfdf-4a4c-9fa7-b6e02daa93e5",
                "5626b3b1-5415-47f6-acf1-b573d457d180",
            ]),
        .init(
            "diets",
            fr: """
                Régimes et textures modifiées | repas de régime | repas mixés | sans gluten | \
                menus diététiques
                """,
            de: """
                Diäten und angepasste Kostformen | Diätküche | Schonkost | passierte Kost | \
                glutenfreies Essen
                """,
            lb: "Diäten an ugepasst Iessen | Diätiessen | mixéiert Iessen | glutefräit Iessen",
            en: """
                Special diets and textures | diet meals | texture-modified meals | \
                gluten-free meals | soft diet
                """,
            cpv: "55322000", "15894220",
            esco: ["9ab80ce6-504f-474f-bb91-98163e9d45fd", "2846ad39-6535-48cf-a4c4-64f0ae9066c1"]),
        .init(
            "bistro",
            fr: """
                Bistrot de quartier | bistrot | café associatif | salon de thé | \
                brasserie de quartier
                """,
            de: "Stadtteilbistro | Bistro | Nachbarschaftscafé | Café | Quartiersbistro",
            lb: "Bistro am Quartier | Bistro | Café | Quartierscafé",
            en: "Neighbourhood bistro | community café | café | coffee shop | tearoom",
            cpv: "55330000", "55300000",
            esco: ["e4fb4f26-1c0c-45e4-9250-5be32cee2a48", "c011d9ef-b3f1-4f48-8d1b-9cdd288a4f55"]),
        .init(
            "food-truck",
            fr: """
                Restauration mobile | food truck | camion-restaurant | friterie mobile | \
                restauration de rue
                """,
            de: "Mobile Verpflegung | Foodtruck | Imbisswagen | Streetfood | mobile Küche",
            lb: "Food-Truck a mobil Kichen | Food-Truck | Frittebud | mobil Kichen | Streetfood",
            en: "Mobile catering | food truck | street food | snack van | mobile kitchen",
            cpv: "55520000", "55300000"),
        .init(
            "anti-waste",
            fr: """
                Transformation d’invendus alimentaires | cuisine antigaspi | \
                zéro gaspillage alimentaire | valorisation des invendus
                """,
            de: """
                Verarbeitung geretteter Lebensmittel | Resteküche | Zero-Waste-Küche | \
                Lebensmittelverschwendung vermeiden
                """,
            lb: """
                Liewensmëttel retten a verschaffen | Reschtekichen | \
                géint Liewensmëttelverschwendung
                """,
            en: """
                Processing of surplus food | cooking with surplus food | zero-waste cooking | \
                surplus food kitchen
                """,
            cpv: "15894000", "55321000"),
        .init(
            "restaurant",
            fr: """
                Restaurant d’application et table d’hôtes | restaurant | plat du jour | \
                table d’hôtes | restaurant d’insertion
                """,
            de: """
                Restaurant und Mittagstisch | Restaurant | Gaststätte | Tagesgericht | \
                Mittagstisch | Inklusionsrestaurant
                """,
            lb: "Restaurant a Mëttesiessen | Restaurant | Plat du jour | Mëttesmenü",
            en: """
                Restaurant and lunch table | restaurant | dish of the day | lunch menu | \
                social restaurant
                """,
            cpv: "55300000", "55310000",
            esco: [
                "d5eb6150-bbff-4a9c-9d0c-21eab4dbe2b6", "c2fdfd64-6bdb-4ebc-b763-0a5d3eaa1ffe",
                "1009be17-7efd-45f1-a033-566bf179c588",
            ]),
        .init(
            "service",
            fr: """
                Service en salle et au bar | service à table | serveur | serveuse | \
                personnel de salle | barman
                """,
            de: "Tisch- und Thekenservice | Kellner | Bedienung | Servicepersonal | Thekendienst",
            lb: "Service um Dësch an um Comptoir | Kellner | Serveuse | servéieren | Garçon",
            en: """
                Table and bar service | waiter | waitress | waiting staff | bar staff | \
                serving food
                """,
            cpv: "55310000", "55410000",
            esco: [
                "d5db9d5c-2ebf-4a54-a79a-1b7e7ff70471", "42a6eff0-e9d9-423d-877b-e48fe91ff26f",
                "beeaddc7-fe69-4b97-a286-0bd595432eb9",
            ]),
        .init(
            "washing-up",
            fr: """
                Plonge et entretien de cuisine | plonge | vaisselle | plongeur | \
                nettoyage de cuisine | commis de plonge
                """,
            de: """
                Spüldienst und Küchenreinigung | Spülküche | Geschirr spülen | Küchenhilfe | \
                Küchenreinigung
                """,
            lb: """
                Spull- a Kichendéngscht | spullen | Geschier spullen | Kichenhëllef | Kiche botzen
                """,
            en: """
                Washing-up and kitchen cleaning | dishwashing | washing-up | kitchen porter | \
                kitchen cleaning
                """,
            cpv: "55320000", "90910000",
            esco: [
                "f756fdab-7726-4c48-bfcc-94ff8810fc08", "c662be22-f17a-4ba0-894f-d720b20c44cf",
                "9b31016e-c99d-4bd2-a550-d5660dac5041",
            ]),
        .init(
            "sandwiches",
            fr: """
                Sandwichs et plateaux-repas | sandwichs | petits pains garnis | plateau-repas | \
                lunch box | boîte à tartines
                """,
            de: """
                Belegte Brötchen und Lunchpakete | belegte Brötchen | Lunchpakete | Schnittchen | \
                Brötchenservice
                """,
            lb: """
                Beluechte Bréidercher a Lunchpäck | Bréidercher | Schmieren | Lunchpak | Sandwichen
                """,
            en: """
                Sandwiches and packed lunches | sandwiches | packed lunch | lunch boxes | \
                filled rolls | sandwich platters
                """,
            cpv: "15811510", "55521200",
            esco: ["b4bff870-5c8f-4c33-b07f-f04d79830633"]),
        .init(
            "coffee-breaks",
            fr: """
                Pauses-café et petits-déjeuners | pause-café | petit-déjeuner d’entreprise | \
                collation | accueil café
                """,
            de: """
                Kaffeepausen und Frühstück | Kaffeepause | Konferenzverpflegung | \
                Tagungsgetränke | Frühstücksservice
                """,
            lb: "Kaffispausen a Moiesiessen | Kaffispaus | Moiesiessen | Pausegedrénks",
            en: """
                Coffee breaks and breakfasts | coffee break | conference refreshments | \
                breakfast service | meeting catering
                """,
            cpv: "55520000", "55330000",
            esco: ["e4fb4f26-1c0c-45e4-9250-5be32cee2a48"]),
        .init(
            "central-kitchen",
            fr: """
                Cuisine centrale et liaison froide | liaison froide | liaison chaude | \
                cuisine de production | plats sous vide
                """,
            de: """
                Zentralküche und Cook-and-Chill | Zentralküche | Großküche | Cook and Chill | \
                Produktionsküche
                """,
            lb: "Zentralkichen a Cook-and-Chill | Zentralkichen | Grousskichen | virgekacht Iessen",
            en: """
                Central kitchen and cook-chill | central kitchen | cook-chill | \
                production kitchen | bulk meal production
                """,
            cpv: "55321000", "55322000",
            esco: [
                "11e6d39e-1295-40e7-8eea-3eb042bc7e34", "728cd984-19ad-441c-8145-b8edc9c53445",
                "01484951-15e6-4b88-a20f-1201868d36a0",
            ]),
        .init(
            "cooking-workshops",
            fr: """
                Ateliers de cuisine | cours de cuisine | atelier culinaire | cuisiner ensemble | \
                cuisine participative
                """,
            de: "Kochkurse | Kochworkshop | gemeinsam kochen | Kochschule | Kochabend",
            lb: "Kachcoursen | Kachatelier | zesumme kachen | Kachcours",
            en: """
                Cooking workshops | cooking classes | cookery course | community cooking | \
                cook together
                """,
            cpv: "55520000", "55321000",
            esco: ["f4a30153-2b27-4c15-82ea-e0216bd0012f"]),
    ]
}
