// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// How much two profiles look like one organisation.
///
/// The names weigh 0.6 (1 for the same significant words, in any order, a typing error forgiven;
/// less where words are left over). To that come 0.15 for the postal code, 0.1 for the town, 0.15
/// for the street, 0.25 for the phone, 0.2 for the web host, 0.1 for the mail host and 0.1 for
/// less than 200 metres. Names less alike than a half, different countries, and different valid
/// numbers of one register are never proposed. The threshold was chosen on the SUSY and SIAE
/// samples so that pairs above it are worth a person's look: the same name in the same town, or
/// much the same name at the same address.
struct MatchScore: Sendable, Equatable {
    package static let threshold = 0.8

    let score: Double
    let reasons: [MatchReason]

    /// `nil` where the two cannot or need not be compared.
    init?(_ left: MatchProfile, _ right: MatchProfile) {
        guard !left.numbers.contradict(right.numbers), Self.mayShareCountry(left, right) else {
            return nil
        }
        let name = Self.names(left.names, right.names)
        guard name >= 0.5 else { return nil }
        var score = 0.6 * name
        var reasons: [MatchReason] = [.name]
        func add(_ reason: MatchReason, _ weight: Double, if isTrue: Bool) {
            guard isTrue else { return }
            score += weight
            reasons.append(reason)
        }
        add(.postalCode, 0.15, if: Self.share(left, right, \.postalCode))
        add(.municipality, 0.1, if: Self.share(left, right, \.town))
        add(.street, 0.15, if: Self.share(left, right, \.street))
        add(.phone, 0.25, if: !left.phones.isDisjoint(with: right.phones))
        add(.website, 0.2, if: !left.hosts.isDisjoint(with: right.hosts))
        add(.mailHost, 0.1, if: !left.mailHosts.isDisjoint(with: right.mailHosts))
        add(.distance, 0.1, if: Self.areNear(left, right))
        self.score = min(1, score)
        self.reasons = reasons
    }

    private static func mayShareCountry(_ left: MatchProfile, _ right: MatchProfile) -> Bool {
        let theirs = Set(right.sites.map(\.country).filter { !$0.isEmpty })
        let ours = Set(left.sites.map(\.country).filter { !$0.isEmpty })
        return ours.isEmpty || theirs.isEmpty || !ours.isDisjoint(with: theirs)
    }

    private static func share(
        _ left: MatchProfile, _ right: MatchProfile, _ part: KeyPath<MatchProfile.Site, String>
    ) -> Bool {
        left.sites.contains { site in
            !site[keyPath: part].isEmpty
                && right.sites.contains { $0[keyPath: part] == site[keyPath: part] }
        }
    }

    private static func areNear(_ left: MatchProfile, _ right: MatchProfile) -> Bool {
        left.sites.contains { site in
            guard let place = site.coordinate else { return false }
            return right.sites.contains {
                $0.coordinate.map { $0.distance(to: place) < 0.2 } ?? false
            }
        }
    }

    /// The best of all pairs of names.
    private static func names(_ left: [[String]], _ right: [[String]]) -> Double {
        left.flatMap { name in right.map { similarity(name, $0) } }.max() ?? 0
    }

    /// Words in common by all words (Jaccard); two words are one where Jaro-Winkler gives 0.92.
    static func similarity(_ left: [String], _ right: [String]) -> Double {
        var rest = right
        var shared = 0
        for word in left {
            let same =
                rest.firstIndex(of: word)
                ?? rest.firstIndex { JaroWinkler.similarity(word, $0) >= 0.92 }
            guard let same else { continue }
            rest.remove(at: same)
            shared += 1
        }
        let all = left.count + right.count - shared
        return all == 0 ? 0 : Double(shared) / Double(all)
    }
}

/// What two organisations have in common.
package enum MatchReason: String, Sendable, Hashable, Codable, CaseIterable {
    case name, postalCode, municipality, street, phone, website, mailHost, distance, number

    package var label: Text {
        switch self {
        case .name:
            Text(fr: "nom", de: "Name", lb: "Numm", en: "name")
        case .postalCode:
            Text(fr: "code postal", de: "Postleitzahl", lb: "Postleitzuel", en: "postal code")
        case .municipality:
            Text(fr: "localité", de: "Ort", lb: "Uertschaft", en: "town")
        case .street:
            Text(fr: "rue", de: "Straße", lb: "Strooss", en: "street")
        case .phone:
            Text(fr: "téléphone", de: "Telefon", lb: "Telefon", en: "phone")
        case .website:
            Text(fr: "site web", de: "Website", lb: "Websäit", en: "website")
        case .mailHost:
            Text(
                fr: "domaine de messagerie", de: "E-Mail-Domain", lb: "E-Mail-Domän",
                en: "e-mail domain")
        case .distance:
            Text(
                fr: "à moins de 200 mètres", de: "weniger als 200 Meter entfernt",
                lb: "manner wéi 200 Meter ewech", en: "less than 200 metres apart")
        case .number:
            Text(
                fr: "numéro de registre", de: "Registernummer", lb: "Registernummer",
                en: "register number")
        }
    }
}
