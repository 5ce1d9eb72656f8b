// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// The one program: it serves the site and does the secretariat's work from the command line.
@main
struct Grappe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grappe",
        abstract: "Runs a cross-border cluster of the social and solidarity economy.",
        discussion: """
            Settings come from the environment (GRAPPE_…) and from the JSON file that GRAPPE_CONFIG \
            names; docs/operations.md lists them.

            Exit codes: 0 done; 1 not done, the reason is on standard error; 2 done in part (some \
            rows of a file were refused); 3 `grappe check` found something wrong; 64 the command line \
            is wrong.
            """,
        version: Program.version,
        subcommands: [
            Serve.self, Demo.self, Migrate.self, Import.self, UndoImportCommand.self,
            Duplicates.self,
            Search.self, Export.self, Reference.self, Backup.self, Restore.self, Check.self,
            Move.self, Admin.self, PostmanCommand.self, PictureCommand.self,
        ])
}
