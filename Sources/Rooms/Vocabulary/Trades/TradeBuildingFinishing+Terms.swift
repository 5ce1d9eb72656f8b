// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let buildingFinishingTerms: [TradeTerm] = [
        .init(
            "finishing",
            fr: """
                Rénovation intérieure | second œuvre | travaux de parachèvement | rénovation de \
                logements | rénover
                """,
            de: """
                Innenausbau | Ausbauarbeiten | Renovierungsarbeiten | Wohnungsrenovierung | \
                renovieren
                """,
            lb: "Bannenausbau | Renovatiounsaarbechten | Wunnenge renovéieren | renovéieren",
            en: """
                Interior fit-out | building finishing works | refurbishment works | home \
                renovation
                """,
            cpv: "45400000", "45453100", esco: ["fb7e2f4f-1545-42f1-972e-94082e49c6dc"]),
        .init(
            "painting",
            fr: """
                Peinture intérieure et extérieure | peintre en bâtiment | travaux de peinture | \
                peindre des murs | mise en peinture
                """,
            de: """
                Malerarbeiten innen und außen | Anstricharbeiten | Maler und Lackierer | Wände \
                streichen | Malerbetrieb
                """,
            lb: """
                Usträicheraarbechte bannen an dobaussen | Usträicher | Usträichen | Maueren \
                usträichen | Molerbetrib
                """,
            en: """
                Interior and exterior painting | painter and decorator | house painting | painting \
                walls | painting works
                """,
            cpv: "45442110", "45442100",
            esco: ["15620506-fb5d-49cd-87a2-1c9047fb406a", "b826a56a-811d-477c-b165-271729f644a4"]),
        .init(
            "plaster",
            fr: """
                Plâtrerie et cloisons sèches | plaquiste | plafonnage | pose de placo | Gyproc | \
                cloisons légères
                """,
            de: """
                Putz- und Trockenbauarbeiten | Verputzen | Gipser | Trockenbauer | Rigips | \
                Innenputz
                """,
            lb: "Gipsaarbechten an Dréchebau | Gipser | Gipsplacken | verputzen | Rigips stellen",
            en: "Plastering and dry lining | plasterer | drywall | plasterboard | partition walls",
            cpv: "45410000", "45421141",
            esco: ["f4a22809-c00c-4dd0-8b09-c7251f8dcd1c", "fd8a3c14-fe25-4490-a85d-0215d0a5aa6f"]),
        .init(
            "floors",
            fr: """
                Pose de sols souples et de parquets | poseur de sol | parqueteur | revêtements de \
                sol | linoléum et vinyle | moquette
                """,
            de: """
                Verlegung von Bodenbelägen und Parkett | Bodenleger | Parkettleger | Fußboden \
                verlegen | Teppichboden | Linoleum
                """,
            lb: """
                Biedem a Parquet leeën | Buedemleeër | Parquetsleeër | Buedembelag | Teppechbuedem
                """,
            en: """
                Laying of flooring and parquet | floor layer | floor coverings | laminate and \
                vinyl | carpet laying
                """,
            cpv: "45432110", "45432113",
            esco: ["4f1bb8b4-3fff-4e68-b427-8c892534a181", "0663d464-f139-4554-ae87-97aa6c4dad77"]),
        .init(
            "tiles",
            fr: """
                Carrelage et faïence | carreleur | pose de carrelage | carreler | revêtement en \
                grès
                """,
            de: "Fliesenarbeiten | Fliesenleger | Fliesen legen | Plattenleger | Wandfliesen",
            lb: "Platteleeën | Plattleeër | Platte leeën | Wandplacken",
            en: "Tiling | tiler | tile fitting | wall and floor tiles",
            cpv: "45431000", "45431100",
            esco: ["02447817-ea01-4d8b-b09c-8bc128e447e6", "504d99c7-395b-479c-815b-2f77ef769e75"]),
        .init(
            "insulation",
            fr: """
                Isolation en matériaux biosourcés | isolation écologique | fibre de bois | ouate \
                de cellulose | chanvre | éco-matériaux
                """,
            de: """
                Dämmung mit nachwachsenden Rohstoffen | ökologische Dämmung | Holzfaserdämmung | \
                Zellulosedämmung | Hanfdämmung | Naturdämmstoffe
                """,
            lb: """
                Isolatioun mat natierleche Materialien | ekologesch Isolatioun | \
                Holzfaserisolatioun | Cellulosisolatioun
                """,
            en: """
                Insulation with bio-based materials | natural insulation | wood fibre | hemp \
                insulation | cellulose insulation
                """,
            cpv: "45321000", "45320000",
            esco: ["b2dab4fb-b7f7-4f57-94b2-9c0f0848564a", "7eea6974-d606-4175-b95e-f66554816783"]),
        .init(
            "roofs",
            fr: """
                Isolation de combles et de toitures | isolation des combles | isoler le toit | \
                combles perdus | isolation de toiture
                """,
            de: """
                Dach- und Speicherdämmung | Dachdämmung | Dachboden dämmen | Speicherdämmung | \
                oberste Geschossdecke
                """,
            lb: "Daach a Späicher isoléieren | Daachisolatioun | Späicher isoléieren",
            en: """
                Loft and roof insulation | attic insulation | loft insulation | insulating the \
                roof
                """,
            cpv: "45321000", "45261410", esco: ["1889010b-f796-4a79-ba6e-7451dc6e3e4a"]),
        .init(
            "lime",
            fr: """
                Enduits à la chaux et à l’argile | enduit à la chaux | enduit terre | crépi à la \
                chaux | badigeon
                """,
            de: "Kalk- und Lehmputze | Kalkputz | Lehmputz | Lehmbau | Kalkanstrich",
            lb: "Kallek- a Leemputz | Kallekputz | Leemputz | Leembau",
            en: "Lime and clay renders | lime plaster | clay plaster | earth render | limewash",
            cpv: "45410000",
            esco: ["43bdb744-8072-4db9-b6e8-beea2171de1b", "20f56226-24ed-495f-8bf5-0b2aa6413ba1"]),
        .init(
            "masonry",
            fr: """
                Petite maçonnerie et murs en pierre sèche | maçon | maçonnerie légère | murs en \
                pierre sèche | murets
                """,
            de: """
                Kleine Maurerarbeiten und Trockenmauern | Maurer | Mauern setzen | Trockenmauern | \
                Natursteinmauer
                """,
            lb: """
                Kleng Maueraarbechten an Dréchemaueren | Maurer | Maueraarbechten | Dréchemauer | \
                Mauere flécken
                """,
            en: """
                Small masonry and dry-stone walls | bricklaying | bricklayer | dry-stone walling | \
                small walls
                """,
            cpv: "45262500", "45262520",
            esco: ["05f321f8-055b-407d-bf19-e0ddabda56b7", "13e1c0a2-b90d-46f4-be51-11730360b38d"]),
        .init(
            "electricity",
            fr: """
                Petite électricité | électricien | installation électrique | remplacement de \
                prises et de luminaires | mise en conformité électrique
                """,
            de: """
                Kleine Elektroarbeiten | Elektriker | Elektroinstallation | Steckdosen und Lampen \
                ersetzen
                """,
            lb: """
                Kleng Elektroaarbechten | Elektriker | Elektresch Installatioun | Stecker a \
                Luuchten ersetzen
                """,
            en: """
                Minor electrical work | electrician | electrical installation | sockets and light \
                fittings
                """,
            cpv: "45311000", "45311200",
            esco: ["5dbb9cf0-b226-402c-a295-2f42ef05ff8b", "33960bab-4423-4808-af6c-ec2b485dba41"]),
        .init(
            "plumbing",
            fr: """
                Petite plomberie et sanitaires | plombier | installations sanitaires | réparer une \
                fuite | remplacement de robinets
                """,
            de: """
                Kleine Sanitärarbeiten | Klempner | Sanitärinstallateur | Wasserhahn reparieren | \
                Rohrleitungen reparieren
                """,
            lb: "Kleng Sanitäraarbechten | Installateur | Sanitärinstallatioun | Krunn flécken",
            en: "Minor plumbing | plumber | sanitary fittings | repairing leaks | tap replacement",
            cpv: "45330000", "45332000",
            esco: ["ed3cf43d-c2c1-4c46-82fc-1375e27e0290", "ef6cb992-07d1-435b-a150-45d92228db1e"]),
        .init(
            "demolition",
            fr: """
                Curage et déconstruction sélective | démolition intérieure | déconstruction | \
                démontage de cloisons | curage de bâtiments
                """,
            de: """
                Entkernung und selektiver Rückbau | Abbruch im Innenbereich | Rückbau | Entkernung \
                | Abrissarbeiten
                """,
            lb: "Entkären a selektiven Ofbau | Ofrappen | Ofbau vu Gebaier | Demontage am Haus",
            en: """
                Strip-out and selective dismantling | soft strip | deconstruction | interior \
                demolition | dismantling of buildings
                """,
            cpv: "45110000", "45111100",
            esco: ["dd89e26f-bb5c-45cb-91c6-8b4d5d82a31f", "a68d4de0-99a3-4c26-b84a-040e706e4714"]),
    ]
}
