// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// What may be kept of what people type. A name for an activity is short and has no number and no
/// address in it; what looks as if it named a person is dropped, not shortened.
enum TermFilter {
    /// The text with single spaces, or `nil` where it may not be kept.
    static func term(_ text: String) -> String? {
        guard let clean = ReferenceContent.clean(text), clean.unicodeScalars.count <= 80,
            isImpersonal(clean), clean.unicodeScalars.count(where: \.properties.isAlphabetic) >= 2
        else { return nil }
        return clean
    }

    /// An example, cut to 160 characters.
    static func example(_ text: String?) -> String? {
        guard let text, isImpersonal(text), let clean = ReferenceContent.clean(text) else {
            return nil
        }
        return String(String.UnicodeScalarView(clean.unicodeScalars.prefix(160)))
    }

    /// A label that a person gives to a concept.
    static func label(_ text: String) -> String? {
        guard let clean = ReferenceContent.clean(text), clean.unicodeScalars.count <= 120 else {
            return nil
        }
        return clean
    }

    /// The same words in the same order, however they are written.
    static func folded(_ text: String) -> String {
        Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// No mail address, and no telephone, account or register number: fewer than six digits, of
    /// whatever script.
    private static func isImpersonal(_ text: String) -> Bool {
        var digits = 0
        for scalar in text.unicodeScalars {
            if scalar == "@" || scalar == "\u{FF20}" || scalar == "\u{FE6B}" { return false }
            if scalar.properties.numericType != nil { digits += 1 }
        }
        return digits < 6
    }
}
