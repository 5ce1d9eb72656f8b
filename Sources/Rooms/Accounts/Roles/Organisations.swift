// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What this room has to know of organisations, whose records are another room's.
package protocol RepresentedOrganisations: Sendable {
    /// The organisation at that address of the directory (its slug).
    func organisation(at slug: String) async throws -> ID<RepresentedOrganisation>?

    /// What they are called; those that are gone are left out.
    func names(
        of organisations: [ID<RepresentedOrganisation>]
    ) async throws -> [ID<RepresentedOrganisation>: String]
}

/// Where there is no directory.
package struct NoOrganisations: RepresentedOrganisations {
    package init() {}

    package func organisation(at slug: String) async throws -> ID<RepresentedOrganisation>? { nil }

    package func names(
        of organisations: [ID<RepresentedOrganisation>]
    ) async throws -> [ID<RepresentedOrganisation>: String] { [:] }
}
