// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let mobility = Trade(
        code: "mobility",
        name: Text(fr: "Mobilité", de: "Mobilität", lb: "Mobilitéit", en: "Mobility"),
        competences: mobilityTerms + mobilityFurtherTerms,
        equipment: mobilityEquipment,
        nacePrefixes: ["493", "7711", "9531", "952", "8553"],
        cpvPrefixes: ["601", "5011"],
        marks: [
            "mobilite", "transport a la demande", "autopartage", "atelier velo", "velos",
            "fahrradwerkstatt", "carsharing", "rufbus", "fahrdienst", "velosatelier", "mobiliteit",
            "car sharing", "bicycle", "garage solidaire", "auto ecole sociale", "covoiturage",
            "transport scolaire", "schulerbeforderung", "fahrradverleih",
        ])
}
