// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Fingerprints under which organisations that may be the same are filed together, so that only
/// a few pairs need to be compared.
///
/// Filed are: the longest words of the names together with postal code, town and kilometre cell;
/// the whole name with the country; phone; web host and mail host unless many share them.
enum MatchKeys {
    struct Key: Hashable, Sendable {
        let fingerprint: Int64
        /// 1 for what many share, 2 for what tells by itself enough to look closer.
        let weight: Int
    }

    /// A pair is looked at where the keys in common weigh that much.
    static let enough = 2

    static func of(_ profile: MatchProfile) -> [Key] {
        var keys: [Key] = []
        var seen: Set<Int64> = []
        func add(_ kind: UInt8, _ parts: [String], weight: Int) {
            let key = Fingerprint.key(kind, parts)
            if seen.insert(key).inserted { keys.append(Key(fingerprint: key, weight: weight)) }
        }
        for name in profile.names.prefix(2) {
            let words = name.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.prefix(3)
            for site in profile.sites.prefix(2) {
                for word in words {
                    if !site.postalCode.isEmpty {
                        add(1, [site.country, site.postalCode, word], weight: 1)
                    }
                    if !site.town.isEmpty { add(2, [site.country, site.town, word], weight: 1) }
                }
                if let cell = site.coordinate.map(cell), let word = words.first {
                    add(3, [cell, word], weight: 1)
                }
            }
            add(4, [profile.sites.first?.country ?? "", name.joined(separator: " ")], weight: 1)
        }
        for phone in profile.phones { add(5, [phone], weight: 2) }
        for host in profile.hosts { add(6, [host], weight: 1) }
        for host in profile.mailHosts { add(7, [host], weight: 1) }
        return keys
    }

    static func fingerprints(of profile: Profile?) -> Set<Int64> {
        Set(profile.map { of(MatchProfile($0)).map(\.fingerprint) } ?? [])
    }

    /// A cell of a hundredth of a degree, about a kilometre.
    private static func cell(_ place: Coordinate) -> String {
        let north = Int((place.latitude * 100).rounded(.down))
        let east = Int((place.longitude * 100).rounded(.down))
        return "\(north)/\(east)"
    }
}

extension Fingerprint {
    fileprivate static func key(_ kind: UInt8, _ parts: [String]) -> Int64 {
        of(parts, seed: 0xCBF2_9CE4_8422_2325 ^ UInt64(kind))
    }
}
