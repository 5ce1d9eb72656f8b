// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GrappeKit
import GrappeStore

/// Writes until it is killed. Each line tells of one thing that has happened:
///
/// - `acked NAME`: the store has said that it is written;
/// - `refused NAME`: it broke a rule of the schema, on purpose, and nothing of it may stay;
/// - `failed NAME REASON`: it was to be written and was not;
/// - `change N`: followers were told that the change log reaches so far;
/// - `read N`: a reader counted so many tokens.
struct Write: AsyncParsableCommand {
    @Argument(help: "The database's address.")
    var address: String

    @Option(help: "Tells the tokens of this run from those of others.")
    var run = 0

    @Option(help: "How many write at the same time.")
    var writers = 8

    @Flag(help: "SQLite only: do not wait for the disk. To prove that a test sees the difference.")
    var careless = false

    @Flag(help: "Answer before the commit. To prove that a test sees the difference.")
    var hasty = false

    @Flag(help: "SQLite only: copy the log back into the file after each 400 kB of it.")
    var shortLog = false

    func run() async throws {
        let database = try await ChaosWriter.open(address)
        if shortLog {
            try await database.write { _ = try $0.row("PRAGMA wal_autocheckpoint = 100") }
        }
        if careless { try await database.stopWaitingForTheDisk() }
        Lines.put("ready")
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<writers { group.addTask { await write(database, writer) } }
            group.addTask { await read(database) }
            group.addTask {
                for await sequence in database.changeSequences() { Lines.put("change \(sequence)") }
            }
        }
    }

    private func write(_ database: any Database, _ writer: Int) async {
        for number in 0... {
            let transaction = ChaosTransaction(run: run, writer: writer, number: number)
            do {
                try await database.write { session in
                    try transaction.run(session)
                    if hasty, !transaction.isRefused { Lines.put("acked \(transaction.name)") }
                }
                if !hasty { Lines.put("acked \(transaction.name)") }
            } catch StoreError.constraint(.foreignKey, _) where transaction.isRefused {
                Lines.put("refused \(transaction.name)")
            } catch {
                Lines.put("failed \(transaction.name) \(error)")
                try? await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    private func read(_ database: any Database) async {
        while true {
            do {
                let count = try await database.read { session in
                    try session.row("SELECT COUNT(*) FROM token")?.int(0) ?? 0
                }
                Lines.put("read \(count)")
            } catch {
                Lines.put("unread \(error)")
            }
            try? await Task.sleep(for: .milliseconds(50))
        }
    }
}

extension Database {
    /// The product never offers this. The setting cannot change inside a transaction, so the one
    /// that the store began is ended and another left in its place.
    fileprivate func stopWaitingForTheDisk() async throws {
        try await write { session in
            try session.run("COMMIT")
            try session.run("PRAGMA synchronous = NORMAL")
            try session.run("BEGIN IMMEDIATE")
        }
    }
}
