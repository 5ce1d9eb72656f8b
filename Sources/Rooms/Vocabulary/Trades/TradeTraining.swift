// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let training = Trade(
        code: "training",
        name: Text(
            fr: "Formation", de: "Bildung und Qualifizierung", lb: "Formatioun", en: "Training"),
        competences: trainingTerms + trainingFurtherTerms,
        equipment: trainingEquipment,
        nacePrefixes: ["85"],
        cpvPrefixes: ["80"],
        marks: [
            "formation", "insertion socioprofessionnelle", "alphabetisation", "bildung",
            "qualifizierung", "weiterbildung", "formatioun", "weiderbildung", "training",
            "vocational", "erwachsenenbildung", "erwuessenebildung", "adult education",
            "berufsvorbereitung",
        ])
}
