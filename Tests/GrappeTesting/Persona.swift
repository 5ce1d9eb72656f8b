// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import HTTPTypes

/// The people of the tests, one for each thing that somebody may be to a route.
package enum Persona: String, CaseIterable, Sendable {
    case visitor, member, editor, `operator`, buyer, adviser, moderator, secretary
    case administrator
    /// Moderates in Saarland only.
    case moderatorElsewhere
    /// Keeps the record of another organisation.
    case editorElsewhere
    /// Is an administrator, and has shown one proof only.
    case administratorByOneProof
    /// Moderates without bounds.
    case unboundedModerator

    /// The organisation for which the story's editor, operator and buyer act.
    package static let organisation = ID<RepresentedOrganisation>(
        "00000000-0000-7000-8000-000000000000")
    package static let otherOrganisation = ID<RepresentedOrganisation>(
        "00000000-0000-7000-8000-000000000001")

    package var name: String {
        self == .moderator ? "Ada" : rawValue
    }

    /// `nil` for whoever is not signed in.
    package var signedIn: SignedIn? {
        guard self != .visitor else { return nil }
        return SignedIn(
            person: ID("person-\(rawValue)"), session: ID("session-\(rawValue)"), name: name,
            grants: grants, mandates: mandates, hasSecondFactor: self != .administratorByOneProof,
            formToken: "token-of-\(rawValue)")
    }

    private var grants: [Grant] {
        switch self {
        case .adviser: [Grant(.adviser)]
        case .moderator: [Grant(.moderator, territories: [.luxembourg, .wallonia])]
        case .unboundedModerator: [Grant(.moderator)]
        case .moderatorElsewhere: [Grant(.moderator, territories: [.saarland])]
        case .secretary: [Grant(.secretary)]
        case .administrator, .administratorByOneProof: [Grant(.administrator)]
        default: []
        }
    }

    private var mandates: [HeldMandate] {
        switch self {
        case .editor: [HeldMandate(.editor, for: Self.organisation)]
        case .editorElsewhere: [HeldMandate(.editor, for: Self.otherOrganisation)]
        case .operator: [HeldMandate(.operator, for: Self.organisation)]
        case .buyer: [HeldMandate(.buyer, for: Self.organisation)]
        default: []
        }
    }

    /// The fields of a request of theirs, sent from a page of ours.
    package func headers(origin: String = TestDirectory.baseURL) -> HTTPFields {
        var headers: HTTPFields = [.origin: origin]
        guard self != .visitor else { return headers }
        headers[.cookie] = "__Host-session=\(rawValue)"
        return headers
    }

    /// A form of theirs, with its token.
    package func form(_ fields: String = "") -> String {
        guard let signedIn else { return fields }
        return "\(FormToken.field)=\(signedIn.formToken)" + (fields.isEmpty ? "" : "&" + fields)
    }

    /// A form of theirs with files, as `MultipartBody.contentType` says.
    package func uploadForm(_ files: [SampleFile] = []) -> [UInt8] {
        let token = signedIn.map { [(FormToken.field, $0.formToken)] } ?? []
        return MultipartBody(fields: token, files: files).bytes
    }
}

/// Takes the name of a persona for their cookie.
package struct PersonaIdentities: IdentitySource {
    package init() {}

    package func signedIn(cookie: String) async throws -> SignedIn? {
        Persona(rawValue: cookie)?.signedIn
    }
}

extension Policy {
    /// Whether routes of that policy are open to a persona: in their own organisation and in any
    /// territory of theirs.
    package func isOpen(to persona: Persona) -> Bool {
        switch self {
        case .everyone: true
        case .member: persona != .visitor
        case .editor: persona == .editor
        case .moderator:
            [.moderator, .moderatorElsewhere, .unboundedModerator].contains(persona)
        case .unboundedModerator: persona == .unboundedModerator
        case .administrator: persona == .administrator
        case .monitoring: false
        }
    }
}
