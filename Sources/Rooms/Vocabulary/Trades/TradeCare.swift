// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let care = Trade(
        code: "care",
        name: Text(
            fr: "Soins et accompagnement", de: "Pflege und Betreuung", lb: "Fleeg a Betreiung",
            en: "Care and support"),
        competences: careTerms + careFurtherTerms,
        equipment: careEquipment,
        nacePrefixes: ["86", "87", "88"],
        cpvPrefixes: ["853", "851"],
        marks: [
            "accompagnement de personnes", "aide et soins", "soins a domicile", "creche",
            "petite enfance", "personnes agees", "altenpflege", "pflegedienst", "ambulante pflege",
            "betreutes wohnen", "kindertagesbetreuung", "kindertagesstatte", "fleeg",
            "kannerbetreiung", "home care", "nursery", "ehpad", "maison de repos", "pflegeheim",
            "kita", "childcare centre",
        ])
}
