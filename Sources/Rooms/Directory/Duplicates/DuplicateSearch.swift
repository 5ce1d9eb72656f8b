// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Looks for organisations that may be the same as some that were just written.
struct DuplicateSearch {
    /// Keys under which more are filed say nothing.
    static let largestBlock = 40
    static let candidatesPerOrganisation = 8

    let session: any WriteSession
    let importID: ID<ImportRun>?
    let now: Instant

    /// Files every new pair above the threshold and tells how many there were. The organisations'
    /// keys must be stored already, so that pairs among them are found too.
    func run(_ organisations: [Organisation]) throws -> Int {
        let profiles = Dictionary(
            uniqueKeysWithValues: organisations.map { ($0.id, MatchProfile($0.profile)) })
        let pairs = try candidates(organisations.map(\.id), profiles)
        let others = Set(pairs.map(\.other)).subtracting(profiles.keys).sorted()
        var all = profiles
        for start in stride(from: 0, to: others.count, by: 500) {
            let part = Array(others[start..<min(start + 500, others.count)])
            for found in try session.organisations(part) {
                all[found.id] = MatchProfile(found.profile)
            }
        }
        var count = 0
        for (one, other) in pairs {
            guard let left = all[one], let right = all[other],
                let match = MatchScore(left, right), match.score >= MatchScore.threshold
            else { continue }
            let pair = DuplicatePair(
                one, other, score: match.score, reasons: match.reasons, found: now)
            if try session.propose(pair, by: importID) { count += 1 }
        }
        return count
    }

    /// Pairs with enough keys in common, each once, in a fixed order.
    private func candidates(
        _ ids: [ID<Organisation>], _ profiles: [ID<Organisation>: MatchProfile]
    ) throws -> [(one: ID<Organisation>, other: ID<Organisation>)] {
        let keys = ids.map { id in profiles[id].map(MatchKeys.of) ?? [] }
        let all = Set(keys.joined().map(\.fingerprint)).sorted()
        var blocks: [Int64: [ID<Organisation>]] = [:]
        for (key, id) in try session.organisations(matching: all) {
            blocks[key, default: []].append(id)
        }
        var pairs: [(ID<Organisation>, ID<Organisation>)] = []
        var seen: Set<[ID<Organisation>]> = []
        for (id, keys) in zip(ids, keys) {
            var weights: [ID<Organisation>: Int] = [:]
            for key in keys {
                guard let block = blocks[key.fingerprint], block.count <= Self.largestBlock else {
                    continue
                }
                for other in block where other != id { weights[other, default: 0] += key.weight }
            }
            let best = weights.filter { $0.value >= MatchKeys.enough }
                .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
                .prefix(Self.candidatesPerOrganisation)
            for (other, _) in best where seen.insert([min(id, other), max(id, other)]).inserted {
                pairs.append((id, other))
            }
        }
        return pairs
    }
}
