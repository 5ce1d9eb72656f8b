// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The tables of the vocabulary. A released step is never edited: a change is a new step.
///
/// Labels and links hold ids of the program's own concepts too, which are not stored, so that
/// nothing here refers to `concept` by a foreign key. What belongs to a concept that a list
/// withdrew stays and is not shown.
package enum VocabularySchema {
    package static let migrations = [concepts, inbox]

    private static let concepts = Migration(
        room: "vocabulary", number: 1, name: "concepts",
        statements: [
            """
            CREATE TABLE concept (
                id TEXT PRIMARY KEY,
                scheme TEXT NOT NULL,
                code TEXT NOT NULL,
                kind TEXT NOT NULL,
                parent TEXT,
                deprecated_by TEXT
            )
            """,
            "CREATE INDEX concept_scheme ON concept (scheme, id)",
            """
            CREATE TABLE concept_label (
                concept TEXT NOT NULL,
                language TEXT NOT NULL,
                text TEXT NOT NULL,
                source TEXT NOT NULL,
                role TEXT NOT NULL,
                reviewed INTEGER,
                PRIMARY KEY (concept, language, text, source)
            )
            """,
            "CREATE INDEX concept_label_source ON concept_label (source, concept)",
            """
            CREATE TABLE concept_link (
                a TEXT NOT NULL,
                b TEXT NOT NULL,
                relation TEXT NOT NULL,
                origin TEXT NOT NULL,
                confidence REAL NOT NULL,
                PRIMARY KEY (a, b, relation, origin)
            )
            """,
            """
            CREATE TABLE concept_source (
                source TEXT PRIMARY KEY,
                is_adapted INTEGER NOT NULL,
                loaded INTEGER NOT NULL
            )
            """,
        ])

    private static let inbox = Migration(
        room: "vocabulary", number: 2, name: "inbox",
        statements: [
            """
            CREATE TABLE term_inbox (
                id TEXT PRIMARY KEY,
                folded TEXT NOT NULL,
                language TEXT NOT NULL,
                text TEXT NOT NULL,
                kind TEXT NOT NULL,
                seen INTEGER NOT NULL,
                first_seen INTEGER NOT NULL,
                last_seen INTEGER NOT NULL,
                example TEXT,
                state TEXT NOT NULL,
                concept TEXT,
                label_language TEXT,
                decided INTEGER,
                decided_by TEXT,
                UNIQUE (folded, language)
            )
            """,
            "CREATE INDEX term_inbox_state ON term_inbox (state, seen, id)",
        ])
}
