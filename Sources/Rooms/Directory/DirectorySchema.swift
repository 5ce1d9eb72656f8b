// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The tables of the directory. A released step is never edited: a change is a new step.
package enum DirectorySchema {
    package static let migrations = [organisations, capabilities, sources]

    /// Which fields are the organisation's own; see `Statement`.
    package static let statements = Migration(
        room: "directory", number: 8, name: "statements",
        statements: ["ALTER TABLE source_record ADD COLUMN owned TEXT"])

    private static let organisations = Migration(
        room: "directory", number: 1, name: "organisations",
        statements: [
            """
            CREATE TABLE organisation (
                id TEXT PRIMARY KEY,
                slug TEXT NOT NULL UNIQUE,
                legal_form_system TEXT,
                legal_form_code TEXT,
                family TEXT,
                status TEXT NOT NULL,
                founded TEXT,
                staff_least INTEGER,
                staff_most INTEGER,
                is_invented INTEGER NOT NULL,
                created INTEGER NOT NULL,
                updated INTEGER NOT NULL,
                revision INTEGER NOT NULL
            )
            """,
            "CREATE INDEX organisation_updated ON organisation (updated, id)",
            // An address that was published leads somewhere for ever.
            """
            CREATE TABLE organisation_former_slug (
                slug TEXT PRIMARY KEY,
                organisation_id TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE organisation_name (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                text TEXT NOT NULL,
                language TEXT NOT NULL,
                kind TEXT NOT NULL,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            """
            CREATE TABLE organisation_text (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                field TEXT NOT NULL,
                language TEXT NOT NULL,
                text TEXT NOT NULL,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            """
            CREATE TABLE organisation_identifier (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                scheme TEXT NOT NULL,
                value TEXT NOT NULL,
                status TEXT NOT NULL,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            "CREATE INDEX organisation_identifier_value ON organisation_identifier (value, scheme)",
            """
            CREATE TABLE organisation_site (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                name TEXT,
                street TEXT,
                postal_code TEXT,
                municipality TEXT,
                country TEXT,
                territory TEXT,
                latitude REAL,
                longitude REAL,
                coordinate_precision TEXT,
                identifier_scheme TEXT,
                identifier_value TEXT,
                identifier_status TEXT,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            """
            CREATE TABLE organisation_contact (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                kind TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (organisation_id, position)
            )
            """,
        ])

    private static let capabilities = Migration(
        room: "directory", number: 2, name: "capabilities",
        statements: [
            """
            CREATE TABLE organisation_activity (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                scheme TEXT NOT NULL,
                code TEXT NOT NULL,
                edition TEXT,
                language TEXT,
                is_main INTEGER NOT NULL,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            """
            CREATE TABLE organisation_competence (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                text TEXT NOT NULL,
                language TEXT NOT NULL,
                trade TEXT,
                level TEXT NOT NULL,
                capacity_amount REAL,
                capacity_unit TEXT,
                capacity_period TEXT,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            """
            CREATE TABLE organisation_equipment (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                text TEXT NOT NULL,
                language TEXT NOT NULL,
                cpv TEXT,
                quantity INTEGER NOT NULL,
                use_kind TEXT NOT NULL,
                is_mobile INTEGER NOT NULL,
                inspected_until TEXT,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            """
            CREATE TABLE organisation_equipment_attribute (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                equipment_position INTEGER NOT NULL,
                name TEXT NOT NULL,
                value TEXT NOT NULL,
                unit TEXT,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            """
            CREATE TABLE organisation_accreditation (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                kind TEXT NOT NULL,
                authority TEXT,
                reference TEXT,
                valid_from TEXT,
                valid_until TEXT,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            """
            CREATE TABLE organisation_claim (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                criterion TEXT NOT NULL,
                statement TEXT NOT NULL,
                language TEXT NOT NULL,
                evidence TEXT,
                valid_until TEXT,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            """
            CREATE TABLE organisation_reference (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                title TEXT NOT NULL,
                language TEXT NOT NULL,
                client TEXT,
                year INTEGER,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            """
            CREATE TABLE organisation_working_language (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                language TEXT NOT NULL,
                PRIMARY KEY (organisation_id, position)
            )
            """,
            """
            CREATE TABLE organisation_area_served (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                territory TEXT,
                kilometres INTEGER,
                PRIMARY KEY (organisation_id, position)
            )
            """,
        ])

    private static let sources = Migration(
        room: "directory", number: 3, name: "sources",
        statements: [
            """
            CREATE TABLE source (
                id TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                licence TEXT,
                attribution TEXT,
                url TEXT,
                precedence INTEGER NOT NULL,
                column_mapping TEXT
            )
            """,
            """
            CREATE TABLE source_record (
                source_id TEXT NOT NULL REFERENCES source (id),
                record TEXT NOT NULL,
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                fingerprint INTEGER NOT NULL,
                url TEXT,
                read_at INTEGER NOT NULL,
                profile TEXT NOT NULL,
                PRIMARY KEY (source_id, record)
            )
            """,
            "CREATE INDEX source_record_organisation ON source_record (organisation_id)",
            """
            CREATE TABLE organisation_provenance (
                organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                field TEXT NOT NULL,
                source_id TEXT NOT NULL REFERENCES source (id),
                record TEXT NOT NULL,
                PRIMARY KEY (organisation_id, position)
            )
            """,
        ])
}
