// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// Finds the concepts that a text may mean, by the folded words of their labels: the same words,
/// then the share of words in common.
struct VocabularyLinker: Sendable {
    struct Found: Sendable, Hashable {
        let id: ID<Concept>
        /// 1 where a label is the text, less where some words are.
        let confidence: Double
    }

    private var ids: [ID<Concept>] = []
    /// The labels in which a word stands, as numbers.
    private var labelsByWord: [String: [Int32]] = [:]
    /// Of each label: its concept and how many words it has.
    private var labels: [(concept: Int32, words: Int32)] = []

    init(_ concepts: [Concept]) {
        for concept in concepts {
            let place = Int32(ids.count)
            ids.append(concept.id)
            for text in Set(concept.labels.map(\.text)) {
                let words = Self.words(text)
                guard !words.isEmpty else { continue }
                for word in words { labelsByWord[word, default: []].append(Int32(labels.count)) }
                labels.append((place, Int32(words.count)))
            }
        }
    }

    func link(_ text: String, language: Language?, limit: Int) -> [Found] {
        let words = Self.words(text)
        guard !words.isEmpty else { return [] }
        var shared: [Int32: Int] = [:]
        for word in words {
            for label in labelsByWord[word] ?? [] { shared[label, default: 0] += 1 }
        }
        var best: [Int32: Double] = [:]
        for (label, count) in shared {
            let (concept, size) = labels[Int(label)]
            let confidence = Double(count) / Double(words.count + Int(size) - count)
            best[concept] = max(best[concept] ?? 0, confidence)
        }
        return best.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
            .map { Found(id: ids[Int($0.key)], confidence: $0.value) }
    }

    private static func words(_ text: String) -> Set<String> {
        let scalars = text.unicodeScalars.prefix(200)
        let folded = Folding.fold(String(String.UnicodeScalarView(scalars)))
        return Set(folded.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
