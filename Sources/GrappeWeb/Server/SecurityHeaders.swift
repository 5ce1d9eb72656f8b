// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird

/// The fields that tell browsers what a page of this site may do: nothing but what it needs.
/// They go on every answer, errors and files included.
struct SecurityHeaders: RouterMiddleware {
    private let fields: HTTPFields

    init(site: Site) {
        var fields: HTTPFields = [
            .contentSecurityPolicy: Self.policy(tiles: site.tileOrigin),
            .xContentTypeOptions: "nosniff",
        ]
        for (name, value) in Self.others { fields[HTTPField.Name(unchecked: name)] = value }
        if site.isSecure {
            fields[.strictTransportSecurity] = "max-age=31536000; includeSubDomains"
        }
        self.fields = fields
    }

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in fields where response.headers[field.name] == nil {
            response.headers.append(field)
        }
        return response
    }

    /// Level 3 of the Content-Security-Policy, without any `unsafe-` source. A style sheet's
    /// images (`data:` pictures of Leaflet) and the map's tiles are the only images from elsewhere.
    static func policy(tiles: String?) -> String {
        let images = ["'self'", "data:"] + (tiles.map { [$0] } ?? [])
        return [
            "default-src 'none'", "script-src 'self'", "style-src 'self'",
            "img-src " + images.joined(separator: " "), "font-src 'self'", "connect-src 'self'",
            "manifest-src 'self'", "form-action 'self'", "base-uri 'none'",
            "frame-ancestors 'none'",
        ].joined(separator: "; ")
    }

    /// `geolocation` serves "near me" on our own pages; everything else is switched off.
    private static let others: [(StaticString, String)] = [
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        (
            "Permissions-Policy",
            "geolocation=(self), camera=(), microphone=(), payment=(), usb=()"
        ),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
}
