// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let careTerms: [TradeTerm] = [
        .init(
            "care-work",
            fr: """
                Soins aux personnes dépendantes | aide-soignant | auxiliaire de vie | aide aux \
                soins
                """,
            de: """
                Pflege hilfebedürftiger Menschen | Pflegehilfe | Pflegekraft | Altenpfleger | \
                Pflegehelfer
                """,
            lb: "Fleeg vu Mënschen | Fleegehëllef | Fleeger | Aide-soignant",
            en: "Personal care | care work | care assistant | carer",
            cpv: "85320000", "85310000",
            esco: ["d38c2107-98f2-47b7-8bb4-f69750d51082", "f4525ed8-54eb-4a3b-90db-55cc01b0d9fd"]),
        .init(
            "elderly",
            fr: """
                Accompagnement de personnes âgées | aide aux personnes âgées | accompagnement de \
                seniors | accompagnant de seniors | lutte contre l’isolement
                """,
            de: """
                Begleitung älterer Menschen | Seniorenbegleitung | Seniorenbetreuung | Altenhilfe \
                | Besuchsdienst
                """,
            lb: """
                Begleedung vun eelere Leit | Seniorebetreiung | eeler Leit begleeden | \
                Visittendéngscht fir Senioren
                """,
            en: """
                Support for older people | senior support | older people’s services | elderly care \
                | visiting service
                """,
            cpv: "85311100", "85312000",
            esco: ["261e740b-d32d-4356-94a8-3ea29128b70b", "634865e0-2ec2-4b7f-bb7f-c196637f0f7b"]),
        .init(
            "disability",
            fr: """
                Accompagnement de personnes en situation de handicap | aide aux personnes \
                handicapées | accompagnement du handicap | éducateur spécialisé | assistance \
                personnelle
                """,
            de: """
                Assistenz für Menschen mit Behinderung | Behindertenhilfe | Eingliederungshilfe | \
                persönliche Assistenz | Heilerziehungspflege
                """,
            lb: """
                Begleedung vu Leit mat Behënnerung | Hëllef fir Leit mat engem Handicap | \
                perséinlech Assistenz | Behënnertenhëllef
                """,
            en: """
                Support for people with disabilities | disability services | disability support \
                worker | personal assistance | learning disability support
                """,
            cpv: "85311200", "85312120",
            esco: ["9c55aa23-e3f2-4c00-8c90-5ed5204951a3", "54411e8e-d62f-46d8-b87b-fce23f8e3bc8"]),
        .init(
            "home-care",
            fr: """
                Aide et soins à domicile | soins à domicile | soins infirmiers à domicile | \
                infirmier à domicile | maintien à domicile
                """,
            de: """
                Ambulante Pflege | häuslicher Pflegedienst | Pflegedienst | häusliche \
                Krankenpflege | Sozialstation
                """,
            lb: """
                Fleeg doheem | Heemfleeg | Aides et soins doheem | Infirmièren doheem | \
                Fleegedéngscht
                """,
            en: "Home care | domiciliary care | home nursing | community nursing | home care aide",
            cpv: "85312400", "85323000",
            esco: ["1391bdf9-bd61-4fb5-91ca-c29036ab2b60", "0e2c082a-056c-413c-94d1-581a0133e614"]),
        .init(
            "day-centre",
            fr: """
                Accueil de jour | centre de jour | foyer de jour | centre d’accueil de jour | \
                centre psychogériatrique
                """,
            de: "Tagespflege | Tagesstätte | Seniorentagesstätte | Tagespflegeeinrichtung",
            lb: "Foyer de jour fir eeler Leit | Dagesfoyer | Foyer de jour | Dagesfleeg",
            en: "Day centre | adult day care | day services | day care for older people",
            cpv: "85312100", esco: ["c6239b9e-5973-4b0a-a2ed-4c4b41331e04"]),
        .init(
            "respite",
            fr: """
                Répit pour les aidants | aide aux aidants | soutien aux proches aidants | relève \
                des aidants | séjour de répit
                """,
            de: """
                Entlastung pflegender Angehöriger | Verhinderungspflege | Kurzzeitpflege | Hilfe \
                für pflegende Angehörige
                """,
            lb: """
                Entlaaschtung fir d’Famill | Hëllef fir Leit, déi fleegen | Kuerzzäitfleeg | \
                Entlaaschtung fir Ugehéiereg
                """,
            en: """
                Respite for carers | carer support | short breaks | respite care | relief for \
                family carers
                """,
            cpv: "85312400", esco: ["2806b5cb-964b-4148-84aa-7efdbeffe9e3"]),
        .init(
            "housing",
            fr: """
                Logement accompagné | habitat accompagné | logement encadré | habitat inclusif | \
                résidence-services | appartements supervisés
                """,
            de: """
                Betreutes Wohnen | ambulant betreutes Wohnen | Service-Wohnen | Wohngruppe | \
                Wohngemeinschaft mit Betreuung
                """,
            lb: "Betreit Wunnen | encadréiert Wunnen | Wunngrupp | Wunne mat Begleedung",
            en: """
                Supported housing | sheltered housing | assisted living | supported living | \
                housing with support
                """,
            cpv: "85311000", "70333000", esco: ["4edbde9f-218e-49c7-812f-c45262fb4128"]),
        .init(
            "nursery",
            fr: """
                Crèche et accueil de la petite enfance | crèche | halte-garderie | milieu \
                d’accueil de la petite enfance | puéricultrice | multi-accueil
                """,
            de: """
                Kindertagesbetreuung | Kita | Kinderkrippe | Kindertagesstätte | Erzieherin | \
                Kindergarten
                """,
            lb: """
                Crèche a Kannerbetreiung | Crèche | Kannerkrëpp | Educatrice an der Crèche | kleng \
                Kanner betreien
                """,
            en: """
                Nursery and early childhood care | day nursery | crèche | early years care | \
                nursery nurse | kindergarten
                """,
            cpv: "85312110", "80110000",
            esco: ["3413f234-6230-47a8-8cc7-2691fd54ce3a", "beb952e4-8a9c-47af-8a60-c6eb5c5f25bc"]),
        .init(
            "after-school",
            fr: """
                Accueil extrascolaire | maison relais | périscolaire | garderie scolaire | accueil \
                de loisirs
                """,
            de: """
                Außerschulische Betreuung | Hort | Nachmittagsbetreuung | Ganztagsbetreuung | \
                Schülerhort
                """,
            lb: "Betreiung no der Schoul | Maison relais | Foyer no der Schoul | Schoulfoyer",
            en: """
                After-school care | after-school club | out-of-school care | wraparound care | \
                school-age childcare
                """,
            cpv: "85312110", "85311300", esco: ["77eda69d-ddf6-40ca-b66f-870ea996734d"]),
        .init(
            "mental-health",
            fr: """
                Soutien en santé mentale | santé mentale | soutien psychologique | accompagnement \
                psychosocial | réhabilitation psychosociale
                """,
            de: """
                Psychosoziale Begleitung | psychische Gesundheit | sozialpsychiatrischer Dienst | \
                Gemeindepsychiatrie | psychologische Hilfe
                """,
            lb: """
                Psychosozial Begleedung | mental Gesondheet | psychologesch Hëllef | psychesch \
                Gesondheet
                """,
            en: """
                Mental health support | psychosocial support | psychological support | mental \
                wellbeing | community psychiatry
                """,
            cpv: "85312320", "85323000",
            esco: ["5a9acd29-666c-4ca1-b10e-e086584a526b", "c634630b-210b-4da5-b0f3-894cc292d6e3"]),
        .init(
            "youth",
            fr: """
                Accompagnement de jeunes | maison de jeunes | éducateur de rue | travail avec les \
                jeunes | aide à la jeunesse
                """,
            de: "Jugendhilfe | Jugendarbeit | Jugendzentrum | Jugendtreff | offene Jugendarbeit",
            lb: """
                Begleedung vu Jonken | Jugendhaus | Jugendaarbecht | Jugendhëllef | Streetwork mat \
                Jonken
                """,
            en: """
                Youth support | youth work | youth centre | youth worker | young people’s services
                """,
            cpv: "85311300", "98133110",
            esco: ["b7507136-e71e-47e8-b873-e77d5cdf2922", "87439d9b-b537-4f90-a00a-3ec3bbfec5d1"]),
        .init(
            "night",
            fr: """
                Garde de nuit | veilleur de nuit | garde-malade de nuit | présence de nuit | \
                veille nocturne
                """,
            de: """
                Nachtwache | Nachtdienst in der Pflege | Nachtbereitschaft | Sitzwache | \
                Nachtbetreuung
                """,
            lb: "Nuetswaach | Nuetsdéngscht an der Fleeg | Waach an der Nuecht | Nuetsbetreiung",
            en: """
                Night sitting | night care | waking night support | overnight carer | night sitter
                """,
            cpv: "85312400"),
        .init(
            "activities",
            fr: """
                Animation et ateliers de mémoire | atelier mémoire | animateur pour seniors | \
                activités de loisirs adaptées | animation en maison de repos
                """,
            de: """
                Aktivierung und Gedächtnistraining | Gedächtnistraining | Seniorenaktivierung | \
                Betreuungskraft | Beschäftigungsangebote
                """,
            lb: """
                Animatioun a Gedächtnistraining | Gedächtnistraining | Animatioun fir Senioren | \
                Beschäftegung fir Senioren
                """,
            en: """
                Activities and memory workshops | memory workshop | activity coordinator | \
                reminiscence work | recreational activities
                """,
            cpv: "85312100",
            esco: ["241c5dc8-ff07-4248-b922-de1aa591e4f4", "fb608942-5bf8-4d5f-b22b-7f888b07f849"]),
    ]
}
