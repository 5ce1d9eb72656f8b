// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let homeServicesTerms: [TradeTerm] = [
        .init(
            "home-help",
            fr: """
                Aide à domicile | service d’aide à domicile | aide au quotidien | services à la \
                personne | employé familial
                """,
            de: """
                Alltagshilfe zu Hause | Hilfe im Alltag | haushaltsnahe Dienstleistungen | \
                Heimhilfe | Alltagsbegleiter
                """,
            lb: "Hëllef doheem | Hëllef am Alldag | Servicer fir doheem",
            en: "Home help | help at home | home helper | everyday help",
            cpv: "98513310", "98513000", esco: ["c5b56e63-9cd6-470d-97aa-6e3148752312"]),
        .init(
            "housework",
            fr: """
                Aide ménagère | aide-ménager | titres-services | ménage chez les particuliers | \
                femme de ménage | faire le ménage
                """,
            de: """
                Haushaltshilfe | Putzhilfe | Putzfrau | Haushaltskraft | Haus putzen | \
                Hauswirtschaft
                """,
            lb: """
                Hëllef am Stot | Haushaltshëllef | Botzhëllef | Botzfra | botze bei Privatleit | \
                Stot maachen
                """,
            en: "Housework | domestic cleaning | house cleaning | domestic cleaner | housekeeper",
            cpv: "98514000", "98513310",
            esco: ["cbad55a4-c7cf-4ab6-9540-eac72b26729b", "6d50f735-dca9-4a02-96dc-e4310ed98ae2"]),
        .init(
            "small-jobs",
            fr: """
                Petits travaux et bricolage | bricolage | bricoleur | homme à tout faire | petites \
                réparations | dépannage à domicile
                """,
            de: """
                Kleinreparaturen im Haus | kleine Reparaturen | Handwerkerservice | \
                Handwerkerhilfe | Heimwerken
                """,
            lb: """
                Kleng Aarbechten a Reparaturen | kleng Reparaturen | Bricolage | \
                Handwierkerservice | bricoléieren
                """,
            en: "Odd jobs and small repairs | handyman | handyperson | minor repairs | DIY help",
            cpv: "50800000", "98513000",
            esco: ["f4a25243-b06a-42a9-9c69-246853df63ad", "5bf7f85a-b080-4b27-8ddc-9f62af4643f5"]),
        .init(
            "gardening",
            fr: """
                Petit jardinage chez les particuliers | jardinage à domicile | jardinier à \
                domicile | tonte chez les particuliers | aide au jardin
                """,
            de: """
                Gartenhilfe für Privathaushalte | Gartenhilfe | Gartenpflege für Privatleute | \
                Rasenmähen für Privatleute | Hausgarten pflegen
                """,
            lb: """
                Gaardenaarbechte fir Privatleit | Gaardenhëllef | Hëllef am Gaart | Gaart fleege \
                fir Privatleit
                """,
            en: """
                Gardening for households | help in the garden | garden help | household gardener | \
                mowing for households
                """,
            cpv: "77311000", "77314000",
            esco: ["a10eb17a-3c78-4f7a-a1da-8f31146339d3", "8a1942a8-bebd-4cc5-bdff-fe215aaa3de5"]),
        .init(
            "shopping",
            fr: """
                Courses et accompagnement | aide aux courses | faire les courses | accompagnement \
                aux sorties | dame de compagnie
                """,
            de: """
                Einkaufs- und Begleitdienst | Einkaufshilfe | Einkaufsdienst | Besorgungen | \
                Begleitung zum Arzt | einkaufen gehen
                """,
            lb: """
                Akafen a Begleedung | Akafshëllef | Kommissioune maachen | bei den Dokter \
                begleeden
                """,
            en: """
                Shopping and companionship | help with shopping | running errands | accompanied \
                outings | companion
                """,
            cpv: "85312200", "98513310",
            esco: ["71deea7b-d8a0-42de-9d85-2d6a506dade4", "ab89ad86-1098-44bb-9465-05af5624557c"]),
        .init(
            "transport",
            fr: """
                Taxi social | transport social | chauffeur bénévole | transport de personnes \
                isolées
                """,
            de: "Sozialer Fahrdienst | Fahrdienst für Senioren | Begleitfahrten | Sozialtaxi",
            lb: "Sozialen Taxi | sozialen Transport | Transport fir Senioren | benevolle Chauffer",
            en: "Social taxi | volunteer drivers | social transport | lifts for older people",
            cpv: "60120000", "60140000", esco: ["6f7c1e84-8162-4c20-a575-b57ff624eef5"]),
        .init(
            "ironing",
            fr: """
                Repassage à domicile | aide au repassage | repasser chez le client | repasseuse à \
                domicile
                """,
            de: "Bügelhilfe zu Hause | Bügelhilfe | bügeln im Haushalt | Bügelfrau",
            lb: "Strecken doheem | Streckhëllef | strecke bei Privatleit | Wäsch strecken doheem",
            en: "Ironing at home | home ironing | help with ironing | doing the ironing",
            cpv: "98315000", "98514000", esco: ["562b1180-83e7-4041-8468-2f28d03b7893"]),
        .init(
            "childcare",
            fr: """
                Garde d’enfants à domicile | babysitting | nounou | baby-sitter | garde d’enfants \
                malades | garder des enfants
                """,
            de: """
                Kinderbetreuung zu Hause | Babysitter | Kinderfrau | Betreuung kranker Kinder | \
                Kinder hüten
                """,
            lb: "Kannerbetreiung doheem | Babysitten | Kanner hidden | krank Kanner betreien",
            en: "Childcare at home | babysitter | nanny | sick child care | minding children",
            cpv: "85312110", "98513310",
            esco: ["c4a81f47-6ed8-4a17-ab4a-21a2e67fa1d9", "0a5356bc-7f81-4e40-971d-c1dc789c5fb4"]),
        .init(
            "adaptation",
            fr: """
                Adaptation du logement au vieillissement | logement adapté aux seniors | barres \
                d’appui | douche de plain-pied | aménager le domicile
                """,
            de: """
                Altersgerechte Wohnungsanpassung | Wohnraumanpassung | seniorengerechter Umbau | \
                Haltegriffe anbringen | barrierefreier Umbau
                """,
            lb: """
                Wunneng un den Alter upassen | Wunneng adaptéieren | Dusch ouni Trap | \
                barrièrefräien Ëmbau
                """,
            en: """
                Home adaptation for older people | ageing in place | grab rails | home \
                modifications | accessible home
                """,
            cpv: "45453100", esco: ["941438bd-cc03-4326-91bf-677157dca170"]),
        .init(
            "painting",
            fr: """
                Petits travaux de peinture | repeindre une pièce | rafraîchissement d’une pièce | \
                peinture chez les particuliers
                """,
            de: """
                Kleine Malerarbeiten | Zimmer streichen | Wohnung streichen | Streicharbeiten in \
                der Wohnung
                """,
            lb: "Kleng Usträicheraarbechten | Zëmmer usträichen | Wunneng usträichen",
            en: """
                Small painting jobs | repainting a room | household decorating | touch-up painting
                """,
            cpv: "45442180", esco: ["b826a56a-811d-477c-b165-271729f644a4"]),
        .init(
            "winter",
            fr: """
                Déneigement de trottoirs chez les particuliers | déneiger devant la maison | \
                déblayer la neige chez soi | salage de trottoirs privés
                """,
            de: """
                Schneeräumen für Privathaushalte | Schneeschippen | Winterdienst für \
                Privathaushalte | Gehweg vor dem Haus streuen
                """,
            lb: """
                Schnéi raume fir Privatleit | Schnéi schëppen | Trottoir raumen | Wanterdéngscht \
                fir Privatleit
                """,
            en: """
                Clearing snow for households | snow shovelling | gritting of private paths | snow \
                clearing for residents
                """,
            cpv: "90620000", "90630000"),
    ]
}
