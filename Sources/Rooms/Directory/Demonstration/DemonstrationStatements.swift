// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

/// What invented organisations state about the cluster's criteria, and whom they worked for.
enum DemonstrationStatements {
    static func claims(_ criterion: Claim.Criterion) -> [Text] {
        switch criterion {
        case .socialImpact: socialImpact
        case .participation: participation
        case .socialUtility: socialUtility
        case .environment: environment
        case .localImpact: localImpact
        case .peopleFirst: peopleFirst
        }
    }

    private static let socialImpact = [
        Text(
            fr:
                "Six personnes sur dix quittent nos parcours pour un emploi ou une formation qualifiante.",
            de:
                "Sechs von zehn Personen wechseln von uns in eine Beschäftigung oder eine Ausbildung.",
            lb: "Sechs vun zéng Leit fannen no eis eng Aarbecht oder eng Ausbildung.",
            en: "Six out of ten people leave us for a job or a qualifying course."),
        Text(
            fr: "Nous publions chaque année un rapport d’impact discuté en assemblée générale.",
            de:
                "Wir veröffentlichen jedes Jahr einen Wirkungsbericht, der in der Mitgliederversammlung besprochen wird.",
            lb:
                "Mir publizéieren all Joer en Impaktrapport, deen an der Generalversammlung diskutéiert gëtt.",
            en: "Every year we publish an impact report that is discussed at the general meeting."),
    ]

    private static let participation = [
        Text(
            fr: "Le personnel élit un tiers des membres de l’organe d’administration.",
            de: "Die Belegschaft wählt ein Drittel der Mitglieder des Leitungsgremiums.",
            lb: "D’Personal wielt en Drëttel vun de Memberen am Verwaltungsrot.",
            en: "Staff elect one third of the members of the board."),
        Text(
            fr: "Une réunion d’équipe mensuelle décide de l’organisation du travail.",
            de: "Eine monatliche Teamsitzung entscheidet über die Arbeitsorganisation.",
            lb: "All Mount decidéiert d’Ekipp zesummen, wéi d’Aarbecht organiséiert gëtt.",
            en: "A monthly team meeting decides how work is organised."),
    ]

    private static let socialUtility = [
        Text(
            fr: "Un tarif solidaire est appliqué aux ménages à faibles revenus.",
            de: "Haushalte mit geringem Einkommen zahlen einen Solidartarif.",
            lb: "Stéit mat klengem Akommes bezuelen e Solidartarif.",
            en: "Low-income households pay a reduced rate."),
        Text(
            fr: "Au moins la moitié de nos clients sont des services publics ou des associations.",
            de: "Mindestens die Hälfte unserer Auftraggeber sind öffentliche Stellen oder Vereine.",
            lb: "Op d’mannst d’Halschent vun eise Cliente si Gemengen, Verwaltungen oder Veräiner.",
            en: "At least half of our clients are public services or associations."),
    ]

    private static let environment = [
        Text(
            fr:
                "Notre bilan carbone est établi tous les deux ans et notre électricité est renouvelable.",
            de:
                "Alle zwei Jahre erstellen wir eine Klimabilanz; unser Strom stammt aus erneuerbaren Quellen.",
            lb: "All zwee Joer maache mir eng CO₂-Bilanz, an eise Stroum ass erneierbar.",
            en: "We draw up a carbon balance every two years and use renewable electricity."),
        Text(
            fr: "Nos achats privilégient le réemploi, la réparation et les produits labellisés.",
            de:
                "Beim Einkauf haben Wiederverwendung, Reparatur und zertifizierte Produkte Vorrang.",
            lb: "Beim Akafe gi Re-Use, Reparatur an zertifizéiert Produkter vir.",
            en: "Our purchasing gives priority to reuse, repair and certified products."),
    ]

    private static let localImpact = [
        Text(
            fr: "Les trois quarts de nos achats sont faits à moins de cinquante kilomètres.",
            de: "Drei Viertel unserer Einkäufe tätigen wir im Umkreis von fünfzig Kilometern.",
            lb: "Dräi Véierel vun eisen Akeef maache mir manner wéi fofzeg Kilometer ewech.",
            en: "Three quarters of our purchases are made within fifty kilometres."),
        Text(
            fr: "Nous mettons nos locaux gratuitement à la disposition des associations voisines.",
            de: "Vereine aus der Nachbarschaft nutzen unsere Räume kostenlos.",
            lb: "Veräiner aus der Noperschaft kréien eis Raim gratis.",
            en: "Local associations use our premises free of charge."),
    ]

