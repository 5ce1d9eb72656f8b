// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import HTTPTypes
import Hummingbird

/// What a request proves of the right to the secretariat's pages: HTTP Basic (RFC 7617) over the
/// operator's key, until there are accounts.
package enum SecretariatAccess: Sendable, Hashable {
    /// The operator set no key: these pages do not exist.
    case closed
    /// No key with the request, or a wrong one.
    case unproven
    /// The right key, with a request that did not begin on one of our own pages. Browsers send the
    /// key by themselves, also with forms of other sites.
    case foreign
    /// The right key; whatever name the person gave with it, at most 80 characters.
    case proven(name: String)

    init(_ request: Request, key: SecretariatKey?, origin: String) {
        guard let key else {
            self = .closed
            return
        }
        guard let (name, password) = Self.credentials(request.headers[.authorization] ?? ""),
            key.matches(password)
        else {
            self = .unproven
            return
        }
        self = Self.isOwn(request, origin) ? .proven(name: name) : .foreign
    }

    /// Name and password of `Basic …`.
    private static func credentials(_ field: String) -> (name: String, password: [UInt8])? {
        let bytes = field.utf8
        guard bytes.count <= 1024,
            String(field.prefix(6)).lowercased().utf8.elementsEqual("basic ".utf8),
            let decoded = Data(
                base64Encoded: String(decoding: Array(bytes.dropFirst(6)), as: UTF8.self)),
            let colon = decoded.firstIndex(of: 0x3A)
        else { return nil }
        let name = String(decoding: decoded[..<colon], as: UTF8.self)
            .unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }.prefix(80)
        return (
            String(String.UnicodeScalarView(name)), Array(decoded[decoded.index(after: colon)...])
        )
    }

    /// Whether the request changes nothing, or comes from a page of ours. Current browsers say so
    /// in `Sec-Fetch-Site`, older ones in `Origin`; who says neither is refused.
    private static func isOwn(_ request: Request, _ origin: String) -> Bool {
        if request.method == .get || request.method == .head { return true }
        if let site = request.headers[.secFetchSite] {
            return site.utf8.elementsEqual("same-origin".utf8)
        }
        return request.headers[.origin].map { $0.utf8.elementsEqual(origin.utf8) } ?? false
    }
}

/// Looks once at each request for the secretariat's key.
struct SecretariatProvision: RouterMiddleware {
    let key: SecretariatKey?
    /// Scheme, host and port of the site.
    let origin: String

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.secretariat = SecretariatAccess(request, key: key, origin: origin)
        return try await next(request, context)
    }
}

/// The context of the secretariat's pages. It cannot be had without the right.
package struct SecretariatContext: ChildRequestContext, LayoutContext {
    package var coreContext: CoreRequestContextStorage
    package let layout: Layout?
    package let language: Language
    /// Who the person says they are.
    package let name: String

    /// Throws 404 where the site has no key, 401 without the right one, 403 where the request did
    /// not begin on a page of ours.
    package init(context: SiteContext) throws {
        switch context.secretariat {
        case .closed: throw WebError.notFound()
        case .unproven:
            throw WebError(
                .unauthorized,
                headers: [.wwwAuthenticate: "Basic realm=\"Grappe\", charset=\"UTF-8\""])
        case .foreign: throw WebError(.forbidden)
        case .proven(let name): self.name = name
        }
        (coreContext, layout) = (context.coreContext, context.layout)
        language = context.language
    }

    package var maxUploadSize: Int { 1 << 20 }
}

extension HTTPField.Name {
    static let secFetchSite = HTTPField.Name(unchecked: "Sec-Fetch-Site")
}
