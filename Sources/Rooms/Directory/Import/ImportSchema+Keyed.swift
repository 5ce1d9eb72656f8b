// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension ImportSchema {
    /// Tables of short rows that are only ever found by their primary key are kept in its order:
    /// one tree to write an entry to instead of two, and half of the space.
    package static let keyed = Migration(
        room: "directory", number: 7, name: "keyed tables",
        statements: [matchKeys, names, sites, contacts, activities, equipment, provenance]
            .flatMap { $0 })

    private static let matchKeys: [SQL] = [
        """
        CREATE TABLE keyed_match_key (
            fingerprint INTEGER NOT NULL,
            organisation_id TEXT NOT NULL,
            PRIMARY KEY (fingerprint, organisation_id)
        ) WITHOUT ROWID
        """,
        "INSERT INTO keyed_match_key SELECT fingerprint, organisation_id FROM match_key",
        "DROP TABLE match_key",
        "ALTER TABLE keyed_match_key RENAME TO match_key",
    ]

    private static let names: [SQL] = [
        """
        CREATE TABLE keyed_name (
            organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            language TEXT NOT NULL,
            kind TEXT NOT NULL,
            PRIMARY KEY (organisation_id, position)
        ) WITHOUT ROWID
        """,
        """
        INSERT INTO keyed_name
        SELECT organisation_id, position, text, language, kind FROM organisation_name
        """,
        "DROP TABLE organisation_name",
        "ALTER TABLE keyed_name RENAME TO organisation_name",
    ]

    private static let sites: [SQL] = [
        """
        CREATE TABLE keyed_site (
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
        ) WITHOUT ROWID
        """,
        """
        INSERT INTO keyed_site
        SELECT organisation_id, position, name, street, postal_code, municipality, country,
            territory, latitude, longitude, coordinate_precision, identifier_scheme,
            identifier_value, identifier_status
        FROM organisation_site
        """,
        "DROP TABLE organisation_site",
        "ALTER TABLE keyed_site RENAME TO organisation_site",
    ]

    private static let contacts: [SQL] = [
        """
        CREATE TABLE keyed_contact (
            organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (organisation_id, position)
        ) WITHOUT ROWID
        """,
        """
        INSERT INTO keyed_contact
        SELECT organisation_id, position, kind, value FROM organisation_contact
        """,
        "DROP TABLE organisation_contact",
        "ALTER TABLE keyed_contact RENAME TO organisation_contact",
    ]

    private static let activities: [SQL] = [
        """
        CREATE TABLE keyed_activity (
            organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            scheme TEXT NOT NULL,
            code TEXT NOT NULL,
            edition TEXT,
            language TEXT,
            is_main INTEGER NOT NULL,
            PRIMARY KEY (organisation_id, position)
        ) WITHOUT ROWID
        """,
        """
        INSERT INTO keyed_activity
        SELECT organisation_id, position, scheme, code, edition, language, is_main
        FROM organisation_activity
        """,
        "DROP TABLE organisation_activity",
        "ALTER TABLE keyed_activity RENAME TO organisation_activity",
    ]

    private static let equipment: [SQL] = [
        """
        CREATE TABLE keyed_equipment (
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
        ) WITHOUT ROWID
        """,
        """
        INSERT INTO keyed_equipment
        SELECT organisation_id, position, text, language, cpv, quantity, use_kind, is_mobile,
            inspected_until
        FROM organisation_equipment
        """,
        "DROP TABLE organisation_equipment",
        "ALTER TABLE keyed_equipment RENAME TO organisation_equipment",
    ]

    private static let provenance: [SQL] = [
        """
        CREATE TABLE keyed_provenance (
            organisation_id TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            field TEXT NOT NULL,
            source_id TEXT NOT NULL REFERENCES source (id),
            record TEXT NOT NULL,
            PRIMARY KEY (organisation_id, position)
        ) WITHOUT ROWID
        """,
        """
        INSERT INTO keyed_provenance
        SELECT organisation_id, position, field, source_id, record FROM organisation_provenance
        """,
        "DROP TABLE organisation_provenance",
        "ALTER TABLE keyed_provenance RENAME TO organisation_provenance",
    ]
}
