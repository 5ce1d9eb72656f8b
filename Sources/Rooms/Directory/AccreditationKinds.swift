// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension AccreditationKind {
    static let french: [AccreditationKind] = [
        .init(
            "fr-ei",
            Text(
                fr: "Entreprise d’insertion (EI)", de: "Französischer Eingliederungsbetrieb (EI)",
                lb: "Franséischen Insertiounsbetrib (EI)",
                en: "French work integration enterprise (EI)"), short: ["ei"],
            phrases: ["entreprise d insertion"]),
        .init(
            "fr-aci",
            Text(
                fr: "Atelier et chantier d’insertion (ACI)", de: "Eingliederungswerkstatt (ACI)",
                lb: "Insertiounsatelier (ACI)", en: "Work integration workshop (ACI)"),
            short: ["aci"], phrases: ["chantier d insertion", "atelier chantier d insertion"]),
        .init(
            "fr-ai",
            Text(
                fr: "Association intermédiaire (AI)", de: "Vermittlungsverein (AI)",
                lb: "Vermëttlungsveräin (AI)", en: "Intermediary association (AI)"), short: ["ai"],
            phrases: ["association intermediaire"]),
        .init(
            "fr-etti",
            Text(
                fr: "Entreprise de travail temporaire d’insertion (ETTI)",
                de: "Zeitarbeitsunternehmen zur Eingliederung (ETTI)",
                lb: "Interimsbetrib fir Insertioun (ETTI)",
                en: "Temporary work integration enterprise (ETTI)"), short: ["etti"],
            phrases: ["entreprise de travail temporaire d insertion"]),
        .init(
            "fr-geiq",
            Text(
                fr: "Groupement d’employeurs pour l’insertion et la qualification (GEIQ)",
                de: "Arbeitgeberzusammenschluss für Eingliederung und Qualifizierung (GEIQ)",
                lb: "Groupement vu Patronen fir Insertioun a Qualifikatioun (GEIQ)",
                en: "Employers’ group for integration and qualification (GEIQ)"), short: ["geiq"],
            phrases: ["groupement d employeurs pour l insertion"]),
        .init(
            "fr-ea",
            Text(
                fr: "Entreprise adaptée (EA)", de: "Angepasstes Unternehmen (EA)",
                lb: "Ugepassten Betrib (EA)", en: "Adapted enterprise (EA)"), short: ["ea"],
            phrases: ["entreprise adaptee"]),
        .init(
            "fr-esat",
            Text(
                fr: "Établissement et service d’accompagnement par le travail (ESAT)",
                de: "Einrichtung der Arbeitshilfe für Menschen mit Behinderung (ESAT)",
                lb: "Aarbechtsariichtung fir Leit mat Behënnerung (ESAT)",
                en: "Work support establishment for people with disabilities (ESAT)"),
            short: ["esat"],
            phrases: ["service d aide par le travail", "service d accompagnement par le travail"]),
        .init(
            "fr-eiti",
            Text(
                fr: "Entreprise d’insertion par le travail indépendant (EITI)",
                de: "Eingliederung durch selbstständige Arbeit (EITI)",
                lb: "Insertioun duerch onofhängeg Aarbecht (EITI)",
                en: "Integration through self-employment (EITI)"), short: ["eiti"],
            phrases: ["insertion par le travail independant"]),
        .init(
            "fr-esus",
            Text(
                fr: "Entreprise solidaire d’utilité sociale (ESUS)",
                de: "Solidarunternehmen von sozialem Nutzen (ESUS)",
                lb: "Solidareschen Betrib mat soziale Wäert (ESUS)",
                en: "Solidarity enterprise of social utility (ESUS)"),
            law: "Code du travail, art. L3332-17-1", short: ["esus"],
            phrases: ["entreprise solidaire d utilite sociale"]),
        .init(
            "fr-qualiopi",
            Text(
                fr: "Certification Qualiopi", de: "Qualiopi-Zertifizierung",
                lb: "Qualiopi-Zertifikat", en: "Qualiopi certification"), phrases: ["qualiopi"]),
    ]

    static let belgian: [AccreditationKind] = [
        .init(
            "be-eta",
            Text(
                fr: "Entreprise de travail adapté (ETA)", de: "Beschützende Werkstätte (ETA)",
                lb: "Betrib fir ugepassten Aarbecht (ETA)", en: "Adapted work enterprise (ETA)"),
            authority: .same("AViQ"), short: ["eta"], phrases: ["entreprise de travail adapte"]),
        .init(
            "be-ei",
            Text(
                fr: "Entreprise d’insertion agréée (Wallonie)",
                de: "Anerkannter Eingliederungsbetrieb (Wallonie)",
                lb: "Agreéierten Insertiounsbetrib (Wallounien)",
                en: "Approved work integration enterprise (Wallonia)"), authority: wallonia,
            law: walloonFrame, short: ["ei"], phrases: ["entreprise d insertion"]),
        .init(
            "be-idess",
            Text(
                fr:
                    "Initiative de développement de l’emploi dans le secteur des services de proximité à finalité sociale (IDESS)",
                de: "Soziale Nahbereichsdienste (IDESS)",
                lb: "Sozial Servicer an der Noperschaft (IDESS)",
                en: "Social neighbourhood services (IDESS)"), authority: wallonia,
            law: walloonFrame, short: ["idess"]),
        .init(
            "be-cisp",
            Text(
                fr: "Centre d’insertion socioprofessionnelle (CISP)",
                de: "Zentrum für sozialberufliche Eingliederung (CISP)",
                lb: "Zenter fir sozioprofessionell Insertioun (CISP)",
                en: "Socio-professional integration centre (CISP)"), authority: wallonia,
            short: ["cisp"],
            phrases: [
                "centre d insertion socioprofessionnelle",
                "centre d insertion socio professionnelle",
            ]),
        .init(
            "be-aces",
            Text(
                fr: "Agence-conseil en économie sociale (ACES)",
                de: "Beratungsagentur für Sozialwirtschaft (ACES)",
                lb: "Berodungsagence fir d’Sozialwirtschaft (ACES)",
                en: "Social economy advisory agency (ACES)"), authority: wallonia,
            law: "Décret wallon du 13 décembre 2023", short: ["aces"],
            phrases: ["agence conseil en economie sociale"]),
        .init(
            "be-social-enterprise",
            Text(
                fr: "Société coopérative agréée comme entreprise sociale",
                de: "Als Sozialunternehmen anerkannte Genossenschaft",
                lb: "Als sozialen Betrib agreéiert Kooperativ",
                en: "Co-operative approved as a social enterprise"), authority: federalEconomy,
            law: "CSA, art. 8:5 ; arrêté royal du 28 juin 2019, art. 6", short: ["es"],
            phrases: ["entreprise sociale", "social enterprise"]),
        .init(
            "be-cnc",
            Text(
                fr: "Coopérative agréée par le Conseil national de la coopération (CNC)",
                de: "Durch den Nationalen Genossenschaftsrat anerkannte Genossenschaft (CNC)",
                lb: "Vum Nationale Kooperativerot agreéiert Kooperativ (CNC)",
                en: "Co-operative approved by the National Council for Co-operation (CNC)"),
            authority: federalEconomy,
            law: "Loi du 20 juillet 1955 ; arrêté royal du 8 janvier 1962", short: ["cnc"],
            phrases: ["conseil national de la cooperation"]),
        .init(
            "be-dg-social-enterprise",
            Text(
                fr: "Entreprise sociale agréée par la Communauté germanophone",
                de: "Von der Deutschsprachigen Gemeinschaft anerkanntes Sozialunternehmen",
                lb: "Vun der Däitschsproocheger Gemeinschaft agreéierte soziale Betrib",
                en: "Social enterprise approved by the German-speaking Community"),
            authority: germanCommunity, law: germanCommunityDecree,
            phrases: ["anerkanntes sozialunternehmen"]),
        .init(
            "be-dg-insertion",
            Text(
                fr: "Entreprise sociale d’insertion agréée par la Communauté germanophone",
                de:
                    "Von der Deutschsprachigen Gemeinschaft anerkannter Sozialer Eingliederungsbetrieb",
                lb: "Vun der Däitschsproocheger Gemeinschaft agreéierten Insertiounsbetrib",
                en: "Social integration enterprise approved by the German-speaking Community"),
            authority: germanCommunity, law: germanCommunityDecree,
            phrases: ["sozialer eingliederungsbetrieb"]),
        .init(
            "be-dg-centre",
            Text(
                fr: "Centre de préparation et d’intégration agréé par la Communauté germanophone",
                de:
                    "Von der Deutschsprachigen Gemeinschaft anerkanntes Vorschalt- und Integrationszentrum",
                lb: "Vun der Däitschsproocheger Gemeinschaft agreéierten Integratiounszenter",
                en: "Preparatory and integration centre approved by the German-speaking Community"),
            authority: germanCommunity, law: germanCommunityDecree, phrases: ["integrationszentrum"]
        ),
    ]

    static let luxembourgish: [AccreditationKind] = [
        .init(
            "lu-sis",
            Text(
                fr: "Société d’impact sociétal (SIS)",
                de: "Gesellschaft mit gesellschaftlicher Wirkung (SIS)",
                lb: "Gesellschaft mat gesellschaftlechem Impakt (SIS)",
                en: "Societal impact company (SIS)"),
            authority: Text(
                fr: "Agrément ministériel publié au Mémorial B",
                de: "Ministerielle Zulassung, veröffentlicht im Mémorial B",
                lb: "Ministeriellen Agrement, publizéiert am Mémorial B",
                en: "Ministerial approval published in the Mémorial B"),
            law: "Loi du 12 décembre 2016", short: ["sis"], phrases: ["societe d impact societal"]),
        .init(
            "lu-training",
            Text(
                fr: "Agrément comme organisme de formation (Luxembourg)",
                de: "Zulassung als Bildungsträger (Luxemburg)",
                lb: "Agrement als Formatiounsorganisatioun (Lëtzebuerg)",
                en: "Training provider agreement (Luxembourg)"),
            phrases: ["agrement formation", "agrement organisme de formation"]),
    ]

    static let german: [AccreditationKind] = [
        .init(
            "de-inklusionsbetrieb",
            Text(
                fr: "Entreprise inclusive (Inklusionsbetrieb)", de: "Inklusionsbetrieb",
                lb: "Inklusiounsbetrib (Däitschland)",
                en: "Inclusive enterprise (Inklusionsbetrieb)"), law: "SGB IX § 215",
            phrases: [
                "inklusionsbetrieb", "inklusionsunternehmen", "inklusionsfirma",
                "integrationsbetrieb",
            ]),
        .init(
            "de-wfbm",
            Text(
                fr: "Atelier pour personnes handicapées (WfbM)",
                de: "Werkstatt für behinderte Menschen (WfbM)",
                lb: "Atelier fir Leit mat Behënnerung (WfbM)",
                en: "Workshop for people with disabilities (WfbM)"), law: "SGB IX § 219",
            phrases: ["wfbm", "werkstatt fur behinderte menschen"]),
        .init(
            "de-gemeinnuetzig",
            Text(
                fr: "Reconnue d’intérêt général (gemeinnützig)", de: "Gemeinnützig",
                lb: "Gemengnëtzeg (Däitschland)", en: "Charitable status (gemeinnützig)"),
            law: "AO §§ 51 ff.",
            phrases: ["gemeinnutzig", "gemeinnutzige", "gemeinnutziger", "gemeinnutzigkeit"]),
        .init(
            "de-azav",
            Text(
                fr: "Agrément AZAV d’organisme de formation", de: "Trägerzulassung nach AZAV",
                lb: "AZAV-Zouloossung fir Formatiounen", en: "AZAV training provider approval"),
            law: "AZAV", phrases: ["azav"]),
    ]

    private static let wallonia = Text(
        fr: "Région wallonne", de: "Wallonische Region", lb: "Wallounesch Regioun",
        en: "Walloon Region")
    private static let walloonFrame = "Décret wallon du 20 novembre 2008"
    private static let federalEconomy = Text(
        fr: "SPF Économie", de: "FÖD Wirtschaft", lb: "SPF Économie", en: "FPS Economy")
    private static let germanCommunity = Text(
        fr: "Communauté germanophone de Belgique",
        de: "Deutschsprachige Gemeinschaft Belgiens",
        lb: "Däitschsproocheg Gemeinschaft vun der Belsch",
        en: "German-speaking Community of Belgium")
    private static let germanCommunityDecree =
        "Dekret der Deutschsprachigen Gemeinschaft 2024 (2024201815)"
}
