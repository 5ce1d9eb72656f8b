// SPDX-License-Identifier: EUPL-1.2

/// Ranks documents by the concepts they share with a question, and by how near the rest lie.
///
/// Every document is looked at: meant for thousands of profiles, not for a million.
public struct ProfileRanking: Sendable {
    private static let mainWeight: Float = 1
    private static let otherWeight: Float = 0.7
    private static let mainLikeness: Float = 0.2
    private static let otherLikeness: Float = 0.3
    private static let topicWeight: Float = 0.15
    /// As many of the nearest other concepts are averaged.
    private static let nearest = 3

    private struct Profile: Sendable {
        let main: [(concept: Int, weight: Float)]
        let others: [(concept: Int, weight: Float)]
        let topics: Set<String>
    }

    private let linker: ConceptLinker
    private let ids: [String]
    private let profiles: [Profile]

    /// Concepts the linker does not know are left out.
    public init(_ profiles: some Sequence<ConceptProfile>, linker: ConceptLinker) {
        self.linker = linker
        let profiles = Array(profiles)
        ids = profiles.map(\.id)
        func numbered(_ entries: [ConceptProfile.Entry]) -> [(concept: Int, weight: Float)] {
            entries.compactMap { entry in
                linker.table.numbers[entry.id].map { ($0, Float(entry.weight)) }
            }
        }
        self.profiles = profiles.map {
            Profile(main: numbered($0.main), others: numbered($0.others), topics: $0.topics)
        }
    }

    /// The documents that answer the concepts best, best first; equals in the order given.
    public func rank(_ question: [ConceptMatch], limit: Int = 10) -> [(id: String, score: Double)] {
        guard limit > 0 else { return [] }
        let concepts = question.compactMap { match in
            linker.table.numbers[match.id].map { ($0, Float(match.confidence)) }
        }
        var selection = TopNumbers(capacity: limit)
        for (number, profile) in profiles.enumerated() {
            let score = concepts.reduce(Float(0)) { $0 + $1.1 * answer(profile, to: $1.0) }
            if score > 0 { selection.offer(Int32(number), score) }
        }
        return selection.sorted().map { (ids[Int($0.number)], Double($0.value)) }
    }

    private func answer(_ profile: Profile, to concept: Int) -> Float {
        let hasTopic = !profile.topics.isDisjoint(with: linker.table.topics[concept])
        let main = profile.main.reduce((same: Float(0), like: Float(0))) { best, entry in
            let like = linker.space.likeness(concept, entry.concept) * entry.weight
            return (
                max(best.same, entry.concept == concept ? entry.weight : 0), max(best.like, like)
            )
        }
        let same = profile.others.lazy.filter { $0.concept == concept }.map(\.weight).max() ?? 0
        let likes = profile.others.map { linker.space.likeness(concept, $0.concept) * $0.weight }
            .sorted(by: >).prefix(Self.nearest)
        let like = likes.isEmpty ? 0 : likes.reduce(0, +) / Float(likes.count)
        return Self.mainWeight * main.same + Self.mainLikeness * main.like
            + Self.otherWeight * same + Self.otherLikeness * like
            + (hasTopic ? Self.topicWeight : 0)
    }
}
