// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A French organisation in the schema of data-inclusion, structures v1 (required: source, id,
/// nom of 3 to 150 characters without a final point, date_maj).
enum StructureExport {
    static func json(_ organisation: Organisation, baseURL: String) -> JSONValue? {
        let profile = organisation.profile
        guard let site = profile.sites.first(where: { $0.country == "FR" }),
            let name = name(profile)
        else { return nil }
        let page = DirectoryPaths.organisation(organisation.slug, .fr).absolute(from: baseURL)
        return .object(pairs: [
            "source": "grappe", "id": .string("grappe--" + organisation.id.string),
            "nom": .string(name), "date_maj": .string(CalendarDate(organisation.updated).iso),
            "description": .optional(
                profile.description.version(for: .fr)?.value
                    ?? profile.summary.version(for: .fr)?.value),
            "lien_source": .string(page.string), "siret": .optional(siret(profile, site)),
            "commune": .optional(site.municipality),
            "code_postal": .optional(site.postalCode.flatMap(fiveDigits)), "code_insee": .null,
            "adresse": .optional(site.street), "complement_adresse": .null,
            "longitude": .optional(site.coordinate?.longitude),
            "latitude": .optional(site.coordinate?.latitude),
            "telephone": .optional(contact(profile, .phone)),
            "courriel": .optional(contact(profile, .email)),
            "site_web": .optional(contact(profile, .website)), "horaires_accueil": .null,
            "accessibilite_lieu": .null,
            "reseaux_porteurs": .list(networks(profile)) { .string($0) },
        ])
    }

    private static func name(_ profile: Profile) -> String? {
        guard var name = profile.name(in: .fr)?.text else { return nil }
        while name.utf8.last == 0x2E { name.removeLast() }
        return (3...150).contains(name.unicodeScalars.count) ? name : nil
    }

    private static func siret(_ profile: Profile, _ site: OrganisationSite) -> String? {
        let numbers = [site.identifier].compactMap { $0 } + profile.identifiers
        return numbers.first { $0.scheme == .frSIRET && $0.status == .valid }?.value
    }

    private static func fiveDigits(_ code: String) -> String? {
        code.utf8.count == 5 && code.utf8.allSatisfy { (0x30...0x39).contains($0) } ? code : nil
    }

    private static func contact(_ profile: Profile, _ kind: Contact.Kind) -> String? {
        profile.contacts.first { $0.kind == kind }?.value
    }

    /// The carrier networks of the schema that are accreditations here.
    private static func networks(_ profile: Profile) -> [String] {
        let known = ["aci", "ai", "ea", "ei", "eiti", "esat", "etti", "geiq"]
        let held = Set(profile.accreditations.map(\.kind))
        return known.filter { held.contains("fr-" + $0) }
    }
}
