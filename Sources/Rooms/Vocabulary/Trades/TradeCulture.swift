// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let culture = Trade(
        code: "culture",
        name: Text(fr: "Culture", de: "Kultur", lb: "Kultur", en: "Culture"),
        competences: cultureTerms + cultureFurtherTerms,
        equipment: cultureEquipment,
        nacePrefixes: ["90", "91", "59", "60", "581"],
        cpvPrefixes: ["92", "7995"],
        marks: [
            "culture", "culturel", "spectacle", "theatre", "kultur", "theater", "buhne", "konzert",
            "veranstaltungstechnik", "cultural", "patrimoine", "bibliotheque", "musee", "museum",
            "cinema", "festival",
        ])
}
