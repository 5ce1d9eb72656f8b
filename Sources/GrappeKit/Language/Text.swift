// SPDX-License-Identifier: EUPL-1.2

/// A text of the interface. It exists in all four languages or it does not compile.
package struct Text: Sendable, Hashable {
    private let fr, de, lb, en: String

    package init(fr: String, de: String, lb: String, en: String) {
        (self.fr, self.de, self.lb, self.en) = (fr, de, lb, en)
    }

    package subscript(language: Language) -> String {
        switch language {
        case .fr: fr
        case .de: de
        case .lb: lb
        case .en: en
        }
    }

    /// A name that is the same in every language (a mark, an acronym).
    package static func same(_ name: String) -> Text {
        Text(fr: name, de: name, lb: name, en: name)
    }
}

/// A text that depends on a count, with the plural categories of the four languages.
///
/// French counts 0 as *one*, the other three do not (CLDR plural rules, cardinal).
package struct Plural: Sendable {
    private let one, other: Text

    package init(one: Text, other: Text) {
        (self.one, self.other) = (one, other)
    }

    /// The form of that count; `#` in the text stands for the number, grouped as the language does.
    package func text(_ count: Int, in language: Language) -> String {
        let isOne = count == 1 || (count == 0 && language == .fr)
        let form = (isOne ? one : other)[language]
        let number = Formatting.number(count, in: language)
        return form.split(separator: "#", omittingEmptySubsequences: false)
            .joined(separator: number)
    }
}
