// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird
import Logging

/// Turns every error into an answer: a page in the reader's language, or a problem document for
/// programs. Nothing of the inside is shown; the log has it under the request's number.
struct ErrorMiddleware: RouterMiddleware {
    let layout: Layout
    let table: RouteTable

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return answer(describe(error, request, context), request, context)
        }
    }

    private func describe(
        _ error: any Error, _ request: Request, _ context: ServerContext
    ) -> WebError {
        if let hindrance = (error as? any HinderedError)?.hindrance {
            context.logger.warning("request hindered", metadata: ["error": "\(error)"])
            return WebError(hindrance)
        }
        switch error {
        case let error as WebError: return error
        case let error as any HTTPResponseError where error.status == .notFound:
            return notFoundOrNotAllowed(request)
        case let error as any HTTPResponseError where error.status.code < 500:
            return WebError(error.status)
        default:
            context.logger.error(
                "request failed", metadata: ["error": "\(String(reflecting: error))"])
            return WebError(.internalServerError)
        }
    }

    /// The router answers 404 to a known address with another method as well.
    private func notFoundOrNotAllowed(_ request: Request) -> WebError {
        let allowed = table.methods(at: request.uri.path)
        return allowed.isEmpty || allowed.contains(request.method.rawValue)
            ? .notFound() : .methodNotAllowed(allowed)
    }

    private func answer(
        _ error: WebError, _ request: Request, _ context: ServerContext
    ) -> Response {
        let fromPath = LanguageNegotiation.language(ofPath: request.uri.path)
        let language =
            fromPath
            ?? LanguageNegotiation.language(accepting: request.headers[.acceptLanguage] ?? "")
        var response: Response
        if let step = error.signInStep, let links = layout.account, request.method == .get,
            !Self.wantsJSON(request)
        {
            response = .redirect(to: links.link(to: step, language))
        } else if Self.wantsJSON(request) {
            response =
                ProblemDocument(error: error, language: language, requestID: context.id).response
        } else {
            let page = ErrorPage(error: error, language: language, requestID: context.id).page
            response = layout.response(page, for: context.signedIn)
            for field in error.headers { response.headers[field.name] = field.value }
        }
        response.headers.addVary(fromPath == nil ? "Accept, Accept-Language" : "Accept")
        return response
    }

    private static func wantsJSON(_ request: Request) -> Bool {
        let path = request.uri.path.utf8
        if path.elementsEqual("/api".utf8) || path.starts(with: "/api/".utf8) { return true }
        let accepted = (request.headers[.accept] ?? "").lowercased()
        let json = ["application/json", "application/problem+json"]
        return json.contains { accepted.contains($0) } && !accepted.contains("text/html")
    }
}
