// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The table of photographs and documents. A released step is never edited.
enum FilesSchema {
    static let files = Migration(
        room: "records", number: 2, name: "files",
        statements: [
            // `name` and `small` are names of kept files; `original`, the language of the first
            // text.
            """
            CREATE TABLE record_file (
                id TEXT PRIMARY KEY,
                organisation TEXT NOT NULL,
                kind TEXT NOT NULL,
                place INTEGER NOT NULL,
                name TEXT NOT NULL,
                small TEXT,
                width INTEGER NOT NULL,
                height INTEGER NOT NULL,
                size INTEGER NOT NULL,
                original TEXT NOT NULL,
                text_fr TEXT NOT NULL,
                text_de TEXT NOT NULL,
                text_lb TEXT NOT NULL,
                text_en TEXT NOT NULL,
                added INTEGER NOT NULL
            )
            """,
            "CREATE INDEX record_file_organisation ON record_file (organisation, kind, place)",
            "CREATE INDEX record_file_name ON record_file (name)",
            "CREATE INDEX record_file_small ON record_file (small)",
        ])
}
