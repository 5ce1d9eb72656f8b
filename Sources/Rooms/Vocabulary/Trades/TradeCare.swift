// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let care = Trade(
        code: "care",
        name: Text(
            fr: "Soins et accompagnement", de: "Pflege und Betreuung", lb: "Fleeg a Betreiung",
            en: "Care and support"),
        competences: [
            .init(
                "elderly", fr: "Accompagnement de personnes âgées",
                de: "Begleitung älterer Menschen", lb: "Begleedung vun eelere Leit",
                en: "Support for older people"),
            .init(
                "disability", fr: "Accompagnement de personnes en situation de handicap",
                de: "Assistenz für Menschen mit Behinderung",
                lb: "Begleedung vu Leit mat Behënnerung", en: "Support for people with disabilities"
            ),
            .init(
                "home-care", fr: "Aide et soins à domicile", de: "Ambulante Pflege",
                lb: "Fleeg doheem", en: "Home care"),
            .init(
                "day-centre", fr: "Accueil de jour", de: "Tagespflege",
                lb: "Foyer de jour fir eeler Leit", en: "Day centre"),
            .init(
                "respite", fr: "Répit pour les aidants", de: "Entlastung pflegender Angehöriger",
                lb: "Entlaaschtung fir d’Famill", en: "Respite for carers"),
            .init(
                "housing", fr: "Logement accompagné", de: "Betreutes Wohnen", lb: "Betreit Wunnen",
                en: "Supported housing"),
            .init(
                "nursery", fr: "Crèche et accueil de la petite enfance", de: "Kindertagesbetreuung",
                lb: "Crèche a Kannerbetreiung", en: "Nursery and early childhood care"),
            .init(
                "after-school", fr: "Accueil extrascolaire", de: "Außerschulische Betreuung",
                lb: "Betreiung no der Schoul", en: "After-school care"),
            .init(
                "mental-health", fr: "Soutien en santé mentale", de: "Psychosoziale Begleitung",
                lb: "Psychosozial Begleedung", en: "Mental health support"),
            .init(
                "youth", fr: "Accompagnement de jeunes", de: "Jugendhilfe",
                lb: "Begleedung vu Jonken", en: "Youth support"),
            .init(
                "night", fr: "Garde de nuit", de: "Nachtwache", lb: "Nuetswaach",
                en: "Night sitting"),
            .init(
                "activities", fr: "Animation et ateliers de mémoire",
                de: "Aktivierung und Gedächtnistraining", lb: "Animatioun a Gedächtnistraining",
                en: "Activities and memory workshops"),
        ],
        equipment: [
            .init(
                fr: "Minibus adapté aux fauteuils roulants", de: "Rollstuhlgerechter Kleinbus",
                lb: "Minibus fir Rollstill", en: "Wheelchair-accessible minibus", cpv: "34114400",
                mobile: true, .places("6", "8")),
            .init(
                fr: "Lève-personne mobile", de: "Mobiler Patientenlifter", lb: "Mobille Lifter",
                en: "Mobile patient hoist", cpv: "33192600", mobile: true,
                .maximumLoad("150", "200")),
            .init(
                fr: "Lit médicalisé", de: "Pflegebett", lb: "Fleegebett", en: "Care bed",
                cpv: "33192120", .maximumLoad("175", "220")),
            .init(
                fr: "Salle de bain thérapeutique", de: "Pflegebad", lb: "Fleegebuedzëmmer",
                en: "Assisted bathroom", cpv: "44411200", .area("14", "20")),
            .init(
                fr: "Salle d’activités de plain-pied", de: "Ebenerdiger Aktivitätsraum",
                lb: "Sall fir Aktivitéiten ouni Trapen", en: "Step-free activity room",
                cpv: "70130000", .area("45", "80", "120")),
            .init(
                fr: "Fauteuil roulant de prêt", de: "Leihrollstuhl",
                lb: "Rollstull fir ze léinen", en: "Wheelchair on loan", cpv: "33193120",
                mobile: true, .maximumLoad("120", "160")),
        ],
        nacePrefixes: ["86", "87", "88"],
        cpvPrefixes: ["853", "851"],
        marks: [
            "accompagnement de personnes", "aide et soins", "soins a domicile", "creche",
            "petite enfance", "personnes agees", "altenpflege", "pflegedienst", "ambulante pflege",
            "betreutes wohnen", "kindertagesbetreuung", "kindertagesstatte", "fleeg",
            "kannerbetreiung", "home care", "nursery",
        ])
}
