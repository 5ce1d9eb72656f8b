// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension Directory {
    /// What this room keeps about people: an organisation's address may be somebody's own.
    package static let personal: [PersonalTable] = [
        PersonalTable(
            "organisation_contact", for: .records, ["kind", "value"],
            others: ["organisation_id", "position"], kept: .pseudonym
        ) { "value IN \(SQL.list(($0.addresses + $0.mailboxes).map(\.sqlValue)))" }
    ]

    /// The tables that keep nothing about people, or only what a source published of organisations.
    package static let impersonal = [
        "organisation", "organisation_former_slug", "organisation_name", "organisation_text",
        "organisation_identifier", "organisation_site", "organisation_activity",
        "organisation_competence", "organisation_equipment", "organisation_equipment_attribute",
        "organisation_accreditation", "organisation_claim", "organisation_reference",
        "organisation_working_language", "organisation_area_served", "organisation_provenance",
        "source", "source_record", "import", "import_change", "match_key", "duplicate_pair",
        "place", "search_log",
    ]
}
