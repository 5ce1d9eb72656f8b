// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The parts that the words of the labels are made of, and where they occur.
///
/// A part is a word or a part of a German compound; "part" numbers are not word numbers.
struct WordVocabulary: Sendable {
    let splitter: CompoundSplitter
    /// The words of the labels and by word its parts.
    private var words = Numbering<String>()
    private var wordParts = NumberRows()
    private(set) var numbers = Numbering<String>()
    private(set) var texts: [String] = []
    /// How telling a part is: the logarithm of the share of concepts without it; 0 for words
    /// that only join others.
    private(set) var weights: [Float] = []
    private(set) var stems: [Int32] = []
    private(set) var stemNumbers = Numbering<String>()
    private(set) var byStem = NumberRows()
    /// By label its parts, by part its labels, by part its concepts.
    private(set) var labelParts = NumberRows()
    private(set) var partLabels = NumberRows()
    private(set) var partConcepts = NumberRows()
    /// The sum of the weights of a label's parts.
    private(set) var labelWeights: [Float] = []
    let unknownWeight: Float

    init(_ table: LabelTable, compoundLanguages: Set<String> = ["de", "lb", "nl"]) {
        let wordTexts = table.vocabulary.numbers.sorted { $0.value < $1.value }.map(\.key)
        splitter = CompoundSplitter(
            words: Self.words(table, wordTexts, of: compoundLanguages))
        unknownWeight = logf(Float(table.ids.count + 2)) * 0.7
        let parts = wordTexts.map { splitter.split($0) }
        for part in parts.joined() where numbers[part] == nil {
            _ = numbers.insert(part)
            texts.append(part)
            stems.append(stemNumbers.insert(LightStem.stem(part)))
        }
        words = table.vocabulary
        for parts in parts { wordParts.append(parts.compactMap { numbers[$0] }) }
        for label in 0..<table.labels.count {
            var seen: Set<Int32> = []
            let all = table.words[label].flatMap { wordParts[Int($0)] }
            labelParts.append(all.filter { seen.insert($0).inserted })
        }
        connect(table)
        weigh(concepts: table.ids.count)
    }

    /// The parts of a folded word; a compound with one misspelt part is read as meant.
    func parts(_ word: String, _ likeness: WordLikeness) -> [String] {
        if let known = words[word] { return wordParts[Int(known)].map { texts[Int($0)] } }
        let parts = splitter.split(word)
        guard parts.count == 1, numbers[word] == nil, likeness.correction(of: word, self) == nil
        else { return parts }
        return splitter.split(word) { likeness.correction(of: $0, self) } ?? parts
    }

    private mutating func connect(_ table: LabelTable) {
        partLabels = labelParts.inverted(width: texts.count)
        for part in 0..<texts.count {
            var holders: [Int32] = []
            for label in partLabels[part] where holders.last != table.owners[Int(label)] {
                holders.append(table.owners[Int(label)])
            }
            partConcepts.append(holders)
        }
        var rows = NumberRows()
        for stem in stems { rows.append(CollectionOfOne(stem)) }
        byStem = rows.inverted(width: stemNumbers.count)
    }

    private mutating func weigh(concepts: Int) {
        weights = texts.indices.map { part in
            if FunctionWords.contains(texts[part]) { return 0 }
            let holding = Float(partConcepts.range(part).count)
            return logf(Float(concepts + 1) / (holding + 0.5))
        }
        labelWeights = (0..<labelParts.count).map { label in
            labelParts[label].reduce(0) { $0 + weights[Int($1)] }
        }
    }

    private static func words(
        _ table: LabelTable, _ texts: [String], of languages: Set<String>
    ) -> [String] {
        let wanted = languages.compactMap { table.languageNumbers[$0] }
        return table.labels.indices.filter { wanted.contains(table.languages[$0]) }
            .flatMap { table.words[$0].map { texts[Int($0)] } }
    }
}
