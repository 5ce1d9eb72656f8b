// SPDX-License-Identifier: EUPL-1.2

/// The families of the social and solidarity economy, and what stands beside them.
package enum LegalFamily: String, Sendable, CaseIterable, Codable {
    case association, cooperative, mutual, foundation, company, `public`, other

    package var name: Text {
        switch self {
        case .association:
            Text(fr: "Association", de: "Verein", lb: "Veräin", en: "Association")
        case .cooperative:
            Text(fr: "Coopérative", de: "Genossenschaft", lb: "Kooperativ", en: "Co-operative")
        case .mutual:
            Text(
                fr: "Mutuelle", de: "Versicherungsverein auf Gegenseitigkeit", lb: "Mutualitéit",
                en: "Mutual society")
        case .foundation:
            Text(fr: "Fondation", de: "Stiftung", lb: "Fondatioun", en: "Foundation")
        case .company:
            Text(
                fr: "Société commerciale", de: "Kapitalgesellschaft", lb: "Handelsgesellschaft",
                en: "Company")
        case .public:
            Text(
                fr: "Organisme public", de: "Öffentliche Einrichtung",
                lb: "Ëffentlech Institutioun",
                en: "Public body")
        case .other:
            Text(fr: "Autre forme", de: "Andere Form", lb: "Aner Form", en: "Other form")
        }
    }
}
