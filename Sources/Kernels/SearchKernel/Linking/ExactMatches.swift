// SPDX-License-Identifier: EUPL-1.2

extension ConceptLinker {
    /// How much a label counts among concepts that share it.
    private static func weight(_ role: LinkableConcept.Role) -> Double {
        switch role {
        case .preferred: 4
        case .alternative: 1
        case .hidden: 0.5
        }
    }

    /// The concepts with a label spelt like these words, likeliest first.
    ///
    /// One concept alone is certain; several share the certainty by the role of the label, its
    /// language and their priors.
    func exactMatches(_ words: [String], _ language: String?) -> [ConceptMatch] {
        guard words.count <= table.longestLabel,
            let labels = table.exact[LabelTable.key(words)]
        else { return [] }
        var best: [Int32: (weight: Double, label: Int32)] = [:]
        for label in labels {
            let written = table.labels[Int(label)]
            let concept = table.owners[Int(label)]
            let sameLanguage = language == nil || written.language == language ? 3.0 : 1
            let weight =
                Self.weight(written.role) * sameLanguage * Double(table.priors[Int(concept)])
            if best[concept].map({ $0.weight < weight }) ?? true {
                best[concept] = (weight, label)
            }
        }
        let sum = best.values.reduce(0) { $0 + $1.weight }
        return best.sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }.map {
            ConceptMatch(
                id: table.ids[Int($0.key)], confidence: $0.value.weight / sum,
                label: table.labels[Int($0.value.label)], isExact: true)
        }
    }
}
