// SPDX-License-Identifier: EUPL-1.2

import SearchKernel

/// Words that say nothing about an enterprise: *entreprise de menuiserie* means *menuiserie* with
/// *entreprise*, whether or not a profile happens to contain *de*.
enum FunctionWords {
    /// The text without them; the text itself where nothing else would be left.
    static func leftOut(of text: String) -> String {
        let telling = Analysis.tokens(text).map(\.term).filter { !all.contains($0) }
        return telling.isEmpty ? text : telling.joined(separator: " ")
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
