// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GrappeNet
import GrappeStore

/// Writes to a database as a site under load does, so that others may break the machine under it.
@main
struct ChaosWriter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chaos-writer",
        abstract: "Writes without end, tells what was acknowledged, and verifies what is there.",
        subcommands: [
            Write.self, Verify.self, Measure.self, WriteMail.self, CarryMail.self, ListMail.self,
        ])

    /// The database with the tables that are written here.
    static func open(_ address: String) async throws -> any Database {
        let database = try DatabaseAddress.parse(address).open()
        _ = try await Migrations.run(
            ChaosSchema.migrations + OutboxSchema.migrations, on: database,
            at: ChaosTransaction.instant)
        return database
    }
}
