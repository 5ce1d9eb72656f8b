// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Organisation {
    /// The organisation in the words of schema.org, for search engines and other networks.
    func linkedData(in language: Language, baseURL: String) -> JSONValue {
        let page = DirectoryPaths.organisation(slug, language).absolute(from: baseURL)
        let name = profile.name(in: language)?.text ?? slug
        let members: [(String, JSONValue)] = [
            ("@context", .string("https://schema.org")), ("@type", .string("Organization")),
            ("@id", .string(page.string)), ("url", .string(page.string)), ("name", .string(name)),
            ("legalName", .optional(profile.names.first { $0.kind == .legal }?.text)),
            ("alternateName", .list(otherNames(than: name)) { .string($0) }),
            ("description", .optional(profile.summary.version(for: language)?.value)),
            ("foundingDate", .optional(profile.founded?.iso)),
            ("vatID", .optional(profile.identifiers.first(where: \.isVATNumber)?.value)),
            (
                "identifier",
                .list(profile.identifiers.filter { $0.status == .valid }) { identifier in
                    JSONValue.object(pairs: [
                        "@type": "PropertyValue",
                        "propertyID": .string(
                            identifier.scheme.orgIDCode ?? identifier.scheme.rawValue),
                        "value": .string(identifier.value),
                    ])
                }
            ),
            ("address", profile.seat?.postalAddress ?? .null),
            ("location", .list(profile.sites) { $0.schemaPlace }),
            ("areaServed", .list(areaNames(language)) { .string($0) }),
            ("knowsAbout", .list(profile.competences) { .string($0.text) }),
            ("email", .optional(contact(.email))), ("telephone", .optional(contact(.phone))),
            ("sameAs", .optional(contact(.website))),
        ]
        return .object(members.filter { !$0.1.isVoid }.map { JSONMember($0.0, $0.1) })
    }

    private func otherNames(than name: String) -> [String] {
        profile.names.map(\.text).filter { $0 != name }
    }

    private func areaNames(_ language: Language) -> [String] {
        profile.areasServed.compactMap { area in
            guard case .territory(let code) = area else { return nil }
            return Territory(rawValue: code)?.name[language] ?? code
        }
    }

    private func contact(_ kind: Contact.Kind) -> String? {
        profile.contacts.first { $0.kind == kind }?.value
    }
}

extension RegisteredIdentifier {
    fileprivate var isVATNumber: Bool {
        [.frVAT, .beVAT, .luVAT, .deVAT].contains(scheme) && status == .valid
    }
}

extension OrganisationSite {
    fileprivate var postalAddress: JSONValue {
        JSONValue.object(pairs: [
            "@type": "PostalAddress", "streetAddress": .optional(street),
            "postalCode": .optional(postalCode), "addressLocality": .optional(municipality),
            "addressCountry": .optional(country),
        ])
    }

    fileprivate var schemaPlace: JSONValue {
        let geo = coordinate.map { coordinate in
            JSONValue.object(pairs: [
                "@type": "GeoCoordinates", "latitude": .number(coordinate.latitude),
                "longitude": .number(coordinate.longitude),
            ])
        }
        return JSONValue.object(pairs: [
            "@type": "Place", "name": .optional(name), "address": postalAddress,
            "geo": geo ?? .null,
        ])
    }
}

extension JSONValue {
    /// Nothing to say: schema.org leaves such properties out.
    fileprivate var isVoid: Bool {
        switch self {
        case .null: true
        case .array(let elements): elements.isEmpty
        default: false
        }
    }
}
