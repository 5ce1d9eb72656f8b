// SPDX-License-Identifier: EUPL-1.2

/// What a beginning of a text may become: names, concepts, places, in one immutable structure.
///
/// An entry answers when its text, or the rest of its text from any word on, begins with what
/// was typed, both folded. Entries whose whole text begins so come first, then the others; each
/// group by weight. The work grows with the logarithm of the number of entries and with the
/// number of answers, not with the number of entries that match.
public struct Completions: Sendable {
    /// Something to complete to.
    public struct Entry: Sendable, Hashable {
        /// What is shown and compared.
        public let text: String
        /// What sort of thing it is; free for the caller.
        public let kind: String
        /// What to look for when it is chosen; free for the caller.
        public let key: String
        /// Heavier entries come first; finite.
        public let weight: Double

        /// Something to complete to.
        public init(text: String, kind: String, key: String, weight: Double) {
            self.text = text
            self.kind = kind
            self.key = key
            self.weight = weight
        }
    }

    /// Words of an entry beyond this many are not begun with.
    public static let maximumWords = 24
    private static let longestTyped = 200

    private let entries: [Entry]
    private let wholes: SortedBeginnings
    private let rests: SortedBeginnings

    /// Entries without a letter or digit never answer.
    public init(entries: some Sequence<Entry>) {
        let sorted = entries.enumerated().sorted {
            ($1.element.weight, $0.element.text, $0.offset)
                < ($0.element.weight, $1.element.text, $1.offset)
        }.map(\.element)
        var wholes = SortedBeginnings.Gathering()
        var rests = SortedBeginnings.Gathering()
        for (number, entry) in sorted.enumerated() {
            let words = Self.words(entry.text).prefix(Self.maximumWords)
            guard !words.isEmpty else { continue }
            wholes.add(Array(words), from: 0, entry: number)
            for start in words.indices.dropFirst() {
                rests.add(Array(words), from: start, entry: number)
            }
        }
        self.entries = sorted
        self.wholes = SortedBeginnings(wholes)
        self.rests = SortedBeginnings(rests)
    }

    /// At most `limit` entries for what was typed, best first, none twice; none for a text
    /// without a letter or digit. A space at the end closes the last word.
    public func complete(_ typed: String, limit: Int = 10) -> [Entry] {
        let typed = String(typed.unicodeScalars.prefix(Self.longestTyped))
        var beginning = Array(Self.words(typed).joined(separator: " ").utf8)
        guard limit > 0, !beginning.isEmpty else { return [] }
        if typed.utf8.last == 0x20 { beginning.append(0x20) }
        var found: [Int32] = []
        wholes.best(beginning, limit: limit, into: &found)
        rests.best(beginning, limit: limit, into: &found)
        return found.map { entries[Int($0)] }
    }

    private static func words(_ text: String) -> [String] { Analysis.tokens(text).map(\.term) }
}
