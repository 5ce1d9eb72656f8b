// SPDX-License-Identifier: EUPL-1.2

/// Brings texts of our languages to one searchable spelling.
public enum Folding {
    /// Lower-case, without accents, in plain Latin letters.
    ///
    /// - Latin letters lose their marks (é→e, ä→a, ë→e, ø→o, ł→l) whether composed or not;
    ///   ß→ss, œ→oe, æ→ae, þ→th, ð→d; ligatures (ﬁ) come apart.
    /// - Typographic apostrophes become `'`; full-width ASCII, half-width katakana and
    ///   superscript digits their usual forms; soft hyphens and joiners vanish.
    /// - Other scripts are lower-cased and otherwise kept, marks included; they are not
    ///   normalised (our territory writes Latin).
    ///
    /// Folding twice changes nothing more.
    public static func fold(_ text: String) -> String {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        var keepsMarks = false
        for scalar in text.unicodeScalars {
            ScalarFolding.append(scalar, to: &folded, keepsMarks: &keepsMarks)
        }
        return String(decoding: folded, as: UTF8.self)
    }
}
