// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let careFurtherTerms: [TradeTerm] = [
        .init(
            "social-advice",
            fr: """
                Accompagnement social | assistant social | travail social | service social | \
                permanence sociale
                """,
            de: "Sozialberatung | Sozialarbeit | Sozialarbeiter | Beratungsstelle",
            lb: "Sozialberodung | Sozialaarbecht | Sozialaarbechter | Office social",
            en: "Social work and advice | social worker | welfare advice | drop-in advice service",
            cpv: "85310000", "85312300",
            esco: ["4b05bef2-ded4-4b09-ab94-f4c6a555a775", "09d6ed43-95a1-4492-8bd7-d01039285afa"]),
        .init(
            "care-homes",
            fr: """
                Maison de retraite | maison de repos et de soins | EHPAD | hébergement de \
                personnes âgées
                """,
            de: "Pflegeheim | Altenheim | Seniorenheim | stationäre Pflege",
            lb: "Altersheem | Fleegeheem | CIPA | Seniorenheem",
            en: "Care home | nursing home | retirement home | residential care",
            cpv: "85311100", "85144000",
            esco: ["50743f62-3d5b-4ef6-b706-00d2b1adfcc3", "385191f3-436b-4b6e-a2d5-30072aedb690"]),
        .init(
            "homelessness",
            fr: """
                Accueil de personnes sans abri | hébergement d’urgence | abri de nuit | SDF | \
                maraude
                """,
            de: "Wohnungslosenhilfe | Obdachlosenhilfe | Notunterkunft | Notschlafstelle",
            lb: "Hëllef fir Obdachloser | Noutfoyer | Wanteraktioun | Nuetsfoyer",
            en: "Homelessness support | night shelter | emergency accommodation | street outreach",
            cpv: "85311000",
            esco: ["6a6ce738-b049-4521-b402-8e1f346c7eca", "bbeff2f6-4a3c-44af-8589-ac158f652d0d"]),
        .init(
            "addiction",
            fr: """
                Accompagnement des addictions | toxicomanie | addictologie | réduction des risques
                """,
            de: "Suchthilfe | Drogenhilfe | Suchtberatung | Suchtprävention",
            lb: "Suchthëllef | Drogenhëllef | Suchtberodung",
            en: """
                Addiction support | substance misuse services | drug and alcohol support | harm \
                reduction
                """,
            cpv: "85312320",
            esco: ["5d758e75-a116-485a-b800-5db08ffd3ba1", "d6bffef4-f09a-4711-9ecb-92ec04353b21"]),
        .init(
            "refugees",
            fr: """
                Accueil de réfugiés | demandeurs d’asile | aide aux migrants | intégration des \
                primo-arrivants
                """,
            de: """
                Flüchtlingshilfe | Asylbewerber betreuen | Migrationsberatung | Geflüchtete \
                begleiten
                """,
            lb: "Hëllef fir Flüchtlingen | Demandeurs d’asile | Integratioun vu Migranten",
            en: "Refugee support | asylum seekers | migrant support | reception of newcomers",
            cpv: "85320000", "85311000",
            esco: ["a9a41b21-8dd4-476f-96c7-85733fa63d3b", "f524f72e-d3d0-4691-9c57-d19756d8b847"]),
        .init(
            "families",
            fr: """
                Soutien à la parentalité | aide éducative | médiation familiale | accompagnement \
                de familles
                """,
            de: """
                Elternberatung | sozialpädagogische Familienhilfe | Erziehungsberatung | Frühe \
                Hilfen
                """,
            lb: "Elterenberodung | Ënnerstëtzung fir Elteren | Famillemediatioun",
            en: "Parenting support | family social work | family mediation | early help",
            cpv: "85311300", "85312320",
            esco: ["95d0a616-a4a9-4f56-a8fb-4de43cdb4c82", "8762380a-893e-459c-a028-44122c94b737"]),
        .init(
            "child-protection",
            fr: """
                Protection de l’enfance | foyer pour enfants | famille d’accueil | placement \
                familial
                """,
            de: "Kinderschutz | Kinderheim | Pflegefamilie | Heimerziehung",
            lb: "Kannerschutz | Kannerheem | Fleegefamill",
            en: "Child protection | children’s home | foster care | residential childcare",
            cpv: "85311300",
            esco: ["4d7d2628-1405-4ff2-b5b5-bd0d57ed9bbd", "f2d63656-169c-4110-99fe-33914f902466"]),
        .init(
            "childminding",
            fr: """
                Assistante maternelle | assistante parentale | accueillante d’enfants | gardienne \
                encadrée
                """,
            de: "Kindertagespflege | Tagesmutter | Tagesvater | Tagespflegeperson",
            lb: "Dageselteren | Dagesmamm | Assistant parental",
            en: "Childminder | family day care | registered childminding",
            cpv: "85312110", esco: ["3f74aad8-2d60-4be2-b059-8dba5568d530"]),
        .init(
            "holiday-camps",
            fr: """
                Séjours et stages de vacances | colonie de vacances | centre aéré | plaine de \
                vacances
                """,
            de: "Ferienbetreuung | Ferienfreizeit | Ferienlager | Ferienspiele",
            lb: "Vakanzekolonien | Vakanzenaktivitéiten | Colonie",
            en: "Holiday camps | holiday club | summer camp | play scheme",
            cpv: "55243000", "92331210", esco: ["f8d4a24c-fb62-444e-9525-7aa5662f440d"]),
        .init(
            "school-aides",
            fr: """
                Accompagnement à l’inclusion scolaire | AESH | accompagnant d’élèves | auxiliaire \
                scolaire
                """,
            de: "Schulbegleitung | Integrationshelfer | Schulassistenz | Inklusionshelfer",
            lb: "Begleedung an der Schoul | Schoulbegleeder | Inklusioun an der Schoul",
            en: "School inclusion support | classroom aide | special needs assistant",
            cpv: "85312120", "80340000", esco: ["1f137f0b-7097-4583-9d1b-b69e57369319"]),
        .init(
            "palliative",
            fr: """
                Soins palliatifs | accompagnement de fin de vie | accompagnement du deuil | maison \
                de fin de vie
                """,
            de: """
                Hospiz- und Palliativbegleitung | Hospizdienst | Sterbebegleitung | \
                Trauerbegleitung
                """,
            lb: "Palliativ Fleeg | Hospiz | Begleedung um Liewensenn | Trauerbegleedung",
            en: "Palliative care | hospice | end-of-life support | bereavement support",
            cpv: "85323000",
            esco: ["c5a80bb0-31e6-4de0-868c-00a0f9b88b47", "0a06b0a8-d931-44ba-b85a-3e0e617261c3"]),
        .init(
            "alarm",
            fr: "Téléassistance | téléalarme | bouton d’appel d’urgence | télévigilance",
            de: "Hausnotruf | Notrufknopf | Hausnotrufsystem | Telealarm für Senioren",
            lb: "Telealarm | Noutruff doheem | Noutruffknäppchen",
            en: "Telecare alarm | personal alarm | emergency call button",
            cpv: "85312400", "79511000", esco: ["16636767-c215-4cf0-b126-e144fea20926"]),
    ]
}
