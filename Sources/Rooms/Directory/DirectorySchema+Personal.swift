// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension Directory {
    /// What this room keeps about people: an organisation's address may be somebody's own.
    package static let personal: [PersonalTable] =
        [
            PersonalTable(
                "organisation_contact", for: .records, ["kind", "value"],
                others: ["organisation_id", "position"], kept: .pseudonym
            ) { "LOWER(value) IN \(SQL.list($0.spellings.map(\.sqlValue)))" }
        ] + imports

    /// Who imported: their ids only.
    private static let imports: [PersonalTable] = [
        PersonalTable(
            "import", for: .audit, ["kind", "started", "finished"],
            others: ["id", "number", "source_id", "format", "state", "summary", "person"],
            kept: .pseudonym, erasing: .nothing
        ) { "person = \($0.person)" },
        PersonalTable(
            "import_job", for: .audit, ["made", "stage", "files", "language"],
            others: [
                "id", "person", "source_id", "source", "country", "format", "sheet", "mapping",
                "summary", "trouble", "import_id", "errand", "asked", "runner", "claimed_until",
                "is_cancelled", "phase", "records", "total",
            ], kept: .pseudonym, erasing: .nothing
        ) { "person = \($0.person)" },
    ]

    /// The tables that keep nothing about people, or only what a source published of organisations.
    package static let impersonal = [
        "organisation", "organisation_former_slug", "organisation_name", "organisation_text",
        "organisation_identifier", "organisation_site", "organisation_activity",
        "organisation_competence", "organisation_equipment", "organisation_equipment_attribute",
        "organisation_accreditation", "organisation_claim", "organisation_reference",
        "organisation_working_language", "organisation_area_served", "organisation_provenance",
        "source", "source_record", "import_change", "import_job_problem", "match_key",
        "duplicate_pair",
        "place", "search_log",
    ]
}
