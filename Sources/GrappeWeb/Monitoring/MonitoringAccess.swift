// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird

/// What a request proves of the right to read the measurements: a bearer token (RFC 6750) that the
/// operator set. A proxy on the same machine makes every caller look local, so that the address of
/// the caller proves nothing.
package enum MonitoringAccess: Sendable, Hashable {
    /// The operator set no key: there is nothing to read.
    case closed
    case unproven
    case proven

    init(_ request: Request, key: OperatorKey?) {
        guard let key else {
            self = .closed
            return
        }
        let field = Array((request.headers[.authorization] ?? "").utf8.prefix(1024))
        let scheme = String(decoding: field.prefix(7), as: UTF8.self).lowercased()
        self =
            scheme.utf8.elementsEqual("bearer ".utf8) && key.matches(Array(field.dropFirst(7)))
            ? .proven : .unproven
    }
}

/// Looks once at each request for the key of the measurements.
struct MonitoringProvision: RouterMiddleware {
    let key: OperatorKey?

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.monitoring = MonitoringAccess(request, key: key)
        return try await next(request, context)
    }
}

/// The context of the measurements. It cannot be had without the right.
package struct MonitoringContext: ChildRequestContext, PersonContext {
    package var coreContext: CoreRequestContextStorage
    package var signedIn: SignedIn? { nil }

    /// Throws 404 where the site has no key, 401 without the right one.
    package init(context: ServerContext) throws {
        switch context.monitoring {
        case .closed: throw WebError.notFound()
        case .unproven:
            throw WebError(.unauthorized, headers: [.wwwAuthenticate: "Bearer realm=\"Grappe\""])
        case .proven: coreContext = context.coreContext
        }
    }
}
