// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// The keys of an organisation that was just written.
struct MatchFiling: Sendable {
    let organisation: ID<Organisation>
    let keys: [MatchKeys.Key]
    /// Those that are stored already.
    private(set) var stored: Set<Int64>

    /// For one that is new.
    init(_ organisation: ID<Organisation>, _ keys: [MatchKeys.Key]) {
        (self.organisation, self.keys, stored) = (organisation, keys, [])
    }

    init(_ organisation: Organisation, formerly former: Profile?) {
        self.organisation = organisation.id
        keys = MatchKeys.of(MatchProfile(organisation.profile))
        stored = MatchKeys.fingerprints(of: former)
    }

    /// For organisations written several times, as they are now against what was stored before
    /// the first time.
    static func last(_ filings: [MatchFiling]) -> [MatchFiling] {
        var places: [ID<Organisation>: Int] = [:]
        var last: [MatchFiling] = []
        for filing in filings {
            if let place = places[filing.organisation] {
                let stored = last[place].stored.intersection(filing.keys.map(\.fingerprint))
                last[place] = filing
                last[place].stored = stored
            } else {
                places[filing.organisation] = last.count
                last.append(filing)
            }
        }
        return last
    }
}

/// Files organisations under their keys and looks for others that may be the same.
///
/// It works on thousands of organisations at a time and in the order of the keys, so that the
/// database reads and writes each page of the index once and not once for every organisation.
struct DuplicateSearch {
    /// Keys under which more are filed say nothing.
    static let largestBlock = 40
    static let candidatesPerOrganisation = 8

    private typealias Pair = (one: ID<Organisation>, other: ID<Organisation>)

    let database: any Database
    let importID: ID<ImportRun>
    let now: Instant

    /// Stores the keys, files every new pair above the threshold and tells how many there were.
    func run(_ filings: [MatchFiling]) async throws -> Int {
        try await store(filings)
        let pairs = candidates(filings, try await blocks(filings))
        var count = 0
        for start in stride(from: 0, to: pairs.count, by: 1000) {
            let part = Array(pairs[start..<min(start + 1000, pairs.count)])
            let found = try await score(part)
            guard !found.isEmpty else { continue }
            count += try await database.write { session in
                try found.count { try session.propose($0) }
            }
        }
        return count
    }

    private func store(_ filings: [MatchFiling]) async throws {
        var rows: [(key: Int64, id: ID<Organisation>)] = []
        for filing in filings {
            for key in filing.keys where !filing.stored.contains(key.fingerprint) {
                rows.append((key.fingerprint, filing.organisation))
            }
        }
        rows.sort { ($0.key, $0.id) < ($1.key, $1.id) }
        for start in stride(from: 0, to: rows.count, by: 20_000) {
            let part = Array(rows[start..<min(start + 20_000, rows.count)])
            try await database.write { session in
                try session.insert(
                    rows: part.map { [$0.key.sqlValue, $0.id.sqlValue] },
                    into: "INSERT INTO match_key (fingerprint, organisation_id)",
                    ending: "ON CONFLICT DO NOTHING")
            }
        }
    }

    /// Who is filed under the keys, for keys that several share.
    private func blocks(_ filings: [MatchFiling]) async throws -> [Int64: [ID<Organisation>]] {
        let keys = Set(filings.flatMap { $0.keys.map(\.fingerprint) }).sorted()
        var blocks: [Int64: [ID<Organisation>]] = [:]
        for start in stride(from: 0, to: keys.count, by: 4000) {
            let part = Array(keys[start..<min(start + 4000, keys.count)])
            let found = try await database.read { try $0.blocks(of: part) }
            blocks.merge(found) { $1 }
        }
        return blocks
    }

    /// Pairs with enough keys in common, each once, in a fixed order.
    private func candidates(
        _ filings: [MatchFiling], _ blocks: [Int64: [ID<Organisation>]]
    ) -> [Pair] {
        var pairs: [Pair] = []
        var seen: Set<[ID<Organisation>]> = []
        for filing in filings {
            var weights: [ID<Organisation>: Int] = [:]
            for key in filing.keys {
                for other in blocks[key.fingerprint] ?? [] where other != filing.organisation {
                    weights[other, default: 0] += key.weight
                }
            }
            let best = weights.filter { $0.value >= MatchKeys.enough }
                .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
                .prefix(Self.candidatesPerOrganisation)
            for (other, _) in best {
                let (one, two) = (min(filing.organisation, other), max(filing.organisation, other))
                if seen.insert([one, two]).inserted { pairs.append((one, two)) }
            }
        }
        return pairs
    }

    private func score(_ pairs: [Pair]) async throws -> [DuplicatePair] {
        let ids = Set(pairs.flatMap { [$0.one, $0.other] }).sorted()
        let profiles = try await database.read { session in
            Dictionary(
                uniqueKeysWithValues: try session.organisations(ids, MatchProfile.parts).map {
                    ($0.id, MatchProfile($0.profile))
                })
        }
        return pairs.compactMap { one, other in
            guard let left = profiles[one], let right = profiles[other],
                let match = MatchScore(left, right), match.score >= MatchScore.threshold
            else { return nil }
            return DuplicatePair(
                one, other, score: match.score, reasons: match.reasons, found: now,
                by: importID)
        }
    }
}

extension Session {
    /// Who is filed under each key, for keys that at least two share and not too many.
    fileprivate func blocks(of keys: [Int64]) throws -> [Int64: [ID<Organisation>]] {
        var blocks: [Int64: [ID<Organisation>]] = [:]
        for (key, id) in try organisations(matching: keys) {
            blocks[key, default: []].append(id)
        }
        return blocks.filter { (2...DuplicateSearch.largestBlock).contains($0.value.count) }
    }
}
