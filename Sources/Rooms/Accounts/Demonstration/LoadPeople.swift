// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// Makes the invented people with whom a demonstration is tried out, one for each role. Nobody owns
/// their addresses (RFC 2606): mails to them are read in the demonstration itself.
package struct LoadPeople {
    /// Somebody invented, with what they are trusted with.
    struct Invented {
        let local, name: String
        let language: Language
        var grant: Grant?
        var mandate: MandateRole?
        /// Where the organisation is for which they act.
        var home = Territory.luxembourg
    }

    /// Somebody who was made: `local` is what stands before `@` in the address.
    package struct Made: Sendable {
        package let local, address: String
        package let person: ID<Person>
    }

    static let everybody: [Invented] = [
        Invented(
            local: "administration", name: "Nadine Kessler", language: .fr,
            grant: Grant(.administrator)),
        Invented(
            local: "moderation", name: "Tom Weydert", language: .lb,
            grant: Grant(.moderator, territories: [.luxembourg])),
        Invented(
            local: "conseil", name: "Camille Aubry", language: .fr,
            grant: Grant(.adviser, territories: [.lorraine, .wallonia], languages: [.fr])),
        Invented(
            local: "comite", name: "Jutta Marx", language: .de, grant: Grant(.secretary)),
        Invented(local: "atelier", name: "Marc Thill", language: .fr, mandate: .editor),
        Invented(
            local: "schule", name: "Heike Brandt", language: .de, mandate: .operator,
            home: .saarland),
        Invented(local: "gemeng", name: "Claudine Reuter", language: .lb, mandate: .buyer),
        Invented(
            local: "membre", name: "Yves Lambert", language: .fr, mandate: .member,
            home: .wallonia),
        Invented(
            local: "annuaire", name: "Sophie Braun", language: .fr, grant: Grant(.moderator)),
    ]

    private let database: any Database
    private let organisations: [Territory: ID<RepresentedOrganisation>]

    /// `organisations`: those for which people act.
    package init(
        database: any Database, organisations: [Territory: ID<RepresentedOrganisation>]
    ) {
        (self.database, self.organisations) = (database, organisations)
    }

    /// Those that were made; none where there is anybody already.
    package func run(at now: Instant) async throws -> [Made] {
        try await database.write { session in
            guard try session.numberOfPeople() == 0 else { return [] }
            return try Self.everybody.map { try make($0, in: session, at: now) }
        }
    }

    private func make(
        _ invented: Invented, in session: any WriteSession, at now: Instant
    ) throws -> Made {
        let address = try MailAddress("\(invented.local)@grappe.example")
        let person = try MakePerson(
            name: invented.name, language: invented.language, address: address
        ).run(in: session, at: now)
        if let grant = invented.grant {
            try session.give(grant, to: person, by: "Grappe", at: now)
        }
        if let role = invented.mandate, let organisation = organisations[invented.home] {
            let mandate = Mandate(
                organisation: organisation, role: role, since: CalendarDate(now), at: now)
            try session.give(mandate, to: person, by: "Grappe", at: now)
        }
        return Made(local: invented.local, address: address.string, person: person)
    }
}
