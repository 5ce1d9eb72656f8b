// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let cultureTerms: [TradeTerm] = [
        .init(
            "programming",
            fr: """
                Action et programmation culturelles | animation culturelle | médiation culturelle \
                | centre culturel
                """,
            de: "Kulturarbeit und Kulturprogramm | Kulturvermittlung | Soziokultur | Kulturzentrum",
            lb: "Kulturaarbecht a Kulturprogramm | Kulturvermëttlung | Kulturzenter",
            en: "Cultural programming | cultural outreach | arts centre | cultural mediation",
            cpv: "79952100", "92300000"),
        .init(
            "concerts",
            fr: """
                Organisation de concerts et de festivals | concerts | festival | organiser un \
                concert | événements musicaux | organisateur de spectacles
                """,
            de: """
                Konzerte und Festivals | Konzerte veranstalten | Festival | Konzertveranstalter | \
                Musikveranstaltungen
                """,
            lb: """
                Concerten a Festivaller organiséieren | Concerten | Festival organiséieren | \
                Museksfester
                """,
            en: """
                Concert and festival organisation | gigs | festival organisation | concert \
                promoter | live music
                """,
            cpv: "79953000", "79952100", esco: ["2111dff8-f830-46ad-80ce-7885893b3134"]),
        .init(
            "theatre",
            fr: """
                Théâtre et spectacles participatifs | théâtre-action | troupe de théâtre | \
                spectacle vivant | théâtre participatif
                """,
            de: """
                Theater zum Mitmachen | Theatergruppe | Theaterpädagogik | Mitmachtheater | \
                Bühnenkunst
                """,
            lb: "Theater zum Matmaachen | Theatergrupp | Theaterstécker | Theater spillen",
            en: """
                Theatre and participatory shows | theatre company | community theatre | drama \
                workshops | participatory theatre
                """,
            cpv: "92312110", "92312100",
            esco: ["cbc00aa3-a700-4adf-8a1f-c30a22979490", "591dd514-735b-46e4-a28d-3a4c42f49b72"]),
        .init(
            "sound-light",
            fr: """
                Régie son et lumière | sonorisation | régisseur | éclairage de scène | technicien \
                du spectacle | technique événementielle
                """,
            de: """
                Ton- und Lichttechnik | Veranstaltungstechnik | Tontechniker | Bühnenbeleuchtung | \
                Lichttechniker
                """,
            lb: """
                Toun- a Luuchttechnik | Sonorisatioun | Tountechniker | Bünebeliichtung | \
                Eventtechnik
                """,
            en: """
                Sound and lighting | stage lighting | sound engineer | event technology | \
                audio-visual technicians
                """,
            cpv: "92370000", "79952000",
            esco: ["e859428d-6dbd-406b-bb2e-d5a0ae21df29", "068df7d1-516f-4829-b339-294cb0cf6318"]),
        .init(
            "venue",
            fr: """
                Mise à disposition de salles | location de salles | salle de fêtes | louer une \
                salle | salle polyvalente
                """,
            de: """
                Vermietung von Veranstaltungsräumen | Raumvermietung | Saalvermietung | Saal \
                mieten | Bürgerhaus
                """,
            lb: "Säll verlounen | Sall lounen | Festsall | Sall fir Fester",
            en: "Venue hire | hall hire | room hire | renting a venue | community hall",
            cpv: "70220000", "92320000"),
        .init(
            "heritage",
            fr: """
                Visites guidées et patrimoine | visite guidée | guide touristique | valorisation \
                du patrimoine | sentier découverte
                """,
            de: """
                Führungen und Kulturerbe | Stadtführung | Gästeführer | Kulturerbe vermitteln | \
                Besichtigungen
                """,
            lb: """
                Guidéiert Visitten a Patrimoine | Stadféierung | guidéiert Visitten | \
                Touristeguide | Kulturierwen
                """,
            en: """
                Guided tours and heritage | guided visits | tour guide | heritage interpretation | \
                heritage trail
                """,
            cpv: "63514000", "92522000"),
        .init(
            "exhibitions",
            fr: """
                Conception d’expositions | exposition | scénographie d’exposition | montage \
                d’exposition | commissaire d’exposition
                """,
            de: """
                Ausstellungsgestaltung | Ausstellungen | Ausstellungsbau | Ausstellungen aufbauen \
                | Wanderausstellung
                """,
            lb: """
                Ausstellungen entwerfen | Ausstellung | Ausstellungen opbauen | Expo | \
                Wanderausstellung
                """,
            en: """
                Exhibition design | exhibitions | exhibition build | curator | travelling \
                exhibition
                """,
            cpv: "92521100", "79956000", esco: ["1a2949ca-8b39-4fd6-9a48-4b704bdc6eff"]),
        .init(
            "art-workshops",
            fr: """
                Ateliers artistiques | atelier d’art | arts plastiques | peinture et dessin | art \
                inclusif
                """,
            de: "Kunstworkshops | Kunstatelier | Malkurs | Kunstkurse | inklusive Kunst",
            lb: "Konschtatelieren | Konschtatelier | Molcours | zeechnen a molen",
            en: """
                Art workshops | art classes | painting and drawing | inclusive art | creative \
                workshops
                """,
            cpv: "92312000", "92312250",
            esco: ["56d51dce-23bc-4135-a0a3-07d77cc1c0fd", "1c7ac9a3-5385-4443-bd7f-64f86451c0c1"]),
        .init(
            "music",
            fr: """
                Cours de musique pour tous | école de musique | cours de musique | chorale | \
                apprendre un instrument | fanfare
                """,
            de: """
                Musikunterricht für alle | Musikschule | Musikunterricht | Chor | Instrument \
                lernen
                """,
            lb: """
                Musekscourse fir jiddereen | Museksschoul | Musekscoursen | Chouer | Instrument \
                léieren
                """,
            en: """
                Music lessons for all | music school | music lessons | choir | learning an \
                instrument
                """,
            cpv: "92312000", "80400000", esco: ["29d4aaba-99f9-4733-bd74-ad558f2ae3a7"]),
        .init(
            "printing",
            fr: """
                Sérigraphie et impression artisanale | sérigraphie | impression sur textile | \
                linogravure | impression artisanale | typographie au plomb
                """,
            de: """
                Siebdruck und Handpresse | Siebdruck | Textildruck | Linoldruck | Handpresse | \
                Buchdruck
                """,
            lb: """
                Siebdrock an Handdrock | Siebdrock | Textildrock | Linoldrock | Drock op T-Shirten
                """,
            en: """
                Screen printing and letterpress | screen printing | textile printing | letterpress \
                | linocut | T-shirt printing
                """,
            cpv: "79810000", "79820000",
            esco: ["a98f93a6-b1df-4759-88a9-3234f334afad", "5b942a51-c9a2-4dc7-82cc-57451426cf4d"]),
        .init(
            "radio",
            fr: """
                Radio associative et podcasts | radio associative | podcast | émissions de radio | \
                animateur radio
                """,
            de: "Bürgerradio und Podcasts | Bürgerradio | Podcast | Radiosendungen | freies Radio",
            lb: "Radio a Podcasten | Fräie Radio | Podcast | Radiosendungen | Radio maachen",
            en: """
                Community radio and podcasts | community radio | podcast | radio shows | podcast \
                production
                """,
            cpv: "92211000", "92210000", esco: ["0256f6b0-f4a9-4c5e-9cfd-96d58a2a70fe"]),
        .init(
            "costumes",
            fr: """
                Location de costumes et de décors | location de costumes | costumier | décors de \
                scène | accessoires de théâtre
                """,
            de: """
                Verleih von Kostümen und Bühnenbildern | Kostümverleih | Bühnenbild | \
                Kostümschneiderei | Requisiten
                """,
            lb: """
                Kostümer a Kulisse verlounen | Kostümer verlounen | Kostümverleih | Bünebild | \
                Requisitten
                """,
            en: "Costume and set hire | costume hire | stage sets | props | costume making",
            cpv: "92312000",
            esco: ["b3b79192-f6e0-4aa0-92d1-f876508e05b3", "34ed5ebe-92a0-46f0-910e-2d13e38995e5"]),
        .init(
            "library",
            fr: """
                Bibliothèque et lecture publique | bibliothèque | médiathèque | bibliobus | \
                lecture aux enfants | bibliothécaire
                """,
            de: """
                Bücherei und Leseförderung | Bibliothek | Stadtbücherei | Bücherbus | Vorlesen | \
                Mediathek
                """,
            lb: "Bibliothéik a Liesfërderung | Bibliothéik | Mediathéik | Bicherbus | virliesen",
            en: """
                Library and reading promotion | public library | mobile library | reading aloud | \
                librarian | media library
                """,
            cpv: "92511000", "79995000"),
    ]
}
