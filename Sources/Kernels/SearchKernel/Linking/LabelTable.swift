// SPDX-License-Identifier: EUPL-1.2

/// Every label of every concept, cut into words; concepts and labels are numbered.
struct LabelTable: Sendable {
    private(set) var ids: [String] = []
    private(set) var priors: [Float] = []
    private(set) var kinds: [String?] = []
    private(set) var topics: [Set<String>] = []
    /// The number of each concept id, the first where ids repeat.
    private(set) var numbers: [String: Int] = [:]
    /// By label.
    private(set) var labels: [LinkableConcept.Label] = []
    private(set) var owners: [Int32] = []
    private(set) var languages: [Int32] = []
    private(set) var words = NumberRows()
    /// By concept, the first of its labels; they follow each other.
    private(set) var starts: [Int32] = [0]
    /// By label key: the labels spelt so.
    private(set) var exact: [String: [Int32]] = [:]
    /// The words of all labels, as cut from the text.
    private(set) var vocabulary = Numbering<String>()
    private(set) var languageNumbers = Numbering<String>()
    private(set) var longestLabel = 0

    init(_ concepts: some Sequence<LinkableConcept>) {
        for concept in concepts { append(concept) }
    }

    /// Scalars of a text beyond this are ignored.
    private static let longestText = 16_384

    /// What two spellings of the same label have in common.
    static func key(_ words: [String]) -> String { words.joined(separator: " ") }

    /// The folded words of a text, at most `limit`.
    static func words(_ text: String, limit: Int = .max) -> [String] {
        let bounded =
            text.utf8.count > longestText
            ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(longestText))) : text
        return Analysis.tokens(bounded).prefix(limit).map(\.term)
    }

    private mutating func append(_ concept: LinkableConcept) {
        let number = Int32(ids.count)
        if numbers[concept.id] == nil { numbers[concept.id] = ids.count }
        ids.append(concept.id)
        topics.append(concept.topics)
        priors.append(Float(max(1e-6, concept.prior)))
        kinds.append(concept.kind)
        var seen: Set<String> = []
        for label in concept.labels {
            for spelling in Self.spellings(label.text) {
                let words = Self.words(spelling)
                let key = Self.key(words)
                guard !words.isEmpty, seen.insert(label.language + " " + key).inserted else {
                    continue
                }
                append(label, words, key, of: number)
            }
        }
        starts.append(Int32(labels.count))
    }

    private mutating func append(
        _ label: LinkableConcept.Label, _ words: [String], _ key: String, of concept: Int32
    ) {
        exact[key, default: []].append(Int32(labels.count))
        labels.append(label)
        owners.append(concept)
        languages.append(languageNumbers.insert(label.language))
        self.words.append(words.map { vocabulary.insert($0) })
        longestLabel = max(longestLabel, words.count)
    }

    /// The text, and its halves where a slash joins two forms (Gärtner/Gärtnerin).
    private static func spellings(_ text: String) -> [String] {
        guard text.utf8.contains(0x2F) else { return [text] }
        return [text] + text.split(separator: "/").map(String.init)
    }
}
