// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension DemonstrationSentences {
    static let services: [String: DemonstrationSentences] = [
        "catering": .init(
            summaries: [
                Text(
                    fr: "Cuisine collective et traiteur de saison {place}.",
                    de: "Gemeinschaftsküche und saisonales Catering {place}.",
                    lb: "Kichen a Catering no der Saison {place}.",
                    en: "Community kitchen and seasonal catering {place}."),
                Text(
                    fr:
                        "Repas pour écoles, entreprises et événements, préparés avec des produits locaux, {area}.",
                    de:
                        "Mahlzeiten für Schulen, Betriebe und Veranstaltungen mit regionalen Zutaten {area}.",
                    lb:
                        "Iesse fir Schoulen, Betriber an Evenementer, mat Produkter vun hei, {area}.",
                    en: "Meals for schools, companies and events, made with local produce {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Nos cuisiniers transforment des produits bruts, achetés à moins de cinquante kilomètres chaque fois que la saison le permet.",
                    de:
                        "Unsere Köchinnen und Köche verarbeiten frische Zutaten, die sie je nach Saison im Umkreis von fünfzig Kilometern einkaufen.",
                    lb:
                        "Eis Kächen a Kachinne verschaffe frësch Produkter, déi no der Saison manner wéi fofzeg Kilometer ewech agekaaft ginn.",
                    en:
                        "Our cooks use fresh ingredients, bought within fifty kilometres whenever the season allows."
                ),
                Text(
                    fr:
                        "Nous livrons en liaison chaude ou froide et proposons chaque jour un plat végétarien.",
                    de:
                        "Wir liefern warm oder gekühlt und bieten täglich ein vegetarisches Gericht an.",
                    lb:
                        "Mir liwwere waarm oder gekillt a proposéieren all Dag e vegetaresche Plat.",
                    en: "We deliver hot or chilled meals and offer a vegetarian dish every day."),
            ]),
        "reuse-recycling": .init(
            summaries: [
                Text(
                    fr: "Collecte, réparation et vente d’objets de seconde main {place}.",
                    de: "Sammlung, Reparatur und Verkauf gebrauchter Dinge {place}.",
                    lb: "Sammelen, flécken a verkafe vu gebrauchte Saachen {place}.",
                    en: "Collection, repair and sale of second-hand goods {place}."),
                Text(
                    fr: "Réemploi de meubles, de textiles et d’appareils électriques, {area}.",
                    de: "Wiederverwendung von Möbeln, Textilien und Elektrogeräten {area}.",
                    lb: "Re-Use vu Miwwelen, Textilien an Elektroapparater {area}.",
                    en: "Reuse of furniture, textiles and electrical appliances {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Tout ce qui entre est trié, testé et, si possible, réparé ; le reste part vers des filières de recyclage contrôlées.",
                    de:
                        "Alles, was hereinkommt, wird sortiert, geprüft und nach Möglichkeit repariert; der Rest geht an kontrollierte Verwerter.",
                    lb:
                        "Alles, wat erakënnt, gëtt zortéiert, getest a wa méiglech gefléckt; de Rescht geet an de Recycling.",
                    en:
                        "Everything that comes in is sorted, tested and repaired if possible; the rest goes to controlled recyclers."
                ),
                Text(
                    fr:
                        "Nous débarrassons des logements sur devis et tenons une boutique ouverte à tous, avec des prix affichés et une garantie sur les appareils.",
                    de:
                        "Wir übernehmen Wohnungsauflösungen nach Kostenvoranschlag und führen ein offenes Kaufhaus mit festen Preisen und Garantie auf Geräte.",
                    lb:
                        "Mir raumen Haiser op Devis a bedreiwen e Buttek, deen op ass fir jiddereen, mat klore Präisser an enger Garantie op d’Apparater.",
                    en:
                        "We clear homes on quotation and run a shop open to all, with marked prices and a guarantee on appliances."
                ),
            ]),
        "logistics": .init(
            summaries: [
                Text(
                    fr: "Entreposage, préparation de commandes et livraison {place}.",
                    de: "Lagerung, Kommissionierung und Lieferung {place}.",
                    lb: "Lageren, Commanden zesummestellen a liwweren {place}.",
                    en: "Storage, order picking and delivery {place}."),
                Text(
                    fr: "Tournées mutualisées pour producteurs et commerces, {area}.",
                    de: "Gemeinsame Liefertouren für Erzeuger und Läden {area}.",
                    lb: "Gemeinsam Liwwertoure fir Produzenten a Geschäfter {area}.",
                    en: "Shared delivery rounds for producers and shops {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Nous regroupons les envois de plusieurs clients dans une même tournée, ce qui divise les kilomètres et les coûts.",
                    de:
                        "Wir bündeln die Sendungen mehrerer Kunden in einer Tour und senken damit Kilometer und Kosten.",
                    lb:
                        "Mir leeën d’Liwwerunge vu méi Clienten an een Tour zesummen; dat spuert Kilometer a Käschten.",
                    en:
                        "We combine several clients’ shipments in one round, which cuts mileage and costs."
                ),
                Text(
                    fr:
                        "L’entrepôt est de plain-pied, surveillé et organisé par emplacements ; le stock se consulte chaque soir en ligne.",
                    de:
                        "Das Lager ist ebenerdig, überwacht und nach Stellplätzen geordnet; der Bestand ist jeden Abend online einsehbar.",
                    lb:
                        "De Lager ass um Rez-de-chaussée, iwwerwaacht a gutt opgedeelt; de Stock kënnt Dir all Owend online kucken.",
                    en:
                        "The warehouse is at ground level, monitored and organised by location; stock can be consulted online every evening."
                ),
            ]),
        "home-services": .init(
            summaries: [
                Text(
                    fr: "Aide ménagère, petits travaux et courses {place} et dans les environs.",
                    de: "Haushaltshilfe, kleine Reparaturen und Einkäufe {place} und Umgebung.",
                    lb: "Hëllef am Stot, kleng Reparaturen an Akafen {place} an an der Géigend.",
                    en: "Housework, small repairs and shopping {place} and the surrounding area."),
                Text(
                    fr: "Services de proximité pour les aînés et les familles, {area}.",
                    de: "Alltagshilfen für ältere Menschen und Familien {area}.",
                    lb: "Servicer doheem fir eeler Leit a Familljen {area}.",
                    en: "Neighbourhood services for older people and families {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Les mêmes personnes interviennent chaque semaine au même domicile, à un tarif fixé selon les revenus du ménage.",
                    de:
                        "Jede Woche kommt dieselbe Person in den Haushalt; der Preis richtet sich nach dem Einkommen.",
                    lb:
                        "All Woch kënnt déi selwecht Persoun heem; de Präis riicht sech nom Akommes vum Stot.",
                    en:
                        "The same person comes to the same home every week, at a rate set by the household’s income."
                ),
                Text(
                    fr:
                        "Nous répondons aussi aux petites urgences : une fuite, une haie trop haute, une ampoule à changer, un trottoir à déneiger.",
                    de:
                        "Auch bei kleinen Notfällen sind wir da: ein tropfender Hahn, eine zu hohe Hecke, eine defekte Lampe, ein verschneiter Gehweg.",
                    lb:
                        "Och bei klengen Noutfäll si mir do: e Krunn, deen drëpst, eng ze héich Heck, eng futtis Bir oder Schnéi um Trottoir.",
                    en:
                        "We also deal with small emergencies: a leak, an overgrown hedge, a bulb to change, a pavement to clear of snow."
                ),
            ]),
    ]
}
