// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Organisations as rows of a table, one each, for spreadsheets.
struct OrganisationTable {
    let language: Language
    let baseURL: String

    static let columns = [
        "id", "name", "legal_form", "family", "status", "identifiers", "street", "postal_code",
        "municipality", "country", "territory", "latitude", "longitude", "email", "phone",
        "website", "trades", "competences", "equipment", "accreditations", "working_languages",
        "staff_least", "staff_most", "updated", "url", "sources", "invented",
    ]

    func row(_ organisation: Organisation, origins: [Origin]) -> [TableCell] {
        let profile = organisation.profile
        let seat = profile.seat
        let link = DirectoryPaths.organisation(organisation.slug, language).absolute(from: baseURL)
        return [
            .text(organisation.id.string),
            .text(profile.name(in: language)?.text ?? organisation.slug),
            .text(profile.legalForm?.form?.label ?? profile.legalForm?.code ?? ""),
            .text(profile.family?.name[language] ?? ""), .text(profile.status.rawValue),
            joined(profile.identifiers.map { "\($0.scheme.rawValue) \($0.value)" }),
            .text(seat?.street ?? ""), .text(seat?.postalCode ?? ""),
            .text(seat?.municipality ?? ""), .text(seat?.country ?? ""),
            .text(seat?.territory ?? ""), number(seat?.coordinate?.latitude),
            number(seat?.coordinate?.longitude), joined(contacts(profile, .email)),
            joined(contacts(profile, .phone)), joined(contacts(profile, .website)),
            joined(
                Set(OrganisationFacet.trade.values(of: profile)).sorted()
                    .map { OrganisationFacet.trade.label(of: $0, in: language) }),
            joined(profile.competences.map(\.text)), joined(profile.equipment.map(\.text)),
            joined(
                profile.accreditations
                    .map { OrganisationFacet.accreditation.label(of: $0.kind, in: language) }),
            joined(profile.workingLanguages.map(\.string)),
            profile.staff.map { .integer($0.least) } ?? .empty,
            profile.staff?.most.map { .integer($0) } ?? .empty,
            .text(organisation.updated.rfc3339), .text(link.string),
            joined(origins.map(\.source.string)), .text(profile.isInvented ? "true" : "false"),
        ]
    }

    private func joined(_ words: [String]) -> TableCell { .text(words.joined(separator: "; ")) }

    private func number(_ value: Double?) -> TableCell { value.map { .decimal($0) } ?? .empty }

    private func contacts(_ profile: Profile, _ kind: Contact.Kind) -> [String] {
        profile.contacts.filter { $0.kind == kind }.map(\.value)
    }
}
