// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The foundation's own tables: the ledger of migrations and the change log.
enum StoreSchema {
    static let migrations = [
        Migration(
            room: "store", number: 1, name: "change-log",
            statements: [
                """
                CREATE TABLE change_log (
                    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                    room TEXT NOT NULL,
                    subject TEXT NOT NULL,
                    operation TEXT NOT NULL CHECK (operation IN ('upsert', 'delete')),
                    at INTEGER NOT NULL
                )
                """
            ])
    ]

    /// Not a migration itself, since it is where migrations are written down.
    static let ledger: SQL = """
        CREATE TABLE IF NOT EXISTS migration (
            id TEXT NOT NULL PRIMARY KEY,
            checksum TEXT NOT NULL,
            applied_at INTEGER NOT NULL
        )
        """
}
