// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension DemonstrationSentences {
    static let outdoors: [String: DemonstrationSentences] = [
        "green-spaces": .init(
            summaries: [
                Text(
                    fr: "Entretien écologique de parcs et de jardins {place} et dans les environs.",
                    de: "Naturnahe Pflege von Parks und Gärten {place} und Umgebung.",
                    lb: "Naturno Fleeg vu Parken a Gäert {place} an an der Géigend.",
                    en: "Ecological care of parks and gardens {place} and the surrounding area."),
                Text(
                    fr:
                        "Équipe d’entretien d’espaces verts pour les communes et les entreprises, {area}.",
                    de: "Grünpflege für Gemeinden und Unternehmen {area}.",
                    lb: "Fleeg vu Gréngfläche fir Gemengen a Betriber {area}.",
                    en: "Grounds maintenance for municipalities and companies {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Nos équipes tondent, taillent et plantent toute l’année, sans pesticides et avec du matériel électrique dès que le terrain le permet.",
                    de:
                        "Unsere Teams mähen, schneiden und pflanzen das ganze Jahr über, ohne Pestizide und, wo das Gelände es zulässt, mit Akkugeräten.",
                    lb:
                        "Eis Ekippe méien, schneiden a planzen dat ganzt Joer, ouni Pestiziden a wou et geet mat Akku-Apparater.",
                    en:
                        "Our crews mow, prune and plant all year round, without pesticides and with battery tools wherever the ground allows."
                ),
                Text(
                    fr:
                        "Nous entretenons des cimetières, des sentiers et des abords de bâtiments publics, avec un chef d’équipe par chantier et un rapport après chaque passage.",
                    de:
                        "Wir pflegen Friedhöfe, Wanderwege und Außenanlagen öffentlicher Gebäude, mit einer Vorarbeiterin oder einem Vorarbeiter je Baustelle und einem Bericht nach jedem Einsatz.",
                    lb:
                        "Mir fleege Kierfechter, Weeër an d’Ëmgéigend vun ëffentleche Gebaier, mat engem Chef d’équipe op all Chantier an engem Rapport no all Asaz.",
                    en:
                        "We look after cemeteries, footpaths and the grounds of public buildings, with a team leader on each site and a report after every visit."
                ),
            ]),
        "market-gardening": .init(
            summaries: [
                Text(
                    fr: "Légumes biologiques cultivés {place}, vendus en paniers et aux cantines.",
                    de: "Bio-Gemüse aus eigenem Anbau {place}, als Abokiste und für Großküchen.",
                    lb: "Bio-Geméis {place}, a Kuerf a fir Kantinnen.",
                    en: "Organic vegetables grown {place}, sold in boxes and to canteens."),
                Text(
                    fr:
                        "Ferme maraîchère solidaire qui approvisionne ménages et cuisines collectives {area}.",
                    de: "Solidarischer Gemüsehof, der Haushalte und Großküchen {area} beliefert.",
                    lb: "Solidaresche Geméishaff, dee Stéit a Kantinne {area} beliwwert.",
                    en: "Community market garden supplying households and canteens {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Nous cultivons une quarantaine de variétés en plein champ et sous tunnel, et livrons chaque semaine des points de retrait.",
                    de:
                        "Wir bauen rund vierzig Sorten im Freiland und im Folientunnel an und beliefern jede Woche unsere Abholstellen.",
                    lb:
                        "Mir bauen ongeféier véierzeg Zorten um Feld an am Tunnel un a liwweren all Woch op eis Ofhuelplazen.",
                    en:
                        "We grow about forty varieties in the open and under tunnels and deliver to pick-up points every week."
                ),
                Text(
                    fr:
                        "Une partie de la récolte est lavée, découpée et calibrée sur place pour les cuisines des écoles et des maisons de repos.",
                    de:
                        "Einen Teil der Ernte waschen, schneiden und sortieren wir vor Ort für Schulküchen und Seniorenheime.",
                    lb:
                        "En Deel vun der Recolte gëtt op der Plaz gewäsch, geschnidden an zortéiert fir Schoulkantinnen an Altersheemer.",
                    en:
                        "Part of the harvest is washed, cut and graded on site for school kitchens and care homes."
                ),
            ]),
        "mobility": .init(
            summaries: [
                Text(
                    fr: "Atelier de réparation et location de vélos {place}.",
                    de: "Fahrradwerkstatt und Fahrradverleih {place}.",
                    lb: "Vëlosatelier a Vëlosverleih {place}.",
                    en: "Bicycle workshop and bicycle hire {place}."),
                Text(
                    fr:
                        "Transport à la demande et solutions de mobilité pour les personnes sans voiture, {area}.",
                    de: "Fahrdienste und Mobilitätslösungen für Menschen ohne eigenes Auto {area}.",
                    lb: "Ruffbus a Mobilitéitsléisunge fir Leit ouni Auto {area}.",
                    en:
                        "Demand-responsive transport and mobility solutions for people without a car {area}."
                ),
            ],
            activities: [
                Text(
                    fr:
                        "Nous réparons, révisons et louons du matériel roulant à des tarifs adaptés aux revenus, pour que chacun puisse rejoindre un emploi ou une formation.",
                    de:
                        "Wir reparieren, warten und verleihen Fahrzeuge zu einkommensabhängigen Preisen, damit alle zur Arbeit oder zur Ausbildung kommen.",
                    lb:
                        "Mir flécken, entretenéieren a verloune Gefierer zu Präisser no Akommes, fir datt jiddereen op d’Aarbecht oder an d’Formatioun kënnt.",
                    en:
                        "We repair, service and hire out vehicles at income-based rates so that everyone can reach a job or a course."
                ),
                Text(
                    fr:
                        "Les trajets se réservent par téléphone la veille ; les conducteurs sont formés à l’accompagnement de personnes âgées ou à mobilité réduite.",
                    de:
                        "Fahrten werden am Vortag telefonisch gebucht; das Fahrpersonal ist für die Begleitung älterer und mobilitätseingeschränkter Menschen geschult.",
                    lb:
                        "D’Faarte reservéiert een den Dag virdrun um Telefon; eis Chauffere si forméiert, fir eeler Leit a Leit mat reduzéierter Mobilitéit ze begleeden.",
                    en:
                        "Trips are booked by phone the day before; drivers are trained to assist older people and people with reduced mobility."
                ),
            ]),
        "building-finishing": .init(
            summaries: [
                Text(
                    fr:
                        "Peinture, plâtrerie et isolation de bâtiments {place} et dans les environs.",
                    de: "Malerarbeiten, Trockenbau und Dämmung {place} und Umgebung.",
                    lb: "Usträicheraarbechten, Gips an Isolatioun {place} an an der Géigend.",
                    en: "Painting, plastering and insulation {place} and the surrounding area."),
                Text(
                    fr:
                        "Rénovation de logements et de bâtiments publics avec des matériaux sains, {area}.",
                    de:
                        "Renovierung von Wohnungen und öffentlichen Gebäuden mit gesunden Baustoffen {area}.",
                    lb:
                        "Renovatioun vu Wunnengen an ëffentleche Gebaier mat gesonde Materialien {area}.",
                    en: "Renovation of homes and public buildings with healthy materials {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Nous remettons en état des logements entre deux locataires et isolons combles et façades avec de la ouate de cellulose ou de la fibre de bois.",
                    de:
                        "Wir richten Wohnungen beim Mieterwechsel her und dämmen Dachböden und Fassaden mit Zellulose oder Holzfaser.",
                    lb:
                        "Mir maache Wunnengen tëschent zwee Locatairen nei an isoléiere Späicheren a Fassade mat Cellulos oder Holzfaser.",
                    en:
                        "We refurbish homes between tenancies and insulate lofts and facades with cellulose or wood fibre."
                ),
                Text(
                    fr:
                        "Chaque chantier est suivi par un encadrant technique du métier ; les devis précisent les délais, les matériaux et la part de réemploi.",
                    de:
                        "Jede Baustelle wird von einer Fachkraft angeleitet; unsere Angebote nennen Fristen, Materialien und den Anteil wiederverwendeter Baustoffe.",
                    lb:
                        "All Chantier gëtt vun enger Fachkraaft begleet; an eisen Devise stinn d’Delaien, d’Materialien an den Deel, deen erëm benotzt gëtt.",
                    en:
                        "Every site is supervised by a qualified tradesperson; our quotes state deadlines, materials and the share of reused products."
                ),
            ]),
    ]
}
