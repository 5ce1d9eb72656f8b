// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import SearchKernel

/// Fills an empty directory with the invented organisations; does nothing where they are there.
package struct LoadDemonstration {
    package let database: any Database

    package init(database: any Database) { self.database = database }

    /// How many organisations were stored.
    package func run(at instant: Instant) async throws -> Int {
        try await database.write { session in
            let source = Demonstration.source
            guard try !session.sources().contains(where: { $0.id == source.id }) else { return 0 }
            try session.save(source)
            let profiles = Demonstration.organisations()
            var random = SystemRandomNumberGenerator()
            for (number, profile) in profiles.enumerated() {
                let id = ID<Organisation>(at: instant, using: &random)
                let name = Folding.fold(profile.name(in: .fr)?.text ?? "")
                let record = String(number + 1)
                try session.insert(
                    Organisation(
                        id: id, slug: Slug(folded: name).string, profile: profile,
                        provenance: [.init(field: "*", source: source.id, record: record)],
                        created: instant, updated: instant))
                try session.save(
                    SourceRecord(
                        source: source.id, record: record, organisation: id, fingerprint: 0,
                        url: nil, read: instant, profile: profile))
            }
            return profiles.count
        }
    }
}
