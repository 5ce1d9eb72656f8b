// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What two organisations say about one thing, side by side.
struct ComparedField: Sendable, Hashable {
    enum Mark: Sendable, Hashable { case same, partly, different, oneSided }

    let title: Text
    let left, right: [String]

    /// Spellings that differ in capitals, accents and points only are the same.
    var mark: Mark {
        let (left, right) = (Set(left.map(FoldedText.joined)), Set(right.map(FoldedText.joined)))
        if left == right { return .same }
        if left.isEmpty || right.isEmpty { return .oneSided }
        return left.isDisjoint(with: right) ? .different : .partly
    }

    /// Everything that at least one of them tells.
    static func all(
        _ left: Profile, _ right: Profile, in language: Language
    ) -> [ComparedField] {
        fields.map { title, values in
            ComparedField(
                title: title, left: values(left, language), right: values(right, language))
        }.filter { !$0.left.isEmpty || !$0.right.isEmpty }
    }

    private typealias Values = @Sendable (Profile, Language) -> [String]

    private static let fields: [(Text, Values)] = identity + offer

    private static let identity: [(Text, Values)] = [
        (ProfileFieldText.name(.names), { profile, _ in profile.names.map(\.text) }),
        (
            ProfileFieldText.name(.legalForm),
            { profile, language in
                [profile.legalForm?.form?.label ?? profile.family?.name[language]]
                    .compactMap(\.self)
            }
        ),
        (
            ProfileFieldText.name(.identifiers),
            { profile, language in
                profile.identifiers.map { "\($0.scheme.name[language]) \($0.displayed)" }
            }
        ),
        (
            ProfileFieldText.name(.sites),
            { profile, language in profile.sites.map { address($0, language) } }
        ),
        (ProfileFieldText.name(.contacts), { profile, _ in profile.contacts.map(\.value) }),
        (
            ProfileFieldText.name(.founded),
            { profile, language in
                profile.founded.map { [Formatting.date($0, in: language)] } ?? []
            }
        ),
        (
            ProfileFieldText.name(.staff),
            { profile, language in
                profile.staff.map { [Formatting.number($0.least, in: language)] } ?? []
            }
        ),
    ]

    private static let offer: [(Text, Values)] = [
        (
            ProfileFieldText.name(.activities),
            { profile, language in
                profile.activities.map { activity in
                    activity.scheme == .trade
                        ? OrganisationFacet.trade.label(of: activity.code, in: language)
                        : activity.code
                }
            }
        ),
        (ProfileFieldText.name(.competences), { profile, _ in profile.competences.map(\.text) }),
        (ProfileFieldText.name(.equipment), { profile, _ in profile.equipment.map(\.text) }),
        (
            ProfileFieldText.name(.accreditations),
            { profile, language in
                profile.accreditations.map {
                    OrganisationFacet.accreditation.label(of: $0.kind, in: language)
                }
            }
        ),
        (
            ProfileFieldText.name(.workingLanguages),
            { profile, language in
                profile.workingLanguages.map {
                    OrganisationFacet.language.label(of: $0.string, in: language)
                }
            }
        ),
        (
            ProfileFieldText.name(.summary),
            { profile, language in
                profile.summary.version(for: language).map { [$0.value] } ?? []
            }
        ),
    ]

    private static func address(_ site: OrganisationSite, _ language: Language) -> String {
        let town = [site.postalCode, site.municipality].compactMap(\.self).joined(separator: " ")
        let country = site.country.flatMap { Country.find(code: $0)?.name[language] }
        return [site.street, town.isEmpty ? nil : town, country].compactMap(\.self)
            .joined(separator: ", ")
    }
}
