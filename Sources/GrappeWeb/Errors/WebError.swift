// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes

/// Why a request is not answered as asked, in words for the person who asked.
package struct WebError: Error, Sendable {
    package let status: HTTPResponse.Status
    /// More than the status says by itself: what happened, what to do next.
    package let detail: Text?
    /// The fields that are wrong, for programs; a person gets the form again instead.
    package let form: FormErrors?
    /// Fields the status asks for, such as `Allow` and `Retry-After`.
    package let headers: HTTPFields
    /// What the person has to do first, and where they wanted to go.
    let signInStep: SignInStep?

    package init(
        _ status: HTTPResponse.Status, _ detail: Text? = nil, form: FormErrors? = nil,
        headers: HTTPFields = [:]
    ) {
        (self.status, self.detail, self.form, self.headers) = (status, detail, form, headers)
        signInStep = nil
    }

    /// What cannot be had without signing in, or without a second factor.
    package init(needs step: SignInStep) {
        (status, detail, form, headers) = (.unauthorized, nil, nil, [:])
        signInStep = step
    }

    package static func notFound(_ detail: Text? = nil) -> WebError {
        WebError(.notFound, detail)
    }

    /// What stood here was taken away on purpose and does not come back.
    package static func gone(_ detail: Text? = nil) -> WebError { WebError(.gone, detail) }

    package static func badRequest(_ detail: Text) -> WebError { WebError(.badRequest, detail) }

    package static func invalid(_ form: FormErrors) -> WebError {
        WebError(.unprocessableContent, form: form)
    }

    package static func methodNotAllowed(_ allowed: [String]) -> WebError {
        WebError(.methodNotAllowed, headers: [.allow: allowed.joined(separator: ", ")])
    }

    /// What hinders us for the moment: 507 (RFC 4918, 11.5) where nothing more can be kept, else
    /// 503 and when to come again.
    package init(_ hindrance: Hindrance) {
        switch hindrance {
        case .noSpace: self.init(.init(code: 507, reasonPhrase: "Insufficient Storage"))
        case .busy: self = .unavailable(retryAfter: 5)
        case .outOfReach: self = .unavailable(retryAfter: 30)
        // Not when to come again: first somebody has to look.
        case .unconfirmed: self.init(.serviceUnavailable, ErrorText.unconfirmed)
        }
    }

    /// `seconds`: when to come again.
    package static func unavailable(retryAfter seconds: Int) -> WebError {
        WebError(.serviceUnavailable, headers: [.retryAfter: String(seconds)])
    }
}
