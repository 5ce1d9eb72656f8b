// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let joinery = Trade(
        code: "joinery",
        name: Text(fr: "Menuiserie", de: "Schreinerei", lb: "Schräinerei", en: "Joinery"),
        competences: joineryCompetences,
        equipment: joineryEquipment,
        nacePrefixes: ["16", "31", "4332"],
        cpvPrefixes: ["4542", "391"],
        marks: [
            "menuiserie", "ebenisterie", "schreinerei", "tischlerei", "schrainerei", "schrainer",
            "joinery", "carpentry", "holzwerkstatt", "palettes", "menuisier", "ebeniste",
            "charpente", "tischler", "schreiner", "zimmerei", "carpenter", "joiner",
        ])

    private static let joineryCompetences: [TradeTerm] = [
        .init(
            "woodworking",
            fr: """
                Travail du bois | menuisier | menuiserie générale | ébéniste | atelier bois | \
                travaux de menuiserie
                """,
            de: """
                Schreinerarbeiten | Tischlerarbeiten | Schreiner | Tischler | Holzbearbeitung | \
                Holzwerkstatt
                """,
            lb: """
                Schräineraarbechten | Schräiner | Holzaarbechten | Holzatelier | mat Holz schaffen
                """,
            en: "Woodwork | joiner | carpenter | joinery work | woodworking | wood workshop",
            cpv: "45421000", "45422100",
            esco: [
                "e1416610-ad08-4f37-8b46-9f99632a5c0f", "2a22ff9e-de3b-408d-b312-5034896cc4f4",
                "44e2906f-48f2-48ee-88f8-351ecdb53f18",
            ]),
        .init(
            "furniture",
            fr: """
                Mobilier sur mesure | meubles sur mesure | fabrication de meubles | \
                ébénisterie d’art | bibliothèque sur mesure
                """,
            de: "Möbel nach Maß | Maßmöbel | Möbelbau | Möbelschreiner | Regale nach Maß",
            lb: "Miwwelen no Mooss | Miwwele maachen | Miwwelschräiner | Regaler no Mooss",
            en: """
                Made-to-measure furniture | bespoke furniture | furniture making | cabinetmaking | \
                custom furniture
                """,
            cpv: "39150000", "39100000",
            esco: ["a4c40f64-e8d4-4677-a741-ec04e63fa284", "aedae903-74b5-4209-8765-7f6619f52545"]),
        .init(
            "urban-furniture",
            fr: """
                Mobilier urbain et tables de pique-nique | bancs publics | bancs en bois | \
                table de pique-nique | mobilier extérieur
                """,
            de: """
                Stadtmobiliar und Picknicktische | Parkbänke | Picknicktisch | Holzbänke | \
                Außenmöbel
                """,
            lb: """
                Bänken a Pickeneckdëscher fir dobaussen | Parkbänken | Pickeneckdësch | Holzbänken
                """,
            en: """
                Street furniture and picnic tables | park benches | picnic tables | \
                outdoor benches | wooden benches
                """,
            cpv: "34928400", "39113600",
            esco: ["2e8e2acf-5d58-4d99-807d-2ed77a6c8b17"]),
        .init(
            "doors",
            fr: """
                Portes et châssis en bois | portes en bois | fenêtres en bois | pose de portes | \
                menuiserie extérieure | châssis
                """,
            de: "Holztüren und Holzfenster | Türen einbauen | Holzfenster | Fensterbau | Türenbau",
            lb: "Dieren a Fënsteren aus Holz | Dieren asetzen | Holzfënsteren | Holzdieren",
            en: """
                Wooden doors and windows | door fitting | timber windows | wooden doors | \
                window making
                """,
            cpv: "45421130", "44221000",
            esco: [
                "0b5e4142-90ad-48a6-8407-ed47b2664954", "353a22a7-1c55-410c-a7a7-c531692b5e50",
                "cd70c768-aab6-46e6-8fb4-3aad7fe4b4cb",
            ]),
        .init(
            "pallets",
            fr: """
                Fabrication et réparation de palettes | palettes en bois | réparer des palettes | \
                europalettes | palettes sur mesure
                """,
            de: """
                Herstellung und Reparatur von Paletten | Palettenbau | Palettenreparatur | \
                Europaletten | Holzpaletten
                """,
            lb: "Paletten hierstellen a flécken | Palette flécken | Europaletten | Holzpaletten",
            en: """
                Pallet making and repair | wooden pallets | pallet repair | euro pallets | \
                pallet manufacturing
                """,
            cpv: "44143000",
            esco: ["a77bc925-c441-42f2-92d4-666b103fc025", "770b473a-52db-4739-8bb4-ad8877d4bc5e"]),
        .init(
            "crates",
            fr: """
                Caisses et emballages en bois | caisses en bois | caisserie | emballage bois | \
                caisses d’export
                """,
            de: """
                Holzkisten und Transportverpackungen | Holzkisten | Kistenbau | Holzverpackung | \
                Exportkisten
                """,
            lb: "Këschten a Verpackungen aus Holz | Holzkëschten | Këschtebau | Holzverpackung",
            en: """
                Wooden crates and packing cases | wooden crates | crate making | timber packing | \
                export crates
                """,
            cpv: "44619300", "44617000",
            esco: ["7eadbe33-d62e-4a82-8e3a-e89df5aefb2c"]),
        .init(
            "terraces",
            fr: """
                Terrasses et bardages | terrasse en bois | pose de terrasse | bardage bois | \
                caillebotis
                """,
            de: """
                Holzterrassen und Fassadenverkleidungen | Holzterrasse | Terrassenbau | \
                Holzfassade | Terrassendielen
                """,
            lb: "Terrassen a Fassaden aus Holz | Holzterrass | Terrass aus Holz | Holzfassad",
            en: """
                Decking and cladding | timber decking | wooden terrace | timber cladding | \
                deck building
                """,
            cpv: "45422000", "45262650",
            esco: ["11c0bfec-6bc8-4ec0-a535-91bd65be92c5"]),
        .init(
            "play",
            fr: """
                Jeux et équipements d’extérieur | jeux de plein air en bois | cabanes | \
                balançoires | bac à sable | aire de jeux
                """,
            de: """
                Spielgeräte für den Außenbereich | Holzspielgeräte | Spielhaus | Sandkasten | \
                Schaukel | Spielplatzbau
                """,
            lb: "Spiller fir dobaussen | Holzspiller | Spillhaischen | Klunsch | Spillplaz bauen",
            en: """
                Outdoor play equipment | wooden play equipment | playhouse | sandpit | swings | \
                playground building
                """,
            cpv: "37535200", "45236210"),
        .init(
            "signs",
            fr: """
                Panneaux didactiques et signalétique en bois | panneaux en bois | signalétique | \
                panneau d’information | gravure sur bois
                """,
            de: """
                Holzschilder und Infotafeln | Holzschilder | Infotafeln | Wegweiser aus Holz | \
                Holzgravur
                """,
            lb: """
                Schëlter an Infotafelen aus Holz | Holzschëlter | Infotafelen | Weegweiser aus Holz
                """,
            en: """
                Wooden signs and information boards | wooden signs | information panels | \
                signage | fingerposts
                """,
            cpv: "34928470", "34928472",
            esco: ["98815e0a-0bcc-41fc-ba9a-6ec1c4e8a8a0"]),
        .init(
            "nest-boxes",
            fr: """
                Nichoirs et hôtels à insectes | nichoirs | hôtel à insectes | \
                nichoirs à chauves-souris | mangeoires
                """,
            de: """
                Nistkästen und Insektenhotels | Nistkasten | Insektenhotel | Vogelhäuschen | \
                Fledermauskästen
                """,
            lb: """
                Vullekëschten an Insektenhotellen | Vullekëscht | Insektenhotel | Vullenhaischen | \
                Fliedermauskëscht
                """,
            en: """
                Nest boxes and insect hotels | nest box | bird boxes | insect hotel | bat boxes | \
                bird feeders
                """,
            cpv: "44617000", "03419100"),
        .init(
            "cnc",
            fr: """
                Usinage à commande numérique | usinage CNC | fraisage numérique | \
                découpe numérique | défonceuse numérique
                """,
            de: "CNC-Bearbeitung | CNC-Fräsen | Plattenzuschnitt | Frästeile",
            lb: "CNC-Aarbechten | CNC-Fräsen | Placke schneiden | fräsen",
            en: "CNC machining | CNC routing | panel cutting | CNC milling of wood",
            cpv: "42612000", "45422100",
            esco: ["d63b95e6-cf44-479e-bea2-e93498d171d0", "96e78f7e-a14f-4ec3-80bf-e3098f50fdba"]),
        .init(
            "kitchens",
            fr: """
                Pose de cuisines et de placards | pose de cuisine | cuisine équipée | placards | \
                dressing | montage de cuisine
                """,
            de: """
                Einbau von Küchen und Schränken | Küchenmontage | Einbauschränke | \
                Küche einbauen | Kleiderschrank einbauen
                """,
            lb: """
                Kichen a Schief abauen | Kichen abauen | agebaute Schief | Kichemontage | Dressing
                """,
            en: """
                Fitting of kitchens and cupboards | kitchen fitting | fitted wardrobes | \
                kitchen installation | built-in cupboards
                """,
            cpv: "45421151", "45421153",
            esco: ["bc61af54-0c3b-411c-a434-4b0d23c6fcce", "a47cfa4f-30f5-4306-b23d-11fbacd7f189"]),
        .init(
            "upcycling",
            fr: """
                Meubles en bois de réemploi | meubles en palettes | bois de récupération | \
                surcyclage | upcycling
                """,
            de: "Möbel aus Altholz | Palettenmöbel | Altholzmöbel | Upcycling",
            lb: "Miwwelen aus alem Holz | Palettemiwwelen | Miwwelen aus Paletten | Upcycling",
            en: """
                Furniture from reclaimed timber | pallet furniture | upcycled furniture | \
                reclaimed wood | upcycling
                """,
            cpv: "39150000", "03417000",
            esco: ["815d1585-1706-4d01-b178-535df35bf403", "4ae00a8e-9f47-46da-b1c8-3641a29d9483"]),
        .init(
            "stairs",
            fr: """
                Escaliers et garde-corps | escalier en bois | pose d’escalier | rampe d’escalier | \
                main courante
                """,
            de: """
                Treppen und Geländer aus Holz | Treppenbau | Holztreppe | Treppengeländer | \
                Handlauf
                """,
            lb: "Trapen a Gelänner aus Holz | Holztrap | Trapebau | Trapegelänner",
            en: """
                Stairs and balustrades | wooden stairs | staircase building | handrail | \
                staircase fitting
                """,
            cpv: "44233000", "45421000",
            esco: [
                "246e7d87-756e-4db2-97e8-11ef63b864f0", "7dbc9e19-b037-4252-97ea-0c67ea095df2",
                "cad78dce-3e7c-4252-bd63-a274d464d520",
            ]),
        .init(
            "carpentry",
            fr: """
                Charpente et abris en bois | charpente | charpentier | carport | abri de jardin | \
                ossature bois
                """,
            de: """
                Zimmererarbeiten und Holzunterstände | Zimmermann | Zimmerei | Carport | \
                Gartenhaus | Dachstuhl
                """,
            lb: """
                Zëmmeraarbechten an Ënnerstänn aus Holz | Zëmmermann | Carport | Gaardenhaischen | \
                Daachstull
                """,
            en: """
                Carpentry and timber shelters | roof timbers | timber framing | carport | \
                garden shed | summer house
                """,
            cpv: "45422000", "45261100",
            esco: ["2a22ff9e-de3b-408d-b312-5034896cc4f4", "c8186be4-15d4-4347-b34a-53bee7015f79"]),
        .init(
            "wooden-toys",
            fr: """
                Jouets et objets en bois | jouets en bois | jeux en bois | objets tournés | \
                cadeaux en bois
                """,
            de: """
                Holzspielzeug und Holzobjekte | Holzspielzeug | Holzgeschenke | \
                gedrechselte Objekte
                """,
            lb: """
                Spillsaachen a Saachen aus Holz | Holzspillsaachen | Holzcadeauen | \
                Cadeauen aus Holz
                """,
            en: "Wooden toys and objects | wooden toys | wooden games | woodturning | wooden gifts",
            cpv: "37520000",
            esco: [
                "5e29c263-a3ca-4220-b67e-ee65205db294", "ac160654-0d3e-49aa-b798-1861ce9d78b6",
                "8b2f3dc8-7223-4c21-a6fb-f0bb035227f1",
            ]),
        .init(
            "upholstery",
            fr: """
                Tapisserie et cannage de sièges | rempaillage | cannage | tapissier | \
                recouvrir un fauteuil | garnissage
                """,
            de: """
                Polsterei und Stuhlflechten | Polsterarbeiten | Polsterer | Stühle flechten | \
                Sessel neu beziehen
                """,
            lb: "Polsteren a Still flechten | polsteren | Fotell nei iwwerzéien | Still flechten",
            en: """
                Upholstery and chair caning | upholsterer | chair caning | reupholstery | \
                rush seating
                """,
            cpv: "98394000", "39114100",
            esco: [
                "95a89206-4dc8-4753-a5d9-bc14a0e5f7ca", "cd3f5356-a16f-4aca-9d4b-ceba2b2afec5",
                "ca99a4f9-4ead-4d17-a430-dda2cd6fb5ed",
            ]),
        .init(
            "finishing",
            fr: """
                Ponçage, vernissage et laquage | vernis | laquage | lasure | peinture de meubles | \
                huilage du bois
                """,
            de: """
                Schleifen, Lackieren und Ölen | Lackieren von Holz | Lasieren | Möbel lackieren | \
                Holz ölen | Beizen
                """,
            lb: """
                Schläifen, lackéieren an eelegen | Holz lackéieren | laséieren | Holz schläifen | \
                bäizen
                """,
            en: """
                Sanding, varnishing and lacquering | wood finishing | varnishing | lacquering | \
                wood staining | oiling wood
                """,
            cpv: "45442300", "45442000",
            esco: [
                "fb6df00f-4810-442b-8f93-89b9580c7c9f", "3bdf6206-e952-4177-a17b-2a03bfee2144",
                "e040fb97-ac17-4cd0-bf74-7e96c83811b6",
            ]),
        .init(
            "assembly",
            fr: """
                Montage de meubles | monter un meuble | assemblage de meubles | \
                montage de meubles en kit
                """,
            de: "Möbelmontage | Möbel aufbauen | Möbelaufbau | Montage von Fertigmöbeln",
            lb: "Miwwele montéieren | Miwwelen opriichten | Miwwelen zesummebauen",
            en: "Furniture assembly | flat-pack assembly | assemble furniture | furniture fitting",
            cpv: "45421153", "39100000",
            esco: ["d7f3d76b-23e8-447e-93d5-da13ff9bc102", "fb370da8-255b-41c6-af69-ffe5676cfe62"]),
        .init(
            "sawmill",
            fr: """
                Sciage et débit de bois | scierie mobile | sciage à façon | planches | \
                séchage du bois | raboter du bois
                """,
            de: """
                Sägewerk und Holzzuschnitt | Lohnschnitt | Mobilsäge | Bretter sägen | \
                Holztrocknung | Holzzuschnitt
                """,
            lb: "Holz seeën a schneiden op Mooss | Holz seeën | Brieder schneiden | Holz dréchnen",
            en: """
                Sawmilling and timber cutting | mobile sawmill | contract sawing | plank sawing | \
                timber drying
                """,
            cpv: "77211100", "03419000",
            esco: [
                "865adac9-9bb7-4680-a13d-62b2942974ac", "9c6f038b-7b3e-480b-bc21-aa54288086fa",
                "f2f9934c-b462-43e1-9172-432cf1904c8c",
            ]),
    ]
}
