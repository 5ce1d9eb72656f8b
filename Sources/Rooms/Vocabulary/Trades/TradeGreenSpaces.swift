// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let greenSpaces = Trade(
        code: "green-spaces",
        name: Text(
            fr: "Espaces verts", de: "Garten- und Landschaftspflege", lb: "Gréngflächen",
            en: "Green spaces"),
        competences: greenSpacesCompetences,
        equipment: greenSpacesEquipment,
        nacePrefixes: ["813", "0130", "0161", "024"],
        cpvPrefixes: ["773", "772", "4511271"],
        marks: [
            "espaces verts", "espace vert", "jardinage", "paysager", "paysagiste", "grunpflege",
            "gartenpflege",
            "landschaftspflege", "garten und landschaftsbau", "grunanlagen", "grengflachen",
            "grengfleeg", "gaardenaarbecht", "green space", "gardening", "landscape", "landscaping",
            "elagage", "galabau", "gartenbau", "landschaftsgartner", "jardinier", "gardener",
            "gaardefleeg",
        ])

    private static let greenSpacesCompetences: [TradeTerm] = [
        .init(
            "gardening",
            fr: """
                Jardinage | travaux de jardinage | jardinier | entretien de jardins | \
                jardinier-paysagiste
                """,
            de: """
                Gartenpflege | Gartenarbeiten | Gartenbau | Gärtner | GaLaBau | Landschaftsgärtner
                """,
            lb: "Gaardenaarbecht | Gäertner | Gaardefleeg | gäertneren | Landschaftsgäertner",
            en: "Gardening | gardener | garden maintenance | garden work | landscape gardener",
            cpv: "77300000", "77310000", "77311000",
            esco: [
                "e7970c7a-7769-4002-87d3-0a8ea94fdd6f", "8a1942a8-bebd-4cc5-bdff-fe215aaa3de5",
                "a10eb17a-3c78-4f7a-a1da-8f31146339d3",
            ]),
        .init(
            "lawns",
            fr: """
                Tonte et entretien de pelouses | tonte de gazon | tondre la pelouse | engazonnement
                """,
            de: "Rasenmähen und Rasenpflege | Rasenmähen | Rasen mähen | Rasenpflege | Rasenansaat",
            lb: "Wues méien a fleegen | Wues méien | Rase méien | Gras méien | Wues séien",
            en: "Mowing and lawn care | lawn mowing | mow the lawn | grass cutting | turf care",
            cpv: "77311000", "77314100",
            esco: ["351122a2-44f7-41db-ba8b-425136d5fb87"]),
        .init(
            "hedges",
            fr: """
                Taille de haies et d’arbustes | taille de haies | tailler une haie | \
                taille d’arbustes
                """,
            de: """
                Hecken- und Strauchschnitt | Heckenschnitt | Hecke schneiden | Heckenpflege | \
                Strauchschnitt
                """,
            lb: """
                Hecken a Sträich schneiden | Hecke schneiden | Heckeschnëtt | \
                Sträich zréckschneiden
                """,
            en: """
                Hedge and shrub trimming | hedge cutting | trim hedges | shrub pruning | \
                hedge trimming
                """,
            cpv: "77342000",
            esco: ["51097602-8e4e-4830-8f35-d77afc713fc0", "8853dc46-e29e-4c6e-ab9c-f2553f7b2b8f"]),
        .init(
            "clearing",
            fr: """
                Débroussaillage et fauche tardive | débroussaillage | débroussailler | \
                fauchage de talus
                """,
            de: """
                Freischneiden und Spätmahd | Freischneiden | Entbuschung | Böschungsmahd | \
                Mäharbeiten
                """,
            lb: """
                Gestrëpp ewechmaachen a spéit méien | Gestrëpp ewechmaachen | fräischneiden | \
                Béischunge méien
                """,
            en: """
                Brush clearing and late mowing | scrub clearance | brush cutting | verge mowing | \
                strimming
                """,
            cpv: "45111220", "77312000",
            esco: ["69c865d1-39d6-48ae-b33f-75a7e9cc1811"]),
        .init(
            "trees",
            fr: """
                Élagage et abattage | élagage | abattage d’arbres | élagueur | arboriste | \
                grimpeur-élagueur
                """,
            de: """
                Baumpflege und Fällarbeiten | Baumpflege | Baumfällung | Bäume fällen | \
                Baumschnitt | Baumpfleger
                """,
            lb: """
                Beem schneiden an ëmmaachen | Beem ëmmaachen | Beem schneiden | Bamfleeg | \
                Bam fällen
                """,
            en: """
                Tree pruning and felling | tree surgery | tree felling | tree surgeon | arborist | \
                tree work
                """,
            cpv: "77211400", "77341000",
            esco: [
                "fa30c1cb-dbc5-409c-8124-7284592b123c", "b8cfe3d0-15a7-4be4-a7f1-f5141ed11f16",
                "b865693a-eb11-44cc-bf6c-38e5b4d7e169",
            ]),
        .init(
            "planting",
            fr: """
                Plantation d’arbres, de haies et de vivaces | plantation | planter des arbres | \
                planter une haie
                """,
            de: """
                Pflanzung von Bäumen, Hecken und Stauden | Pflanzarbeiten | Bäume pflanzen | \
                Bepflanzung
                """,
            lb: """
                Beem, Hecken a Staude planzen | Beem planzen | Hecke planzen | Uplanzungen | \
                Planzaarbechten
                """,
            en: """
                Planting of trees, hedges and perennials | tree planting | hedge planting | \
                planting work
                """,
            cpv: "77310000", "77211600",
            esco: ["a281365c-a432-4e82-97ce-2dcc4907685f", "8ce4a4af-969b-4d1c-8bfe-891cff82f913"]),
        .init(
            "weeding",
            fr: """
                Désherbage sans produits phytosanitaires | désherbage | désherber | \
                désherbage manuel | sarclage
                """,
            de: """
                Wildkrautbeseitigung ohne Pflanzenschutzmittel | Unkraut jäten | \
                Unkrautbeseitigung | Unkraut entfernen
                """,
            lb: """
                Onkraut ewechmaachen ouni Pestiziden | Onkraut ewechmaachen | Onkraut rappen | \
                jäten
                """,
            en: "Pesticide-free weeding | weeding | weed removal | weed control | hand weeding",
            cpv: "77312000", "77312100",
            esco: ["94a1b3c5-2a95-4703-8559-973bc6d14747"]),
        .init(
            "orchards",
            fr: """
                Entretien de vergers haute tige | verger | taille d’arbres fruitiers | \
                tailler les fruitiers
                """,
            de: """
                Pflege von Streuobstwiesen | Streuobstwiese | Obstbaumschnitt | Obstbäume schneiden
                """,
            lb: "Bongerte fleegen | Bongert | Uebstbeem schneiden | Bongertfleeg",
            en: """
                Care of traditional orchards | orchard maintenance | fruit tree pruning | \
                prune fruit trees
                """,
            cpv: "77341000", "77310000",
            esco: ["af9b6098-7d2f-4990-b4eb-d7dd73fdb933"]),
        .init(
            "meadows",
            fr: """
                Gestion différenciée et prairies fleuries | prairie fleurie | \
                gestion différenciée | fauche écologique
                """,
            de: """
                Naturnahe Pflege und Blühwiesen | Blühwiese | Blumenwiese anlegen | \
                naturnahe Grünpflege
                """,
            lb: "Naturno Fleeg a Blummewisen | Blummewis | naturno Gréngfleeg | Blummewisen uleeën",
            en: """
                Ecological upkeep and flower meadows | wildflower meadow | \
                wildlife-friendly mowing | ecological mowing
                """,
            cpv: "77310000", "77315000",
            esco: ["ae6d655d-bbce-4701-ba04-d687cfa90eda"]),
        .init(
            "streams",
            fr: """
                Entretien des berges et des cours d’eau | entretien de berges | curage de fossés | \
                entretien de rivières
                """,
            de: """
                Gewässer- und Uferpflege | Gewässerunterhaltung | Bachpflege | Uferpflege | \
                Gräben räumen
                """,
            lb: """
                Baachen an Uferen ënnerhalen | Baache fleegen | Waassergriewer botzen | \
                Bachufer fleegen
                """,
            en: """
                Stream and bank maintenance | riverbank maintenance | ditch clearing | \
                river maintenance
                """,
            cpv: "45246000", "77310000"),
        .init(
            "footpaths",
            fr: """
                Entretien et balisage de sentiers | balisage | entretien de sentiers | \
                sentiers de randonnée
                """,
            de: """
                Pflege und Markierung von Wanderwegen | Wanderwege pflegen | Wegemarkierung | \
                Wegepflege
                """,
            lb: """
                Wanderweeër fleegen a markéieren | Wanderweeër markéieren | Weeër ënnerhalen | \
                Weefleeg
                """,
            en: """
                Upkeep and marking of footpaths | trail maintenance | waymarking | \
                footpath maintenance
                """,
            cpv: "77314000", "45233260",
            esco: ["6e7f4c10-5ed9-4b95-81a2-f1465ee2d741"]),
        .init(
            "cemeteries",
            fr: """
                Entretien de cimetières et de tombes | entretien de tombes | \
                fleurissement de tombes | cimetière
                """,
            de: """
                Friedhofs- und Grabpflege | Grabpflege | Friedhofspflege | Grabbepflanzung | \
                Friedhofsgärtner
                """,
            lb: """
                Kierfechter a Griewer fleegen | Griewer fleegen | Griewer beplanzen | \
                Kierfecht fleegen
                """,
            en: "Cemetery and grave care | grave maintenance | cemetery upkeep | churchyard care",
            cpv: "98371111", "45236300",
            esco: ["5125b132-d1a9-41a4-95c3-91b0984e86b5"]),
        .init(
            "winter",
            fr: """
                Ramassage de feuilles et déneigement | déneigement | salage | \
                ramassage de feuilles | service hivernal
                """,
            de: """
                Laubbeseitigung und Winterdienst | Winterdienst | Schneeräumung | Streudienst | \
                Laub rechen
                """,
            lb: """
                Blieder opraafen a Schnéi raumen | Schnéi raumen | Wanterdéngscht | \
                Blieder opraafen | Salz streeën
                """,
            en: """
                Leaf clearing and snow removal | snow clearing | winter service | gritting | \
                leaf raking
                """,
            cpv: "90620000", "90630000"),
        .init(
            "gardens",
            fr: """
                Aménagement de jardins et pose de clôtures | création de jardins | \
                pose de clôtures | aménagement paysager | clôtures
                """,
            de: """
                Garten- und Zaunbau | Gartenanlage | Garten anlegen | Zaunbau | Gartengestaltung | \
                Landschaftsbau
                """,
            lb: """
                Gäert uleeën an Zénk setzen | Gaart uleeën | Zonk setzen | Gaardebau | \
                Landschaftsbau
                """,
            en: """
                Garden design and fencing | landscaping | garden design | garden construction | \
                fencing
                """,
            cpv: "45112712", "45342000",
            esco: ["8bb1142a-06ca-41fa-a434-444d95d8b8c9", "ec18652e-c6c9-496b-9360-aabbbcaa0fa0"]),
        .init(
            "parks",
            fr: """
                Entretien de parcs publics | entretien d’espaces verts | parcs et squares | \
                espaces verts communaux
                """,
            de: """
                Pflege öffentlicher Grünanlagen | Grünpflege | Grünanlagenpflege | Parkpflege | \
                Grünflächenpflege
                """,
            lb: """
                Ëffentlech Parken a Gréngfläche fleegen | Gréngfleeg | Parke fleegen | \
                Gréngfläche fleegen
                """,
            en: """
                Upkeep of public parks | grounds maintenance | park maintenance | \
                green space maintenance
                """,
            cpv: "77313000", "77314000",
            esco: [
                "d6f40152-c00d-44fa-a48f-55e39f08c14e", "60025a41-0609-4629-b054-88d9ee2cffcf",
                "1a9d99ba-4c08-4864-8f6a-1b0f2b4cf883",
            ]),
        .init(
            "sports-turf",
            fr: """
                Entretien de terrains de sport | pelouse sportive | terrain de football | \
                scarification | regarnissage
                """,
            de: """
                Sportplatzpflege | Sportrasen | Fußballplatz pflegen | Vertikutieren | \
                Rasensanierung
                """,
            lb: "Sportsterraine fleegen | Futtballsterrain fleegen | Sportswues | vertikutéieren",
            en: """
                Sports ground maintenance | sports turf | football pitch care | scarifying | \
                groundskeeper
                """,
            cpv: "77320000", "45236119",
            esco: ["a48b9a5a-5ded-482d-8cda-7fd097a32c16", "2f7800d9-e200-4395-b606-00db52841660"]),
        .init(
            "flowers",
            fr: """
                Fleurissement et massifs | massifs de fleurs | bacs à fleurs | \
                jardinières fleuries | fleurir
                """,
            de: """
                Blumenbeete und Wechselflor | Beetpflege | Blumenkübel | Beete bepflanzen | \
                Sommerflor
                """,
            lb: """
                Blummebeeter a Blummekëschten | Blumme planzen | Beeter fleegen | \
                Blummendekoratioun dobaussen
                """,
            en: """
                Flower beds and planters | bedding plants | flower planting | \
                public flower displays
                """,
            cpv: "77330000", "77310000",
            esco: ["a1fea64a-8400-492e-87cb-8f7019df6bef", "adae94b8-32e6-46f4-8fa2-8ed6b51e9357"]),
        .init(
            "firewood",
            fr: """
                Bois de chauffage | bûches | fendre du bois | bois en stères | \
                livraison de bois de feu
                """,
            de: "Brennholz | Kaminholz | Holz spalten | Scheitholz | Ofenholz",
            lb: "Brennholz | Holz spalen | Kaminsholz | Brandholz",
            en: "Firewood | split logs | log splitting | kindling | logs for stoves",
            cpv: "03413000", "77211100",
            esco: ["773cf1de-50a4-42e7-bab1-e68dcbae3f54", "b2b8ec41-d6d1-470d-9e78-4eee515aaa3d"]),
        .init(
            "chipping",
            fr: """
                Broyage de branches et paillage | broyage de végétaux | paillage | \
                évacuation de déchets verts | BRF
                """,
            de: """
                Häckseln und Mulchen | Häckseldienst | Astschnitt häckseln | Grünschnittabfuhr | \
                Mulchen
                """,
            lb: """
                Äscht häckselen a mulchen | häckselen | Häckseldéngscht | \
                Gréngschnëtt ewechfueren | mulchen
                """,
            en: """
                Wood chipping and mulching | branch chipping | mulching | green waste removal | \
                shredding of prunings
                """,
            cpv: "77310000", "77120000",
            esco: ["d63743d9-8012-48c1-90c3-9df4e3d8475b", "976c739f-fec7-45c2-b12e-e1b496aa816b"]),
        .init(
            "nature",
            fr: """
                Gestion de milieux naturels | réserves naturelles | chantiers nature | \
                espèces invasives | entretien de biotopes
                """,
            de: """
                Biotop- und Landschaftspflege | Biotoppflege | Naturschutzarbeiten | \
                Neophyten bekämpfen
                """,
            lb: """
                Biotop- an Naturschutzaarbechten | Biotopfleeg | Naturschutzaarbecht | \
                Neophyten ewechmaachen
                """,
            en: """
                Nature conservation work | habitat management | invasive species removal | \
                nature reserve upkeep
                """,
            cpv: "77310000", "77230000",
            esco: ["8df12fb1-7f41-4068-8d05-007e8fec8f33", "ae6d655d-bbce-4701-ba04-d687cfa90eda"]),
    ]
}
