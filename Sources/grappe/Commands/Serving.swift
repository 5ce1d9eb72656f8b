// SPDX-License-Identifier: EUPL-1.2

import Accounts
import ArgumentParser
import Directory
import GrappeCredentials
import GrappeKit
import GrappeStore

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the site, bringing the database to this version's schema first.")

    func run() async throws {
        let settings = try await Settings.read()
        try await Cluster.serve(
            try await Cluster.database(settings), settings, isDemonstration: false)
    }
}

struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the site with invented organisations, to try it out.",
        discussion: """
            The demonstration data are loaded once, into the database that GRAPPE_DATABASE names \
            (sqlite:demo.db where it names none), and plainly marked as invented.
            """)

    @Flag(help: "Load the data and stop.")
    var loadOnly = false

    @Option(help: "How many organisations to invent.")
    var organisations = 400

    func run() async throws {
        var settings = try await Settings.read(defaultDatabase: "sqlite:demo.db")
        let database = try await Cluster.database(settings)
        let loaded = try await LoadDemonstration(
            database: database, count: organisations
        ).run(at: Cluster.now())
        if loaded > 0 { Cluster.note("loaded \(loaded) invented organisations") }
        guard !loadOnly else { return try await database.close() }
        // The seeds of invented people need no secret that outlives the demonstration.
        if settings.secret == nil {
            settings.secret = try OperatorSecret("invented people, no real seeds!!")
        }
        let people = try await DemonstrationStory(database: database, settings: settings).begin()
        if !people.isEmpty { Cluster.note("invented people: \(people.joined(separator: ", "))") }
        Cluster.note("their mail: \(settings.url)\(AccountsPaths.mail(.fr).string)")
        try await Cluster.serve(database, settings, isDemonstration: true)
    }
}

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Bring the database to this version's schema, or say what that would do.")

    @Flag(help: "Only list the steps that are missing.")
    var dryRun = false

    func run() async throws {
        let database = try await Settings.read().database.open()
        let steps =
            dryRun
            ? try await Migrations.pending(Cluster.migrations, on: database)
            : try await Cluster.migrate(database)
        for step in steps { print(step) }
        try await database.close()
    }
}
