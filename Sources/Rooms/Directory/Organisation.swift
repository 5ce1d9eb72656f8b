// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// An enterprise or body of the social and solidarity economy as the directory holds it.
package struct Organisation: Sendable, Hashable, Codable {
    package let id: ID<Organisation>
    /// The last part of its address; it never changes once published.
    package var slug: String
    package var profile: Profile
    /// Which source each field of the profile comes from.
    package var provenance: [FieldProvenance]
    package var created: Instant
    package var updated: Instant
    /// Counts the changes, from 1.
    package var revision: Int

    package init(
        id: ID<Organisation>, slug: String, profile: Profile, provenance: [FieldProvenance] = [],
        created: Instant, updated: Instant, revision: Int = 1
    ) {
        (self.id, self.slug, self.profile, self.provenance) = (id, slug, profile, provenance)
        (self.created, self.updated, self.revision) = (created, updated, revision)
    }
}

/// What is known about an organisation, whoever said it: a source's record has this shape, and so
/// has the organisation that is merged from all of its records.
package struct Profile: Sendable, Hashable, Codable {
    package var names: [Name] = []
    package var legalForm: LegalFormReference?
    package var family: LegalFamily?
    package var status: Status = .active
    package var founded: CalendarDate?
    package var staff: Staff?
    /// One sentence that says what it does.
    package var summary = Translated<String>([])
    package var description = Translated<String>([])
    package var identifiers: [RegisteredIdentifier] = []
    /// The seat first.
    package var sites: [OrganisationSite] = []
    package var contacts: [Contact] = []
    package var activities: [Activity] = []
    package var competences: [Competence] = []
    package var equipment: [Equipment] = []
    package var accreditations: [Accreditation] = []
    package var claims: [Claim] = []
    package var references: [Reference] = []
    package var workingLanguages: [LanguageTag] = []
    package var areasServed: [AreaServed] = []
    /// Invented for demonstration; every page says so.
    package var isInvented = false

    package init() {}

    package enum Status: String, Sendable, Hashable, Codable {
        case active, closed
    }

    /// The name to show to a reader: the trade name if there is one, else the legal one, in the
    /// reader's language where names differ by language.
    package func name(in language: Language) -> Name? {
        Translated(shownNames.map { .init($0, in: $0.language) }).version(for: language)?.value
    }

    /// The names it goes by, the one to show first; of one that has none, its first name.
    var shownNames: [Name] {
        let current = names.filter { $0.kind != .former && $0.kind != .short }
            .sorted { $0.kind.rank < $1.kind.rank }
        return current.isEmpty ? Array(names.prefix(1)) : current
    }

    package var seat: OrganisationSite? { sites.first }
}

/// How many people work there.
package struct Staff: Sendable, Hashable, Codable {
    package var least: Int
    /// `nil` where the source gives only a lower bound.
    package var most: Int?

    package init(least: Int, most: Int?) { (self.least, self.most) = (least, most) }
}

/// A legal form by its national code; leading zeros matter.
package struct LegalFormReference: Sendable, Hashable, Codable {
    /// `insee-cj`, `kbo`, `lu`, `de`.
    package var system: String
    package var code: String

    package init(system: String, code: String) { (self.system, self.code) = (system, code) }

    /// The form in Grappe's table; `nil` where the table does not have the code.
    package var form: LegalForm? {
        LegalForm.System(rawValue: system).flatMap { LegalForm.find(system: $0, code: code) }
    }
}

/// Which source's record gave a field its value.
package struct FieldProvenance: Sendable, Hashable, Codable {
    /// The name of the field in `Profile`.
    package var field: String
    package var source: ID<Source>
    package var record: String

    package init(field: String, source: ID<Source>, record: String) {
        (self.field, self.source, self.record) = (field, source, record)
    }
}
