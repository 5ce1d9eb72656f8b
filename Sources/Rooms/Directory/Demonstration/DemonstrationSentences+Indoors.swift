// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension DemonstrationSentences {
    static let indoors: [String: DemonstrationSentences] = [
        "cleaning": .init(
            summaries: [
                Text(
                    fr:
                        "Nettoyage de bureaux, d’écoles et de parties communes {place} et dans les environs.",
                    de: "Reinigung von Büros, Schulen und Treppenhäusern {place} und Umgebung.",
                    lb: "Mir botze Büroen, Schoulen an Trapenhaiser {place} an an der Géigend.",
                    en:
                        "Cleaning of offices, schools and shared areas {place} and the surrounding area."
                ),
                Text(
                    fr:
                        "Service de propreté écologique pour les collectivités et les entreprises, {area}.",
                    de: "Umweltfreundliche Gebäudereinigung für Kommunen und Unternehmen {area}.",
                    lb: "Ëmweltfrëndlech Botzaarbechte fir Gemengen a Betriber {area}.",
                    en: "Environmentally friendly cleaning for public bodies and firms {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Nous travaillons en journée autant que possible, avec des produits labellisés et des équipes stables qui connaissent les lieux.",
                    de:
                        "Wir arbeiten so weit wie möglich tagsüber, mit zertifizierten Mitteln und festen Teams, die die Gebäude kennen.",
                    lb:
                        "Mir schaffe sou vill wéi méiglech iwwer Dag, mat zertifizéierte Produkter a festen Ekippen, déi d’Gebaier kennen.",
                    en:
                        "We work during the day whenever possible, with certified products and stable teams who know the premises."
                ),
                Text(
                    fr:
                        "Du passage quotidien à la remise en état après travaux, chaque prestation est décrite dans un cahier de suivi signé avec le client.",
                    de:
                        "Von der täglichen Unterhaltsreinigung bis zur Bauendreinigung wird jede Leistung in einem gemeinsamen Kontrollheft festgehalten.",
                    lb:
                        "Vum alldeegleche Botze bis bei d’Botzen no Bauaarbechte steet all Aarbecht an engem Heft, dat mam Client ënnerschriwwe gëtt.",
                    en:
                        "From daily cleaning to cleaning after building works, every service is recorded in a logbook signed with the client."
                ),
            ]),
        "laundry": .init(
            summaries: [
                Text(
                    fr: "Blanchisserie pour maisons de repos, hôtels et crèches {place}.",
                    de: "Wäscherei für Seniorenheime, Hotels und Kitas {place}.",
                    lb: "Wäscherei fir Altersheemer, Hoteller a Crèchen {place}.",
                    en: "Laundry for care homes, hotels and nurseries {place}."),
                Text(
                    fr:
                        "Lavage, repassage et livraison de linge pour professionnels et particuliers, {area}.",
                    de: "Waschen, Bügeln und Liefern für Betriebe und Privathaushalte {area}.",
                    lb: "Wäschen, Strecken a Liwwere fir Betriber a Privatleit {area}.",
                    en:
                        "Washing, ironing and delivery of linen for businesses and households {area}."
                ),
            ],
            activities: [
                Text(
                    fr:
                        "Le linge est ramassé, pesé, lavé et rendu plié dans un délai convenu ; chaque lot reste identifié de bout en bout.",
                    de:
                        "Die Wäsche wird abgeholt, gewogen, gewaschen und gefaltet zum vereinbarten Termin geliefert; jeder Posten bleibt durchgehend gekennzeichnet.",
                    lb:
                        "D’Wäsch gëtt ofgeholl, gewien, gewäsch a gefaalt zeréckbruecht wéi ofgemaach; all Lot bleift vun Ufank bis Enn gezeechent.",
                    en:
                        "Linen is collected, weighed, washed and returned folded within an agreed time; each batch stays identified throughout."
                ),
                Text(
                    fr:
                        "Nos machines à faible consommation et nos lessives dosées automatiquement réduisent l’eau, l’énergie et les rejets.",
                    de:
                        "Sparsame Maschinen und automatisch dosierte Waschmittel senken den Verbrauch an Wasser und Energie.",
                    lb:
                        "Eis spuersam Maschinnen an d’Wäschmëttel mat automatescher Dosis spueren Waasser an Energie.",
                    en:
                        "Low-consumption machines and automatically dosed detergents reduce water, energy and discharges."
                ),
            ]),
        "joinery": .init(
            summaries: [
                Text(
                    fr: "Menuiserie sur mesure et mobilier d’extérieur en bois local {place}.",
                    de: "Möbel nach Maß und Außenmöbel aus heimischem Holz {place}.",
                    lb: "Miwwelen no Mooss a Bänken aus Holz vun hei {place}.",
                    en: "Made-to-measure joinery and outdoor furniture in local timber {place}."),
                Text(
                    fr:
                        "Fabrication et réparation de palettes, de caisses et de mobilier en bois, {area}.",
                    de: "Herstellung und Reparatur von Paletten, Kisten und Holzmöbeln {area}.",
                    lb: "Mir maachen a flécke Paletten, Këschten a Miwwelen aus Holz {area}.",
                    en: "Making and repair of pallets, crates and wooden furniture {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "L’atelier réunit débit, usinage numérique et finition ; nous travaillons surtout le hêtre, le chêne et le mélèze de la région.",
                    de:
                        "In der Werkstatt liegen Zuschnitt, CNC-Bearbeitung und Oberflächenbehandlung unter einem Dach; wir verarbeiten vor allem Buche, Eiche und Lärche aus der Region.",
                    lb:
                        "Am Atelier gëtt gesot, gefrees a lackéiert; mir schaffe virun allem mat Bich, Eech a Lärch aus der Regioun.",
                    en:
                        "Cutting, CNC machining and finishing are under one roof; we mainly work with beech, oak and larch from the region."
                ),
                Text(
                    fr:
                        "Nous concevons tables, bancs et aménagements avec les usagers, puis nous assurons la pose et l’entretien.",
                    de:
                        "Tische, Bänke und Einbauten entwerfen wir gemeinsam mit den Nutzerinnen und Nutzern; Montage und Pflege übernehmen wir ebenfalls.",
                    lb:
                        "Dëscher, Bänken an Amenagementer entwerfe mir zesumme mat de Leit, déi se benotzen; mir bauen se och op an ënnerhalen se.",
                    en:
                        "We design tables, benches and fittings with their users, then install and maintain them."
                ),
            ]),
        "packaging": .init(
            summaries: [
                Text(
                    fr:
                        "Conditionnement, mise en kit et petits assemblages pour l’industrie {place}.",
                    de: "Verpackung, Konfektionierung und Kleinmontage für die Industrie {place}.",
                    lb: "Verpaken, Setten a kleng Montage fir d’Industrie {place}.",
                    en: "Packing, kitting and light assembly for industry {place}."),
                Text(
                    fr:
                        "Ateliers de sous-traitance : emballage, étiquetage et contrôle de pièces, {area}.",
                    de: "Auftragsfertigung: Verpacken, Etikettieren und Prüfen von Teilen {area}.",
                    lb:
                        "Ateliere fir Zouliwweraarbechten: apaken, etikettéieren an Deeler kontrolléieren {area}.",
                    en:
                        "Subcontracting workshops for packing, labelling and inspection of parts {area}."
                ),
            ],
            activities: [
                Text(
                    fr:
                        "Nous prenons en charge des séries de quelques centaines à plusieurs dizaines de milliers de pièces, avec contrôle à chaque étape.",
                    de:
                        "Wir übernehmen Serien von einigen Hundert bis zu mehreren Zehntausend Stück, mit Prüfung nach jedem Arbeitsschritt.",
                    lb:
                        "Mir huele Serie vun e puer honnert bis méi wéi zéngdausend Stéck un, mat enger Kontroll no all Schrëtt.",
                    en:
                        "We take on runs from a few hundred to tens of thousands of pieces, with a check at each step."
                ),
                Text(
                    fr:
                        "Nos lignes s’adaptent aux campagnes saisonnières : coffrets, présentoirs, envois en nombre et reconditionnement.",
                    de:
                        "Unsere Linien passen sich Saisonaufträgen an: Geschenkboxen, Displays, Mailings und Umverpackung.",
                    lb:
                        "Eis Linne passe sech de Saisonen un: Cadeaue-Këschten, Presentoiren, Mailingen an Ëmpaken.",
                    en:
                        "Our lines adapt to seasonal campaigns: gift boxes, displays, mailings and repacking."
                ),
            ]),
    ]
}
