// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

extension CardTexts {
    /// Writes the texts of a card one after the other.
    struct Writer {
        private(set) var bytes: [UInt8] = []

        init() {}

        init(_ profile: Profile) {
            add(names: profile)
            add(.summary, profile.summary)
            add(.description, profile.description)
            for competence in profile.competences {
                add(.competence, competence.text, competence.language)
            }
            for activity in profile.activities where activity.scheme == .words {
                add(.words, activity.code, activity.language)
            }
            for machine in profile.equipment { add(.equipment, machine.text, machine.language) }
            for reference in profile.references {
                add(.reference, reference.title, reference.language)
            }
            for identifier in profile.identifiers { add(.identifier, identifier.value, nil) }
            for site in profile.sites {
                add(.town, site.municipality ?? "", nil)
                add(.postalCode, site.postalCode ?? "", nil)
            }
        }

        private mutating func add(names profile: Profile) {
            let shown = profile.shownNames
            for name in shown { add(.name, name.text, name.language) }
            for name in profile.names where !shown.contains(name) {
                add(.otherName, name.text, name.language)
            }
        }

        private mutating func add(_ kind: Kind, _ content: Translated<String>) {
            for version in content.versions {
                add(kind, version.value, version.language)
                guard version.value.unicodeScalars.count > excerptLength else { continue }
                let short = Highlight.snippet(
                    version.value, terms: [], maxLength: excerptLength)
                add(.excerpt, short.text, version.language)
            }
        }

        mutating func add(_ kind: Kind, _ text: String, _ language: LanguageTag?) {
            let kept = Self.cut(text)
            bytes.append(kind.rawValue)
            bytes += (Array((language?.string ?? "").utf8) + [0, 0, 0]).prefix(3)
            bytes += [UInt8(kept.utf8.count & 0xFF), UInt8(kept.utf8.count >> 8)]
            withUnsafeBytes(of: WordMarks(text: kept).bits.littleEndian) { bytes += $0 }
            bytes += kept.utf8
        }

        /// Not more than an entry can hold.
        private static func cut(_ text: String) -> String {
            guard text.utf8.count > 0xFFFF else { return text }
            var scalars = String.UnicodeScalarView()
            scalars.append(contentsOf: text.unicodeScalars.prefix(0xFFFF / 4))
            return String(scalars)
        }
    }
}
