// SPDX-License-Identifier: EUPL-1.2

/// Words that say nothing about an enterprise: *entreprise de menuiserie* means *menuiserie* with
/// *entreprise*, whether or not a profile happens to contain *de*.
enum FunctionWords {
    /// The places of the folded words that say something; all of them where nothing else would be
    /// left.
    static func telling(_ words: [String]) -> [Int] {
        let telling = words.indices.filter { !all.contains(words[$0]) }
        return telling.isEmpty ? Array(words.indices) : telling
    }

    /// Folded: French, German, Luxembourgish, English.
    private static let all: Set<String> = [
        "a", "au", "aux", "avec", "ce", "ces", "chez", "d", "dans", "de", "des", "du", "en", "et",
        "l", "la", "le", "les", "ou", "par", "pour", "sur", "un", "une",
        "am", "an", "auf", "aus", "bei", "das", "dem", "den", "der", "die", "ein", "eine", "einen",
        "einer", "fuer", "fur", "im", "in", "mit", "nach", "oder", "und", "vom", "von", "zu", "zum",
        "zur",
        "dei", "e", "een", "eng", "fir", "mat", "um", "vum", "vun",
        "and", "at", "by", "for", "from", "of", "on", "or", "the", "to", "with",
    ]
}
