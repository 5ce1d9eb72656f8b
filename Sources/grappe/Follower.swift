// SPDX-License-Identifier: EUPL-1.2

import GrappeNet
import ServiceLifecycle

/// Keeps a replica fresh while the site is served.
struct Follower: Service {
    let follow: @Sendable () async throws -> Void

    /// A database that cannot be read for a while must not end the program: it goes on from where
    /// it was once the database answers again.
    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                do { return try await follow() } catch {
                    try Task.checkCancellation()
                    Cluster.note("changes could not be read, trying again: \(error)")
                    try await Task.sleep(for: .seconds(1))
                }
            }
        }
    }
}

/// Keeps the postman at work, who outlives this process by the letter in his hands.
struct PostmanService: Service {
    func run() async throws {
        await cancelWhenGracefulShutdown {
            await PostmanProcess.keep(arguments: ["postman"]) { Cluster.note($0) }
        }
    }
}
