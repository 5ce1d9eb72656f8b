// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let digitalFurtherTerms: [TradeTerm] = [
        .init(
            "networks",
            fr: "Réseaux et wifi | câblage informatique | réseau local | administrateur réseau",
            de: "Netzwerke und WLAN | Netzwerktechnik | WLAN einrichten | Netzwerkverkabelung",
            lb: "Netzwierker a WLAN | Netzwierk ariichten | Netzwierktechnik",
            en: "Networks and Wi-Fi | network cabling | LAN set-up | network administration",
            cpv: "72700000", "72710000", esco: ["64c7d461-152c-477f-a8e2-c2c537e9d617"]),
        .init(
            "security",
            fr: """
                Sécurité informatique | cybersécurité | sauvegarde de données | protection contre \
                les virus
                """,
            de: "IT-Sicherheit | Cybersicherheit | Datensicherung | Virenschutz",
            lb: "IT-Sécherheet | Cybersécherheet | Datesécherung | Backups",
            en: "IT security | cybersecurity | data backup | virus protection",
            cpv: "72800000", "72250000",
            esco: ["8088750d-8388-4170-a76f-48354c469c44", "a44a1dc5-be08-4840-8bd5-770c4ac1ca6d"]),
        .init(
            "data-analysis",
            fr: """
                Analyse de données | tableaux de bord | visualisation de données | données \
                ouvertes
                """,
            de: "Datenanalyse | Datenauswertung | Dashboards | offene Daten",
            lb: "Datenanalys | Donnéeën auswäerten | oppen Donnéeën",
            en: "Data analysis | dashboards | data visualisation | open data",
            cpv: "72316000", esco: ["2b92a5b2-6758-4ee3-9fb4-b6387a55cc8f"]),
        .init(
            "social-media",
            fr: """
                Réseaux sociaux et infolettres | gestion des réseaux sociaux | community manager | \
                communication en ligne
                """,
            de: """
                Social Media und Newsletter | Social-Media-Betreuung | Online-Kommunikation | \
                Online-Marketing
                """,
            lb: "Sozial Medien an Newsletteren | sozial Medie betreien | Online-Kommunikatioun",
            en: """
                Social media and newsletters | community management | online communication | \
                social media manager
                """,
            cpv: "79342000", "79416000",
            esco: ["64e09849-a7db-4d6b-a932-66264420eb97", "5303169c-75d6-4751-9136-a4b88343388c"]),
        .init(
            "online-shops",
            fr: """
                Boutiques en ligne | commerce électronique | vente en ligne | catalogue de \
                produits en ligne
                """,
            de: "Onlineshops | Internetladen | Webshop einrichten | Internetverkauf",
            lb: "Onlineshoppen | Webshop | online verkafen",
            en: "Online shops | web store | web shop set-up | online catalogue",
            cpv: "72413000", "72421000", esco: ["586fe133-1987-41f4-b89a-f39d4bc58e1e"]),
        .init(
            "annotation",
            fr: """
                Annotation de données | étiquetage d’images pour l’IA | modération de contenus | \
                données d’entraînement
                """,
            de: "Datenannotation | Bilder für KI kennzeichnen | Inhaltsmoderation | Trainingsdaten",
            lb: "Donnéeën annotéieren | Biller fir KI annotéieren | Inhalter moderéieren",
            en: "Data annotation | image labelling for AI | content moderation | training data",
            cpv: "72330000", "72310000", esco: ["f2d57f41-43b4-4f5b-8100-3df5c21eda50"]),
        .init(
            "transcription",
            fr: """
                Transcription et sous-titrage | retranscription | sous-titres | comptes rendus \
                audio
                """,
            de: """
                Transkription und Untertitelung | Untertitel | Verschriftlichung | Abtippen von \
                Aufnahmen
                """,
            lb: "Transkriptioun an Ënnertitelen | Ënnertitelen | Opnamen transkribéieren",
            en: "Transcription and subtitling | captions | subtitles | audio typing",
            cpv: "79552000", "92112000",
            esco: ["ca8fae74-46ff-4e1b-94ef-ce22393e02e7", "73aeff8a-28d9-46ca-9920-a9f37ce074fe"]),
        .init(
            "plain-language",
            fr: "Facile à lire et à comprendre | FALC | langage clair | simplification de textes",
            de: """
                Leichte Sprache | Einfache Sprache | Texte in Leichter Sprache | verständliche \
                Texte
                """,
            lb: "Liicht Sprooch | einfach Sprooch | Texter vereinfachen",
            en: "Easy read | plain language | easy-to-read texts | text simplification",
            cpv: "79530000", esco: ["be40c4c3-a855-4d67-9ca5-6f4428c34b0d"]),
        .init(
            "printing",
            fr: """
                Impression numérique et copies | imprimerie | reprographie | dépliants et affiches \
                imprimés
                """,
            de: "Digitaldruck und Kopien | Druckerei | Copyshop | Flyer drucken",
            lb: "Digitaldrock a Kopien | Dréckerei | fotokopéieren | Flyere drécken",
            en: "Digital printing and copying | print shop | reprographics | leaflet printing",
            cpv: "79811000", "79520000",
            esco: ["6175b828-026d-4fb4-8be7-418394e1add0", "094ef6aa-844f-44ce-8456-fdc49276bf58"]),
        .init(
            "secretarial",
            fr: """
                Secrétariat et travaux de bureau | travaux administratifs | dactylographie | \
                traitement de texte | secrétaire
                """,
            de: "Büroservice | Sekretariatsarbeiten | Schreibarbeiten | Bürodienstleistungen",
            lb: "Sekretariat a Büroaarbechten | Büroservice | Texter tippen",
            en: "Secretarial and office services | typing | word processing | back office",
            cpv: "79550000", "79500000",
            esco: ["6c999fc7-c6b7-4ef3-a4b9-af124a1783a2", "22f86890-f68b-402f-a711-3e6df4913271"]),
        .init(
            "call-centre",
            fr: """
                Accueil téléphonique | centre d’appels | permanence téléphonique | télésecrétariat
                """,
            de: "Telefonservice | Callcenter | Telefonzentrale | Anrufe annehmen",
            lb: "Telefonsservice | Callcenter | Telefonszentral | Uriff unhuelen",
            en: "Telephone answering | call centre | switchboard | phone reception",
            cpv: "79510000", "79512000", esco: ["de2f0ce8-f8d6-48c5-a213-4d065251cecf"]),
        .init(
            "fab-lab",
            fr: """
                Impression 3D et fablab | fab lab | découpe laser | prototypage | atelier de \
                fabrication numérique
                """,
            de: "3D-Druck und FabLab | Makerspace | Laserschneiden | Prototypenbau",
            lb: "3D-Drock a Fablab | Makerspace | Laserschneiden | Prototype bauen",
            en: "3D printing and fab lab | makerspace | laser cutting | prototyping",
            cpv: "72244000",
            esco: ["2afb2b59-c9a3-4cf3-b1dd-1a2fad51e583", "bacbfc27-4b5d-47de-8bfd-af5fa27562a2"]),
    ]
}
