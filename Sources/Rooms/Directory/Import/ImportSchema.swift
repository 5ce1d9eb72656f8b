// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The tables of imports: what each one changed, and which organisations look like one another.
package enum ImportSchema {
    package static let migration = Migration(
        room: "directory", number: 4, name: "imports",
        statements: [
            """
            CREATE TABLE import (
                id TEXT PRIMARY KEY,
                number INTEGER NOT NULL UNIQUE,
                kind TEXT NOT NULL,
                source_id TEXT,
                format TEXT,
                state TEXT NOT NULL,
                started INTEGER NOT NULL,
                finished INTEGER,
                summary TEXT
            )
            """,
            "CREATE INDEX import_state ON import (state)",
            // What was there before, in the order in which it was changed.
            """
            CREATE TABLE import_change (
                import_id TEXT NOT NULL REFERENCES import (id),
                sequence INTEGER NOT NULL,
                kind TEXT NOT NULL,
                organisation_id TEXT,
                source_id TEXT,
                record TEXT,
                before TEXT,
                revision INTEGER,
                PRIMARY KEY (import_id, sequence)
            )
            """,
            "CREATE INDEX import_change_organisation ON import_change (organisation_id)",
            // Fingerprints under which possible duplicates are looked for. They follow from the
            // profile; without a reference, as finding them by organisation would cost an index
            // larger than the table.
            """
            CREATE TABLE match_key (
                fingerprint INTEGER NOT NULL,
                organisation_id TEXT NOT NULL,
                PRIMARY KEY (fingerprint, organisation_id)
            )
            """,
            // No reference to organisations: what was decided outlives them. The id that comes
            // first in order is `left_id`.
            """
            CREATE TABLE duplicate_pair (
                left_id TEXT NOT NULL,
                right_id TEXT NOT NULL,
                score REAL NOT NULL,
                reasons TEXT NOT NULL,
                outcome TEXT NOT NULL,
                found INTEGER NOT NULL,
                decided INTEGER,
                import_id TEXT,
                PRIMARY KEY (left_id, right_id)
            )
            """,
            "CREATE INDEX duplicate_pair_outcome ON duplicate_pair (outcome, score)",
            "CREATE INDEX duplicate_pair_right ON duplicate_pair (right_id)",
        ])
}
