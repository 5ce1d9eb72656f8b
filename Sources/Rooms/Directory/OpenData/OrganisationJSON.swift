// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

// An organisation as the interface gives it away. `OpenAPIDocument` describes this shape.

extension Organisation {
    /// `origins`: the records it is made from; `baseURL`: the site, for the address of its page.
    func json(origins: [Origin], baseURL: String) -> JSONValue {
        let page = DirectoryPaths.organisation(slug, .fr).absolute(from: baseURL)
        return JSONValue.object(pairs: [
            "id": .string(id.string), "slug": .string(slug), "url": .string(page.string),
            "names": .list(profile.names) {
                JSONValue.object(pairs: [
                    "text": .string($0.text), "language": .string($0.language.string),
                    "kind": .string($0.kind.rawValue),
                ])
            },
            "legal_form": profile.legalForm.json,
            "family": .optional(profile.family?.rawValue),
            "status": .string(profile.status.rawValue),
            "founded": .optional(profile.founded?.iso), "staff": profile.staff.json,
            "summary": profile.summary.json, "description": profile.description.json,
            "identifiers": .list(profile.identifiers) { $0.json },
            "sites": .list(profile.sites) { $0.json },
            "contacts": .list(profile.contacts) {
                JSONValue.object(pairs: [
                    "kind": .string($0.kind.rawValue), "value": .string($0.value),
                ])
            },
            "activities": .list(profile.activities) { $0.json },
            "competences": .list(profile.competences) { $0.json },
            "equipment": .list(profile.equipment) { $0.json },
            "accreditations": .list(profile.accreditations) { $0.json },
            "claims": .list(profile.claims) { $0.json },
            "references": .list(profile.references) { $0.json },
            "working_languages": .list(profile.workingLanguages) { .string($0.string) },
            "areas_served": .list(profile.areasServed) { $0.json },
            "sources": .list(origins) { $0.json }, "invented": .bool(profile.isInvented),
            "created": .string(created.rfc3339), "updated": .string(updated.rfc3339),
            "revision": .integer(revision),
        ])
    }
}

extension LegalFormReference? {
    fileprivate var json: JSONValue {
        guard let self else { return .null }
        return JSONValue.object(pairs: [
            "system": .string(self.system), "code": .string(self.code),
            "label": .optional(self.form?.label),
        ])
    }
}

extension Staff? {
    fileprivate var json: JSONValue {
        guard let self else { return .null }
        return JSONValue.object(pairs: [
            "least": .integer(self.least), "most": .optional(self.most),
        ])
    }
}

extension Translated<String> {
    fileprivate var json: JSONValue {
        .list(versions) {
            JSONValue.object(pairs: [
                "language": .string($0.language.string), "text": .string($0.value),
            ])
        }
    }
}

extension RegisteredIdentifier {
    fileprivate var json: JSONValue {
        JSONValue.object(pairs: [
            "scheme": .string(scheme.rawValue), "value": .string(value),
            "status": .string(status.rawValue),
        ])
    }
}

extension OrganisationSite {
    fileprivate var json: JSONValue {
        JSONValue.object(pairs: [
            "name": .optional(name), "street": .optional(street),
            "postal_code": .optional(postalCode), "municipality": .optional(municipality),
            "country": .optional(country), "territory": .optional(territory),
            "latitude": .optional(coordinate?.latitude),
            "longitude": .optional(coordinate?.longitude),
            "precision": .optional(precision?.rawValue), "identifier": identifier?.json ?? .null,
        ])
    }
}

extension Activity {
    fileprivate var json: JSONValue {
        JSONValue.object(pairs: [
            "scheme": .string(scheme.rawValue), "code": .string(code),
            "edition": .optional(edition), "language": .optional(language?.string),
            "main": .bool(isMain),
        ])
    }
}

extension AreaServed {
    fileprivate var json: JSONValue {
        switch self {
        case .territory(let code): JSONValue.object(pairs: ["territory": .string(code)])
        case .radius(let kilometres): JSONValue.object(pairs: ["kilometres": .integer(kilometres)])
        }
    }
}

extension Origin {
    fileprivate var json: JSONValue {
        JSONValue.object(pairs: [
            "source": .string(source.string), "record": .string(record), "url": .optional(url),
            "read": .string(read.rfc3339),
        ])
    }
}
