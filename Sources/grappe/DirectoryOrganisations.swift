// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeStore

/// The directory's records as the accounts' room has to know them.
struct DirectoryOrganisations: RepresentedOrganisations {
    let database: any Database

    func organisation(at slug: String) async throws -> ID<RepresentedOrganisation>? {
        try await database.read { try $0.organisation(slug: slug) }.map { ID($0.id.string) }
    }

    func names(
        of organisations: [ID<RepresentedOrganisation>]
    ) async throws -> [ID<RepresentedOrganisation>: String] {
        let found = try await database.read { session in
            try session.organisations(organisations.map { ID($0.string) })
        }
        let pairs = found.map { organisation in
            (
                ID<RepresentedOrganisation>(organisation.id.string),
                organisation.profile.name(in: .fr)?.text ?? organisation.slug
            )
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
