// SPDX-License-Identifier: EUPL-1.2

/// Content in one or several languages, with the language it was first written in.
package struct Translated<Value: Sendable & Hashable>: Sendable, Hashable {
    /// One version of the content.
    package struct Version: Sendable, Hashable {
        package let language: LanguageTag
        package let value: Value

        package init(_ value: Value, in language: LanguageTag) {
            (self.value, self.language) = (value, language)
        }
    }

    /// The versions, the original first.
    package var versions: [Version]

    package init(_ versions: [Version]) { self.versions = versions }

    package var isEmpty: Bool { versions.isEmpty }

    package var original: Version? { versions.first }

    /// The version for a reader of that language: theirs, else the first of the language's
    /// fallbacks, else the original. A page says so where the version's language is another.
    package func version(for language: Language) -> Version? {
        for candidate in language.fallbacks {
            if let found = versions.first(where: { $0.language == candidate.tag }) { return found }
        }
        return versions.first
    }
}

extension Translated: Codable where Value: Codable {}
extension Translated.Version: Codable where Value: Codable {}
