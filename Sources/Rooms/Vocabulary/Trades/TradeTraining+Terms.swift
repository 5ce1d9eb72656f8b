// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let trainingTerms: [TradeTerm] = [
        .init(
            "adult-education",
            fr: """
                Formation d’adultes | formation continue | formation professionnelle | organisme \
                de formation | formateur
                """,
            de: "Erwachsenenbildung | Weiterbildung | Fortbildung | Bildungsträger | Berufsbildung",
            lb: """
                Erwuessenebildung | Weiderbildung | Beruffsausbildung | Formateur | \
                Erwuessenecoursen
                """,
            en: """
                Adult education | continuing education | vocational training | training provider | \
                vocational trainer
                """,
            cpv: "80400000", "80530000",
            esco: ["60856bbb-e5db-4398-babb-300a24a7fe97", "0ba06640-e0ac-4911-9e43-289a8e41651e"]),
        .init(
            "work-integration",
            fr: """
                Insertion socioprofessionnelle | insertion par l’activité économique | chantier \
                d’insertion | mise à l’emploi | réinsertion
                """,
            de: """
                Arbeitsmarktintegration | Beschäftigungsförderung | Eingliederung in Arbeit | \
                Beschäftigungsmaßnahme
                """,
            lb: """
                Integratioun an den Aarbechtsmaart | Beschäftegungsinitiativ | \
                Beschäftegungsmoossnam | Reinsertioun
                """,
            en: """
                Work integration | labour market inclusion | employability programme | supported \
                employment
                """,
            cpv: "85312510", "80530000",
            esco: ["e4112a88-973f-4c7a-97f5-2241e6b6833f", "71057622-0cc1-4cce-b36c-b32a7071b017"]),
        .init(
            "pre-qualification",
            fr: """
                Formation préqualifiante | préformation | remobilisation | découverte des métiers \
                | préapprentissage
                """,
            de: """
                Berufsvorbereitung | Qualifizierungsvorbereitung | Berufsvorbereitungsjahr | \
                Aktivierungsmaßnahme | Berufe entdecken
                """,
            lb: """
                Virbereedung op de Beruff | Beruffsvirbereedung | Beruffer entdecken | \
                Virformatioun
                """,
            en: """
                Pre-vocational training | pre-apprenticeship | taster courses | employability \
                preparation | discovering trades
                """,
            cpv: "80530000", "80212000", esco: ["b4832996-b36c-40b2-b54e-780325b2546e"]),
        .init(
            "languages",
            fr: """
                Cours de français, d’allemand et de luxembourgeois | cours de langues | apprendre \
                le luxembourgeois | français langue étrangère | FLE | cours d’allemand
                """,
            de: """
                Deutsch-, Französisch- und Luxemburgischkurse | Sprachkurse | Deutsch als \
                Fremdsprache | DaF | Luxemburgisch lernen | Französischkurs
                """,
            lb: """
                Sproochecoursen: Lëtzebuergesch, Däitsch, Franséisch | Sproochecoursen | \
                Lëtzebuergesch léieren | Franséisch léieren | Däitschcours
                """,
            en: """
                French, German and Luxembourgish courses | language courses | learning \
                Luxembourgish | French as a foreign language | German classes
                """,
            cpv: "80580000",
            esco: ["9711dcfc-d9a8-4fba-9c5e-8428d8bcb53e", "a9ead737-a7cd-4046-adea-1ff7326db09f"]),
        .init(
            "literacy",
            fr: """
                Alphabétisation et savoirs de base | alphabétisation | lutte contre l’illettrisme \
                | apprendre à lire et à écrire | remise à niveau | calcul de base
                """,
            de: """
                Alphabetisierung und Grundbildung | Lesen und Schreiben lernen | Grundbildung | \
                Alphabetisierungskurs | Rechnen lernen
                """,
            lb: """
                Alphabetiséierung a Grondwëssen | liesen a schreiwe léieren | \
                Alphabetiséierungscours | rechne léieren
                """,
            en: """
                Literacy and basic skills | adult literacy | learning to read and write | basic \
                skills | numeracy
                """,
            cpv: "80400000", esco: ["1b957e3d-0017-42b0-9bfe-49a1cdd31de7"]),
        .init(
            "workplace",
            fr: """
                Formation en situation de travail | AFEST | formation sur le terrain | apprendre \
                en travaillant | stage en entreprise
                """,
            de: """
                Lernen am Arbeitsplatz | Anlernen im Betrieb | Training on the Job | betriebliches \
                Praktikum | arbeitsintegriertes Lernen
                """,
            lb: """
                Léieren op der Aarbechtsplaz | Léieren op der Plaz | Praktikum am Betrib | Stage \
                an enger Firma
                """,
            en: """
                Workplace learning | on-the-job training | learning by doing | work placement | \
                work-based learning
                """,
            cpv: "80511000", "80530000",
            esco: ["e54ff029-1ce9-447d-a5b2-eb7283a23e6e", "3d0f86c1-9bdd-4e84-bc62-93a716128c8d"]),
        .init(
            "safety",
            fr: """
                Santé et sécurité au travail | sécurité au travail | prévention des accidents | \
                gestes et postures | conseiller en prévention | risques professionnels
                """,
            de: """
                Arbeitsschutz | Arbeitssicherheit | Unfallverhütung | Sicherheitsunterweisung | \
                rückengerechtes Arbeiten
                """,
            lb: """
                Sécherheet a Gesondheet op der Aarbecht | Aarbechtssécherheet | \
                Sécherheetsformatioun | Accidenter verhënneren
                """,
            en: """
                Health and safety at work | workplace safety | accident prevention | manual \
                handling training | safety briefing
                """,
            cpv: "80550000", "80330000",
            esco: ["f2f463e5-2382-49cb-8199-e7e043d868df", "156f8c5b-894a-4ccc-a70e-37a2726f3f00"]),
        .init(
            "first-aid",
            fr: """
                Premiers secours | secourisme | SST | brevet de secouriste | réanimation | gestes \
                qui sauvent
                """,
            de: """
                Erste Hilfe | Erste-Hilfe-Kurs | Ersthelfer | Wiederbelebung | \
                Ersthelferausbildung
                """,
            lb: "Éischt Hëllef | Éischt-Hëllef-Cours | Reanimatioun | Secouristen ausbilden",
            en: "First aid | first aid course | first aider | resuscitation | CPR training",
            cpv: "80562000",
            esco: ["f7464f30-662b-4177-85a0-3df9693e9e58", "1d21f6ad-340f-45da-a0a3-4e83867f47a6"]),
        .init(
            "tutors",
            fr: """
                Formation de tuteurs et d’encadrants techniques | tutorat | formation d’encadrants \
                | encadrant technique d’insertion | maître de stage | parrainage professionnel
                """,
            de: """
                Qualifizierung von Anleitern | Anleiterqualifizierung | Ausbildung der Ausbilder | \
                Praxisanleitung | Arbeitsanleiter
                """,
            lb: """
                Formatioun fir Tuteuren an Encadranten | Tuteur ginn | Encadrant technique | \
                Formatioun fir Chefs d’équipe
                """,
            en: """
                Training of tutors and team leaders | mentor training | train the trainer | team \
                leader training | work supervisor training
                """,
            cpv: "80511000", "80532000",
            esco: ["0cc9c234-f817-4f4c-908a-4d28fe3b0f4a", "1dea2f3a-857c-4fc3-b1f8-d5f2015c46a9"]),
        .init(
            "coaching",
            fr: """
                Accompagnement vers l’emploi | job coach | suivi socioprofessionnel | \
                accompagnement de demandeurs d’emploi | conseiller en insertion
                """,
            de: """
                Jobcoaching | Jobcoach | Arbeitsvermittlung begleiten | Vermittlungscoaching | \
                Betreuung von Arbeitsuchenden
                """,
            lb: """
                Begleedung bei der Aarbechtssich | Jobcoaching | Jobcoach | Begleedung vun \
                Aarbechtssichenden
                """,
            en: """
                Job coaching | job coach | employment support | one-to-one job support | \
                employment adviser
                """,
            cpv: "79998000", "85312310",
            esco: ["c60ede09-b67b-4173-8991-b9b694149488", "7903f946-aeff-4024-b146-8e48018d4eb9"]),
        .init(
            "governance",
            fr: """
                Gouvernance participative | démocratie d’entreprise | sociocratie | vie \
                coopérative | gouvernance partagée | animation de coopératives
                """,
            de: """
                Mitbestimmung und Genossenschaftswesen | Genossenschaftsberatung | Soziokratie | \
                Mitbestimmung im Betrieb | demokratische Unternehmensführung
                """,
            lb: """
                Participatioun a Gouvernance | Matbestëmmung | Soziokratie | Liewen an der \
                Kooperativ
                """,
            en: """
                Participatory governance | cooperative governance | sociocracy | workplace \
                democracy | running a cooperative
                """,
            cpv: "80532000", "79411000"),
        .init(
            "accounting",
            fr: """
                Comptabilité d’associations | comptabilité associative | tenue de comptes | \
                trésorier d’association | gestion budgétaire
                """,
            de: """
                Buchhaltung für Vereine | Vereinsbuchhaltung | Buchführung | Kassenführung im \
                Verein | Schatzmeister schulen
                """,
            lb: """
                Comptabilitéit fir Veräiner | Comptabilitéit | Keess vum Veräin féieren | \
                Tresorier vum Veräin
                """,
            en: """
                Bookkeeping for associations | nonprofit accounting | keeping the books | \
                treasurer training | budget management
                """,
            cpv: "79211000", "80530000",
            esco: ["ecc18804-a466-40d9-98b4-fba5cd67dd4b", "880c54f9-866e-4f37-b5fa-25ef8a7d49b6"]),
        .init(
            "trades",
            fr: """
                Gestes techniques du bâtiment et des espaces verts | formation aux métiers du \
                bâtiment | formation aux métiers verts | apprentissage manuel | chantier-école
                """,
            de: """
                Grundkurse in Bau und Grünpflege | Bauqualifizierung | Qualifizierung im Garten- \
                und Landschaftsbau | handwerkliche Grundkurse | Lehrbaustelle
                """,
            lb: """
                Grondcoursen am Bau an an de Gréngflächen | Formatioun um Bau | handwierklech \
                Coursen | Léierchantier
                """,
            en: """
                Practical courses in building and green work | construction skills training | \
                horticultural training | hands-on trade courses | training site
                """,
            cpv: "80531200", "80531000", esco: ["b32e593b-cc7f-4f38-bf50-e69431ec7ada"]),
        .init(
            "validation",
            fr: """
                Validation des acquis de l’expérience | VAE | validation des compétences | \
                reconnaissance des acquis | portfolio de compétences
                """,
            de: """
                Anerkennung beruflicher Kompetenzen | Kompetenzfeststellung | Berufsanerkennung | \
                Teilqualifikation | Validierung von Kompetenzen
                """,
            lb: """
                Validatioun vu Kompetenzen | VAE | Unerkennung vu Kompetenzen | Validation des \
                acquis
                """,
            en: """
                Recognition of prior learning | RPL | skills validation | accreditation of \
                experience | skills portfolio
                """,
            cpv: "80500000", esco: ["8b79c118-1687-4d8e-84d1-e96da860d432"]),
    ]
}
