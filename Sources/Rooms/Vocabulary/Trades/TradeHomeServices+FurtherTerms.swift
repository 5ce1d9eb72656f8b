// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let homeServicesFurtherTerms: [TradeTerm] = [
        .init(
            "decluttering",
            fr: """
                Tri et désencombrement du logement | aide au rangement | ranger la maison | \
                désencombrement | coach en rangement
                """,
            de: """
                Aufräum- und Entrümpelungshilfe | Aufräumhilfe | Ausmisten | Ordnungsservice | \
                Ordnung schaffen
                """,
            lb: "Opraumen an entrëmpelen | Uerdnung maachen | opraumen doheem | ausmëschten",
            en: """
                Tidying and decluttering | home organising | tidying up | clutter clearing | \
                sorting belongings
                """,
            cpv: "98514000"),
        .init(
            "digital-help",
            fr: """
                Assistance informatique à domicile | dépannage informatique à domicile | aide à \
                l’ordinateur | aide pour smartphone et tablette
                """,
            de: """
                Computerhilfe zu Hause | PC-Hilfe | Hilfe mit Handy und Tablet | Technikhilfe für \
                Senioren
                """,
            lb: "Computerhëllef doheem | PC-Hëllef | Hëllef mam Handy an Tablet",
            en: """
                Computer help at home | home PC help | help with smartphone and tablet | tech help \
                for seniors
                """,
            cpv: "72610000", esco: ["9a9272df-398b-4787-bd51-53d5e8d999eb"]),
        .init(
            "families",
            fr: """
                Aide aux familles à domicile | aide familiale | technicien de l’intervention \
                sociale et familiale | TISF
                """,
            de: """
                Familienpflege im Haushalt | Dorfhelferin | Familienhelferin | Haushaltshilfe für \
                Familien
                """,
            lb: "Famillenhëllef doheem | Famillenhëllef | Hëllef fir Famillen am Stot",
            en: "Family help at home | family aide | mother’s help",
            cpv: "98513310", "85311300", esco: ["4c89c65c-4e35-44e3-8fa0-5d73e9e15325"]),
        .init(
            "cooking",
            fr: "Préparation de repas à domicile | cuisiner à domicile | aide aux repas",
            de: "Kochen im Haushalt | Kochhilfe zu Hause | Hilfe beim Kochen",
            lb: "Kache bei de Leit doheem | Kachhëllef | Iesse preparéieren doheem",
            en: "Cooking at home | help with meals | home cook",
            cpv: "98514000", "55521000", esco: ["f3934441-4bff-4076-9945-e6c51a01c467"]),
        .init(
            "pets",
            fr: "Garde d’animaux | promener le chien | garde de chiens et de chats | pet-sitting",
            de: "Tierbetreuung | Hundesitter | Gassi gehen | Haustiere versorgen",
            lb: "Déieren hidden | mam Hond trëppelen | Hondsitter",
            en: "Pet sitting | dog walking | looking after pets",
            cpv: "98380000"),
        .init(
            "house-sitting",
            fr: """
                Garde de maison | surveiller la maison en vacances | arroser les plantes | relever \
                le courrier
                """,
            de: """
                Haushüten | Haus hüten im Urlaub | Blumen gießen | Wohnung betreuen bei \
                Abwesenheit
                """,
            lb: "Haus hidden | op d’Haus oppassen | Haus an der Vakanz hidden",
            en: "House sitting | looking after a home | watering plants | holiday home checks",
            cpv: "98513000", esco: ["96430121-2757-4e96-9d6f-7517b25db4f7"]),
        .init(
            "furniture-assembly",
            fr: """
                Montage de meubles à domicile | monter des meubles en kit | accrocher des étagères \
                | fixer des tringles
                """,
            de: "Möbelaufbau zu Hause | Schrank aufbauen | Regale aufhängen | Lampen anbringen",
            lb: "Miwwelen doheem opstellen | Schief opriichten | Regaler ophänken",
            en: "Furniture assembly at home | putting up wardrobes | hanging shelves",
            cpv: "98513000", esco: ["b1338cfb-930c-4bcb-b77a-1034d76ddb0e"]),
        .init(
            "paperwork",
            fr: """
                Aide aux démarches administratives | aide administrative aux particuliers | \
                écrivain public | remplir des formulaires
                """,
            de: "Hilfe bei Behördengängen | Hilfe bei Formularen | Schreibhilfe | Papierkram",
            lb: """
                Hëllef bei administrativen Demarchen | Formulairen ausfëllen | Hëllef mat de \
                Pabeieren
                """,
            en: "Help with paperwork | form filling | administrative help for residents",
            cpv: "98513200", esco: ["74a5e8b1-dc44-4a03-b4f2-ad06966128c6"]),
        .init(
            "concierge",
            fr: """
                Conciergerie de quartier | conciergerie solidaire | concierge de quartier | \
                services de proximité
                """,
            de: "Quartiersconcierge | Nachbarschaftsservice | Kiezkümmerer | Quartiersdienste",
            lb: "Conciergerie am Quartier | Nopeschaftsservice | Quartiersconcierge",
            en: "Neighbourhood concierge | community concierge | neighbourhood services",
            cpv: "98341140", "98341120", esco: ["1822bfc2-e735-449f-ba00-ca71eb5c062b"]),
        .init(
            "energy-visits",
            fr: """
                Visites énergie à domicile | éco-gestes | économies d’énergie chez soi | conseil \
                énergie aux ménages | tuteur énergie
                """,
            de: "Stromspar-Check | Energiesparberatung zu Hause | Energie sparen im Haushalt",
            lb: "Energieberodung doheem | Energie spueren am Stot | Stroum spueren",
            en: "Home energy visits | saving energy at home | fuel poverty advice",
            cpv: "71314300"),
    ]
}
