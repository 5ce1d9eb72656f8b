// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    static let homeServices = Trade(
        code: "home-services",
        name: Text(
            fr: "Services à domicile", de: "Haushaltsnahe Dienste", lb: "Servicer doheem",
            en: "Home services"),
        competences: homeServicesTerms + homeServicesFurtherTerms,
        equipment: homeServicesEquipment,
        nacePrefixes: ["97", "9609", "9699"],
        cpvPrefixes: ["985", "98513"],
        marks: [
            "services a domicile", "service a domicile", "aide menagere", "titres services",
            "services a la personne", "haushaltshilfe", "haushaltsnahe dienst", "hauswirtschaft",
            "servicer doheem", "hellef am stot", "home service", "domestic help", "aide a domicile",
            "alltagshilfe", "hellef doheem", "home help",
        ])
}
