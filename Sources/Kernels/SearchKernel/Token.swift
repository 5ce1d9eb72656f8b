// SPDX-License-Identifier: EUPL-1.2

/// A word of a text as the index sees it.
public struct Token: Hashable, Sendable {
    /// The folded word (``Folding/fold(_:)``).
    public let term: String
    /// Where the word stands in the original text, in UTF-8 offsets.
    public let range: Range<Int>
    /// Its number among the tokens of the text, from 0.
    public let position: Int
}
