// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import SearchKernel

/// Fills an empty directory with the invented organisations; does nothing where they are there.
package struct LoadDemonstration {
    package let database: any Database
    /// How many; the first ones are the same for every number.
    package let count: Int

    /// What one transaction writes.
    private static let batch = 2000

    package init(database: any Database, count: Int = 400) {
        (self.database, self.count) = (database, count)
    }

    /// How many organisations were stored.
    package func run(at instant: Instant) async throws -> Int {
        let source = Demonstration.source
        let isNew = try await database.write { session in
            guard try !session.sources().contains(where: { $0.id == source.id }) else {
                return false
            }
            try session.save(source)
            return true
        }
        guard isNew else { return 0 }
        var slugs = FreshSlugs()
        // Ids in the order of the invention: the last ones are the same on every machine.
        let organisations = Demonstration.organisations(count: count).enumerated().map {
            Organisation(
                id: ID(at: instant.advanced(by: Int64($0))), slug: slugs.next(for: $1), profile: $1,
                provenance: [.init(field: "*", source: source.id, record: String($0 + 1))],
                created: instant, updated: instant)
        }
        for start in stride(from: 0, to: organisations.count, by: Self.batch) {
            try await store(Array(organisations[start...].prefix(Self.batch)), instant)
        }
        return organisations.count
    }

    private func store(_ organisations: [Organisation], _ instant: Instant) async throws {
        try await database.write { session in
            try session.insert(organisations)
            for organisation in organisations {
                try session.save(
                    SourceRecord(
                        source: Demonstration.source.id,
                        record: organisation.provenance.first?.record ?? "",
                        organisation: organisation.id, fingerprint: 0, url: nil, read: instant,
                        profile: organisation.profile))
            }
        }
    }
}

/// Addresses from names, none given twice.
private struct FreshSlugs {
    private var used: Set<String> = []

    mutating func next(for profile: Profile) -> String {
        let slug = Slug(folded: Folding.fold(profile.name(in: .fr)?.text ?? "")).string
        guard !used.insert(slug).inserted else { return slug }
        let numbered = "\(slug)-\(used.count + 1)"
        used.insert(numbered)
        return numbered
    }
}
