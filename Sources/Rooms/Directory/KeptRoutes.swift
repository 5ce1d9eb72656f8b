// SPDX-License-Identifier: EUPL-1.2

import GrappeWeb
import Hummingbird

extension Directory {
    /// A handler whose answers are the same for everybody, and kept while nothing changes.
    func kept<Context: RequestContext>(
        _ handler: @escaping @Sendable (Request, Context) async throws -> some ResponseGenerator
    ) -> @Sendable (Request, Context) async throws -> Response {
        { request, context in
            let stamp = PageCache.Stamp(version: search.version, day: today())
            return try await pages.response(to: request, stamp: stamp) {
                try await handler(request, context).response(from: request, context: context)
            }
        }
    }
}
