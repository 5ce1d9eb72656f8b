// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The tables of the room. A released step is never edited: a change is a new step.
package enum UpkeepSchema {
    package static let migrations = [
        Migration(
            room: "upkeep", number: 1, name: "schedule",
            statements: [
                // Who has claimed a piece of work, and until when nobody else may.
                """
                CREATE TABLE scheduled_work (
                    name TEXT NOT NULL PRIMARY KEY,
                    due INTEGER NOT NULL,
                    runner TEXT NOT NULL,
                    claimed_until INTEGER NOT NULL
                )
                """,
                """
                CREATE TABLE scheduled_run (
                    name TEXT NOT NULL,
                    started INTEGER NOT NULL,
                    runner TEXT NOT NULL,
                    finished INTEGER,
                    outcome TEXT NOT NULL,
                    file TEXT,
                    bytes INTEGER,
                    row_count INTEGER,
                    detail TEXT,
                    PRIMARY KEY (name, started, runner)
                )
                """,
            ])
    ]
}