    private static let peopleFirst = [
        Text(
            fr: "L’écart entre le salaire le plus bas et le plus élevé ne dépasse pas un à trois.",
            de: "Das höchste Gehalt beträgt höchstens das Dreifache des niedrigsten.",
            lb: "Déi héchst Pai ass maximal dräimol sou héich wéi déi klengst.",
            en: "The highest salary is at most three times the lowest."),
        Text(
            fr: "Les bénéfices servent d’abord à consolider les emplois et à former les équipes.",
            de: "Überschüsse dienen zuerst der Sicherung der Arbeitsplätze und der Weiterbildung.",
            lb:
                "De Benefice déngt fir d’éischt dozou, d’Aarbechtsplazen ofzesécheren an d’Leit ze forméieren.",
            en: "Profits serve first to secure jobs and to train staff."),
    ]

    /// Said after what was done.
    static let arrangements = [
        Text(
            fr: "marché de deux ans", de: "Rahmenvertrag über zwei Jahre",
            lb: "Kontrakt iwwer zwee Joer", en: "two-year contract"),
        Text(
            fr: "commande ponctuelle", de: "Einzelauftrag", lb: "eemoleg Commande",
            en: "one-off order"),
        Text(
            fr: "marché réservé", de: "vorbehaltener Auftrag", lb: "reservéierte Marché",
            en: "reserved contract"),
        Text(
            fr: "en groupement avec deux partenaires",
            de: "in Bietergemeinschaft mit zwei Partnern", lb: "zesumme mat zwee Partner",
            en: "jointly with two partners"),
        Text(
            fr: "convention annuelle", de: "Jahresvertrag", lb: "Joreskonventioun",
            en: "annual agreement"),
    ]

    /// Those who would buy from that trade.
    static func clients(of trade: Trade) -> [Text] {
        (customers[trade.code] ?? [0, 1, 8]).map { clients[$0] }
    }

    /// Places in `clients`.
    private static let customers = [
        "green-spaces": [0, 1, 2, 4, 5, 6, 7, 8], "cleaning": [0, 1, 2, 3, 4, 5, 6, 8],
        "laundry": [1, 2, 3, 5], "catering": [0, 1, 2, 3, 5, 6], "reuse-recycling": [0, 1, 4, 5],
        "joinery": [0, 1, 4, 5, 7], "packaging": [2, 6], "logistics": [1, 2, 6, 8],
        "home-services": [0, 1, 4], "building-finishing": [0, 1, 2, 4, 5],
        "market-gardening": [1, 2, 3, 5], "digital": [0, 1, 2, 4, 5, 8], "mobility": [0, 1, 6, 8],
        "culture": [0, 1, 5, 7], "training": [1, 5, 6, 8],
    ]

    private static let clients = [
        Text(
            fr: "Une commune rurale", de: "Eine ländliche Gemeinde", lb: "Eng Gemeng um Land",
            en: "A rural municipality"),
        Text(
            fr: "Une ville moyenne de la région", de: "Eine mittelgroße Stadt der Region",
            lb: "Eng Stad an der Regioun", en: "A medium-sized town in the region"),
        Text(fr: "Un hôpital", de: "Ein Krankenhaus", lb: "E Spidol", en: "A hospital"),
        Text(
            fr: "Une maison de repos", de: "Ein Seniorenheim", lb: "En Altersheem",
            en: "A care home"),
        Text(
            fr: "Un bailleur social", de: "Eine Wohnungsbaugesellschaft",
            lb: "E Bauträger fir Sozialwunnengen", en: "A social landlord"),
        Text(fr: "Un établissement scolaire", de: "Ein Schulträger", lb: "E Lycée", en: "A school"),
        Text(
            fr: "Une entreprise industrielle", de: "Ein Industriebetrieb", lb: "En Industriebetrib",
            en: "An industrial company"),
        Text(fr: "Un parc naturel", de: "Ein Naturpark", lb: "En Naturpark", en: "A nature park"),
        Text(
            fr: "Une administration régionale", de: "Eine Landesbehörde", lb: "Eng Verwaltung",
            en: "A regional administration"),
    ]
}
