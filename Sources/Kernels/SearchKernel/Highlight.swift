// SPDX-License-Identifier: EUPL-1.2

/// Shows where a text answers a query; the words to mark come from ``Reason/term``.
public enum Highlight {
    /// Where words of `terms` (folded) stand in `text`, in UTF-8 offsets, ascending.
    public static func ranges(in text: String, terms: Set<String>) -> [Range<Int>] {
        guard !terms.isEmpty else { return [] }
        return Analysis.tokens(text).filter { terms.contains($0.term) }.map(\.range)
    }

    /// The part of `text` that shows the most of `terms`, cut between words, with "…" where text
    /// is left out.
    ///
    /// - Parameter maxLength: in Unicode scalars, the ellipses included. A single word that is
    ///   longer is cut inside.
    /// - Returns: the part, and where the words stand in it, in UTF-8 offsets.
    public static func snippet(
        _ text: String, terms: Set<String>, maxLength: Int
    ) -> (text: String, ranges: [Range<Int>]) {
        guard text.unicodeScalars.count > maxLength else {
            return (text, ranges(in: text, terms: terms))
        }
        let budget = maxLength - 2
        let chunks = SnippetChunks(text)
        guard budget > 0, chunks.count > 0 else { return ("", []) }
        let tokens = Analysis.tokens(text).filter { terms.contains($0.term) }
        let window = chunks.bestWindow(tokens, budget: budget)
        let range = chunks.bytes(window)
        var part = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        if part.unicodeScalars.count > budget { part = prefix(part, scalars: budget) }
        let lead = range.lowerBound > chunks.bytes(0..<chunks.count).lowerBound ? "…" : ""
        let isWhole =
            range.lowerBound + part.utf8.count >= chunks.bytes(0..<chunks.count).upperBound
        let shown = lead + part + (isWhole ? "" : "…")
        return (shown, ranges(in: shown, terms: terms))
    }

    /// The longest run of whole characters of at most `scalars` scalars.
    private static func prefix(_ text: String, scalars: Int) -> String {
        var (kept, length) = ("", 0)
        for character in text {
            length += character.unicodeScalars.count
            if length > scalars { break }
            kept.append(character)
        }
        return kept
    }
}
