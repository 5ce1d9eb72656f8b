// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Why an invented organisation exists; it decides what is said of its people and which
/// accreditations it may hold.
enum DemonstrationMission {
    case insertion, disability, cooperative, community

    /// Sentences about the people who work there; `{staff}` is their number.
    var sentences: [Text] {
        switch self {
        case .insertion: Self.insertionSentences
        case .disability: Self.disabilitySentences
        case .cooperative: Self.cooperativeSentences
        case .community: Self.communitySentences
        }
    }

    private static let insertionSentences = [
        Text(
            fr:
                "Nous employons {staff} personnes, pour la plupart en parcours d’insertion, avec un accompagnement individuel vers un emploi durable.",
            de:
                "Wir beschäftigen {staff} Personen, die meisten auf dem Weg zurück in den Arbeitsmarkt und mit persönlicher Begleitung.",
            lb:
                "Mir hunn {staff} Leit, déi meescht um Wee zréck an d’Aarbechtswelt a mat perséinlecher Begleedung.",
            en:
                "We employ {staff} people, most of them on their way back into work, with individual support towards a lasting job."
        ),
        Text(
            fr:
                "L’activité sert de tremplin : {staff} personnes y travaillent et s’y forment, puis rejoignent une entreprise de la région.",
            de:
                "Die Arbeit ist ein Sprungbrett: {staff} Personen arbeiten und lernen hier, bevor sie in einen Betrieb der Region wechseln.",
            lb:
                "D’Aarbecht ass e Sprangbrett: {staff} Leit schaffen a léieren hei, ier se an e Betrib aus der Regioun wiesselen.",
            en:
                "The work is a springboard: {staff} people work and learn here before joining a company in the region."
        ),
    ]

    private static let disabilitySentences = [
        Text(
            fr:
                "La majorité des {staff} personnes qui travaillent ici sont en situation de handicap ; les postes sont aménagés et l’encadrement est assuré par des moniteurs du métier.",
            de:
                "Von den {staff} Beschäftigten hat die Mehrheit eine Behinderung; die Arbeitsplätze sind angepasst, und Fachkräfte leiten die Gruppen an.",
            lb:
                "Vun den {staff} Leit, déi hei schaffen, huet d’Majoritéit eng Behënnerung; d’Aarbechtsplaze sinn ugepasst a Fachleit begleeden d’Gruppen.",
            en:
                "Most of the {staff} people who work here have a disability; workstations are adapted and instructors of the trade lead the groups."
        ),
        Text(
            fr:
                "Avec {staff} personnes, dont une majorité de travailleurs en situation de handicap, nous tenons les mêmes délais et la même qualité que le marché.",
            de:
                "Mit {staff} Beschäftigten, mehrheitlich Menschen mit Behinderung, halten wir marktübliche Termine und Qualität ein.",
            lb:
                "Mat {staff} Leit, déi meescht mat enger Behënnerung, hale mir déi selwecht Delaien an déi selwecht Qualitéit wéi um Marché.",
            en:
                "With {staff} people, most of them workers with disabilities, we keep market deadlines and quality."
        ),
    ]

    private static let cooperativeSentences = [
        Text(
            fr:
                "La coopérative appartient à celles et ceux qui y travaillent ou en utilisent les services : une personne, une voix.",
            de:
                "Die Genossenschaft gehört denen, die hier arbeiten oder ihre Leistungen nutzen: eine Person, eine Stimme.",
            lb:
                "D’Kooperativ gehéiert deene Leit, déi hei schaffen oder d’Servicer benotzen: eng Persoun, eng Stëmm.",
            en:
                "The co-operative belongs to those who work here or use its services: one person, one vote."
        ),
        Text(
            fr:
                "Les {staff} membres de l’équipe décident ensemble des investissements ; l’essentiel des bénéfices reste dans l’entreprise.",
            de:
                "Die {staff} Mitglieder des Teams entscheiden gemeinsam über Investitionen; der größte Teil des Gewinns bleibt im Unternehmen.",
            lb:
                "Déi {staff} Leit vun der Ekipp decidéieren zesummen iwwer d’Investissementer; de gréissten Deel vum Benefice bleift am Betrib.",
            en:
                "The {staff} team members decide on investments together; most of the profit stays in the enterprise."
        ),
    ]

