// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeStore
import Records
import ServiceLifecycle

/// What can wait a minute: the log of searches, ended sessions, what the search field proposes, the
/// yearly question about records, and the file from which the search starts the next time.
struct Housekeeping: Service, CustomStringConvertible {
    let directory: Directory
    let accounts: Accounts
    let records: Records
    let searchFile: SearchFile?
    /// The version of the search that the file holds.
    private let saved = Guarded<Int?>(nil)

    init(directory: Directory, accounts: Accounts, records: Records, searchFile: SearchFile?) {
        (self.directory, self.accounts, self.records) = (directory, accounts, records)
        self.searchFile = searchFile
        if directory.start == .taken { saved.withLock { $0 = directory.search.version } }
    }

    /// The library of services prints each for its log, whether anybody reads it or not: without
    /// this it would print the whole vocabulary.
    var description: String { "Housekeeping" }

    /// The file is written at most so often, in minutes.
    private static let minutesBetweenFiles = 15

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            var (version, minute) = (directory.search.version, 0)
            directory.renewSuggestions()
            await saveSearch()
            while true {
                try await Task.sleep(for: .seconds(60))
                minute += 1
                await writeSearchLog()
                await removeEnded()
                await askWhetherTrue()
                if minute.isMultiple(of: Self.minutesBetweenFiles) { await saveSearch() }
                guard directory.search.version != version else { continue }
                version = directory.search.version
                directory.renewSuggestions()
            }
        }
        await writeSearchLog()
        await saveSearch()
    }

    /// What cannot be written now is kept for the next minute.
    private func writeSearchLog() async {
        do {
            try await directory.writeSearchLog(at: Cluster.now())
        } catch {
            Cluster.note("the log of searches could not be written: \(error)")
        }
    }

    /// Links, sessions and whatever else has ended by time.
    private func removeEnded() async {
        do {
            try await accounts.removeEnded()
            try await records.removeEnded()
        } catch {
            Cluster.note("what has ended could not be removed: \(error)")
        }
    }

    /// Whether records are still true: those whose year is over.
    private func askWhetherTrue() async {
        do { try await records.askWhetherTrue() } catch {
            Cluster.note("the yearly question about records could not be sent: \(error)")
        }
    }

    /// Unless the file holds what the search does already.
    private func saveSearch() async {
        let version = directory.search.version
        guard let searchFile, saved.withLock({ $0 }) != version else { return }
        do {
            try await directory.search.save(to: searchFile)
            saved.withLock { $0 = version }
        } catch {
            Cluster.note("the search could not be saved to \(searchFile.path): \(error)")
        }
    }
}
