// SPDX-License-Identifier: EUPL-1.2

/// What has to be checked before an organisation of a legal form counts, or what else to know.
package enum LegalFormCondition: String, Sendable, CaseIterable, Codable {
    case noPersonality, caseByCase, bank, agriculturalStatutes, socialStatutes, worksCouncil
    case presumedApproval, cooperativeApproval, regionalAccreditation, publicPartner
    case impactApproval, luxembourgLaw
    case selfDeclaration, nonprofitStatus, churchOrWelfare, statusNotForm

    /// One sentence for the person who decides.
    package var text: Text {
        switch self {
        case .noPersonality, .caseByCase, .bank, .agriculturalStatutes, .socialStatutes,
            .worksCouncil:
            french
        case .presumedApproval, .cooperativeApproval, .regionalAccreditation, .publicPartner:
            belgian
        case .impactApproval, .luxembourgLaw: luxembourgish
        case .selfDeclaration, .nonprofitStatus, .churchOrWelfare, .statusNotForm: german
        }
    }

    private var french: Text {
        switch self {
        case .noPersonality:
            Text(
                fr: "Sans personnalité juridique : ne peut ni s’engager ni soumissionner seule.",
                de: "Ohne Rechtspersönlichkeit: kann sich nicht allein verpflichten oder bieten.",
                lb:
                    "Ouni Rechtsperséinlechkeet: ka sech net eleng engagéieren oder eng Offer maachen.",
                en: "Without legal personality: cannot commit itself or bid alone.")
        case .bank:
            Text(
                fr:
                    "Établissement bancaire : membre de la famille, rarement partenaire d’un marché.",
                de: "Kreditinstitut: gehört zur Familie, ist aber selten Partner in einer Vergabe.",
                lb: "Bank: gehéiert zur Famill, ass awer selte Partner an engem Marché.",
                en: "A bank: belongs to the family, seldom a partner in a tender.")
        case .agriculturalStatutes:
            Text(
                fr: "Société d’intérêt collectif agricole : vérifier les statuts.",
                de: "Landwirtschaftliche Gesellschaft von gemeinsamem Interesse: Satzung prüfen.",
                lb: "Landwirtschaftlech Gesellschaft vu kollektivem Interessi: Statute kucken.",
                en: "Agricultural company of collective interest: check the statutes.")
        case .socialStatutes:
            Text(
                fr: "Seulement si déclarée ESS au registre, agréée ESUS, ou avec des statuts de "
                    + "SCOP ou de SCIC.",
                de: "Nur mit ESS-Eintrag im Register, ESUS-Anerkennung oder Satzung einer SCOP "
                    + "oder SCIC.",
                lb: "Nëmme mat ESS-Androung am Register, ESUS-Agrément oder Statute vun enger "
                    + "SCOP oder SCIC.",
                en: "Only if registered as ESS, approved as ESUS, or with the statutes of a SCOP "
                    + "or SCIC.")
        case .worksCouncil:
            Text(
                fr: "Comité social et économique : hors du périmètre.",
                de: "Betriebsvertretung: außerhalb des Kreises.",
                lb: "Personalvertriedung: ausserhalb vum Perimeter.",
                en: "Works council: outside the scope.")
        default:
            Text(
                fr: "Généralement exclue des statistiques de l’ESS : à examiner au cas par cas.",
                de: "In der Statistik meist nicht zur SSE gezählt: im Einzelfall prüfen.",
                lb: "An der Statistik meeschtens net bei der ESS: vu Fall zu Fall kucken.",
                en: "Usually left out of the statistics of the sector: decide case by case.")
        }
    }

    private var belgian: Text {
        switch self {
        case .presumedApproval:
            Text(
                fr: "Ancienne société à finalité sociale : présumée agréée comme entreprise "
                    + "sociale, sauf preuve contraire.",
                de: "Frühere Gesellschaft mit sozialer Zielsetzung: gilt bis zum Beweis des "
                    + "Gegenteils als anerkanntes Sozialunternehmen.",
                lb: "Fréier Gesellschaft mat sozialem Zweck: gëllt bis zum Beweis vum Géigendeel "
                    + "als agreéiert Sozialentreprise.",
                en: "Former company with a social purpose: presumed approved as a social "
                    + "enterprise until proved otherwise.")
        case .cooperativeApproval:
            Text(
                fr: "Si agréée par le CNC ou comme entreprise sociale : consulter la liste du SPF "
                    + "Économie.",
                de: "Bei Anerkennung durch den NCC oder als Sozialunternehmen: Liste des FÖD "
                    + "Wirtschaft einsehen.",
                lb: "Wann se vum CNC oder als Sozialentreprise agreéiert ass: Lëscht vum SPF "
                    + "Économie kucken.",
                en: "If approved by the CNC or as a social enterprise: see the list of the FPS "
                    + "Economy.")
        case .regionalAccreditation:
            Text(
                fr: "Seulement avec un agrément régional (EI, IDESS…).",
                de: "Nur mit einer regionalen Anerkennung (EI, IDESS …).",
                lb: "Nëmme mat engem regionalen Agrément (EI, IDESS …).",
                en: "Only with a regional accreditation (EI, IDESS…).")
        default:
            Text(
                fr: "Organisme public : partenaire, parfois agréé (IDESS, insertion).",
                de: "Öffentliche Stelle: Partner, manchmal anerkannt (IDESS, Eingliederung).",
                lb: "Ëffentlech Instanz: Partner, heiansdo agreéiert (IDESS, Insertioun).",
                en: "Public body: a partner, sometimes accredited (IDESS, integration).")
        }
    }

    private var luxembourgish: Text {
        switch self {
        case .impactApproval:
            Text(
                fr: "Agrément ministériel de société d’impact sociétal, publié au Mémorial B.",
                de: "Ministerielle Zulassung als Gesellschaft mit gesellschaftlicher Wirkung, "
                    + "veröffentlicht im Mémorial B.",
                lb: "Ministeriellen Agrément als Société d’impact sociétal, am Mémorial B "
                    + "publizéiert.",
                en: "Ministerial approval as a societal impact company, published in Mémorial B.")
        default:
            Text(
                fr: "Conditions de l’article 1er de la loi du 12 décembre 2016 à vérifier : "
                    + "activité continue, but social, autonomie, moitié des bénéfices réinvestie.",
                de: "Bedingungen von Artikel 1 des Gesetzes vom 12. Dezember 2016 prüfen: dauernde "
                    + "Tätigkeit, sozialer Zweck, Autonomie, Hälfte der Gewinne reinvestiert.",
                lb: "Konditioune vum Artikel 1 vum Gesetz vum 12. Dezember 2016 kucken: dauerhaft "
                    + "Aktivitéit, sozialen Zweck, Autonomie, d’Hallschent vum Benefiss "
                    + "reinvestéiert.",
                en: "Check article 1 of the law of 12 December 2016: continuous activity, social "
                    + "purpose, autonomy, half of the profit reinvested.")
        }
    }

    private var german: Text {
        switch self {
        case .selfDeclaration:
            Text(
                fr: "Pas de définition légale en Allemagne : déclaration et critères communs.",
                de: "In Deutschland nicht gesetzlich definiert: Selbsterklärung und gemeinsame "
                    + "Kriterien.",
                lb:
                    "Keng gesetzlech Definitioun an Däitschland: Deklaratioun a gemeinsam Critèren.",
                en: "No legal definition in Germany: declaration and common criteria.")
        case .nonprofitStatus:
            Text(
                fr: "Utilité publique fiscale à prouver (§ 51 et suivants AO).",
                de: "Gemeinnützigkeit nachweisen (§§ 51 ff. AO).",
                lb: "Gemengnëtzegkeet nozeweisen (§§ 51 ff. AO).",
                en: "Public-benefit status to be proved (sections 51 ff. AO).")
        case .churchOrWelfare:
            Text(
                fr: "Seulement l’action sociale d’une Église ou d’un organisme public.",
                de: "Nur Wohlfahrtseinrichtungen von Kirchen oder Körperschaften.",
                lb: "Nëmmen déi sozial Wierker vun enger Kierch oder Kierperschaft.",
                en: "Only the welfare branches of churches or public corporations.")
        default:
            Text(
                fr: "C’est un statut reconnu (SGB IX), pas une forme juridique.",
                de: "Das ist ein anerkannter Status (SGB IX), keine Rechtsform.",
                lb: "Dat ass en unerkannte Statut (SGB IX), keng Rechtsform.",
                en: "This is a recognised status (SGB IX), not a legal form.")
        }
    }
}
