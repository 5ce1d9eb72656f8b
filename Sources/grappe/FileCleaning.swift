// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeMedia
import GrappeWeb
import ServiceLifecycle

/// Removes every hour the files that nobody names any more, and what requests have left behind.
/// Both stay for a day first: a file is kept before its name is written down.
struct FileCleaning: Service, CustomStringConvertible {
    let store: FileStore
    /// The names of all files that rooms need.
    let names: @Sendable () async throws -> Set<StoredName>

    var description: String { "FileCleaning" }

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: .seconds(3600))
                await clean(at: Cluster.now())
            }
        }
    }

    func clean(at now: Instant) async {
        let yesterday = Instant(milliseconds: now.milliseconds - 86_400_000)
        UploadFolder(path: store.incoming).removeLeftovers(before: yesterday)
        do { _ = try await store.removeUnnamed(before: yesterday, names) } catch {
            Cluster.note("files that nobody names could not be removed: \(error)")
        }
    }
}
