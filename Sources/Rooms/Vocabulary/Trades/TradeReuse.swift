// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let reuse = Trade(
        code: "reuse-recycling",
        name: Text(
            fr: "Réemploi et recyclage", de: "Wiederverwendung und Recycling",
            lb: "Re-Use a Recycling", en: "Reuse and recycling"),
        competences: reuseCompetences + repairCompetences,
        equipment: reuseEquipment,
        nacePrefixes: ["38", "4779", "9521", "9522", "9524", "9525", "9529"],
        cpvPrefixes: ["905", "508"],
        marks: [
            "reemploi", "recyclage", "recyclerie", "ressourcerie", "seconde main", "friperie",
            "wiederverwendung", "gebrauchtwaren", "second hand", "secondhand", "re use", "reuse",
            "recycling", "sozialkaufhaus", "tri de textiles", "bouquinerie",
            "entrumpelung", "wertstoffhof", "upcycling",
        ])

    private static let reuseCompetences: [TradeTerm] = [
        .init(
            "reuse",
            fr: """
                Réemploi d’objets | réemploi | ressourcerie | recyclerie | réutilisation | \
                donner une seconde vie
                """,
            de: """
                Wiederverwendung von Gegenständen | Wiederverwendung | Weiterverwendung | \
                zweites Leben für Dinge
                """,
            lb: "Géigestänn erëm notzen | Re-Use | erëm benotzen | zweet Liewe fir Saachen",
            en: "Reuse of goods | reuse | reusing | preparation for reuse | reuse centre",
            cpv: "90514000", "90513000",
            esco: ["6ee3c966-a880-44c8-b559-6c7b861e6271", "329609d7-2254-44c6-87f7-0e837ee89b61"]),
        .init(
            "waste-collection",
            fr: """
                Collecte et recyclage de déchets | collecte de déchets | recyclage | \
                enlèvement de déchets | ripeur
                """,
            de: """
                Abfallsammlung und Recycling | Abfallsammlung | Müllabfuhr | Recycling | \
                Abfallentsorgung
                """,
            lb: """
                Dreck sammelen a recycléieren | Drecksammlung | Offallsammlung | recycléieren | \
                Dreckskëscht ofhuelen
                """,
            en: """
                Waste collection and recycling | waste collection | recycling | \
                rubbish collection | refuse collector
                """,
            cpv: "90511000", "90514000",
            esco: [
                "4ed9ce62-75d4-4b05-80d4-e86528fecdcd", "e54683ca-1fc9-468d-b880-6544ff6b7d0b",
                "ff9f1770-2b94-4afa-bf82-1671d7f54b99",
            ]),
        .init(
            "collection",
            fr: """
                Collecte d’encombrants réutilisables | enlèvement d’encombrants | \
                ramassage de meubles | don de meubles | encombrants
                """,
            de: """
                Abholung gebrauchsfähiger Möbel und Geräte | Möbelspende | Möbelabholung | \
                Sperrmüll abholen | Sachspenden
                """,
            lb: """
                Sammele vu brauchbare Miwwelen an Apparater | Miwwelen ofhuelen | Spärmüll | \
                Miwwele spenden
                """,
            en: """
                Collection of reusable bulky items | bulky waste collection | furniture donation | \
                furniture pick-up
                """,
            cpv: "90511000", "90511200",
            esco: [
                "58c089ab-338b-4e4c-8117-7c1fcc89af69", "901297b8-9f66-431b-a6ab-bc2235acf056",
                "28123a65-be06-4466-b117-e2ff289899f8",
            ]),
        .init(
            "clearance",
            fr: """
                Débarras de maisons et de greniers | débarras | vide-maison | vider un grenier | \
                débarras de cave | vidage de maison
                """,
            de: """
                Wohnungs- und Haushaltsauflösungen | Haushaltsauflösung | Entrümpelung | \
                Wohnungsauflösung | Keller räumen
                """,
            lb: """
                Haiser a Späicheren eidel maachen | Haus eidel maachen | Späicher eidel maachen | \
                Keller eidel maachen
                """,
            en: """
                House clearance | loft clearance | flat clearance | garage clearance | junk removal
                """,
            cpv: "90511000", "98392000",
            esco: ["1ead478f-4e9d-4aa7-a728-823fc1e894f5"]),
        .init(
            "shop",
            fr: """
                Vente de seconde main | magasin de seconde main | dépôt-vente | brocante | trocante
                """,
            de: """
                Secondhand-Verkauf | Sozialkaufhaus | Gebrauchtwarenladen | Trödel | \
                Secondhandladen
                """,
            lb: "Secondhand-Verkaf | Secondhandbuttek | Gebrauchtbuttek | Brocante",
            en: "Second-hand shop | charity shop | thrift shop | reuse shop | pre-owned goods",
            cpv: "90514000", "37000000",
            esco: ["4ae3ad16-2d33-406c-8497-c66f7d61b914", "d38f2c46-d887-4ba5-a69b-92b613f75b22"]),
        .init(
            "textiles",
            fr: """
                Collecte et tri de textiles | collecte de vêtements | tri de vêtements | \
                bulles à vêtements | fripes | vieux vêtements
                """,
            de: """
                Sammlung und Sortierung von Textilien | Altkleidersammlung | Altkleider | \
                Kleidersortierung | Kleidercontainer
                """,
            lb: """
                Textilie sammelen an zortéieren | al Kleeder sammelen | Kleedersammlung | \
                Kleedercontainer
                """,
            en: """
                Textile collection and sorting | clothes collection | clothes sorting | \
                clothing bank | used clothing
                """,
            cpv: "90511000", "90514000",
            esco: ["8f15d53f-d793-42b8-a080-ad77cebcd6e6", "cf2c99bc-20eb-4535-a19d-b08263d316d9"]),
        .init(
            "dismantling",
            fr: """
                Démantèlement de DEEE | DEEE | démontage d’appareils | \
                recyclage d’appareils électriques | déchets électroniques
                """,
            de: """
                Zerlegung von Elektroaltgeräten | Elektroschrott | Elektrogeräte zerlegen | \
                Altgeräte | Demontage von Altgeräten
                """,
            lb: """
                Al Elektroapparater auserneehuelen | Elektroschrott | al Apparater zerleeën | \
                Elektronikschrott
                """,
            en: """
                Dismantling of electronic waste | e-waste | WEEE | e-waste dismantling | \
                electronic scrap
                """,
            cpv: "90514000", "90510000",
            esco: [
                "ea6cd713-94ca-4292-9ba9-ca8a4ec3ed5f", "72627d40-488a-4ef5-9c72-3c048361102c",
                "2f5846c1-1271-44aa-9cd8-4a99cb74cc8f",
            ]),
        .init(
            "building-materials",
            fr: """
                Réemploi de matériaux de construction | matériaux de récupération | \
                matériaux de réemploi | matériauthèque
                """,
            de: """
                Wiederverwendung von Baustoffen | Bauteilbörse | gebrauchte Baustoffe | \
                Bauteile wiederverwenden
                """,
            lb: "Baumaterial erëm notzen | gebraucht Baumaterial | Baumaterialbourse",
            en: """
                Reuse of building materials | reclaimed building materials | salvage yard | \
                reclaimed bricks
                """,
            cpv: "90514000", "45111300",
            esco: ["b4393e7c-3fe3-4766-8b57-6eb0c8082f36"]),
        .init(
            "reusable-cups",
            fr: """
                Location et lavage de gobelets réutilisables | gobelets réutilisables | ecocups | \
                vaisselle réutilisable | lavage de gobelets
                """,
            de: """
                Verleih und Spülung von Mehrwegbechern | Mehrwegbecher | Mehrweggeschirr | \
                Becherverleih | Spülmobil
                """,
            lb: """
                Ecobechere verlounen a spullen | Ecobecheren | Bechere verlounen | Mehrweggeschier
                """,
            en: """
                Hire and washing of reusable cups | reusable cups | reusable tableware | \
                cup hire | festival cups
                """,
            cpv: "39222120", "39221121",
            esco: ["f20aedf0-6543-498d-b88e-0a32e604acbb"]),
        .init(
            "sorting",
            fr: """
                Tri de déchets recyclables | centre de tri | tri sélectif | trieur de déchets | \
                tri d’emballages
                """,
            de: """
                Sortierung von Wertstoffen | Wertstoffsortierung | Mülltrennung | \
                Abfallsortierung | Sortieranlage
                """,
            lb: "Wäertstoffer zortéieren | Offall zortéieren | Dreck zortéieren | Zortéieranlag",
            en: """
                Sorting of recyclables | waste sorting | recyclables sorting | sorting centre | \
                materials recovery
                """,
            cpv: "90514000", "90513000",
            esco: [
                "ff8d4065-db44-47c7-a4bd-51b3c306ef70", "110d7aa3-e44e-4cce-a927-8d4de615f3d9",
                "5efdcf3b-9c19-4b1c-ac41-7347493da37d",
            ]),
        .init(
            "recycling-centre",
            fr: """
                Gestion de parc à conteneurs et de déchetterie | parc à conteneurs | déchetterie | \
                recyparc | centre de ressources
                """,
            de: "Betrieb von Wertstoffhöfen | Wertstoffhof | Recyclinghof | Entsorgungszentrum",
            lb: "Ressourcenzenter bedreiwen | Ressourcenzenter | Recyclingzenter | Containerpark",
            en: """
                Running of recycling centres | recycling centre | household waste site | \
                civic amenity site | waste drop-off
                """,
            cpv: "90514000", "90511000",
            esco: ["73a9561d-112c-4d8a-9d5f-b2c11c5bbd5f", "14eac141-025b-43dd-a7cf-398040e56ab2"]),
        .init(
            "paper",
            fr: """
                Collecte de papier et de carton | vieux papiers | collecte de cartons | \
                recyclage du papier
                """,
            de: """
                Sammlung von Altpapier und Karton | Altpapier | Altpapiersammlung | \
                Kartonagen abholen
                """,
            lb: "Pabeier a Kartong sammelen | al Pabeier | Pabeiersammlung | Kartong ofhuelen",
            en: """
                Paper and cardboard collection | waste paper | paper recycling | \
                cardboard collection
                """,
            cpv: "90511400",
            esco: ["1fe682ad-b8a2-44bb-a557-7eccf79b2014"]),
        .init(
            "composting",
            fr: """
                Compostage et biodéchets | compostage | composter | biodéchets | \
                compost de quartier
                """,
            de: """
                Kompostierung und Bioabfall | Kompostierung | Kompost | Biomüll | Bioabfallsammlung
                """,
            lb: "Kompostéieren a Bio-Offall | kompostéieren | Kompost | Bio-Offall | Biotonn",
            en: """
                Composting and food waste | composting | compost | food waste collection | \
                organic waste
                """,
            cpv: "77120000", "90513100"),
        .init(
            "books",
            fr: """
                Collecte et vente de livres d’occasion | livres d’occasion | bouquinerie | \
                bouquiniste | dons de livres
                """,
            de: """
                Sammlung und Verkauf gebrauchter Bücher | gebrauchte Bücher | Antiquariat | \
                Bücherspenden | Büchermarkt
                """,
            lb: """
                Gebraucht Bicher sammelen a verkafen | gebraucht Bicher | Bichermaart | \
                Bicher spenden
                """,
            en: """
                Second-hand books | used books | book donations | second-hand bookshop | \
                book resale
                """,
            cpv: "90514000",
            esco: ["b0aafa45-59a8-468a-9f9d-7c55770a65c3", "1246764a-ce7c-45e8-9675-e445d145e818"]),
        .init(
            "tool-library",
            fr: """
                Bibliothèque d’objets et d’outils | prêt d’outils | outilthèque | \
                location d’outils | objets à emprunter
                """,
            de: """
                Bibliothek der Dinge | Werkzeugverleih | Leihladen | Geräteverleih | \
                Werkzeug leihen
                """,
            lb: """
                Bibliothéik vun de Saachen | Geschier léinen | Geschierverlouner | Saache verléinen
                """,
            en: "Library of things | tool library | tool lending | tool hire | borrow tools",
            cpv: "50800000", "90514000",
            esco: ["f371606f-9b45-4340-9e92-ebd91d14ab29"]),
    ]
}
