// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

/// What a search of the directory can be narrowed by. The raw value is the name in URLs, in the
/// index and in the API.
package enum OrganisationFacet: String, Sendable, CaseIterable {
    case trade, territory, family, accreditation, language, equipment, size

    /// The values under which an organisation is found.
    func values(of profile: Profile) -> [String] {
        switch self {
        case .trade:
            profile.activities.filter { $0.scheme == .trade }.map(\.code)
                + profile.competences.compactMap(\.trade)
        case .territory: profile.sites.compactMap(\.territory)
        case .family: profile.family.map { [$0.rawValue] } ?? []
        case .accreditation: profile.accreditations.map(\.kind)
        case .language: profile.workingLanguages.map(\.string)
        case .equipment: profile.equipment.compactMap(\.cpv)
        case .size: profile.staff.map { [StaffBand($0).rawValue] } ?? []
        }
    }

    package var label: Text {
        switch self {
        case .trade: DirectoryText.trade
        case .territory: DirectoryText.territory
        case .family: DirectoryText.family
        case .accreditation: DirectoryText.accreditation
        case .language: DirectoryText.workingLanguage
        case .equipment: DirectoryText.equipment
        case .size: DirectoryText.size
        }
    }

    /// How a value reads; the value itself where it is the source's own word.
    package func label(of value: String, in language: Language) -> String {
        switch self {
        case .trade: Trade.find(value)?.name[language] ?? value
        case .territory: Territory(rawValue: value)?.name[language] ?? value
        case .family: LegalFamily(rawValue: value)?.name[language] ?? value
        case .accreditation: AccreditationKind.find(value)?.name[language] ?? value
        case .language: LanguageTag(value).flatMap { LanguageNames.name($0, in: language) } ?? value
        case .equipment: Trade.equipment(cpv: value)?.name[language] ?? value
        case .size: StaffBand(rawValue: value)?.label[language] ?? value
        }
    }
}

/// Enterprises by how many people work there (Recommendation 2003/361/EC, headcount only).
package enum StaffBand: String, Sendable, CaseIterable {
    case micro, small, medium, large

    init(_ staff: Staff) {
        switch staff.least {
        case ..<10: self = .micro
        case ..<50: self = .small
        case ..<250: self = .medium
        default: self = .large
        }
    }

    package var label: Text {
        switch self {
        case .micro:
            .init(
                fr: "moins de 10 personnes", de: "unter 10 Beschäftigte",
                lb: "manner wéi 10 Leit", en: "fewer than 10 people")
        case .small:
            .init(
                fr: "10 à 49 personnes", de: "10 bis 49 Beschäftigte",
                lb: "10 bis 49 Leit", en: "10 to 49 people")
        case .medium:
            .init(
                fr: "50 à 249 personnes", de: "50 bis 249 Beschäftigte",
                lb: "50 bis 249 Leit", en: "50 to 249 people")
        case .large:
            .init(
                fr: "250 personnes et plus", de: "250 Beschäftigte und mehr",
                lb: "250 Leit a méi", en: "250 people and more")
        }
    }
}
