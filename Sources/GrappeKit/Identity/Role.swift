// SPDX-License-Identifier: EUPL-1.2

/// What a person is trusted with on behalf of the cluster.
package enum Role: String, Sendable, Hashable, CaseIterable {
    /// Answers buyers' questions about topics, in territories and languages.
    case adviser
    /// Looks after the records of territories.
    case moderator
    /// Keeps the papers of the steering committee.
    case secretary
    /// Looks after the site itself.
    case administrator

    /// Whether a session counts for this role only after a second factor.
    package var needsSecondFactor: Bool { self != .moderator }

    /// What the role is called on pages.
    package var name: Text {
        switch self {
        case .adviser:
            Text(
                fr: "Conseil aux acheteurs", de: "Beratung der Auftraggeber",
                lb: "Berodung vun den Acheteuren", en: "Adviser to buyers")
        case .moderator:
            Text(fr: "Modération", de: "Moderation", lb: "Moderatioun", en: "Moderator")
        case .secretary:
            Text(
                fr: "Secrétariat du comité", de: "Sekretariat des Ausschusses",
                lb: "Sekretariat vum Comité", en: "Committee secretary")
        case .administrator:
            Text(
                fr: "Administration", de: "Administration", lb: "Administratioun",
                en: "Administrator")
        }
    }
}

/// A role as it was given to one person. Territories, topics and languages are its scope; an empty
/// list sets no bounds.
package struct Grant: Sendable, Hashable {
    /// What the person is trusted with.
    package let role: Role
    /// Where; everywhere if none is named.
    package let territories: Set<Territory>
    /// About what, in the words of the room that knows topics.
    package let topics: [String]
    /// In which languages the person answers.
    package let languages: [Language]

    /// A role within bounds, or without.
    package init(
        _ role: Role, territories: Set<Territory> = [], topics: [String] = [],
        languages: [Language] = []
    ) {
        (self.role, self.territories) = (role, territories)
        (self.topics, self.languages) = (topics, languages)
    }
}

/// What somebody may do for the organisation they act for.
package enum MandateRole: String, Sendable, Hashable, CaseIterable {
    /// Reads what is for members, and answers.
    case member
    /// Keeps the organisation's record.
    case editor
    /// Publishes courses: the organisation is a training operator.
    case `operator`
    /// Publishes needs: the organisation is a public buyer.
    case buyer

    /// What the role is called on pages.
    package var name: Text {
        switch self {
        case .member: Text(fr: "Membre", de: "Mitglied", lb: "Member", en: "Member")
        case .editor:
            Text(
                fr: "Tient la fiche", de: "Pflegt den Eintrag", lb: "Këmmert sech ëm d’Fiche",
                en: "Keeps the record")
        case .operator:
            Text(
                fr: "Organisme de formation", de: "Bildungsträger",
                lb: "Formatiounsorganisatioun", en: "Training operator")
        case .buyer:
            Text(
                fr: "Acheteur public", de: "Öffentlicher Auftraggeber",
                lb: "Ëffentlechen Acheteur", en: "Public buyer")
        }
    }
}

/// The organisation that somebody acts for. Its record is another room's.
package enum RepresentedOrganisation {}

/// That a person acts for an organisation today.
package struct HeldMandate: Sendable, Hashable {
    /// For whom.
    package let organisation: ID<RepresentedOrganisation>
    /// As what.
    package let role: MandateRole

    /// A mandate of today.
    package init(_ role: MandateRole, for organisation: ID<RepresentedOrganisation>) {
        (self.organisation, self.role) = (organisation, role)
    }
}
