// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let logistics = Trade(
        code: "logistics",
        name: Text(fr: "Logistique", de: "Logistik", lb: "Logistik", en: "Logistics"),
        competences: logisticsCompetences,
        equipment: logisticsEquipment,
        nacePrefixes: ["494", "52", "53"],
        cpvPrefixes: ["6016", "6018", "631", "641", "98392"],
        marks: [
            "logistique", "entreposage", "livraison", "demenagement", "logistik", "lagerung",
            "umzug", "lieferdienst", "transport de marchandises", "plenneren", "logistics",
            "removals", "delivery", "coursier", "kurierdienst", "spedition", "plennerfirma",
            "warehousing",
        ])

    private static let logisticsCompetences: [TradeTerm] = [
        .init(
            "transport",
            fr: """
                Transport de marchandises | transporteur | livreur | livraisons | \
                transport de colis | chauffeur-livreur
                """,
            de: "Gütertransport | Transporte | Lieferdienst | Lieferfahrer | Ausfahren von Waren",
            lb: """
                Wuerentransport | Transporter maachen | Liwwerdéngscht | Liwwerer | Wuere liwweren
                """,
            en: """
                Goods transport | delivery service | haulage | delivery driver | transport of goods
                """,
            cpv: "60100000", "60180000", "60161000",
            esco: ["0c408028-c48f-4df8-ba5d-c3d3be15f5a2", "45037d43-a8f5-4f46-b332-b2935bc305f4"]),
        .init(
            "last-mile",
            fr: """
                Livraison du dernier kilomètre | dernier kilomètre | livraison urbaine | \
                livraison à domicile | livraison de colis
                """,
            de: """
                Lieferung auf der letzten Meile | letzte Meile | Stadtlogistik | Paketzustellung | \
                Heimlieferung
                """,
            lb: "Liwwerung op der leschter Meil | lescht Meil | Liwwerung heem | Pak liwweren",
            en: "Last-mile delivery | last mile | urban delivery | parcel delivery | home delivery",
            cpv: "64121200", "60161000",
            esco: ["e1f2f22f-3248-4eb2-83a6-c6f7c4437c5c", "2815f65d-6adb-46a6-8041-5768febf5580"]),
        .init(
            "cargo-bikes",
            fr: """
                Livraison à vélo-cargo | coursier à vélo | cyclologistique | vélo cargo | \
                livreur à vélo
                """,
            de: "Lieferung mit dem Lastenrad | Fahrradkurier | Lastenrad | Radlogistik | Radkurier",
            lb: "Liwwerung mam Cargovëlo | Vëloskurier | Cargovëlo | mam Vëlo liwweren",
            en: """
                Cargo-bike delivery | bike courier | bicycle courier | cycle logistics | cargo bike
                """,
            cpv: "64120000", "64121200",
            esco: ["3a959644-beed-4afc-8e57-d5068ae6a43e", "e7f63440-6007-486b-948f-ea124839c418"]),
        .init(
            "storage",
            fr: """
                Entreposage de palettes | entreposage | stockage | stocker | garde-meubles | \
                magasinier
                """,
            de: "Palettenlagerung | Lagerung | Einlagerung | Lagerhaltung | Möbellager | Lagerist",
            lb: "Palette lageren | Lagerung | lageren | Stockage | Magasinier",
            en: """
                Pallet storage | warehousing | storage | store goods | furniture storage | \
                storekeeper
                """,
            cpv: "63120000", "63122000", "63121100",
            esco: ["bea705fe-06ac-4147-b8e0-6e8ac1208d8f", "e883d55a-75ae-460b-ba0a-47fecf14f1b3"]),
        .init(
            "orders",
            fr: """
                Préparation de commandes | picking | préparateur de commandes | \
                préparer des colis | e-commerce
                """,
            de: """
                Kommissionierung | Kommissionieren | Picken und Packen | \
                Versand von Onlinebestellungen | Fulfillment
                """,
            lb: "Commanden zesummestellen | Commande preparéieren | Picking | Päck fäerdeg maachen",
            en: """
                Order picking | picking and packing | order fulfilment | e-commerce fulfilment | \
                pick and pack
                """,
            cpv: "63121000", "79920000",
            esco: [
                "cd94def5-3442-4c2e-ae3d-0761a3008bcb", "ee5e2297-39cc-4ed6-89e5-d58016118a7f",
                "d5fa1ed6-6cd8-41b9-8e78-2ba168ff3457",
            ]),
        .init(
            "removals",
            fr: """
                Déménagements solidaires | déménagement | déménager | déménageur | \
                aide au déménagement | monte-meubles
                """,
            de: """
                Soziale Umzugshilfe | Umzüge | Umzug | Umzugshelfer | Möbeltransport | Möbelpacker
                """,
            lb: """
                Plënnerhëllef | plënneren | Plënnerfirma | Miwwelen transportéieren | \
                Plënnerdéngscht
                """,
            en: """
                Social removals service | removals | moving house | house moves | movers | \
                furniture transport
                """,
            cpv: "98392000", "60180000",
            esco: [
                "c84a055d-00fe-4789-a054-f4a62914ff6e", "a504e79e-f146-4773-a1cf-2b15b9d614db",
                "f57eb0cb-e67a-419c-9b7b-4abd811b7e2f",
            ]),
        .init(
            "short-chain",
            fr: """
                Logistique de circuits courts | circuit court | livraison de produits locaux | \
                plateforme de producteurs
                """,
            de: """
                Logistik für regionale Lebensmittel | Regionallogistik | \
                Direktvermarktung beliefern | regionale Produkte ausliefern
                """,
            lb: """
                Logistik fir regional Liewensmëttel | regional Produite liwweren | \
                kuerz Liwwerketten
                """,
            en: """
                Short food chain logistics | local food distribution | food hub | \
                farm-to-kitchen delivery
                """,
            cpv: "60180000", "63120000",
            esco: ["a42cb3ed-f7d3-4c9c-af2e-ff4d9c9f4d48"]),
        .init(
            "cold-chain",
            fr: """
                Transport sous température dirigée | transport frigorifique | chaîne du froid | \
                livraison réfrigérée
                """,
            de: """
                Temperaturgeführter Transport | Kühltransport | Kühlkette | Frischelogistik | \
                Tiefkühltransport
                """,
            lb: "Transport mat Killkette | Killtransport | gekillt Liwwerung | Killkette",
            en: """
                Temperature-controlled transport | refrigerated transport | cold chain | \
                chilled delivery
                """,
            cpv: "60180000", "60100000",
            esco: ["21d5f9c6-c35d-4c70-bbc5-f32cbd7b2500"]),
        .init(
            "food-aid",
            fr: """
                Collecte et distribution d’invendus | aide alimentaire | banque alimentaire | \
                épicerie sociale | dons alimentaires | colis alimentaires
                """,
            de: """
                Abholung und Verteilung von Lebensmittelspenden | Tafel | Lebensmittelspenden | \
                Lebensmittelausgabe | Lebensmittelrettung
                """,
            lb: """
                Iwwreg Liewensmëttel sammelen a verdeelen | Sozialepicerie | \
                Liewensmëttelspenden | Liewensmëttelpäck
                """,
            en: """
                Collection and distribution of surplus food | food bank | food aid | \
                food parcels | food donations
                """,
            cpv: "15897300", "60180000"),
        .init(
            "events",
            fr: """
                Prêt et livraison de matériel de fête | location de tables et de chaises | \
                matériel de fête | location de vaisselle | montage de tonnelles
                """,
            de: """
                Verleih und Lieferung von Festmaterial | Festzelt und Bierbänke | \
                Biertischgarnituren | Partyzubehör leihen | Geschirrverleih
                """,
            lb: """
                Material fir Fester verlounen a liwweren | Dëscher a Bänke lounen | Festmaterial | \
                Geschier verlounen
                """,
            en: """
                Hire and delivery of event equipment | party hire | table and chair hire | \
                event logistics | gazebo hire
                """,
            cpv: "39150000", "60180000"),
        .init(
            "mail",
            fr: """
                Courses et navettes de courrier | coursier | distribution de courrier | \
                navette postale | toutes-boîtes | distribution de flyers
                """,
            de: """
                Botenfahrten und Postdienste | Kurierdienst | Botendienst | Postverteilung | \
                Flyer verteilen | Prospektverteilung
                """,
            lb: "Coursen a Postdéngschter | Kurierdéngscht | Post verdeelen | Flyeren ausdeelen",
            en: """
                Courier and mail runs | courier service | internal mail | mail delivery | \
                leaflet distribution
                """,
            cpv: "64120000", "64121100", "64122000",
            esco: ["3fc4af68-4d22-4be0-82d7-fa7267577612", "2e2bde69-09df-45f7-88f4-a938717bee04"]),
        .init(
            "archives",
            fr: """
                Conservation et destruction d’archives | archivage | destruction de documents | \
                broyage d’archives | tiers archivage
                """,
            de: """
                Archivlagerung und Aktenvernichtung | Aktenvernichtung | Archivierung | \
                Datenvernichtung | Akteneinlagerung
                """,
            lb: """
                Archive lageren a vernichten | Aktevernichtung | Archivéierung | \
                Dokumenter vernichten
                """,
            en: """
                Archive storage and shredding | document shredding | records storage | archiving | \
                confidential waste
                """,
            cpv: "79995100", "92512000", "92512100",
            esco: ["c241f5a5-e23f-47bf-ad24-d83ea0010166"]),
        .init(
            "co-loading",
            fr: """
                Mutualisation de tournées | tournées partagées | groupage | \
                optimisation de tournées | mutualiser les livraisons
                """,
            de: """
                Gemeinsame Tourenplanung | Tourenplanung | Sammeltransport | Ladungsbündelung | \
                gemeinsame Touren
                """,
            lb: "Gemeinsam Touren | Tourneeplanung | Sammeltransport | Toure bündelen",
            en: """
                Shared delivery rounds | route planning | groupage | consolidated deliveries | \
                freight pooling
                """,
            cpv: "60100000", "63100000",
            esco: [
                "dae63e12-3547-493c-8e6b-809c348984fe", "e46186e4-c784-4122-9828-4881c01bfae0",
                "49e28648-4fa8-4b36-ac4d-781c108547bf",
            ]),
        .init(
            "van-hire",
            fr: """
                Mise à disposition de véhicules avec chauffeur | camionnette avec chauffeur | \
                location de camion avec chauffeur | fourgon avec conducteur
                """,
            de: """
                Transporter mit Fahrer | Lkw mit Fahrer | Fahrzeug mit Fahrer mieten | \
                Fahrerservice für Transporter
                """,
            lb: "Camionnette mat Chauffer | Camion mat Chauffer | Chauffer fir Camionnetten",
            en: "Van hire with driver | man and van | truck with driver | lorry hire with driver",
            cpv: "60183000", "60181000",
            esco: ["2a82241a-216e-44d8-bb50-6b9a0ef82084"]),
        .init(
            "handling",
            fr: """
                Manutention et déchargement de conteneurs | manutention | déchargement | cariste | \
                manutentionnaire | chargement
                """,
            de: """
                Be- und Entladen von Containern | Umschlag | Entladung | Staplerfahrer | \
                Verladung | Lagerhelfer
                """,
            lb: """
                Containeren oplueden an oflueden | oflueden | oplueden | Clarksfuerer | \
                Manutentioun
                """,
            en: """
                Loading and unloading of containers | cargo handling | unloading | \
                forklift operator | loading | goods handling
                """,
            cpv: "63110000", "63111000",
            esco: [
                "808becc8-5a4e-4e71-a043-c2ea32b56ae3", "eeac6251-1974-42f5-91ed-513c6c883755",
                "048affec-04db-4bd5-b7a6-c666d16c0fef",
            ]),
        .init(
            "stock",
            fr: """
                Gestion de stocks et inventaires | gestion de stock | inventaire | \
                comptage de stock | réception de marchandises
                """,
            de: """
                Bestandsführung und Inventur | Inventur | Bestandsführung | Wareneingang | \
                Lagerverwaltung
                """,
            lb: "Stock geréieren an Inventairen | Inventaire maachen | Stockgestioun | Wuerenagank",
            en: """
                Stock management and stocktaking | stock control | inventory | stocktaking | \
                goods-in
                """,
            cpv: "63121000", "63120000",
            esco: [
                "5d2e82cc-5943-4218-a459-a1956fad2b63", "d7a9f9e0-e2f5-4804-a0e0-b21ebb1403ee",
                "ca55d9dd-f177-45b6-a2ee-1a4695044b76",
            ]),
        .init(
            "shelf-filling",
            fr: "Mise en rayon | réassort | remplissage de rayons | réassortisseur | facing",
            de: "Regalservice | Regalauffüllung | Regale auffüllen | Warenverräumung | Regalpflege",
            lb: "Regaler fëllen | Wueren araumen | Regaler opfëllen",
            en: """
                Shelf filling | shelf stacking | restocking | replenishment | \
                merchandising of shelves
                """,
            cpv: "63100000",
            esco: ["d35f9e79-5778-43b4-8667-0e3ba1fcb19a", "7e9daad3-8604-4839-af9b-dc6f8db3ef68"]),
        .init(
            "reverse-logistics",
            fr: """
                Logistique inverse et reprise de consignes | logistique inverse | \
                reprise de consignes | consigne | retour de caisses
                """,
            de: """
                Rückwärtslogistik und Pfandrücknahme | Pfandrücknahme | Leergut | \
                Rücknahmelogistik | Mehrwegkisten
                """,
            lb: """
                Consigne an eidel Këschten zréckhuelen | Consigne zréckhuelen | \
                eidel Fläschen ofhuelen | eidel Këschten ofhuelen
                """,
            en: """
                Reverse logistics and deposit returns | reverse logistics | deposit return | \
                empties collection | crate returns
                """,
            cpv: "60180000", "90512000",
            esco: ["7991b413-8e71-415d-bb6a-923ea154abc5"]),
        .init(
            "parcel-point",
            fr: """
                Point relais et consigne à colis | point relais | retrait de colis | \
                envoi de colis | relais postal
                """,
            de: "Paketshop und Paketstation | Paketshop | Paketannahme | Postagentur | Abholpunkt",
            lb: "Point relais fir Päck | Päck ofhuelen | Päck ofginn | Packstatioun",
            en: """
                Parcel pick-up point | parcel shop | click and collect point | \
                post office counter | parcel locker
                """,
            cpv: "64113000", "64114000",
            esco: ["e1f2f22f-3248-4eb2-83a6-c6f7c4437c5c"]),
    ]
}
