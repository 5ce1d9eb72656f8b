// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let digital = Trade(
        code: "digital",
        name: Text(
            fr: "Numérique", de: "IT und Digitales", lb: "Informatik an Digitales",
            en: "Digital services"),
        competences: digitalTerms + digitalFurtherTerms,
        equipment: digitalEquipment,
        nacePrefixes: ["62", "631", "639", "582"],
        cpvPrefixes: ["72", "48"],
        marks: [
            "numerique", "informatique", "sites web", "digitalisierung", "it dienst", "it support",
            "softwareentwicklung", "webdesign", "informatik", "digital service", "it service",
            "web design", "edv", "site internet", "developpement web", "cybersecurite",
        ])
}
