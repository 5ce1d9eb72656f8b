// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GrappeStore

struct Move: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Take everything from one database to another, and compare every row.",
        discussion: """
            From SQLite to PostgreSQL when one machine is no longer enough, or back. Stop the \
            servers first. The source is only read; the target has to be empty.
            """)

    @Option(help: "The database as it is: sqlite:PATH or postgres://HOST/DATABASE.")
    var from: String

    @Option(help: "The empty database to which everything goes.")
    var to: String

    func run() async throws {
        let source = try DatabaseAddress.parse(from).open()
        let target = try DatabaseAddress.parse(to).open()
        guard try await Migrations.pending(Cluster.migrations, on: source).isEmpty else {
            throw CommandFailure("the source has an older schema; run grappe migrate on it first")
        }
        _ = try await Cluster.migrate(target)
        let bar = ProgressBar()
        let moved = try await DatabaseMove(from: source, to: target).run { progress in
            bar.show("\(progress.table): \(progress.rows) rows in all")
        }
        bar.end()
        try await source.close()
        try await target.close()
        print("moved \(moved.rows) rows of \(moved.tables) tables; each was compared")
    }
}
