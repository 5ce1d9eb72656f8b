// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// Measures what Grappe claims; every command prints one JSON line or one table.
@main
struct GrappeBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grappe-bench",
        abstract: "Measures the speed and the quality of Grappe.",
        subcommands: [
            SearchCommand.self, Retrieval.self, ImportCommand.self, CommitCommand.self,
            ServeLoad.self, ServeDecisions.self,
        ])
}
