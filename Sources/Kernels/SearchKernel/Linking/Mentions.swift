// SPDX-License-Identifier: EUPL-1.2

extension ConceptLinker {
    /// Parts of a longer text that name concepts: of a query ("jardinage Trier") or of a
    /// sentence of a profile. They never overlap and stand in the order of the text.
    ///
    /// Labels as written are found first, the longest before the shorter. What remains is
    /// compared in up to 24 pieces of at most four words; of these only what is
    /// ``ConceptMatch/sure`` counts, unless `includesUnsure`: then also up to three concepts
    /// that are ``ConceptMatch/possible``.
    public func mentions(
        in text: String, language: String? = nil, includesUnsure: Bool = false
    ) -> [ConceptMention] {
        var search = MentionSearch(
            words: LabelTable.words(text, limit: Self.maximumWords), language: language)
        search.findExact(self)
        search.findAlike(self, includesUnsure: includesUnsure)
        return search.mentions.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }

    /// The parts of a longer text that are spelt like labels: quick enough for whole profiles.
    public func exactMentions(in text: String, language: String? = nil) -> [ConceptMention] {
        var search = MentionSearch(
            words: LabelTable.words(text, limit: Self.maximumWords), language: language)
        search.findExact(self)
        return search.mentions.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }
}

/// Looks for mentions in one text.
private struct MentionSearch {
    private static let longestAlike = 4
    private static let mostComparisons = 24

    let words: [String]
    let language: String?
    private(set) var mentions: [ConceptMention] = []
    private var isTaken: [Bool]
    private var comparisons = 0

    init(words: [String], language: String?) {
        self.words = words
        self.language = language
        isTaken = Array(repeating: false, count: words.count)
    }

    mutating func findExact(_ linker: ConceptLinker) {
        eachWindow(longest: linker.table.longestLabel) { window, search in
            guard !FunctionWords.contains(search.words[window.lowerBound]) || window.count > 1
            else { return }
            let matches = linker.exactMatches(Array(search.words[window]), search.language)
            search.take(window, Array(matches.prefix(3)))
        }
    }

    mutating func findAlike(_ linker: ConceptLinker, includesUnsure: Bool) {
        eachWindow(longest: Self.longestAlike) { window, search in
            guard search.isWhole(window), search.comparisons < Self.mostComparisons else { return }
            search.comparisons += 1
            let piece = Array(search.words[window])
            let matches = linker.alike(piece, search.language, 3)
            guard let first = matches.first else { return }
            if first.confidence >= ConceptMatch.sure {
                search.take(window, [first])
            } else if includesUnsure {
                search.take(
                    window, matches.filter { $0.confidence >= ConceptMatch.possible })
            }
        }
    }

    private mutating func take(_ window: Range<Int>, _ matches: [ConceptMatch]) {
        guard !matches.isEmpty else { return }
        mentions.append(ConceptMention(words: window, matches: matches))
        for word in window { isTaken[word] = true }
    }

    /// Neither begins nor ends with a word that only joins others.
    private func isWhole(_ window: Range<Int>) -> Bool {
        !FunctionWords.contains(words[window.lowerBound])
            && !FunctionWords.contains(words[window.upperBound - 1])
    }

    /// Every run of words none of which is taken, the longest first.
    private mutating func eachWindow(
        longest: Int, _ body: (Range<Int>, inout MentionSearch) -> Void
    ) {
        var length = min(longest, words.count)
        while length > 0 {
            for start in 0...(words.count - length) {
                let window = start..<(start + length)
                if !isTaken[window].contains(true) { body(window, &self) }
            }
            length -= 1
        }
    }
}
