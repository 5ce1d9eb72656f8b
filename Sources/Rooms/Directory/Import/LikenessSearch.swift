// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Looks which new records of a plan are like organisations of the directory. It asks the same keys
/// and the same score as the search after an import, and writes nothing.
struct LikenessSearch {
    let database: any Database
    private(set) var count = 0
    private(set) var examples: [ImportSummary.Likeness] = []

    init(database: any Database) { self.database = database }

    mutating func add(_ records: [PreparedRecord]) async throws {
        let candidates = records.filter { !$0.isKnown }.map {
            Candidate(name: $0.reading.profile.anyName, MatchProfile($0.reading.profile))
        }
        guard !candidates.isEmpty else { return }
        let fingerprints = Set(candidates.flatMap { $0.keys.map(\.fingerprint) }).sorted()
        let found = try await database.read { session in
            try Neighbours(session, filedUnder: fingerprints)
        }
        for candidate in candidates {
            guard let best = found.best(for: candidate) else { continue }
            count += 1
            if examples.count < ImportSummary.exampleLimit { examples.append(best) }
        }
    }
}

/// A new record with the keys under which its like are filed.
private struct Candidate: Sendable {
    let name: String
    let profile: MatchProfile
    let keys: [MatchKeys.Key]

    init(name: String, _ profile: MatchProfile) {
        (self.name, self.profile, keys) = (name, profile, MatchKeys.of(profile))
    }
}

/// The organisations filed under some keys.
private struct Neighbours: Sendable {
    private var blocks: [Int64: [ID<Organisation>]] = [:]
    private var organisations: [ID<Organisation>: (Organisation, MatchProfile)] = [:]

    init(_ session: any Session, filedUnder fingerprints: [Int64]) throws {
        for (key, id) in try session.organisations(matching: fingerprints) {
            blocks[key, default: []].append(id)
        }
        blocks = blocks.filter { $0.value.count < DuplicateSearch.largestBlock }
        let ids = Set(blocks.values.joined()).sorted()
        for start in stride(from: 0, to: ids.count, by: 500) {
            let part = Array(ids[start..<min(start + 500, ids.count)])
            for organisation in try session.organisations(part, MatchProfile.parts) {
                organisations[organisation.id] = (organisation, MatchProfile(organisation.profile))
            }
        }
    }

    /// The likest one; not one with the same number, which the record is going to join.
    func best(for candidate: Candidate) -> ImportSummary.Likeness? {
        var weights: [ID<Organisation>: Int] = [:]
        for key in candidate.keys {
            for id in blocks[key.fingerprint] ?? [] { weights[id, default: 0] += key.weight }
        }
        var best: ImportSummary.Likeness?
        for id in weights.filter({ $0.value >= MatchKeys.enough }).keys.sorted() {
            guard let (organisation, profile) = organisations[id],
                !profile.numbers.contains(where: candidate.profile.numbers.contains),
                let match = MatchScore(candidate.profile, profile),
                match.score >= MatchScore.threshold, match.score > best?.score ?? 0
            else { continue }
            best = ImportSummary.Likeness(
                name: candidate.name, organisation: organisation.profile.anyName,
                slug: organisation.slug, score: match.score, reasons: match.reasons)
        }
        return best
    }
}
