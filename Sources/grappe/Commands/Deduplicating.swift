// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Directory
import GrappeKit
import GrappeStore

struct Duplicates: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Pairs of organisations that may be one: list them, decide about them.",
        subcommands: [List.self, Decide.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The pairs that wait for a decision, the surest first.")

        @Option(help: "How many at most.")
        var limit = 50

        func run() async throws {
            let database = try await Cluster.database(try await Settings.read())
            let (pairs, names) = try await database.read { [limit] session in
                let pairs = try session.duplicatePairs(limit: limit)
                let ids = Set(pairs.flatMap { [$0.left, $0.right] })
                let names = try session.organisations(Array(ids)).map {
                    ($0.id, $0.profile.name(in: .fr)?.text ?? $0.slug)
                }
                return (pairs, Dictionary(uniqueKeysWithValues: names))
            }
            try await database.close()
            for pair in pairs {
                let percent = Int((pair.score * 100).rounded())
                print(
                    "\(pair.left.string) \(pair.right.string)  \(percent) %  \(pair.outcome.rawValue)"
                )
                print("    \(names[pair.left] ?? "?")  |  \(names[pair.right] ?? "?")")
            }
        }
    }

    struct Decide: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say what a pair is. What was decided is never asked again.")

        @Argument(help: "The first id of the pair.")
        var one: String

        @Argument(help: "The second id of the pair.")
        var other: String

        @Argument(help: "same, different or unsure.")
        var outcome: DuplicatePair.Outcome

        func run() async throws {
            let database = try await Cluster.database(try await Settings.read())
            let decide = DecideDuplicate(
                database: database, references: Cluster.references, now: Cluster.now)
            let merge = try await explained { try await decide(ID(one), ID(other), outcome) }
            try await database.close()
            if let merge { print("merged; take back with: grappe undo-import \(merge.string)") }
        }
    }
}

extension DuplicatePair.Outcome: ExpressibleByArgument {}
