// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let buildingFinishing = Trade(
        code: "building-finishing",
        name: Text(
            fr: "Second œuvre du bâtiment", de: "Ausbau und Renovierung",
            lb: "Ausbau a Renovatioun", en: "Building finishing"),
        competences: buildingFinishingTerms + buildingFinishingFurtherTerms,
        equipment: buildingFinishingEquipment,
        nacePrefixes: ["431", "432", "433", "434", "439"],
        cpvPrefixes: ["454", "4532", "4526"],
        marks: [
            "second oeuvre", "renovation", "platrerie", "peinture en batiment", "isolation",
            "innenausbau", "malerarbeit", "renovierung", "trockenbau", "renovatioun", "ustraicher",
            "building finishing", "refurbishment of buildings", "parachevement", "carrelage",
            "fliesenleger", "trockenbauer", "painter and decorator",
        ])
}
