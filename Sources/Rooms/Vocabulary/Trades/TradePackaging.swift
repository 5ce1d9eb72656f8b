// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let packaging = Trade(
        code: "packaging",
        name: Text(
            fr: "Conditionnement", de: "Verpackung und Konfektionierung",
            lb: "Verpackung a Montage", en: "Packaging and assembly"),
        competences: packagingCompetences,
        equipment: packagingEquipment,
        nacePrefixes: ["8292"],
        cpvPrefixes: ["7992", "7957"],
        marks: [
            "conditionnement", "emballage", "mise sous pli", "konfektionierung", "verpackung",
            "kuvertierung", "packaging", "kitting", "sous traitance industrielle", "ensachage",
            "kuvertieren", "co packing", "abfullung",
        ])

    private static let packagingCompetences: [TradeTerm] = [
        .init(
            "packing",
            fr: """
                Conditionnement à façon | conditionnement | emballage | emballer | \
                mise en carton | conditionneur
                """,
            de: """
                Lohnverpackung | Verpackungsarbeiten | Verpacken | Abpacken | Einpacken | \
                Konfektionierung
                """,
            lb: "Verpackungsaarbechten | verpaken | apaken | a Këschte paken | Konfektionéierung",
            en: "Contract packing | packing | packaging work | hand packing | co-packing | packer",
            cpv: "79921000", "79920000",
            esco: [
                "f5cb9901-86fc-48d0-9cde-667fbe8cef3a", "667cbbaf-f377-46d8-8f2d-1f6d8a55d74a",
                "27536739-c38b-45d2-9e96-1573b1d32fdd",
            ]),
        .init(
            "kits",
            fr: """
                Mise en kit et assortiments | mise en kit | kitting | constitution de kits | \
                assortiments
                """,
            de: """
                Zusammenstellung von Sets | Set-Bildung | Kitting | Sets packen | \
                Sortimente zusammenstellen
                """,
            lb: "Setten zesummestellen | Kitting | Setten apaken | Kitte preparéieren",
            en: "Kitting | kit assembly | set packing | assorting | making up sets",
            cpv: "79921000"),
        .init(
            "blister",
            fr: """
                Mise sous film et sous blister | mise sous film | blister | filmage | \
                thermoscellage | mise sous vide
                """,
            de: """
                Folien- und Blisterverpackung | Einschweißen | Blisterverpackung | Folieren | \
                Schrumpfverpackung
                """,
            lb: "A Folie a Blister verpaken | aschweessen | Blisterverpackung | a Folie paken",
            en: """
                Shrink-wrapping and blister packing | shrink-wrapping | blister packing | \
                film wrapping | heat sealing
                """,
            cpv: "79921000",
            esco: ["2be85651-c94a-4531-9df8-3cc56932960e", "01fec851-b5f4-419b-940a-3b4c835adfa8"]),
        .init(
            "labelling",
            fr: """
                Étiquetage et codage | étiquetage | étiqueter | pose d’étiquettes | codes-barres | \
                marquage de produits
                """,
            de: """
                Etikettierung und Codierung | Etikettieren | Etiketten kleben | \
                Auszeichnung von Waren | Barcodes anbringen
                """,
            lb: "Etikettéieren a codéieren | Etikette pechen | etikettéieren | Barcode opbréngen",
            en: """
                Labelling and coding | labelling | apply labels | product labelling | barcoding | \
                stickering
                """,
            cpv: "79920000", "79921000",
            esco: ["6fcf2fc7-7b74-42e5-845f-f5854fd44f37"]),
        .init(
            "food",
            fr: """
                Conditionnement de produits alimentaires secs | ensachage | mise en sachets | \
                conditionnement alimentaire
                """,
            de: """
                Abfüllung trockener Lebensmittel | Lebensmittelverpackung | Abfüllen in Beutel | \
                Teeabfüllung | Eintüten
                """,
            lb: """
                Dréche Liewensmëttel ofpaken | Liewensmëttel verpaken | an Tute fëllen | \
                Téi ofpaken
                """,
            en: "Packing of dry foods | food packing | bagging | filling of pouches | tea packing",
            cpv: "79921000", "15893000",
            esco: ["b0fa69b4-998c-4e66-acd3-5f5d73cadb5c", "e65117b6-97e0-4f45-bd61-e581dcd6ec2a"]),
        .init(
            "mailing",
            fr: """
                Mise sous pli et routage | mise sous pli | mailing | publipostage | routage | \
                affranchissement
                """,
            de: """
                Kuvertierung und Versand | Kuvertieren | Lettershop | Mailing | Briefe eintüten | \
                Postversand
                """,
            lb: """
                Bréiwer kuvertéieren a verschécken | kuvertéieren | Mailing | \
                Bréiwer an d’Enveloppe maachen
                """,
            en: """
                Mailing and envelope stuffing | envelope stuffing | mailing house | mailshot | \
                direct mail fulfilment
                """,
            cpv: "79570000", "79571000",
            esco: ["76f22707-8d30-453f-9eb7-3376e2960311"]),
        .init(
            "assembly",
            fr: """
                Assemblage de petites pièces | montage | assemblage | montage manuel | \
                prémontage | assembler des pièces
                """,
            de: """
                Montage von Kleinteilen | Montagearbeiten | Montieren | Vormontage | \
                Baugruppenmontage
                """,
            lb: "Kleng Deeler montéieren | Montageaarbechten | montéieren | Virmontage",
            en: """
                Assembly of small parts | assembly work | manual assembly | pre-assembly | \
                component assembly
                """,
            cpv: "79920000",
            esco: [
                "165d3ca5-ca47-40d2-a450-cd2ae18deb05", "599f34f0-bdf7-49e3-b5a9-f5d55f9e6873",
                "af2f3615-63ab-44dc-957d-c9660410d336",
            ]),
        .init(
            "wiring",
            fr: """
                Câblage et montage électrique | câblage | faisceaux de câbles | câbleur | \
                coffrets électriques | sertissage
                """,
            de: """
                Verdrahtung und Elektromontage | Verdrahtung | Kabelkonfektionierung | \
                Kabelbäume | Schaltschrankbau
                """,
            lb: """
                Kabelen an Elektromontage | Kabelen uschléissen | Kabele crimpen | Kabelbeem | \
                Schaltschief
                """,
            en: """
                Wiring and electrical assembly | wiring | cable assembly | wire harnesses | \
                control panel building
                """,
            cpv: "31224400", "31681000",
            esco: [
                "cb8be514-9388-4ef0-a58d-cff496747610", "3e524c3e-3ee8-47dd-8463-2c2a41b548bf",
                "ab48d6bc-2048-405d-ad84-e60cffb11aa2",
            ]),
        .init(
            "quality",
            fr: """
                Contrôle et tri de pièces | contrôle qualité | tri de pièces | contrôle visuel | \
                retouche de pièces
                """,
            de: """
                Prüfung und Sortierung von Teilen | Qualitätskontrolle | Sichtprüfung | \
                Teile sortieren | Nacharbeit
                """,
            lb: """
                Deeler kontrolléieren an zortéieren | Qualitéitskontroll | Deeler zortéieren | \
                Siichtkontroll
                """,
            en: """
                Inspection and sorting of parts | quality control | visual inspection | \
                parts sorting | rework
                """,
            cpv: "71731000",
            esco: [
                "1a3660c2-011c-4e96-9b1d-529afc305428", "36cf8d2c-3463-4147-8ea3-c423280087ab",
                "0c0a8629-97b7-412f-ad91-be97d80205af",
            ]),
        .init(
            "displays",
            fr: """
                Montage de présentoirs | présentoirs | PLV | montage de PLV | \
                garnissage de présentoirs
                """,
            de: """
                Aufbau von Verkaufsdisplays | Displaybau | Displays bestücken | \
                Verkaufsständer aufbauen
                """,
            lb: """
                Presentoiren opriichten | Presentoire fëllen | Displayen opriichten | \
                Verkafsstänner opriichten
                """,
            en: """
                Display assembly | point-of-sale displays | POS displays | \
                filling of display stands
                """,
            cpv: "79921000", "39133000"),
        .init(
            "gift-boxes",
            fr: """
                Coffrets et paniers gourmands | coffrets cadeaux | paniers garnis | \
                colis de fin d’année | cadeaux d’entreprise
                """,
            de: """
                Geschenkboxen und Präsentkörbe | Geschenkkörbe | Präsentkorb | Firmengeschenke | \
                Weihnachtspakete
                """,
            lb: """
                Cadeaue-Këschten a Kuerf | Cadeauskuerf | Kuerf mat Produiten | Chrëschtpäck | \
                Betribscadeauen
                """,
            en: """
                Gift boxes and hampers | gift hampers | gift wrapping | corporate gifts | \
                Christmas hampers
                """,
            cpv: "79921000", "15897300",
            esco: ["9e406af9-6561-43ef-9138-e5befeefd856"]),
        .init(
            "bottling",
            fr: """
                Mise en bouteille et habillage | mise en bouteille | embouteillage | \
                étiquetage de bouteilles | encapsulage
                """,
            de: """
                Abfüllung und Ausstattung von Flaschen | Flaschenabfüllung | Flaschen abfüllen | \
                Abfüllservice | Flaschen etikettieren
                """,
            lb: """
                Fläschen offëllen an etikettéieren | Fläschen offëllen | Wäi a Fläsche fëllen | \
                Fläschen etikettéieren
                """,
            en: "Bottling and dressing of bottles | bottling | bottle filling | bottle labelling",
            cpv: "79921000", "42921200",
            esco: [
                "1d6640ab-97b2-4c89-974b-9363252c1b0a", "9388a977-6f79-4509-81aa-026bc49e1919",
                "60d2cd1f-e1ab-436a-8909-24cb5366b767",
            ]),
        .init(
            "repacking",
            fr: """
                Reconditionnement et retours | gestion de retours | \
                reconditionnement d’emballages | dépalettisation et réemballage | réemballage
                """,
            de: """
                Umpacken und Retourenbearbeitung | Umpacken | Retouren | Retourenmanagement | \
                Umverpackung
                """,
            lb: "Ëmpaken a Retoure verschaffen | ëmpaken | Retouren | nei apaken",
            en: """
                Repacking and returns | repacking | returns handling | returns processing | \
                rewrapping
                """,
            cpv: "79920000", "79921000"),
        .init(
            "bookbinding",
            fr: "Façonnage et reliure | reliure | pliage | agrafage | brochage | encartage",
            de: """
                Papierverarbeitung und Bindearbeiten | Falzen | Heften | Broschüren binden | \
                Buchbinderei | Spiralbindung
                """,
            lb: "Broschüre falen a bannen | Bicher bannen | Blieder falen | Buchbannerei",
            en: """
                Print finishing and binding | print finishing | folding and stapling | \
                booklet making | bookbinding
                """,
            cpv: "79971000", "79971200",
            esco: ["67e0bffe-9045-44e6-b4dc-cd00db6c5339", "7f35043b-ebb5-40bf-9974-46a29915f6bf"]),
        .init(
            "hardware-bags",
            fr: """
                Comptage et ensachage de visserie | sachets de visserie | comptage de pièces | \
                ensachage de petites pièces
                """,
            de: """
                Zählen und Eintüten von Kleinteilen | Schraubenbeutel | Beipack | \
                Beutel mit Kleinteilen | Abzählen
                """,
            lb: "Schrauwen a Klengdeeler zielen an ofpaken | Schrauwen ofpaken | Deeler zielen",
            en: """
                Counting and bagging of hardware | screw bags | hardware packs | \
                counting of parts | fixings packs
                """,
            cpv: "79921000",
            esco: ["d18408c1-c2ba-4835-9ee0-352705d807d0"]),
        .init(
            "cosmetics",
            fr: """
                Conditionnement de cosmétiques et de savons | emballage de savons | \
                remplissage de flacons | mise en pot
                """,
            de: """
                Konfektionierung von Kosmetik und Seife | Seifen verpacken | Fläschchen abfüllen | \
                Tiegel füllen
                """,
            lb: "Seef a Kosmetik verpaken | Seef apaken | Kosmetik apaken | Fläschelcher fëllen",
            en: """
                Packing of cosmetics and soap | soap packing | filling of jars and vials | \
                cosmetics filling
                """,
            cpv: "79921000", "33711900",
            esco: ["b0fa69b4-998c-4e66-acd3-5f5d73cadb5c"]),
        .init(
            "metalwork",
            fr: """
                Petit usinage et ébavurage | ébavurage | perçage | taraudage | petite mécanique | \
                sous-traitance mécanique
                """,
            de: """
                Metallbearbeitung und Entgraten | Entgraten | Bohren und Gewindeschneiden | \
                Metallarbeiten in Kleinserie | Zerspanung
                """,
            lb: """
                Metall verschaffen an entgraden | entgraden | bueren a Gewënn schneiden | \
                Metallaarbechten
                """,
            en: """
                Light machining and deburring | deburring | drilling and tapping | \
                light metalwork | subcontract machining
                """,
            cpv: "45262670",
            esco: ["8e74635a-abf2-4c5a-a6b2-7d00827573d4", "26071360-b2b1-4089-9c73-b51792b29ed5"]),
        .init(
            "on-site-teams",
            fr: """
                Équipes détachées en entreprise | enclave en entreprise | équipe hors murs | \
                mise à disposition d’équipes
                """,
            de: """
                Außenarbeitsgruppen in Betrieben | Außenarbeitsplätze | Arbeitsgruppe im Betrieb | \
                ausgelagerte Arbeitsplätze
                """,
            lb: """
                Ekippen am Betrib | Ekipp am Betrib | Aarbechtsgrupp bei der Firma | \
                Ekippen ausleien
                """,
            en: """
                Teams working on customers’ premises | on-site teams | in-company work crews | \
                enclave work
                """,
            cpv: "79620000", "79621000",
            esco: ["76dc6263-a4dc-4123-9aea-25b1fead6edd", "245be6d1-fe9a-4ac8-9f81-122a687e4724"]),
    ]
}
