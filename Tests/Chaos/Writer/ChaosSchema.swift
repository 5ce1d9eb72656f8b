// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Tokens that were promised, and parts that hang on them.
enum ChaosSchema {
    /// Names are not declared unique: a token that is there twice is to be found, not refused.
    static let migrations = [
        Migration(
            room: "chaos", number: 1, name: "tokens",
            statements: [
                """
                CREATE TABLE token (
                    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                    name TEXT NOT NULL,
                    parts INTEGER NOT NULL
                )
                """,
                """
                CREATE TABLE part (
                    token INTEGER NOT NULL REFERENCES token (sequence),
                    place INTEGER NOT NULL,
                    text TEXT NOT NULL,
                    PRIMARY KEY (token, place)
                )
                """,
            ])
    ]
}
