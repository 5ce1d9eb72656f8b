// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let marketGardening = Trade(
        code: "market-gardening",
        name: Text(fr: "Maraîchage", de: "Gemüsebau", lb: "Geméisbau", en: "Market gardening"),
        competences: marketGardeningTerms + marketGardeningFurtherTerms,
        equipment: marketGardeningEquipment,
        nacePrefixes: ["011", "012", "1032"],
        cpvPrefixes: ["0322", "0321", "1532"],
        marks: [
            "maraichage", "maraicher", "legumes", "gemusebau", "gemuseanbau",
            "solidarische landwirtschaft", "gemeisbau", "gemeis", "market garden",
            "vegetable growing", "cocagne", "solawi",
        ])
}
