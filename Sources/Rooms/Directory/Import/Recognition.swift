// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

/// What the words of a file mean in Grappe's own vocabularies and code tables.
///
/// Files say the same few words thousands of times: answers are remembered.
enum Recognition {
    static func family(system: String, code: String) -> LegalFamily? {
        LegalForm.System(rawValue: system).flatMap { LegalForm.find(system: $0, code: code) }?
            .family
    }

    static func legalForm(
        _ text: String, country: String?
    ) -> (reference: LegalFormReference, family: LegalFamily?)? {
        let form = legalForms.value(for: [text, country ?? ""]) {
            LegalForm.recognise(text, country: country)
        }
        return form.map {
            (LegalFormReference(system: $0.system.rawValue, code: $0.code), $0.family)
        }
    }

    static func country(_ text: String) -> String? {
        countries.value(for: [text]) { Country.recognise(text)?.code }
    }

    static func territory(country: String, postalCode: String) -> String? {
        Territory.of(country: country, postalCode: postalCode)?.code
    }

    /// A territory by its code, its name in one of the four languages or its usual abbreviation.
    static func territory(named text: String) -> (code: String, country: String)? {
        let wanted = FoldedText.joined(text)
        let abbreviations = ["rlp": Territory.rhinelandPalatinate, "rp": .rhinelandPalatinate]
        let found =
            Territory(rawValue: text) ?? abbreviations[wanted]
            ?? Territory.allCases.first { territory in
                Language.allCases.contains { FoldedText.joined(territory.name[$0]) == wanted }
            }
        return found.map { ($0.code, $0.country) }
    }

    static func trade(nace code: String) -> String? {
        tradesByCode.value(for: [code]) { Trade.of(nace: code)?.code }
    }

    static func trade(in words: String) -> String? {
        tradesByWords.value(for: [words]) { Trade.recognise(words)?.code }
    }

    /// The codes of the approvals that a cell names.
    static func accreditations(_ words: String, country: String?) -> [String] {
        accreditationKinds.value(for: [words, country ?? ""]) {
            AccreditationKind.recognise(words, country: country).map(\.code)
        }
    }

    /// A language by its code or its name in one of the four languages.
    static func language(_ words: String) -> LanguageTag? {
        let folded = FoldedText.joined(words)
        if let known = languages[folded] { return LanguageTag(known) }
        return folded.utf8.count == 2 ? LanguageTag(folded) : nil
    }

    /// A number, first as the scheme that its column names, else by its own form.
    static func number(
        _ text: String, expected: IdentifierScheme?, country: String?
    ) -> Identifier? {
        if let expected, let found = try? Identifier.parse(text, as: expected).get() {
            return found
        }
        return Identifier.recognise(text, country: country ?? expected?.country)
    }

    private static let legalForms = RecognitionCache<LegalForm?>()
    private static let countries = RecognitionCache<String?>()
    private static let tradesByCode = RecognitionCache<String?>()
    private static let tradesByWords = RecognitionCache<String?>()
    private static let accreditationKinds = RecognitionCache<[String]>()

    private static let languages = [
        "francais": "fr", "franzosisch": "fr", "franseisch": "fr", "french": "fr", "frans": "fr",
        "allemand": "de", "deutsch": "de", "daitsch": "de", "german": "de", "duits": "de",
        "luxembourgeois": "lb", "luxemburgisch": "lb", "letzebuergesch": "lb",
        "luxembourgish": "lb", "anglais": "en", "englisch": "en", "english": "en", "engels": "en",
        "neerlandais": "nl", "niederlandisch": "nl", "hollandisch": "nl", "dutch": "nl",
        "nederlands": "nl", "portugais": "pt", "portugiesisch": "pt", "italien": "it",
        "italienisch": "it", "espagnol": "es", "spanisch": "es", "polonais": "pl",
        "polnisch": "pl", "arabe": "ar", "arabisch": "ar", "turc": "tr", "turkisch": "tr",
    ]
}
