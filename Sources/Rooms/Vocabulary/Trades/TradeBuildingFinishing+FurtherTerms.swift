// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let buildingFinishingFurtherTerms: [TradeTerm] = [
        .init(
            "maintenance",
            fr: """
                Maintenance de logements sociaux | entretien de logements sociaux | remise en état \
                de logements | entretien de bâtiments | agent technique polyvalent
                """,
            de: """
                Instandhaltung von Sozialwohnungen | Gebäudeinstandhaltung | Wohnungen instand \
                setzen | Leerwohnungen herrichten | Haustechnik
                """,
            lb: """
                Ënnerhalt vu Sozialwunnengen | Gebaier ënnerhalen | Wunnengen an d’Rei setzen | \
                Sozialwunnengen entretenéieren
                """,
            en: """
                Maintenance of social housing | building maintenance | void property works | \
                housing repairs | making flats ready to let
                """,
            cpv: "50700000", "45453000", esco: ["79b40172-4439-4812-b6f6-67557a1bbf17"]),
        .init(
            "wallpaper",
            fr: """
                Pose de papier peint | tapissage de murs | poser du papier peint | revêtements \
                muraux
                """,
            de: "Tapezierarbeiten | tapezieren | Tapeten kleben | Wandbekleidung",
            lb: "Tapezéieraarbechten | tapezéieren | Tapéit",
            en: "Wallpapering | paperhanging | paperhanger | wall coverings",
            cpv: "45432220", "45432200",
            esco: ["a2abd144-2a36-45ea-919c-1fcc6ebc5d45", "3816bddd-0765-48d6-b972-0f9aa7296a46"]),
        .init(
            "ceilings",
            fr: "Faux plafonds | plafonds suspendus | plafond acoustique | pose de plafonds",
            de: "Abgehängte Decken | Deckenmontage | Akustikdecken | Unterdecken",
            lb: "Ofgehaange Plafongen | Akustikplafong | falsche Plafong",
            en: "Suspended ceilings | drop ceilings | acoustic ceilings | ceiling installer",
            cpv: "45421146",
            esco: ["41a8e7c8-e1d8-4984-9b3c-dbbad1699f83", "3664c22d-ade8-4bdf-9827-95f0d2fe3131"]),
        .init(
            "facades",
            fr: "Ravalement de façades | façadier | rénovation de façades | peinture de façade",
            de: "Fassadensanierung | Fassadenarbeiten | Fassadenanstrich | Außenputz",
            lb: "Fassadenaarbechten | Fassad renovéieren | Fassad usträichen",
            en: "Facade renovation | facade works | rendering of facades | exterior wall repair",
            cpv: "45443000", esco: ["872ad4df-5576-4322-8ebf-36b9d448965a"]),
        .init(
            "external-insulation",
            fr: """
                Isolation des murs par l’extérieur | ITE | isolation de façade | crépi sur isolant
                """,
            de: "Fassadendämmung | Wärmedämmverbundsystem | WDVS | Außendämmung",
            lb: "Fassadenisolatioun | Fassad isoléieren | Isolatioun vu baussen",
            en: "External wall insulation | EWI | facade insulation | insulated render",
            cpv: "45321000",
            esco: ["383070cb-1df2-47e5-8707-9741ce5903b4", "7eea6974-d606-4175-b95e-f66554816783"]),
        .init(
            "glazing",
            fr: "Vitrerie | vitrier | remplacement de vitres | pose de vitrages",
            de: "Glaserarbeiten | Glaser | Scheiben ersetzen | Verglasung",
            lb: "Glaseraarbechten | Glaser | Fënsterscheiwen ersetzen",
            en: "Glazing | glazier | window pane replacement",
            cpv: "45441000",
            esco: ["5f9e0588-e819-42f7-9975-f53198666c07", "0edc520b-a424-49aa-a557-47c7b7315c2c"]),
        .init(
            "bathrooms",
            fr: """
                Rénovation de salles de bains | refaire la salle de bains | installation de \
                douches
                """,
            de: "Badsanierung | Badrenovierung | Bad erneuern | Duscheinbau",
            lb: "Buedzëmmer renovéieren | Buedzëmmer erneieren | Dusch abauen",
            en: "Bathroom renovation | bathroom refit | shower installation | wet rooms",
            cpv: "45332400", "45453100", esco: ["3df28a39-9bfe-4e36-b394-a189ef967a74"]),
        .init(
            "damp",
            fr: """
                Traitement de l’humidité et des moisissures | assèchement de murs | murs humides | \
                enlever la moisissure
                """,
            de: """
                Schimmel- und Feuchtesanierung | Mauertrockenlegung | Schimmel entfernen | feuchte \
                Wände
                """,
            lb: "Fiichtegkeet a Schimmel bekämpfen | Schimmel ewechmaachen | fiicht Maueren",
            en: "Damp and mould treatment | damp proofing | mould removal | drying out walls",
            cpv: "45261420"),
        .init(
            "screed",
            fr: "Chapes et ragréage | chapiste | couler une chape | mise à niveau de sols",
            de: "Estricharbeiten | Estrichleger | Estrich gießen | Bodenausgleich",
            lb: "Chapen a Buedemausgläich | Chape géissen | Buedem ausgläichen",
            en: "Screeding | floor screed | floor levelling",
            cpv: "45262321",
            esco: ["ca3ee513-2285-42c0-9b2a-287d65b5f7a2", "a9068f84-cecd-4cbb-9acb-e20c714435ec"]),
        .init(
            "floor-sanding",
            fr: """
                Ponçage et vitrification de parquets | poncer un parquet | vitrifier | huiler un \
                parquet
                """,
            de: """
                Parkett schleifen und versiegeln | Dielen abschleifen | Parkettschleifer | Boden \
                ölen
                """,
            lb: "Parquet schläifen a versigelen | Parquet ofschläifen | Parquet uelegen",
            en: """
                Floor sanding and sealing | parquet sanding | wood floor restoration | floor \
                oiling
                """,
            cpv: "45432114",
            esco: ["95097774-1a0e-4501-a3d9-b0f31973e02d", "5df6be8c-c4ff-4bef-b744-3d502e5e5330"]),
        .init(
            "roof-repairs",
            fr: """
                Petits travaux de toiture | couvreur | réparation de toiture | nettoyage de \
                gouttières
                """,
            de: "Kleine Dacharbeiten | Dachdecker | Dachreparatur | Dachrinnen reinigen",
            lb: "Kleng Daachaarbechten | Daachdecker | Daach flécken | Kandele botzen",
            en: "Minor roofing work | roofer | roof repairs | gutter cleaning",
            cpv: "45261900", "45261910",
            esco: ["b4c6d1b0-929e-48be-9f67-47bd8c30658b", "021cf226-3dac-4712-9738-24bf0952c064"]),
        .init(
            "heritage-building",
            fr: """
                Restauration du petit patrimoine bâti | restauration de bâti ancien | lavoirs et \
                chapelles | tailleur de pierre
                """,
            de: """
                Restaurierung von Kleindenkmälern | Denkmalpflege am Bau | Altbausanierung | \
                Steinmetz
                """,
            lb: "Klenge Patrimoine restauréieren | al Gebaier restauréieren | Steemetzer",
            en: """
                Restoration of small built heritage | old building restoration | wash houses and \
                chapels | stonemason
                """,
            cpv: "45454100", esco: ["f3fc11ca-9a72-40da-bf0f-b2aab7e33079"]),
    ]
}
