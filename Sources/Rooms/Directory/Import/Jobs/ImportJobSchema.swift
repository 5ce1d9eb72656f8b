// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The tables of imports that are made on pages.
package enum ImportJobSchema {
    package static let migration = Migration(
        room: "directory", number: 9, name: "import-jobs",
        statements: [
            """
            CREATE TABLE import_job (
                id TEXT PRIMARY KEY,
                person TEXT NOT NULL,
                made INTEGER NOT NULL,
                stage TEXT NOT NULL,
                source_id TEXT,
                source TEXT,
                language TEXT NOT NULL,
                country TEXT,
                format TEXT,
                files TEXT NOT NULL,
                sheet TEXT,
                mapping TEXT,
                summary TEXT,
                trouble TEXT,
                import_id TEXT,
                errand TEXT,
                asked INTEGER,
                runner TEXT,
                claimed_until INTEGER,
                is_cancelled INTEGER,
                phase TEXT,
                records INTEGER,
                total INTEGER
            )
            """,
            "CREATE INDEX import_job_errand ON import_job (errand)",
            "CREATE INDEX import_job_import ON import_job (import_id)",
            """
            CREATE TABLE import_job_problem (
                job_id TEXT NOT NULL REFERENCES import_job (id) ON DELETE CASCADE,
                number INTEGER NOT NULL,
                severity TEXT NOT NULL,
                line INTEGER,
                field TEXT,
                value TEXT,
                reason_fr TEXT NOT NULL,
                reason_de TEXT NOT NULL,
                reason_lb TEXT NOT NULL,
                reason_en TEXT NOT NULL,
                PRIMARY KEY (job_id, number)
            ) WITHOUT ROWID
            """,
            // Who began it; nobody for what was done at the command line.
            "ALTER TABLE import ADD COLUMN person TEXT",
        ])
}
