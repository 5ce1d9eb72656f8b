// SPDX-License-Identifier: EUPL-1.2

/// A concept that a text may name.
public struct ConceptMatch: Sendable, Hashable {
    /// From here on a link needs no question.
    public static let sure = 0.6
    /// From here on a concept is worth offering, at most three at a time.
    public static let possible = 0.08

    /// The ``LinkableConcept/id``.
    public let id: String
    /// How likely the text means this concept and no other, 0...1: the share of the evidence,
    /// calibrated on labels that the linker had not seen.
    public let confidence: Double
    /// The label through which the concept was found.
    public let label: LinkableConcept.Label
    /// Whether the text is that label, but for case, accents and punctuation.
    public let isExact: Bool
}

/// A part of a text that names a concept.
public struct ConceptMention: Sendable, Hashable {
    /// The words, numbered as in ``Analysis/tokens(_:)``.
    public let words: Range<Int>
    /// What they may name, best first; several where it is not sure which.
    public let matches: [ConceptMatch]
}
