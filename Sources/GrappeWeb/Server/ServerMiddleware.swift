// SPDX-License-Identifier: EUPL-1.2

import Hummingbird

/// What every request passes through, outermost first. Each step sees the answer of those below.
enum ServerMiddleware {
    static func add(
        to router: Router<ServerContext>, layout: Layout, table: RouteTable,
        settings: WebServer.Settings
    ) {
        router.add(middleware: RequestLog(metrics: settings.metrics))
        router.add(middleware: SecurityHeaders(site: layout.site))
        router.add(middleware: Compression())
        router.add(middleware: ConditionalGet())
        router.add(middleware: ErrorMiddleware(layout: layout, table: table))
        router.add(middleware: LayoutProvision(layout: layout))
        router.add(
            middleware: IdentityProvision(
                source: settings.identities, cookie: SessionCookie(site: layout.site),
                origin: layout.site.origin))
        // Once more, so that whoever is signed in by now is so on pages of errors too.
        router.add(middleware: ErrorMiddleware(layout: layout, table: table))
        router.add(middleware: MonitoringProvision(key: settings.monitoringKey))
    }
}

/// Hands the frame of the site to the contexts, so that a `Page` is an answer by itself.
private struct LayoutProvision: RouterMiddleware {
    let layout: Layout

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.layout = layout
        return try await next(request, context)
    }
}
