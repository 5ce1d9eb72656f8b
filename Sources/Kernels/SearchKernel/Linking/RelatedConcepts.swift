// SPDX-License-Identifier: EUPL-1.2

extension ConceptLinker {
    /// How near two concepts lie by their labels in all languages, 0...1; 0 for unknown ids.
    public func likeness(_ one: String, _ other: String) -> Double {
        guard let one = table.numbers[one], let other = table.numbers[other] else { return 0 }
        return Double(max(0, space.likeness(one, other)))
    }

    /// The concepts nearest to one, best first, itself left out, with their likeness (0...1):
    /// what to ask for beside it, at less weight. None for an unknown id.
    public func related(to id: String, limit: Int = 10) -> [(id: String, likeness: Double)] {
        guard limit > 0, let number = table.numbers[id] else { return [] }
        var selection = TopNumbers(capacity: limit)
        for other in table.ids.indices where other != number {
            let likeness = space.likeness(number, other)
            if likeness > 0 { selection.offer(Int32(other), likeness) }
        }
        return selection.sorted().map { (table.ids[Int($0.number)], Double($0.value)) }
    }
}
