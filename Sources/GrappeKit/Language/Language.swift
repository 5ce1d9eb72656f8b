// SPDX-License-Identifier: EUPL-1.2

/// One of the four languages in which everything of Grappe exists.
package enum Language: String, Sendable, CaseIterable, Hashable, Codable {
    case fr, de, lb, en

    /// The language's own name, as the switch between languages shows it.
    package var ownName: String {
        switch self {
        case .fr: "Français"
        case .de: "Deutsch"
        case .lb: "Lëtzebuergesch"
        case .en: "English"
        }
    }

    package var tag: LanguageTag { LanguageTag(self) }

    /// Which languages to fall back to, in turn, where content is not translated: this one first,
    /// then French, German, English, Luxembourgish (the order in which content exists here).
    package var fallbacks: [Language] {
        [self] + [.fr, .de, .en, .lb].filter { $0 != self }
    }
}

/// The language of a piece of content: a primary subtag of BCP 47 in lower case, such as
/// `fr`, `nl`.
///
/// Content may be in more languages than Grappe's own four; `und` says that nobody knows.
package struct LanguageTag: Sendable, Hashable, Codable {
    package let string: String

    package static let undetermined = LanguageTag(unchecked: "und")

    private init(unchecked string: String) { self.string = string }

    package init(_ language: Language) { string = language.rawValue }

    /// A tag as written in a file (`FR`, `fr-BE`, `de_DE`), cut to its primary subtag; `nil`
    /// unless that has two or three letters.
    package init?(_ text: some StringProtocol) {
        let primary = text.lowercased().utf8.prefix { $0 != 0x2D && $0 != 0x5F }
        guard (2...3).contains(primary.count), primary.allSatisfy({ (0x61...0x7A).contains($0) })
        else { return nil }
        string = String(decoding: Array(primary), as: UTF8.self)
    }

    /// Grappe's own language of that tag, if it is one of the four.
    package var language: Language? { Language(rawValue: string) }

    package init(from decoder: any Decoder) throws {
        self.init(unchecked: try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}

extension LanguageTag: SQLBindable {
    package var sqlValue: SQLValue { .text(string) }
}
