// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let digitalTerms: [TradeTerm] = [
        .init(
            "it-services",
            fr: """
                Services informatiques | prestataire informatique | informaticien | informatique \
                de gestion
                """,
            de: "IT-Dienstleistungen | EDV-Dienste | IT-Dienstleister | Informatiker",
            lb: "IT-Servicer | Informatikservicer | Informatiker | IT-Déngschtleeschter",
            en: "IT services | computing services | IT provider | IT contractor",
            cpv: "72000000", "72600000", esco: ["3e7bf729-4442-4b9f-ad5e-83111963795c"]),
        .init(
            "websites",
            fr: """
                Création de sites web accessibles | site internet | créer un site web | \
                développeur web | refonte de site
                """,
            de: """
                Barrierefreie Webseiten | Internetseite | Homepage erstellen | Website erstellen | \
                Webentwicklung
                """,
            lb: "Zougänglech Websäiten | Internetsäit | Websäit maachen | Websäiten entwéckelen",
            en: """
                Accessible websites | website design | web development | building a website | web \
                developer
                """,
            cpv: "72413000", "72420000",
            esco: ["c40a2919-48a9-40ea-b506-1f34f693496d", "c4b1f326-224a-420a-b8b3-814a8f13b6cb"]),
        .init(
            "support",
            fr: """
                Assistance et maintenance informatiques | helpdesk | dépannage informatique | \
                assistance aux utilisateurs | technicien informatique
                """,
            de: "IT-Support und Wartung | Helpdesk | PC-Reparatur | Anwenderbetreuung | IT-Wartung",
            lb: """
                IT-Support an Ënnerhalt | Informatikhëllef | Computer flécken | Hëllef fir \
                Benotzer
                """,
            en: """
                IT support and maintenance | IT helpdesk | computer repair | user support | IT \
                technician
                """,
            cpv: "72610000", "72253000",
            esco: ["aaeec9a7-dc57-4485-890c-86b3eef735f9", "c2296e2e-5fef-4f24-a24f-e5b3792268be"]),
        .init(
            "hosting",
            fr: """
                Hébergement et logiciels libres | hébergement web | serveurs et cloud | logiciel \
                libre | open source | nuage associatif
                """,
            de: """
                Hosting mit freier Software | Webhosting | Cloud-Dienste | Open Source | \
                Serverbetrieb | freie Software
                """,
            lb: """
                Hosting mat fräier Software | Webhosting | Cloud-Servicer | Open Source | Servere \
                bedreiwen
                """,
            en: """
                Hosting with free software | web hosting | cloud services | open source | server \
                operation
                """,
            cpv: "72415000", "72317000",
            esco: ["dc8ef7da-d2c0-4474-96a0-6d0385eeec1e", "f5ac9226-0ace-4d34-a1c3-7b3845834a98"]),
        .init(
            "digitisation",
            fr: """
                Numérisation de documents | numériser des archives | scanner des documents | \
                dématérialisation | gestion électronique de documents
                """,
            de: """
                Digitalisierung von Dokumenten | Dokumente scannen | Scandienst | Akten \
                digitalisieren | elektronische Ablage
                """,
            lb: """
                Dokumenter digitaliséieren | Dokumenter scannen | Archiven digitaliséieren | \
                Scanservice
                """,
            en: """
                Document scanning | digitising archives | scanning service | paperless office | \
                document digitisation
                """,
            cpv: "79999100", "72512000",
            esco: ["cea4d5c9-7805-434a-8e6b-af5e9fa54c9e", "367c240d-5f34-423a-86b1-866ad27206ea"]),
        .init(
            "data-entry",
            fr: """
                Saisie et qualification de données | encodage | saisie informatique | opérateur de \
                saisie | nettoyage de bases de données
                """,
            de: """
                Datenerfassung und Datenpflege | Dateneingabe | Datentypist | Adressen pflegen | \
                Datenbereinigung
                """,
            lb: """
                Donnéeën erfaassen a fleegen | Datenerfaassung | Donnéeën aginn | Donnéeën \
                erfaassen | Adresse fleegen
                """,
            en: """
                Data entry and cleaning | keying data | data capture | data cleansing | data entry \
                clerk
                """,
            cpv: "72312000", "72313000",
            esco: ["6353b3e8-e8f2-4ecb-b230-186927139892", "50b100ea-74fd-4706-99db-3e4ca55e51b8"]),
        .init(
            "accessibility",
            fr: """
                Audits d’accessibilité numérique | accessibilité web | audit RGAA | conformité \
                WCAG | rendre un site accessible
                """,
            de: """
                Prüfung der digitalen Barrierefreiheit | barrierefreies Web | BITV-Test | \
                WCAG-Prüfung | Barrierefreiheit von Webseiten testen
                """,
            lb: """
                Digital Accessibilitéit kontrolléieren | Accessibilitéit vu Websäiten | \
                WCAG-Kontroll | barrièrefräi Websäiten
                """,
            en: """
                Digital accessibility audits | web accessibility | WCAG audit | accessibility \
                testing | accessible PDFs
                """,
            cpv: "72810000", "72225000",
            esco: ["be64bb4c-84ac-4c83-8cc7-fc8593e15136", "3e23db60-0c3d-498a-a6ac-ffbed0ecb033"]),
        .init(
            "inclusion",
            fr: """
                Médiation numérique | inclusion numérique | médiateur numérique | espace public \
                numérique | lutte contre l’illectronisme
                """,
            de: """
                Digitale Teilhabe und Beratung | digitale Inklusion | Digitallotsen | Internetcafé \
                für Senioren | digitale Teilhabe
                """,
            lb: "Digital Inclusioun a Berodung | Internetstuff | digital Inklusioun | Digitalcoach",
            en: """
                Digital inclusion and coaching | digital inclusion | digital champions | bridging \
                the digital divide | public internet access
                """,
            cpv: "80533000", "92700000",
            esco: ["0dc7aa1b-b5af-4f4b-81ce-ee22ed8b6926", "d15ce60f-ddab-41ce-ba56-398451b77b60"]),
        .init(
            "software",
            fr: """
                Développement d’applications métier | développement de logiciels | programmation | \
                développeur informatique | application mobile
                """,
            de: """
                Entwicklung von Fachanwendungen | Softwareentwicklung | Programmierung | \
                App-Entwicklung | Programmierer
                """,
            lb: """
                Applikatiounen entwéckelen | Software entwéckelen | programméieren | Appen \
                entwéckelen | Programméierer
                """,
            en: """
                Business application development | software development | programming | app \
                development | software developer
                """,
            cpv: "72230000", "72262000",
            esco: ["f2b15a0e-e65a-438a-affb-29b9d50b77d1", "21d2f96d-35f7-4e3f-9745-c533d2dd6e97"]),
        .init(
            "graphics",
            fr: """
                Graphisme et mise en page | graphiste | infographie | création de logos | PAO | \
                affiches et dépliants
                """,
            de: """
                Grafik und Layout | Grafikdesign | Grafiker | Logoentwicklung | Plakate gestalten \
                | Desktop-Publishing
                """,
            lb: "Grafik a Layout | Grafikdesign | Grafiker | Logo entwerfen | Affichen entwerfen",
            en: """
                Graphic design and layout | graphic designer | desktop publishing | logo design | \
                posters and leaflets
                """,
            cpv: "79822500", "79553000",
            esco: ["69bcbb0a-8d80-4ecd-b0a4-9adea2a40de2", "78216000-edc1-474b-9569-28ed6a657da2"]),
        .init(
            "video",
            fr: """
                Réalisation de vidéos | film institutionnel | montage vidéo | tournage | vidéaste \
                | captation
                """,
            de: "Videoproduktion | Filmproduktion | Videoschnitt | Imagefilm | Filme drehen",
            lb: "Videoproduktioun | Film dréinen | Videoschnëtt | Imagefilm",
            en: "Video production | filming | video editing | promotional film | film making",
            cpv: "92111000", "79960000",
            esco: ["9ce52938-fe28-4548-b38d-0c783933e19a", "e8dd9cc1-c83d-45ec-a7b0-e3727ab90336"]),
        .init(
            "testing",
            fr: """
                Tests et recette de logiciels | test d’applications | testeur de logiciels | \
                recette fonctionnelle | assurance qualité logicielle
                """,
            de: """
                Softwaretests | Anwendungstests | Softwaretester | Testautomatisierung | \
                Fehlersuche in Software
                """,
            lb: "Software testen | Softwaretester | Appen testen | Programmer testen",
            en: """
                Software testing | application testing | software tester | usability testing | \
                test automation
                """,
            cpv: "72254000", "72820000",
            esco: ["913e7e83-b8f8-4574-b1ca-1b38f3fd974a", "561c2525-5bd8-4d86-8f45-820f4be7db93"]),
        .init(
            "privacy",
            fr: """
                Accompagnement à la protection des données | RGPD | délégué à la protection des \
                données | DPO externe | registre des traitements
                """,
            de: """
                Beratung zum Datenschutz | DSGVO | Datenschutzbeauftragter | Datenschutzberatung | \
                externer Datenschutz
                """,
            lb: "Berodung zum Dateschutz | RGPD-Berodung | Dateschutzbeoptraagten | Dateschutz",
            en: """
                Data protection advice | GDPR | data protection officer | privacy advice | records \
                of processing
                """,
            cpv: "72246000", "79111000",
            esco: ["a4346013-a967-4a58-a533-6b32ad1364c5", "71717c33-dd63-4acf-b052-a5fd5d9fc490"]),
    ]
}
