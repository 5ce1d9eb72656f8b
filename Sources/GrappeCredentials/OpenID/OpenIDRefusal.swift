// SPDX-License-Identifier: EUPL-1.2

/// Why a sign-in through another site was not taken. For the log: to the person every one of them
/// but `declined` means that it did not work.
package enum OpenIDRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    /// A document or an answer is not of the form that the standard gives it.
    case malformed(String)
    /// The discovery document belongs to another issuer than the one configured.
    case wrongIssuer
    /// An address is not one to which secrets may be sent.
    case insecureAddress(String)
    /// The answer belongs to no sign-in that began in this browser.
    case wrongState
    /// The provider says no; its code, such as `access_denied`.
    case declined(String)
    /// The token is signed in a way that is not allowed here.
    case forbiddenAlgorithm
    /// No key of the provider has that name. It may have new keys: fetch them once and try again.
    case unknownKey
    case wrongSignature
    case wrongAudience
    case expired
    /// It comes from the future.
    case notYetValid
    /// It was issued for another sign-in.
    case wrongNonce
    /// It is about another person than the token.
    case wrongSubject
    /// The person did not sign in as securely as was asked.
    case insufficientAssurance

    package var description: String {
        switch self {
        case .malformed(let what): "the \(what) is not as the standard has it"
        case .wrongIssuer: "the issuer is another one"
        case .insecureAddress(let name): "\(name) is no https address"
        case .wrongState: "the answer belongs to no sign-in of this browser"
        case .declined(let code): "the provider declined: \(code)"
        case .forbiddenAlgorithm: "the token is signed in a way that is not allowed"
        case .unknownKey: "the token names a key that the provider does not have"
        case .wrongSignature: "the signature is not the provider's"
        case .wrongAudience: "the token is meant for another site"
        case .expired: "the token has expired"
        case .notYetValid: "the token comes from the future"
        case .wrongNonce: "the token was issued for another sign-in"
        case .wrongSubject: "the answer is about another person"
        case .insufficientAssurance: "the person did not sign in as securely as was asked"
        }
    }
}
