// SPDX-License-Identifier: EUPL-1.2

/// Commands that no transaction may hold, such as making a database: for tools and tests.
package enum PostgresTool {
    /// Runs one command on a connection of its own.
    ///
    /// - Throws: `StoreError`.
    package static func run(_ command: String, on address: PostgresAddress) throws {
        do {
            try PostgresConnection(address, settings: []).define(command)
        } catch {
            throw PostgresFailure.translate(error)
        }
    }
}
