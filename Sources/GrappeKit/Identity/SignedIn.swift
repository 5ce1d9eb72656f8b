// SPDX-License-Identifier: EUPL-1.2

/// Somebody with an account.
package enum Person {}

/// A browser in which somebody signed in.
package enum BrowserSession {}

/// Who sends a request, as their session proves it, with what they may do today.
package struct SignedIn: Sendable, Hashable {
    /// Whose session it is.
    package let person: ID<Person>
    /// The session itself.
    package let session: ID<BrowserSession>
    /// First and last name.
    package let name: String
    /// All grants; those that count in this session are `grants(of:)`.
    package let grants: [Grant]
    /// The mandates of today.
    package let mandates: [HeldMandate]
    /// Whether a second factor was shown when the session began, or since.
    package let hasSecondFactor: Bool
    /// What each form of this session has to bring along. It tells nothing about the session's own
    /// secret.
    package let formToken: String

    /// Who somebody is, as their session says.
    package init(
        person: ID<Person>, session: ID<BrowserSession>, name: String, grants: [Grant] = [],
        mandates: [HeldMandate] = [], hasSecondFactor: Bool = false, formToken: String
    ) {
        (self.person, self.session, self.name) = (person, session, name)
        (self.grants, self.mandates) = (grants, mandates)
        (self.hasSecondFactor, self.formToken) = (hasSecondFactor, formToken)
    }

    /// The grants of that role which this session may use.
    package func grants(of role: Role) -> [Grant] {
        guard hasSecondFactor || !role.needsSecondFactor else { return [] }
        return grants.filter { $0.role == role }
    }

    /// Whether the session would have the role if a second factor were shown.
    package func lacksSecondFactor(for role: Role) -> Bool {
        !hasSecondFactor && role.needsSecondFactor && grants.contains { $0.role == role }
    }

    /// The organisations for which the person has one of these roles.
    package func organisations(
        as roles: MandateRole...
    ) -> Set<ID<RepresentedOrganisation>> {
        Set(mandates.filter { roles.contains($0.role) }.map(\.organisation))
    }
}
