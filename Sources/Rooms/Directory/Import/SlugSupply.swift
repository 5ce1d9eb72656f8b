// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Gives new organisations the last part of their address: the name; where that is taken the name
/// and the town; else a number behind it.
struct SlugSupply {
    let session: any Session

    func name(_ organisations: inout [Organisation]) throws {
        let wishes = organisations.map { Self.wishes(for: $0.profile) }
        var taken = try session.takenSlugs(Array(Set(wishes.joined())).sorted())
        for index in organisations.indices {
            let slug = try free(wishes[index], &taken)
            taken.insert(slug)
            organisations[index].slug = slug
        }
    }

    private func free(_ wishes: [String], _ taken: inout Set<String>) throws -> String {
        for wish in wishes where !taken.contains(wish) { return wish }
        let base = wishes.last ?? "x"
        var number = 2
        while true {
            // Asked in rows of growing length: a federation may have hundreds of one name.
            let numbered = (number..<(number + 50)).map { "\(base)-\($0)" }
            taken.formUnion(try session.takenSlugs(numbered))
            if let slug = numbered.first(where: { !taken.contains($0) }) { return slug }
            number += 50
        }
    }

    private static func wishes(for profile: Profile) -> [String] {
        let name = profile.names.min { $0.kind.rank < $1.kind.rank }?.text ?? ""
        let folded = FoldedText.joined(name)
        let base = Slug(folded: folded).string
        guard let town = profile.seat?.municipality.map(FoldedText.joined), !town.isEmpty else {
            return [base]
        }
        return [base, Slug(folded: folded + " " + town).string]
    }
}
