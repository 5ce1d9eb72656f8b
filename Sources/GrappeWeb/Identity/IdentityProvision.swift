// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird

/// Looks once at each request for a session, and refuses forms that did not begin on our pages.
struct IdentityProvision: RouterMiddleware {
    let source: (any IdentitySource)?
    let cookie: SessionCookie
    /// Scheme, host and port of the site.
    let origin: String

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        guard isOwn(request) else { throw WebError(.forbidden, ErrorText.foreign) }
        var context = context
        context.path = request.uri.string
        if let source, let secret = cookie.secret(in: request) {
            context.signedIn = try await source.signedIn(cookie: secret)
        }
        return try await next(request, context)
    }

    /// Whether the request changes nothing, or says that it comes from a page of ours. Current
    /// browsers say where a form began in `Sec-Fetch-Site`, older ones in `Origin`; what says
    /// neither is refused, a mail program's one form aside.
    private func isOwn(_ request: Request) -> Bool {
        if [.get, .head, .options].contains(request.method) { return true }
        if OneClick.isMeant(by: request) { return true }
        if let site = request.headers[.secFetchSite] {
            return site.utf8.elementsEqual("same-origin".utf8)
        }
        if let from = request.headers[.origin] { return from.utf8.elementsEqual(origin.utf8) }
        return false
    }
}

extension HTTPField.Name {
    static let secFetchSite = HTTPField.Name(unchecked: "Sec-Fetch-Site")
}