    private static let communitySentences = [
        Text(
            fr:
                "Une équipe de {staff} salariés et de nombreux bénévoles font vivre le projet au quotidien.",
            de: "{staff} Beschäftigte und viele Ehrenamtliche tragen das Projekt im Alltag.",
            lb: "Eng Ekipp vun {staff} Leit a vill Benevollen droen de Projet am Alldag.",
            en:
                "A team of {staff} employees and many volunteers keep the project running every day."
        ),
        Text(
            fr:
                "Les excédents sont réinvestis dans le projet ; les comptes sont présentés chaque année.",
            de:
                "Überschüsse fließen zurück in das Projekt; jedes Jahr legen wir die Konten offen.",
            lb:
                "Iwwerschëss ginn erëm an de Projet gestach; all Joer leeë mir eis Konten oppen.",
            en: "Surpluses are reinvested in the project; we publish our accounts every year."),
    ]

    /// Closing sentences that fit everybody; `{year}` is the year of foundation.
    static let closings = [
        Text(
            fr:
                "La structure existe depuis {year} et compte une dizaine de partenaires réguliers {area}.",
            de:
                "Die Einrichtung besteht seit {year} und arbeitet mit rund zehn festen Partnern {area} zusammen.",
            lb: "Et gëtt eis zanter {year}, a mir hunn eng zéng fest Partner {area}.",
            en:
                "The organisation has existed since {year} and has about ten regular partners {area}."
        ),
        Text(
            fr: "Depuis {year}, l’équipe grandit pas à pas, au rythme des besoins du territoire.",
            de: "Seit {year} wächst das Team Schritt für Schritt mit dem Bedarf vor Ort.",
            lb:
                "Zanter {year} wiisst d’Ekipp lues a lues, sou wéi et an der Géigend gebraucht gëtt.",
            en: "Since {year} the team has grown step by step with local needs."),
        Text(
            fr:
                "Nous répondons volontiers à des marchés avec d’autres structures, en particulier pour des lots qu’aucune ne pourrait assurer seule.",
            de:
                "Wir bewerben uns gern gemeinsam mit anderen um Aufträge, vor allem um Lose, die niemand allein bewältigen könnte.",
            lb:
                "Mir maache gär zesumme mat aneren Offeren, virun allem fir Loten, déi keen eleng packe géif.",
            en:
                "We gladly bid together with other organisations, especially for lots that none of us could deliver alone."
        ),
        Text(
            fr:
                "Nous travaillons volontiers de l’autre côté de la frontière, avec des partenaires qui connaissent les règles locales.",
            de:
                "Wir arbeiten gern auch jenseits der Grenze, mit Partnern, die die Regeln dort kennen.",
            lb:
                "Mir schaffe gär och op der anerer Säit vun der Grenz, mat Partner, déi d’Regelen do kennen.",
            en: "We are glad to work across the border too, with partners who know the local rules."
        ),
        Text(
            fr:
                "Sur rendez-vous, nous montrons volontiers nos locaux aux acheteurs et aux partenaires.",
            de: "Nach Absprache zeigen wir Auftraggebern und Partnern gern unsere Räume.",
            lb: "Op Rendez-vous weise mir de Clienten a Partner gär eis Raim.",
            en: "By appointment we gladly show our premises to buyers and partners."),
        Text(
            fr:
                "Lorsque le planning le permet, nous prêtons ou louons notre matériel à des structures voisines.",
            de:
                "Wenn der Zeitplan es erlaubt, verleihen oder vermieten wir unsere Ausstattung an andere Einrichtungen.",
            lb:
                "Wann de Planning et erlaabt, léinen oder verloune mir eist Material un aner Haiser.",
            en:
                "When the schedule allows, we lend or hire out our equipment to neighbouring organisations."
        ),
    ]
}
