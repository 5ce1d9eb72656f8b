// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import Directory

@Suite("The language of the invented organisations")
struct DemonstrationLanguageTests {
    private static let profiles = Demonstration.organisations()

    @Test("No text shows that it was put together from parts")
    func artefacts() {
        for (text, _) in Self.texts {
            for mark in ["{", "}", "  ", " .", " ,", "..", "()", "–  ", "nil"] {
                #expect(!text.contains(mark), "\(text)")
            }
            #expect(text.first != " " && text.last != " ")
        }
    }

    @Test("French contracts its articles and elides before vowels, and only there")
    func french() {
        let wrong = [
            " de le ", " de les ", " à le ", " à les ", " que il", " de un", " si il", " le a",
            " la a", " la é", " le é", " de a", " de e", " de é", " de i", " de o", " de u",
        ]
        for (text, language) in Self.texts where language == .fr {
            let lower = " \(text.lowercased())"
            for mistake in wrong where lower.contains(mistake) {
                // "de un à trois" and the like would be names of numbers, which elide too.
                Issue.record("\(mistake) in \(text)")
            }
            for consonant in "bcdfgjklmnpqrstvwxz" {
                #expect(!lower.contains(" d’\(consonant)") && !lower.contains(" l’\(consonant)"))
            }
        }
    }

    @Test("French and Luxembourgish use the typographic apostrophe")
    func apostrophes() {
        for (text, _) in Self.texts { #expect(!text.contains("'"), "\(text)") }
    }

    @Test("Sentences begin with a capital and end with a full stop")
    func sentences() {
        for profile in Self.profiles {
            for version in profile.summary.versions + profile.description.versions {
                #expect(version.value.first?.isUppercase == true, "\(version.value)")
                #expect(version.value.last == ".")
            }
            #expect((2...4).contains(Self.sentences(profile.description)))
            #expect(Self.sentences(profile.summary) == 1)
        }
    }

    @Test("A second version is in another language and says as many things")
    func versions() {
        for profile in Self.profiles {
            let versions = profile.description.versions
            #expect(Set(versions.map(\.language)).count == versions.count)
            #expect(profile.summary.versions.map(\.language) == versions.map(\.language))
        }
    }

    private static func sentences(_ text: Translated<String>) -> Int {
        let words = text.original?.value.replacing("St. ", with: "Sankt ") ?? ""
        return words.split(separator: ". ").count
    }

    private static let texts: [(String, Language)] = profiles.flatMap {
        profile -> [(String, Language)] in
        let versions = (profile.summary.versions + profile.description.versions).compactMap {
            version in version.language.language.map { (version.value, $0) }
        }
        let own = profile.summary.original?.language.language ?? .fr
        let rest =
            profile.names.map(\.text) + profile.competences.map(\.text)
            + profile.equipment.map(\.text) + profile.claims.map(\.statement)
            + profile.references.flatMap { [$0.title, $0.client ?? ""] }
            + profile.sites.compactMap(\.street)
        return versions + rest.map { ($0, own) }
    }
}
