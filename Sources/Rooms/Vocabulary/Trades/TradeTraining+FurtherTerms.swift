// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let trainingFurtherTerms: [TradeTerm] = [
        .init(
            "digital-skills",
            fr: """
                Compétences numériques de base | initiation à l’informatique | cours \
                d’informatique | bureautique | apprendre l’ordinateur
                """,
            de: "Digitale Grundkompetenzen | Computerkurs | EDV-Kurs | PC-Grundlagen | Office-Kurs",
            lb: """
                Digital Grondkompetenzen | Computercours | Informatikcours | mam Computer ëmgoe \
                léieren
                """,
            en: """
                Basic digital skills | computer course | basic IT training | office software \
                course | learning to use a computer
                """,
            cpv: "80533100", "80533200",
            esco: ["cf310cff-0d28-4dbc-9dbb-cc500a3196c2", "d15ce60f-ddab-41ce-ba56-398451b77b60"]),
        .init(
            "guidance",
            fr: """
                Orientation professionnelle | bilan de compétences | conseiller en orientation | \
                choix d’un métier
                """,
            de: "Berufsberatung | Berufsorientierung | Berufswahl | Laufbahnberatung",
            lb: "Beruffsorientéierung | Beruffsberodung | Kompetenzbilan",
            en: "Career guidance | careers advice | vocational guidance | choosing a trade",
            cpv: "85312310",
            esco: ["5d0cc30d-068a-424c-8463-f42872a7149e", "fd88851f-4d1d-4de8-aee1-4464c3012969"]),
        .init(
            "applications",
            fr: """
                Ateliers CV et entretiens | rédiger un CV | lettre de motivation | recherche \
                d’emploi | simulation d’entretien
                """,
            de: """
                Bewerbungstraining | Lebenslauf schreiben | Bewerbungsschreiben | \
                Vorstellungsgespräch üben
                """,
            lb: """
                Bewerbungstraining | CV schreiwen | Motivatiounsbréif | Virstellungsgespréich üben
                """,
            en: """
                CV and interview workshops | CV writing | job application training | interview \
                practice
                """,
            cpv: "79634000", "80570000",
            esco: ["929e89f9-ac69-4bcb-9eea-37257aa5aff9", "7903f946-aeff-4024-b146-8e48018d4eb9"]),
        .init(
            "food-hygiene",
            fr: "Formation à l’hygiène alimentaire | formation HACCP | hygiène en cuisine",
            de: """
                Schulung Lebensmittelhygiene | HACCP-Schulung | Hygieneschulung Küche | \
                Hygienebelehrung
                """,
            lb: "Formatioun iwwer Liewensmëttelhygiène | HACCP-Formatioun | Hygiène an der Kichen",
            en: "Food hygiene training | HACCP training | kitchen hygiene course",
            cpv: "80530000", "80561000"),
        .init(
            "forklift",
            fr: """
                Formation de caristes | CACES | permis cariste | clarkiste | conduite de chariots \
                élévateurs
                """,
            de: """
                Gabelstaplerausbildung | Staplerschein | Staplerführerschein | \
                Flurförderzeugschein
                """,
            lb: "Formatioun fir Gabelstapler | Staplerschäin | Clark fueren",
            en: "Forklift training | forklift licence | lift truck course",
            cpv: "80531200", esco: ["eeac6251-1974-42f5-91ed-513c6c883755"]),
        .init(
            "care-skills",
            fr: """
                Formation aux métiers de l’aide et des soins | formation d’aide-ménager | \
                formation d’auxiliaire de vie
                """,
            de: """
                Pflegebasiskurs | Pflegehelferkurs | Qualifizierung für Haushaltshilfen | \
                Betreuungskräfte schulen
                """,
            lb: """
                Formatioun an der Fleeg | Formatioun fir Haushaltshëllefen | Cours fir \
                Fleegehëllefen
                """,
            en: "Care skills training | training for home helps | care certificate course",
            cpv: "80530000", "80561000"),
        .init(
            "management",
            fr: """
                Formation de dirigeants de l’économie sociale | management associatif | gestion \
                d’entreprise sociale | formation de cadres
                """,
            de: """
                Führungskräfteschulung | Sozialmanagement | Leitungskräfte qualifizieren | \
                Vereinsführung
                """,
            lb: "Formatioun fir Responsabler | Sozialmanagement | Gestioun vu Sozialentreprisen",
            en: """
                Management training for social enterprises | leadership training | nonprofit \
                management
                """,
            cpv: "80532000",
            esco: ["8c82dc9c-4e3c-4b22-b177-bf84abb14465", "d5145a9a-602e-40bf-b3e1-f04cf9c3ef86"]),
        .init(
            "start-up",
            fr: """
                Accompagnement à la création d’entreprise sociale | incubateur | couveuse \
                d’entreprises | coopérative d’activités et d’emploi
                """,
            de: "Gründungsberatung | Existenzgründung | Gründungszentrum | soziale Start-ups",
            lb: "Berodung bei der Grënnung | Entreprise grënnen | Inkubator | sozial Start-ups",
            en: """
                Social business start-up support | incubator | business start-up advice | \
                entrepreneurship training
                """,
            cpv: "79411100", "80532000",
            esco: ["aff66ae0-d6e1-4de3-b6af-78647defd08c", "83259f23-b896-46c6-a972-4d63f2128559"]),
        .init(
            "environment",
            fr: """
                Éducation à l’environnement | sensibilisation au développement durable | animation \
                nature | éducation relative à l’environnement
                """,
            de: """
                Umweltbildung | Bildung für nachhaltige Entwicklung | Naturpädagogik | \
                Nachhaltigkeitsbildung
                """,
            lb: "Ëmweltbildung | Bildung fir nohalteg Entwécklung | Naturpedagogik",
            en: """
                Environmental education | sustainability education | nature education | climate \
                workshops
                """,
            cpv: "80540000", esco: ["8abdc43c-2bfd-417c-97c2-27fcdaf53171"]),
        .init(
            "tutoring",
            fr: "Soutien scolaire | école de devoirs | aide aux devoirs | rattrapage scolaire",
            de: "Nachhilfe | Hausaufgabenhilfe | Lernförderung | Lernhilfe",
            lb: "Hëllef bei den Hausaufgaben | Nohëllef | Hausaufgabenhëllef",
            en: "Homework help and tutoring | homework club | tutor | catch-up lessons",
            cpv: "80590000",
            esco: ["59bce29f-5c8b-47cf-bfd4-6ec003f5323a", "12efe5f2-f7ec-4f03-b359-afba5b9f62de"]),
        .init(
            "civic-courses",
            fr: """
                Cours d’intégration et de citoyenneté | parcours d’intégration | cours \
                d’instruction civique | orientation citoyenne
                """,
            de: """
                Integrations- und Orientierungskurse | Integrationskurs | Erstorientierung | \
                politische Bildung
                """,
            lb: "Integratiounscoursen | Cours Vivre ensemble | politesch Bildung",
            en: """
                Civic integration courses | citizenship classes | orientation for newcomers | \
                civic education
                """,
            cpv: "80400000"),
        .init(
            "e-learning",
            fr: """
                Formation à distance | e-learning | cours en ligne | classe virtuelle | webinaires
                """,
            de: "Fernunterricht | E-Learning | Online-Kurse | Webinare",
            lb: "Fernunterrecht | E-Learning | Online-Coursen | Webinairen",
            en: "Distance learning | e-learning | online courses | webinars",
            cpv: "80420000",
            esco: ["5f5e9350-1d13-4391-b9e1-07f6b2047fc5", "ec5b72d1-0206-4179-9abd-570c66bc44b9"]),
        .init(
            "volunteers",
            fr: "Formation de bénévoles | gestion du bénévolat | volontariat | engagement citoyen",
            de: "Ehrenamtsschulung | Freiwilligenmanagement | Ehrenamt | Freiwilligenarbeit",
            lb: "Formatioun fir Benevoller | Benevolat | Fräiwëllegenaarbecht",
            en: "Volunteer training | volunteer management | volunteering",
            cpv: "80570000", esco: ["b5c027e0-1774-4cd1-973d-452dc03a8d23"]),
    ]
}
