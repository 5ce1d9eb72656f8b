// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit

/// The addresses of the room: the same values print links and, with a parameter for what varies,
/// register routes.
package enum RecordsPaths {
    /// The organisations that the reader acts for.
    package static func organisations(_ language: Language) -> Link {
        Link("/\(language)/account/organisations")
    }

    /// To propose one that is not in the directory.
    static func propose(_ language: Language) -> Link {
        Link("/\(language)/account/organisations/new")
    }

    package static func record(_ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)")
    }

    static func section(
        _ section: RecordSection, _ id: ID<Organisation>, _ language: Language
    ) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/edit/\(section.rawValue)")
    }

    static func release(_ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/release")
    }

    static func preview(_ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/preview")
    }

    static func publish(_ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/publish")
    }

    static func discard(_ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/discard")
    }

    static func confirm(_ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/confirm")
    }

    static func takeBack(_ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/take-back")
    }

    static func history(_ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/history")
    }

    static func revision(_ number: Int, _ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/history/\(String(number))")
    }

    static func restore(_ number: Int, _ id: ID<Organisation>, _ language: Language) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/history/\(String(number))/restore")
    }

    /// Where an editor answers somebody else's claim.
    static func decideClaim(
        _ claim: ID<RecordClaim>, on id: ID<Organisation>, _ language: Language
    ) -> Link {
        Link("/\(language)/account/organisations/\(id.string)/claims/\(claim.string)")
    }

    package static func claim(_ slug: String, _ language: Language) -> Link {
        Link("/\(language)/organisations/\(slug)/claim")
    }

    /// Where the letter to the published address leads.
    static func answerClaim(_ secret: String, _ language: Language) -> Link {
        Link("/\(language)/claims/\(secret)")
    }

    static func withdrawClaim(_ claim: ID<RecordClaim>, _ language: Language) -> Link {
        Link("/\(language)/account/claims/\(claim.string)/withdraw")
    }

    static func explainClaim(_ claim: ID<RecordClaim>, _ language: Language) -> Link {
        Link("/\(language)/account/claims/\(claim.string)/answer")
    }

    package static func report(_ slug: String, _ language: Language) -> Link {
        Link("/\(language)/organisations/\(slug)/report")
    }

    /// What the yearly letter leads to.
    static func stillTrue(_ secret: String, _ language: Language) -> Link {
        Link("/\(language)/still-true/\(secret)")
    }

    package static func queue(_ language: Language) -> Link {
        Link("/\(language)/secretariat/queue")
    }

    static func item(_ item: QueueItem, _ language: Language) -> Link {
        Link("/\(language)/secretariat/queue/\(item.kind.rawValue)/\(item.key)")
    }
}
