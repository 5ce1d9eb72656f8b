// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// Whether the program runs (`/health/live`) and can answer (`/health/ready`), for supervisors.
struct Health: Room {
    let database: any Database

    func addRoutes(to routes: Routes) {
        routes.root.get("health/live", for: .everyone) { _, _ in
            Response.data("live\n".utf8, type: .plainText, cacheControl: "no-store")
        }
        routes.root.get("health/ready", for: .everyone) { [database] _, _ in
            _ = try await database.read { try $0.lastChangeSequence() }
            return Response.data("ready\n".utf8, type: .plainText, cacheControl: "no-store")
        }
    }
}
