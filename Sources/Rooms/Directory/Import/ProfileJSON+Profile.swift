// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

// The shape of each part is the one that the compiler's `Codable` gives it; a test holds the two
// together.

extension ProfileJSON {
    mutating func add(_ profile: Profile) throws {
        list("names", profile.names) { json, name in
            json.add("text", name.text)
            json.add("language", name.language)
            json.add("kind", name.kind)
        }
        if let form = profile.legalForm {
            object("legalForm") { json in
                json.add("system", form.system)
                json.add("code", form.code)
            }
        }
        add("family", profile.family)
        if profile.status != .active { add("status", profile.status) }
        add("founded", profile.founded)
        if let staff = profile.staff {
            object("staff") { json in
                json.add("least", staff.least)
                json.add("most", staff.most)
            }
        }
        add("summary", profile.summary)
        add("description", profile.description)
        try addLists(profile)
        if profile.isInvented { add("isInvented", true) }
    }

    private mutating func addLists(_ profile: Profile) throws {
        list("identifiers", profile.identifiers) { $0.add($1) }
        try list("sites", profile.sites) { try $0.add($1) }
        list("contacts", profile.contacts) { json, contact in
            json.add("kind", contact.kind)
            json.add("value", contact.value)
        }
        list("activities", profile.activities) { json, activity in
            json.add("scheme", activity.scheme)
            json.add("code", activity.code)
            json.add("edition", activity.edition)
            json.add("language", activity.language)
            json.add("isMain", activity.isMain)
        }
        try list("competences", profile.competences) { try $0.add($1) }
        list("equipment", profile.equipment) { $0.add($1) }
        addProofs(profile)
        list("workingLanguages", profile.workingLanguages.map(\.string))
        list("areasServed", profile.areasServed) { json, area in
            switch area {
            case .territory(let code): json.object("territory") { $0.add("_0", code) }
            case .radius(let kilometres):
                json.object("radius") { $0.add("kilometres", kilometres) }
            }
        }
    }

    private mutating func addProofs(_ profile: Profile) {
        list("accreditations", profile.accreditations) { json, accreditation in
            json.add("kind", accreditation.kind)
            json.add("authority", accreditation.authority)
            json.add("reference", accreditation.reference)
            json.add("from", accreditation.from)
            json.add("until", accreditation.until)
        }
        list("claims", profile.claims) { json, claim in
            json.add("criterion", claim.criterion)
            json.add("statement", claim.statement)
            json.add("language", claim.language)
            json.add("evidence", claim.evidence)
            json.add("until", claim.until)
        }
        list("references", profile.references) { json, reference in
            json.add("title", reference.title)
            json.add("language", reference.language)
            json.add("client", reference.client)
            json.add("year", reference.year)
        }
    }

    private mutating func add(_ name: StaticString, _ text: Translated<String>) {
        list(name, text.versions) { json, version in
            json.add("language", version.language)
            json.add("value", version.value)
        }
    }

    private mutating func add(_ number: RegisteredIdentifier) {
        add("scheme", number.scheme)
        add("value", number.value)
        add("status", number.status)
    }

    private mutating func add(_ site: OrganisationSite) throws {
        add("name", site.name)
        add("street", site.street)
        add("postalCode", site.postalCode)
        add("municipality", site.municipality)
        add("country", site.country)
        add("territory", site.territory)
        if let coordinate = site.coordinate {
            try object("coordinate") { json in
                try json.add("latitude", coordinate.latitude)
                try json.add("longitude", coordinate.longitude)
            }
        }
        add("precision", site.precision)
        if let number = site.identifier { object("identifier") { $0.add(number) } }
    }

    private mutating func add(_ competence: Competence) throws {
        add("text", competence.text)
        add("language", competence.language)
        add("trade", competence.trade)
        add("level", competence.level)
        guard let capacity = competence.capacity else { return }
        try object("capacity") { json in
            try json.add("amount", capacity.amount)
            json.add("unit", capacity.unit)
            json.add("period", capacity.period)
        }
    }

    private mutating func add(_ equipment: Equipment) {
        add("text", equipment.text)
        add("language", equipment.language)
        add("cpv", equipment.cpv)
        add("quantity", equipment.quantity)
        wholeList("attributes", equipment.attributes) { json, attribute in
            json.add("name", attribute.name)
            json.add("value", attribute.value)
            json.add("unit", attribute.unit)
        }
        add("use", equipment.use)
        add("isMobile", equipment.isMobile)
        add("inspectedUntil", equipment.inspectedUntil)
    }
}
