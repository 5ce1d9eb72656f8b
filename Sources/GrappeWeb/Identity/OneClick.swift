// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird

/// The one form that other programs send: mail programs end a subscription by a POST to an address
/// that only the mail's reader knows (RFC 8058), below `/LANGUAGE/unsubscribe/`. They say nothing
/// of where they come from, bring no cookie and no token, and their body is one of two types.
enum OneClick {
    private static let name = Array("unsubscribe".utf8)

    /// Whether a mail program may have sent it. What names an origin comes from a browser, and is
    /// treated as every other form.
    static func isMeant(by request: Request) -> Bool {
        guard request.method == .post, request.headers[.origin] == nil,
            request.headers[.secFetchSite] == nil, request.headers[.cookie] == nil,
            LanguageNegotiation.language(ofPath: request.uri.path) != nil
        else { return false }
        let segments = request.uri.path.utf8.split(separator: 0x2F)
        return segments.count == 3 && segments[1].elementsEqual(name)
    }
}

extension RouteGroup {
    /// A form that mail programs send as well, `unsubscribe/:token`; its address says all. A
    /// browser's has to bring the session's token like any other.
    package func postOneClick(
        _ path: String, for policy: Policy,
        use handler: @escaping @Sendable (Request, Context) async throws -> some ResponseGenerator
    ) {
        on(path, .post, for: policy) { request, context in
            if !OneClick.isMeant(by: request) {
                try FormToken.check(try await request.form(), for: context.signedIn)
            }
            return try await handler(request, context)
        }
    }
}
