// SPDX-License-Identifier: EUPL-1.2

import Directory
import ServiceLifecycle

/// Works at the imports that people ask for on pages.
struct ImportService: Service, CustomStringConvertible {
    let worker: ImportWorker

    var description: String { "ImportService" }

    func run() async throws { await cancelWhenGracefulShutdown { await worker.keep() } }
}
