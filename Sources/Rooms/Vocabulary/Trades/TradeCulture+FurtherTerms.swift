// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let cultureFurtherTerms: [TradeTerm] = [
        .init(
            "cinema",
            fr: "Cinéma et projections | ciné-club | cinéma en plein air | projection de films",
            de: "Kino und Filmvorführungen | Programmkino | Freiluftkino | Filmclub",
            lb: "Kino a Filmowender | Open-Air-Kino | Filmclub | Filmer weisen",
            en: "Community cinema | film screenings | open-air cinema | film club",
            cpv: "92130000", esco: ["2d1d7366-8fa4-43df-a033-cbdd337b9468"]),
        .init(
            "dance",
            fr: "Cours et ateliers de danse | danse | danse inclusive | école de danse",
            de: "Tanzkurse und Tanzprojekte | Tanzschule | Tanzworkshop | inklusiver Tanz",
            lb: "Danzcoursen an Danzatelieren | Danzschoul | danze léieren",
            en: "Dance classes and workshops | dance school | inclusive dance",
            cpv: "92342000", "92340000"),
        .init(
            "circus",
            fr: "Cirque et arts de la rue | école de cirque | arts du cirque | jonglage",
            de: "Zirkus und Straßenkunst | Zirkusschule | Zirkuspädagogik | jonglieren",
            lb: "Zirkus a Stroossekonscht | Zirkusschoul | jongléieren",
            en: "Circus and street arts | circus school | juggling | street theatre",
            cpv: "92341000"),
        .init(
            "museums",
            fr: "Gestion de petits musées | musée local | gardien de musée | accueil au musée",
            de: "Museumsbetrieb | Heimatmuseum | Museumsaufsicht | Museumspädagogik",
            lb: "Musée bedreiwen | Lokalmusée | Oppasser am Musée",
            en: "Museum operation | local museum | museum attendant | museum education",
            cpv: "92521000", "92520000"),
        .init(
            "archives",
            fr: """
                Archives et mémoire locale | collecte de témoignages | histoire locale | \
                inventaire d’archives
                """,
            de: """
                Archiv und Erinnerungsarbeit | Zeitzeugengespräche | Ortsgeschichte | Nachlässe \
                ordnen
                """,
            lb: "Archiven a Lokalgeschicht | Zäitzeien interviewen | Archiv opbauen",
            en: "Archives and local memory | oral history | local history | community archive",
            cpv: "92512000", "79995100"),
        .init(
            "publishing",
            fr: "Édition de livres et de revues | maison d’édition | journal de quartier | éditeur",
            de: "Buch- und Zeitschriftenverlag | Verlag | Stadtteilzeitung | Bücher verlegen",
            lb: "Bicher an Zäitschrëften erausginn | Verlag | Quartierszeitung | Editeur",
            en: "Book and magazine publishing | publisher | community newspaper | small press",
            cpv: "79970000",
            esco: ["bcba793e-44fe-45eb-b0fb-56772529cbab", "d6c29154-9cc1-48a4-a2de-3d1d0d7f0831"]),
        .init(
            "ceramics",
            fr: "Poterie et céramique | potier | atelier de céramique | modelage d’argile",
            de: "Töpferei und Keramik | töpfern | Keramikwerkstatt | Töpfer",
            lb: "Keramik an Aulebäckerei | Keramikatelier | mat Leem modelléieren",
            en: "Pottery and ceramics | potter | ceramics studio | clay modelling",
            cpv: "92312000"),
        .init(
            "stage-set-up",
            fr: """
                Montage de scènes et de chapiteaux | monteur de scène | montage et démontage \
                d’événements | installation de tentes
                """,
            de: """
                Bühnen- und Zeltaufbau | Auf- und Abbau von Bühnen | Bühnenhelfer | Festzelt \
                aufbauen
                """,
            lb: "Bünen an Zelter opriichten | Zelt opriichten | Hëllef beim Büneopbau",
            en: """
                Stage and marquee set-up | stage crew | event set-up and take-down | tent erection
                """,
            cpv: "79952000", "45237000",
            esco: ["8c778238-98a4-4fec-a828-a4e978fb7a64", "79edf815-70bf-48fc-a2f4-86ae5d372918"]),
        .init(
            "front-of-house",
            fr: """
                Accueil du public et billetterie | billetterie | ouvreurs de salle | vestiaire de \
                spectacle
                """,
            de: "Einlass und Kartenverkauf | Ticketing | Einlasspersonal | Garderobendienst",
            lb: "Accueil vum Public an Tickete verkafen | Ticketverkaf | Garderobendéngscht",
            en: "Front of house and ticketing | box office | ushers | cloakroom service",
            cpv: "79992000", "79952000", esco: ["26a6e6d2-1c9a-4d7e-8c04-5ba16d1f53da"]),
        .init(
            "photography",
            fr: "Photographie | photographe | reportage photo | photos d’événements",
            de: "Fotografie | Fotograf | Fotoreportagen | Eventfotos",
            lb: "Fotografie | Fotograf | Fotoe maachen | Fotoreportagen",
            en: "Photography | photographer | photo reportage | event photos",
            cpv: "79961000", esco: ["91ba97f5-7518-4638-b2d2-308996db3cf8"]),
        .init(
            "tourism",
            fr: """
                Accueil touristique | information touristique | tourisme social | office de \
                tourisme
                """,
            de: """
                Touristische Angebote | Tourist-Information | sanfter Tourismus | Gäste \
                informieren
                """,
            lb: "Touristenaccueil | Touristeninfo | Syndicat d’initiative | sozialen Tourismus",
            en: "Visitor services | tourist information | social tourism | tourist office",
            cpv: "63513000", "63510000"),
        .init(
            "toy-library",
            fr: "Ludothèque | prêt de jeux | jeux de société | animation ludique",
            de: "Ludothek | Spieleverleih | Spielothek | Brettspiele",
            lb: "Ludothéik | Spiller ausléinen | Gesellschaftsspiller",
            en: "Toy library | games lending | board games",
            cpv: "92331210"),
    ]
}
