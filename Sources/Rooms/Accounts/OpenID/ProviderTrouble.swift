// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeNet

/// What people are told when a sign-in through a provider comes to nothing. Why it was refused is
/// for the log only.
enum ProviderTrouble: String, Error, Sendable, CaseIterable {
    /// The provider does not answer.
    case down
    /// The person, or the provider, said no.
    case declined
    /// It began in another browser, too long ago, or has been finished already.
    case stale
    /// What the provider says is not believed.
    case refused

    /// `nil` for what is no trouble with a provider.
    init?(_ error: any Error) {
        switch error {
        case let trouble as ProviderTrouble: self = trouble
        case is IdentityProviders.Unreachable, is FetchError: self = .down
        case OpenIDRefusal.wrongState: self = .stale
        case is OpenIDRefusal: self = .refused
        default: return nil
        }
    }

    /// What the provider answered the browser instead of a code (RFC 6749, section 4.1.2.1).
    init(answer error: String) {
        switch error {
        case "access_denied": self = .declined
        case "server_error", "temporarily_unavailable": self = .down
        default: self = .refused
        }
    }
}
