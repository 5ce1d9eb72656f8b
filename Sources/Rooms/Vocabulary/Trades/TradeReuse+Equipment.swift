// SPDX-License-Identifier: EUPL-1.2

extension Trade {
    static let reuseEquipment: [TradeEquipment] = [
        .init(
            fr: """
                Camion de collecte à hayon élévateur | camion de collecte | camion à hayon | \
                porteur à hayon
                """,
            de: """
                Sammelfahrzeug mit Ladebordwand | Sammelfahrzeug | Lkw mit Ladebordwand | \
                Sperrmüllwagen
                """,
            lb: "Camion mat Hiewbün | Sammelcamion | Camion fir Miwwelen",
            en: """
                Collection truck with tail lift | collection truck | tail-lift truck | \
                box truck with tail lift
                """,
            cpv: "34144750", mobile: true, .volume("20", "30"), .payload("900", "1200")),
        .init(
            fr: """
                Presse à balles verticale | presse à balles | presse à carton | \
                compacteur de cartons
                """,
            de: "Vertikale Ballenpresse | Ballenpresse | Kartonpresse | Papierpresse",
            lb: "Ballepress | Kartongspress | Pabeierpress",
            en: "Vertical baler | cardboard baler | waste baler | baling press",
            cpv: "42636100", .load("80", "150")),
        .init(
            fr: "Pont bascule | plateforme de pesage | balance au sol | bascule",
            de: "Plattformwaage | Bodenwaage | Industriewaage | Fahrzeugwaage",
            lb: "Plattformwo | Buedemwo | Brécklwo fir Camionen",
            en: "Platform scale | floor scale | weighbridge | industrial scale",
            cpv: "42923100", .maximumLoad("600", "1500")),
        .init(
            fr: "Banc de test pour gros électroménager | banc de test | banc d’essai d’appareils",
            de: "Prüfstand für Haushaltsgroßgeräte | Prüfstand | Gerätetestplatz",
            lb: "Teststand fir Haushaltsapparater | Teststand | Testplaz fir Apparater",
            en: """
                Test bench for large appliances | appliance test bench | appliance testing station
                """,
            cpv: "38540000", .places("4", "6")),
        .init(
            fr: "Table de tri | poste de tri | chaîne de tri | tapis de tri",
            de: "Sortiertisch | Sortierplatz | Sortierband",
            lb: "Zortéierdësch | Zortéierplaz | Zortéierband",
            en: "Sorting table | sorting bench | sorting station | picking belt",
            cpv: "39135000", .places("4", "8")),
        .init(
            fr: "Tunnel de lavage pour gobelets | laveuse de gobelets | tunnel de lavage",
            de: "Becherspülstraße | Becherspülmaschine | Spülstraße",
            lb: "Spullstrooss fir Becheren | Spullmaschinn fir Becheren | Bechermaschinn",
            en: "Cup washing tunnel | cup washer | cup washing line",
            cpv: "42959000", .output("2000", "4000")),
        .init(
            fr: "Surface de vente | magasin | espace de vente | boutique",
            de: "Verkaufsfläche | Verkaufsraum | Ladenlokal | Ladenfläche",
            lb: "Verkafsfläch | Buttek | Verkafsraum",
            en: "Sales area | shop floor | retail space | shop premises",
            cpv: "70130000", .area("180", "350", "600")),
        .init(
            fr: "Conteneurs à vêtements | bulle à vêtements | borne textile | benne à textiles",
            de: "Altkleidercontainer | Kleidersammelbehälter | Textilcontainer",
            lb: "Container fir al Kleeder | Textilcontainer | Kleederbox",
            en: """
                Clothing banks | textile bank | clothes recycling bin | \
                textile collection container
                """,
            cpv: "44613800", .volume("2", "3")),
        .init(
            fr: """
                Postes de soudure électronique | station de soudage | établi d’électronicien | \
                fer à souder
                """,
            de: "Lötarbeitsplätze | Lötstation | Elektronik-Arbeitsplatz | Lötkolben",
            lb: "Léitplazen | Léitstatioun | Léitkolben",
            en: "Soldering stations | soldering station | electronics bench | soldering iron",
            cpv: "42661100", .places("2", "4", "6")),
        .init(
            fr: """
                Broyeur de déchets et destructeur | broyeur industriel | déchiqueteur | \
                destructeur de disques durs
                """,
            de: """
                Schredder für Wertstoffe | Industrieschredder | Festplattenschredder | Zerkleinerer
                """,
            lb: "Schredder fir Wäertstoffer | Industrieschredder | Schredder fir Festplacken",
            en: "Waste shredder | industrial shredder | hard drive shredder | granulator",
            cpv: "42990000", .load("100", "300"), .power("7", "15")),
    ]
}
