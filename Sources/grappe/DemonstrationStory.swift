// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeStore
import GrappeWeb
import Records

/// What a demonstration begins with beside its organisations: people who act for some of them, and
/// what waits for moderators.
struct DemonstrationStory {
    let database: any Database
    let settings: Settings

    /// The addresses of the people; none where there is anybody already.
    func begin() async throws -> [String] {
        var organisations = try await database.read { try $0.latestOrganisations(limit: 100) }
        var homes: [Territory: ID<RepresentedOrganisation>] = [:]
        for territory in Territory.allCases {
            let place = organisations.firstIndex {
                $0.profile.sites.first?.territory == territory.code
            }
            homes[territory] = place.map { ID(organisations.remove(at: $0).id.string) }
        }
        let now = Cluster.now()
        let made = try await LoadPeople(database: database, organisations: homes).run(at: now)
        func person(_ local: String) -> ID<Person>? { made.first { $0.local == local }?.person }
        if let claimant = person("membre"), let proposer = person("schule"),
            let editor = person("atelier")
        {
            let queue = LoadQueue(
                people: .init(claimant: claimant, proposer: proposer, editor: editor),
                organisations: organisations,
                site: Site(name: .same(settings.name), baseURL: settings.url))
            try await database.write { try queue.run(in: $0, at: now) }
        }
        return made.map(\.address)
    }
}
