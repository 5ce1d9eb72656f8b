// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension DemonstrationSentences {
    static let people: [String: DemonstrationSentences] = [
        "digital": .init(
            summaries: [
                Text(
                    fr:
                        "Sites web accessibles, assistance informatique et logiciels libres {place}.",
                    de: "Barrierefreie Webseiten, IT-Support und freie Software {place}.",
                    lb: "Zougänglech Websäiten, IT-Support a fräi Software {place}.",
                    en: "Accessible websites, IT support and free software {place}."),
                Text(
                    fr: "Numérisation de documents et accompagnement numérique, {area}.",
                    de: "Digitalisierung von Dokumenten und digitale Begleitung {area}.",
                    lb: "Dokumenter digitaliséieren an digital Begleedung {area}.",
                    en: "Document scanning and digital coaching {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Nous travaillons pour des associations, des communes et des coopératives, avec des outils ouverts et un hébergement situé dans la région.",
                    de:
                        "Wir arbeiten für Vereine, Gemeinden und Genossenschaften, mit offenen Werkzeugen und einem Rechenzentrum in der Region.",
                    lb:
                        "Mir schaffe fir Veräiner, Gemengen a Kooperativen, mat fräier Software an engem Hosting an der Regioun.",
                    en:
                        "We work for associations, municipalities and co-operatives, with open tools and hosting in the region."
                ),
                Text(
                    fr:
                        "Chaque projet comprend une vérification de l’accessibilité, une formation des utilisateurs et un suivi pendant six mois.",
                    de:
                        "Zu jedem Projekt gehören eine Prüfung der Barrierefreiheit, eine Schulung und sechs Monate Betreuung.",
                    lb:
                        "Bei all Projet si mat dran: eng Kontroll vun der Accessibilitéit, eng Formatioun an e Suivi vu sechs Méint.",
                    en:
                        "Every project includes an accessibility check, user training and six months of follow-up."
                ),
            ]),
        "care": .init(
            summaries: [
                Text(
                    fr: "Accompagnement de personnes âgées et en situation de handicap {place}.",
                    de: "Begleitung älterer Menschen und Menschen mit Behinderung {place}.",
                    lb: "Begleedung vun eelere Leit a Leit mat Behënnerung {place}.",
                    en: "Support for older people and people with disabilities {place}."),
                Text(
                    fr: "Accueil de jour, aide à domicile et répit pour les familles, {area}.",
                    de: "Tagespflege, häusliche Hilfe und Entlastung für Familien {area}.",
                    lb: "Foyer de jour, Hëllef doheem an Entlaaschtung fir Familljen {area}.",
                    en: "Day centre, home support and respite for families {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Une équipe pluridisciplinaire établit avec chaque personne un projet d’accompagnement, revu au moins deux fois par an.",
                    de:
                        "Ein multiprofessionelles Team erarbeitet mit jeder Person einen Hilfeplan, der mindestens zweimal im Jahr überprüft wird.",
                    lb:
                        "Eng Ekipp aus verschiddene Beruffer mécht mat all Persoun e Projet, deen op d’mannst zweemol d’Joer nei gekuckt gëtt.",
                    en:
                        "A multidisciplinary team draws up a support plan with each person, reviewed at least twice a year."
                ),
                Text(
                    fr:
                        "Les familles, les bénévoles et les services de santé du secteur sont associés à la vie de la maison.",
                    de:
                        "Angehörige, Ehrenamtliche und die Gesundheitsdienste der Umgebung gestalten den Alltag im Haus mit.",
                    lb:
                        "D’Familljen, d’Benevollen an d’Gesondheetsservicer aus der Géigend maache beim Liewen am Haus mat.",
                    en:
                        "Families, volunteers and local health services take part in the life of the house."
                ),
            ]),
        "culture": .init(
            summaries: [
                Text(
                    fr: "Salle de spectacle, ateliers artistiques et régie technique {place}.",
                    de: "Veranstaltungssaal, Kunstworkshops und Bühnentechnik {place}.",
                    lb: "Spektakelsall, Konschtatelieren a Bünentechnik {place}.",
                    en: "Performance hall, art workshops and stage technology {place}."),
                Text(
                    fr: "Concerts, expositions et projets culturels participatifs, {area}.",
                    de: "Konzerte, Ausstellungen und Kulturprojekte zum Mitmachen {area}.",
                    lb: "Concerten, Ausstellungen a Kulturprojete fir matzemaachen {area}.",
                    en: "Concerts, exhibitions and participatory cultural projects {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Nous programmons, accueillons des résidences et mettons nos techniciens et notre matériel à la disposition d’autres organisateurs.",
                    de:
                        "Wir veranstalten selbst, nehmen Künstlerinnen und Künstler auf und stellen anderen unsere Technik samt Personal zur Verfügung.",
                    lb:
                        "Mir maachen e Programm, huelen Artisten op a stellen aneren Organisateuren eis Techniker an eist Material zur Verfügung.",
                    en:
                        "We programme events, host residencies and make our technicians and equipment available to other organisers."
                ),
                Text(
                    fr:
                        "Les ateliers hebdomadaires réunissent toutes les générations ; une représentation publique clôt chaque saison.",
                    de:
                        "Unsere wöchentlichen Workshops bringen alle Generationen zusammen; jede Saison endet mit einer öffentlichen Aufführung.",
                    lb:
                        "An eisen Atelieren treffe sech all Woch Leit vun all Alter; all Saison hält mat enger ëffentlecher Virstellung op.",
                    en:
                        "Weekly workshops bring all generations together; each season ends with a public performance."
                ),
            ]),
        "training": .init(
            summaries: [
                Text(
                    fr: "Formation et accompagnement vers l’emploi {place}.",
                    de: "Qualifizierung und Jobcoaching {place}.",
                    lb: "Formatioun a Begleedung an d’Aarbecht {place}.",
                    en: "Training and job coaching {place}."),
                Text(
                    fr:
                        "Cours de langues, savoirs de base et formations pratiques pour adultes, {area}.",
                    de: "Sprachkurse, Grundbildung und praktische Lehrgänge für Erwachsene {area}.",
                    lb:
                        "Sproochecoursen, Grondwëssen a praktesch Formatioune fir Erwuessener {area}.",
                    en: "Language courses, basic skills and practical training for adults {area}."),
            ],
            activities: [
                Text(
                    fr:
                        "Les parcours alternent cours, atelier et stages en entreprise ; un bilan individuel a lieu tous les deux mois.",
                    de:
                        "Unterricht, Werkstatt und Betriebspraktika wechseln sich ab; alle zwei Monate gibt es ein persönliches Gespräch.",
                    lb:
                        "Cours, Atelier a Stage wiessele sech of; all zwee Méint gëtt et e perséinleche Bilan.",
                    en:
                        "Courses, workshop practice and work placements alternate; every two months there is an individual review."
                ),
                Text(
                    fr:
                        "Nous formons aussi les tuteurs et les encadrants d’autres structures, dans nos salles ou chez eux.",
                    de:
                        "Wir schulen auch Anleiterinnen und Anleiter anderer Einrichtungen, bei uns oder vor Ort.",
                    lb:
                        "Mir forméieren och Tuteuren an Encadrante vun aneren Haiser, bei eis oder bei hinnen.",
                    en:
                        "We also train tutors and team leaders of other organisations, on our premises or on theirs."
                ),
            ]),
    ]
}
