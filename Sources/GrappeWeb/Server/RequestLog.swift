// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird
import Logging

/// Numbers each request, counts it, and logs one line about it.
///
/// The line holds no personal data: no address of the caller, no query (people type names into
/// searches), no user agent, and the route in place of a path that holds a secret.
struct RequestLog: RouterMiddleware {
    let metrics: RequestMetrics?

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response = try await next(request, context)
        // HEAD has the fields of GET and no body, errors included (RFC 9110, 9.3.2).
        if request.method == .head { response = response.createHeadResponse() }
        response.headers[Self.requestID] = context.id
        let elapsed = (ContinuousClock.now - start).components
        // The router names what leads nowhere in its own way.
        let route = context.endpointPath.flatMap { $0 == "NotFound" ? nil : $0 }
        metrics?.note(
            route: route, method: request.method.rawValue, status: response.status.code,
            seconds: Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18)
        let milliseconds = elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000
        context.logger.info(
            "request",
            metadata: [
                "method": "\(request.method.rawValue)",
                "path": "\(Self.path(request.uri.path, route))",
                "status": "\(response.status.code)", "ms": "\(milliseconds)",
                "bytes": "\(response.body.contentLength ?? -1)",
            ])
        return response
    }

    /// At most 200 printable bytes, so that nobody forges lines or fills the log.
    private static func path(_ path: String, _ route: String?) -> String {
        let isSecret = route?.utf8.split(separator: 0x2F).contains { $0.elementsEqual(secret) }
        let bytes = (isSecret == true ? route ?? "" : path).utf8.prefix(200)
        return String(
            decoding: bytes.map { (0x21...0x7E).contains($0) ? $0 : 0x3F }, as: UTF8.self)
    }

    /// The parameter of routes whose address is a proof, as that of a link in a mail.
    private static let secret = "{secret}".utf8

    private static let requestID = HTTPField.Name(unchecked: "X-Request-Id")
}
