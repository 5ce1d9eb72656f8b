// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird

/// What a group of routes asks of whoever uses them.
package protocol Right: Sendable {
    static var policy: Policy { get }

    /// The right as that session has it, or `nil`. `parameter` reads the address.
    static func held(by signedIn: SignedIn, parameter: (String) -> String?) -> Self?

    /// Whether the session would have it if a second factor were shown.
    static func lacksSecondFactor(_ signedIn: SignedIn) -> Bool
}

extension Right {
    package static func lacksSecondFactor(_ signedIn: SignedIn) -> Bool { false }
}

/// Having an account and being signed in.
package struct AnyMember: Right {
    package static var policy: Policy { .member }

    package static func held(by signedIn: SignedIn, parameter: (String) -> String?) -> Self? {
        Self()
    }
}

/// Acting as `editor` for the organisation whose id the address names as `:organisation`.
package struct OrganisationEditor: Right {
    package static var policy: Policy { .editor }
    package let organisation: ID<RepresentedOrganisation>

    package static func held(by signedIn: SignedIn, parameter: (String) -> String?) -> Self? {
        guard let text = parameter("organisation") else { return nil }
        let id = ID<RepresentedOrganisation>(text)
        let own = signedIn.organisations(as: .editor)
        return own.contains(id) ? Self(organisation: id) : nil
    }
}

/// Looking after the records of some territories.
package struct TerritoryModerator: Right {
    package static var policy: Policy { .moderator }
    /// Where the right holds. A store asks for it, so that nothing of elsewhere is read.
    package let territories: Set<Territory>
    /// Whether it also holds for what lies in none of the territories.
    package let isUnbounded: Bool

    package static func held(by signedIn: SignedIn, parameter: (String) -> String?) -> Self? {
        let grants = signedIn.grants(of: .moderator)
        guard !grants.isEmpty else { return nil }
        let isEverywhere = grants.contains(where: \.territories.isEmpty)
        let all = isEverywhere ? Set(Territory.allCases) : Set(grants.flatMap(\.territories))
        guard let named = parameter("territory") else {
            return Self(territories: all, isUnbounded: isEverywhere)
        }
        guard let territory = Territory(rawValue: named), all.contains(territory) else {
            return nil
        }
        return Self(territories: [territory], isUnbounded: false)
    }
}

/// Looking after the records of the whole directory. An import touches organisations anywhere, in
/// none of the territories too: a right that names some, even all of them, is not enough.
package struct UnboundedModerator: Right {
    package static var policy: Policy { .unboundedModerator }

    package static func held(by signedIn: SignedIn, parameter: (String) -> String?) -> Self? {
        signedIn.grants(of: .moderator).contains(where: \.territories.isEmpty) ? Self() : nil
    }
}

/// Looking after the site itself.
package struct SiteAdministrator: Right {
    package static var policy: Policy { .administrator }

    package static func held(by signedIn: SignedIn, parameter: (String) -> String?) -> Self? {
        signedIn.grants(of: .administrator).isEmpty ? nil : Self()
    }

    package static func lacksSecondFactor(_ signedIn: SignedIn) -> Bool {
        signedIn.lacksSecondFactor(for: .administrator)
    }
}

/// The context of routes that ask for a right. It cannot be had without it, so that a forgotten
/// check does not compile.
package struct RightContext<Held: Right>: ChildRequestContext, LayoutContext, PersonContext {
    package var coreContext: CoreRequestContextStorage
    package let layout: Layout?
    package let language: Language
    package let person: SignedIn
    package let right: Held

    package var signedIn: SignedIn? { person }

    /// Throws a redirect to the sign-in where nobody is signed in, one to the second factor where
    /// only that is missing, else 403.
    package init(context: SiteContext) throws {
        guard let person = context.signedIn else {
            throw WebError(needs: .signIn(next: context.path))
        }
        let parameters = context.parameters
        guard let right = Held.held(by: person, parameter: { parameters.get($0) }) else {
            guard Held.lacksSecondFactor(person) else {
                throw WebError(.forbidden, ErrorText.noRight)
            }
            throw WebError(needs: .secondFactor(next: context.path))
        }
        (self.person, self.right) = (person, right)
        (coreContext, layout) = (context.coreContext, context.layout)
        language = context.language
    }

    package var maxUploadSize: Int { 1 << 20 }
}

package typealias MemberContext = RightContext<AnyMember>
package typealias EditorContext = RightContext<OrganisationEditor>
package typealias ModeratorContext = RightContext<TerritoryModerator>
package typealias UnboundedModeratorContext = RightContext<UnboundedModerator>
package typealias AdministratorContext = RightContext<SiteAdministrator>
