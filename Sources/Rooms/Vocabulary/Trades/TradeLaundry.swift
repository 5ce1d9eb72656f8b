// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let laundry = Trade(
        code: "laundry",
        name: Text(fr: "Blanchisserie", de: "Wäscherei", lb: "Wäscherei", en: "Laundry"),
        competences: laundryCompetences,
        equipment: laundryEquipment,
        nacePrefixes: ["9601", "9610"],
        cpvPrefixes: ["9831"],
        marks: [
            "blanchisserie", "buanderie", "pressing", "repassage", "wascherei", "waschsalon",
            "bugelservice", "textilpflege", "wascherai", "laundry", "ironing", "wasserette",
            "retoucherie", "anderungsschneiderei", "dry cleaning",
        ])

    private static let laundryCompetences: [TradeTerm] = [
        .init(
            "laundry-service",
            fr: """
                Blanchisserie de linge | lavage de linge | laver le linge | blanchisseur | \
                buanderie
                """,
            de: "Wäscheservice | Wäsche waschen | Waschdienst | Wäscher | Wäschepflege",
            lb: "Wäschservice | Wäsch wäschen | wäschen a strecken | Wäschdéngscht",
            en: """
                Laundry service | wash laundry | laundering | launderette service | laundry worker
                """,
            cpv: "98310000", "98311200",
            esco: ["0da51178-e386-4534-ae71-15ba789ad756", "04838ae5-a737-48a0-a782-3d1b6b6cb75b"]),
        .init(
            "flat-linen",
            fr: """
                Lavage et repassage de linge plat | linge plat | draps et serviettes | \
                lavage de draps | linge de lit
                """,
            de: """
                Waschen und Mangeln von Flachwäsche | Flachwäsche | Mangelwäsche | Heißmangel | \
                Bettwäsche waschen
                """,
            lb: "Flaachwäsch wäschen a mangelen | Flaachwäsch | Bettwäsch wäschen | mangelen",
            en: """
                Washing and ironing of flat linen | flatwork | sheets and towels | \
                bed linen washing
                """,
            cpv: "98311200", "98315000",
            esco: ["3d924c0d-ffee-4f11-adc7-c2bfb76fcf73", "288cca5e-5a5d-491a-b074-bcb31ee9fb7d"]),
        .init(
            "residents",
            fr: """
                Linge de résidents marqué à la personne | linge de résidents | marquage du linge | \
                linge de maison de retraite
                """,
            de: """
                Bewohnerwäsche mit Namenskennzeichnung | Bewohnerwäsche | Heimwäsche | \
                Wäschekennzeichnung
                """,
            lb: """
                Wäsch vun de Bewunner mat Numm | Wäsch vu Bewunner | Wäsch fir Altersheemer | \
                Wäsch mat Numm markéieren
                """,
            en: """
                Residents’ personal laundry, name-tagged | residents’ laundry | \
                care home laundry | laundry labelling
                """,
            cpv: "98311200",
            esco: ["59dbeac8-de39-4b55-8671-f11e6092abe8", "cf2c99bc-20eb-4535-a19d-b08263d316d9"]),
        .init(
            "workwear",
            fr: """
                Entretien de vêtements de travail | lavage de vêtements professionnels | \
                lavage de bleus de travail | entretien d’EPI
                """,
            de: """
                Pflege von Berufskleidung | Berufskleidung waschen | Arbeitskleidung reinigen | \
                Berufswäsche
                """,
            lb: """
                Aarbechtskleeder botzen a fleegen | Aarbechtskleeder wäschen | \
                Beruffskleedung wäschen
                """,
            en: "Workwear cleaning | workwear laundry | uniform cleaning | overalls washing",
            cpv: "98310000", "98312000",
            esco: ["b92b8e7c-0062-4965-8939-3cd6aafe81d4"]),
        .init(
            "hospitality",
            fr: """
                Linge d’hôtels et de restaurants | linge hôtelier | blanchisserie hôtelière | \
                nappes et serviettes
                """,
            de: "Hotel- und Gastronomiewäsche | Hotelwäsche | Gastrowäsche | Tischwäsche",
            lb: "Wäsch vun Hoteller a Restauranten | Hotelswäsch | Dëschdicher a Servietten",
            en: """
                Hotel and restaurant linen | hotel laundry | table linen washing | \
                hospitality linen
                """,
            cpv: "98311200", "98310000",
            esco: ["627d72bd-8e1e-4382-8ec1-224044687d22"]),
        .init(
            "hygiene",
            fr: """
                Traitement du linge selon la méthode RABC | linge hospitalier | RABC | \
                désinfection du linge
                """,
            de: """
                Hygienisch kontrollierte Wäscheaufbereitung (RABC) | Krankenhauswäsche | \
                Hygienewäsche | desinfizierendes Waschen
                """,
            lb: "Hygieenesch Wäschbehandlung (RABC) | Spidolswäsch | Wäsch desinfizéieren",
            en: """
                Hygiene-controlled linen processing (RABC) | hospital laundry | hygiene laundry | \
                linen disinfection
                """,
            cpv: "98311200", "98311100",
            esco: ["2eacf2eb-24ad-4e0f-9003-fe226d74b381"]),
        .init(
            "ironing",
            fr: """
                Repassage pour particuliers | repassage | repasser | repassage de chemises | \
                centrale de repassage
                """,
            de: """
                Bügelservice für Privathaushalte | Bügelservice | Bügeln | Hemden bügeln | \
                Bügelstube
                """,
            lb: """
                Strecke fir Privatleit | Streckservice | strecken | Hiemer strecken | Streckatelier
                """,
            en: """
                Ironing for households | ironing service | ironing | shirt ironing | \
                pressing of shirts
                """,
            cpv: "98315000",
            esco: ["562b1180-83e7-4041-8468-2f28d03b7893", "2edd910a-e53e-44ee-b8c2-09e9f9d0395b"]),
        .init(
            "mending",
            fr: """
                Couture et retouches | retouches | retoucherie | couturière | ourlets | \
                raccommodage
                """,
            de: """
                Näh- und Änderungsarbeiten | Änderungsschneiderei | Nähen | Flickarbeiten | \
                Schneiderin
                """,
            lb: "Bitzen an Ännerungen | bitzen | Schneidesch | Kleeder änneren | stoppen a flécken",
            en: """
                Sewing and alterations | alterations | mending clothes | seamstress | hemming | \
                tailoring
                """,
            cpv: "98393000", "50830000",
            esco: [
                "978ae3a2-0831-415a-8396-b84dde656fc5", "7e2f6f05-d6ef-45f3-a33c-5d6d0b07e1cf",
                "517c01aa-e875-4690-bf38-17307a57eafe",
            ]),
        .init(
            "hire",
            fr: """
                Location-entretien de linge | location de linge | linge en location | \
                location de draps
                """,
            de: "Mietwäsche | Wäscheverleih | Leihwäsche | Mietberufskleidung",
            lb: "Wäsch verlounen a botzen | Wäsch verlounen | Wäsch lounen",
            en: "Linen hire and care | linen hire | linen rental | rental laundry",
            cpv: "98310000", "98311100",
            esco: ["59dbeac8-de39-4b55-8671-f11e6092abe8"]),
        .init(
            "collection",
            fr: """
                Ramassage et livraison du linge | collecte du linge | \
                livraison de linge à domicile | navette de linge
                """,
            de: """
                Abhol- und Lieferservice für Wäsche | Wäscheabholung | Wäsche abholen | \
                Wäschelieferung
                """,
            lb: "Wäsch siche goen a liwweren | Wäsch ofhuelen | Wäschliwwerung",
            en: """
                Linen collection and delivery | laundry pick-up | laundry delivery | \
                laundry collection
                """,
            cpv: "98311000",
            esco: ["5ec3f184-8f2c-46a8-85cd-6931e6dc4877"]),
        .init(
            "nappies",
            fr: """
                Lavage de couches et de linge de crèche | couches lavables | couches en tissu | \
                linge de crèche
                """,
            de: """
                Waschen von Stoffwindeln und Kita-Wäsche | Stoffwindeln | Windeldienst | \
                Mehrwegwindeln | Kita-Wäsche
                """,
            lb: """
                Stoffwëndelen a Wäsch vu Crèche wäschen | Stoffwëndelen | Wëndelservice | \
                Crèchewäsch
                """,
            en: """
                Washing of cloth nappies and nursery linen | cloth nappies | nappy laundering | \
                washable diapers
                """,
            cpv: "98311200",
            esco: ["8f15d53f-d793-42b8-a080-ad77cebcd6e6"]),
        .init(
            "duvets",
            fr: """
                Nettoyage de couettes et de rideaux | lavage de couettes | lavage de rideaux | \
                couvertures et oreillers
                """,
            de: """
                Reinigung von Bettdecken und Vorhängen | Bettenreinigung | Gardinenwäsche | \
                Vorhänge waschen | Kopfkissen waschen
                """,
            lb: "Plommongen a Rideaue botzen | Plommonge wäschen | Rideaue wäschen | Decke wäschen",
            en: "Duvet and curtain cleaning | duvet washing | curtain cleaning | blanket cleaning",
            cpv: "98312000", "98311200",
            esco: ["f8438d21-c726-4534-8d7c-1c5aa9ef05ef"]),
        .init(
            "dry-cleaning",
            fr: """
                Nettoyage à sec et aquanettoyage | nettoyage à sec | pressing écologique | \
                teinturerie | aquanettoyage
                """,
            de: """
                Chemische Reinigung und Nassreinigung | chemische Reinigung | Kleiderreinigung | \
                Textilreinigung | Nassreinigung
                """,
            lb: """
                Chemesch Botzerei an Naassbotzen | chemesch Botzerei | Kleederbotzerei | \
                dréche botzen
                """,
            en: """
                Dry cleaning and wet cleaning | dry cleaner | garment cleaning | \
                professional wet cleaning
                """,
            cpv: "98310000", "98312000",
            esco: ["b296417e-429b-4ad7-b7c4-20248a73daee", "a208a63d-caca-49c6-ac65-e6aba0d8ebb1"]),
        .init(
            "stains",
            fr: "Détachage de textiles | détacher | enlever des taches | traitement des taches",
            de: "Fleckenentfernung | Flecken entfernen | Fleckenbehandlung | Detachur",
            lb: "Flecken ewechmaachen | Flecke botzen | Fleckebehandlung",
            en: "Stain removal | spotting of textiles | remove stains | stain treatment",
            cpv: "98312000",
            esco: ["7230026d-778b-4461-a357-1f2bff0f9495", "ad46d091-cb47-419b-acd4-a2d737862dfe"]),
        .init(
            "mops",
            fr: """
                Lavage de franges et de lavettes | lavage de bandeaux | microfibres | \
                linge de nettoyage
                """,
            de: """
                Waschen von Wischmopps und Putztüchern | Moppwäsche | Mikrofasertücher waschen | \
                Wischbezüge
                """,
            lb: "Moppen a Botzlompe wäschen | Botzlompe wäschen | Mikrofaser wäschen",
            en: """
                Washing of mops and cleaning cloths | mop washing | microfibre laundering | \
                cleaning cloth laundry
                """,
            cpv: "98311200",
            esco: ["f2f836c8-5d8c-4f3e-8695-f12742e6510f"]),
        .init(
            "sewing-production",
            fr: """
                Confection textile en petites séries | confection | couture de sacs | \
                atelier de confection | tote bags
                """,
            de: """
                Textilkonfektion in Kleinserie | Näherei | Lohnnäherei | Taschen nähen | \
                Nähwerkstatt
                """,
            lb: "Textilien a klenge Serie bitzen | Bitzatelier | Täsche bitzen | Textilkonfektioun",
            en: """
                Small-batch textile production | sewing workshop | bag making | contract sewing | \
                cut and sew
                """,
            cpv: "98393000", "39520000",
            esco: [
                "0d207bf2-b0dd-4a36-933f-d2cd3da2933d", "7d4266b3-2108-4330-b27b-430a96012c21",
                "a3b7b8ec-794b-4821-8c6b-465fe2c7a691",
            ]),
        .init(
            "furnishing",
            fr: "Confection de rideaux et de coussins | rideaux sur mesure | coussins | voilages",
            de: """
                Anfertigung von Vorhängen und Kissen | Vorhänge nähen | Gardinen nach Maß | \
                Kissenbezüge
                """,
            lb: "Rideauen a Këssen op Mooss | Rideaue bitzen | Këssen iwwerzéien",
            en: """
                Curtain and cushion making | made-to-measure curtains | curtain making | \
                cushion covers
                """,
            cpv: "39515000", "39516110",
            esco: ["80cf93a8-4436-4c89-aa4d-14086536ae81", "898297c8-77db-4b35-9563-03996e9e0da2"]),
        .init(
            "personalisation",
            fr: """
                Broderie et marquage de textiles | broderie | flocage | marquage de logos | \
                transfert textile
                """,
            de: """
                Stickerei und Textilkennzeichnung | Bestickung | Stickerei | Textiltransfer | \
                Logos aufbringen
                """,
            lb: "Stéckerei an Textilmarkéierung | stécken | Logoen op Kleeder | Textiltransfer",
            en: """
                Embroidery and textile marking | embroidery | logo printing on garments | \
                heat transfer on textiles
                """,
            cpv: "98393000",
            esco: ["1fe563ab-47b8-4092-98d6-2ac94952891e", "8babf8e3-4187-4b8c-9594-82d69a598e89"]),
        .init(
            "self-service",
            fr: """
                Laverie en libre-service | laverie automatique | lavomatique | salon-lavoir | \
                wasserette
                """,
            de: "Waschsalon | Münzwäscherei | SB-Waschsalon | Selbstbedienungswäscherei",
            lb: "Wäschsalon | Wäscherei mat Self-Service | Mënzwäscherei",
            en: "Self-service laundry | launderette | laundromat | coin laundry",
            cpv: "98310000", "98311100"),
    ]
}
