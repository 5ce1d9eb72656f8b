// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The tables of the room. A released step is never edited: a change is a new step.
///
/// None refers to the directory's tables: what people said of an organisation outlives its record.
enum RecordsSchema {
    static let records = Migration(
        room: "records", number: 1, name: "records",
        statements: [
            // What somebody is writing; one for each organisation.
            """
            CREATE TABLE record_draft (
                organisation TEXT PRIMARY KEY,
                author TEXT NOT NULL,
                changed INTEGER NOT NULL,
                version INTEGER NOT NULL,
                content TEXT NOT NULL
            )
            """,
            // What was said; the content of a line never changes.
            """
            CREATE TABLE record_revision (
                organisation TEXT NOT NULL,
                number INTEGER NOT NULL,
                state TEXT NOT NULL,
                name TEXT NOT NULL,
                territory TEXT,
                author TEXT,
                made INTEGER NOT NULL,
                content TEXT NOT NULL,
                decided INTEGER,
                decided_by TEXT,
                reason TEXT,
                PRIMARY KEY (organisation, number)
            )
            """,
            "CREATE INDEX record_revision_state ON record_revision (state, made)",
            "CREATE INDEX record_revision_author ON record_revision (author)",
            // That somebody acts for an organisation, until that is found true or not.
            """
            CREATE TABLE record_claim (
                id TEXT PRIMARY KEY,
                organisation TEXT NOT NULL,
                name TEXT NOT NULL,
                territory TEXT,
                person TEXT,
                proof TEXT NOT NULL,
                words TEXT NOT NULL,
                state TEXT NOT NULL,
                made INTEGER NOT NULL,
                digest TEXT,
                expires INTEGER,
                decided INTEGER,
                decided_by TEXT,
                reason TEXT
            )
            """,
            "CREATE INDEX record_claim_state ON record_claim (state, made)",
            "CREATE INDEX record_claim_person ON record_claim (person)",
            "CREATE INDEX record_claim_organisation ON record_claim (organisation)",
            "CREATE INDEX record_claim_digest ON record_claim (digest)",
            // What a reader says is wrong.
            """
            CREATE TABLE record_report (
                id TEXT PRIMARY KEY,
                organisation TEXT NOT NULL,
                name TEXT NOT NULL,
                territory TEXT,
                kind TEXT NOT NULL,
                words TEXT NOT NULL,
                address TEXT,
                language TEXT NOT NULL,
                state TEXT NOT NULL,
                made INTEGER NOT NULL,
                decided INTEGER,
                decided_by TEXT,
                reason TEXT
            )
            """,
            "CREATE INDEX record_report_state ON record_report (state, made)",
            // When somebody last said that the record is right, and when they were last asked.
            """
            CREATE TABLE record_freshness (
                organisation TEXT PRIMARY KEY,
                confirmed INTEGER,
                asked INTEGER,
                digest TEXT,
                expires INTEGER
            )
            """,
            "CREATE INDEX record_freshness_digest ON record_freshness (digest)",
        ])
}
