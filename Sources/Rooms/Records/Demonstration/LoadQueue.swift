// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb

/// Gives the moderators of a demonstration something of each kind to decide, and sends one letter
/// that asks whether a record is still true.
package struct LoadQueue: Sendable {
    /// Those of the invented people who want something.
    package struct People: Sendable {
        let claimant, proposer, editor: ID<Person>

        package init(claimant: ID<Person>, proposer: ID<Person>, editor: ID<Person>) {
            (self.claimant, self.proposer, self.editor) = (claimant, proposer, editor)
        }
    }

    private let people: People
    private let organisations: [Organisation]
    private let site: Site

    private static let day: Int64 = 86_400_000

    /// `organisations`: some for which nobody acts.
    package init(people: People, organisations: [Organisation], site: Site) {
        (self.people, self.organisations, self.site) = (people, organisations, site)
    }

    package func run(in session: any WriteSession, at now: Instant) throws {
        if let organisation = first(in: .wallonia) {
            try claim(organisation, session, now.advanced(by: -4 * Self.day))
        }
        try propose(session, now.advanced(by: -3 * Self.day))
        if let organisation = first(in: .luxembourg) {
            try report(organisation, session, now.advanced(by: -2 * Self.day))
        }
        try rename(session, now.advanced(by: -Self.day))
        if let organisation = first(in: .lorraine) {
            try letStale(organisation.id, session, now)
        }
        if let organisation = first(in: .rhinelandPalatinate) {
            let lastYear = now.advanced(by: -Freshness.askedAfter - 5 * Self.day)
            try session.confirm(organisation.id, at: lastYear)
        }
        _ = try AskWhetherTrue(site: site).run(in: session, at: now)
    }

    private func first(in territory: Territory) -> Organisation? {
        organisations.first { $0.profile.seatTerritory == territory && $0.publishedAddress != nil }
    }

    private func claim(
        _ organisation: Organisation, _ session: any WriteSession, _ made: Instant
    ) throws {
        let words = """
            Responsable des ventes depuis mars. Le standard ou notre directrice peuvent vous le \
            confirmer.
            """
        let claim = RecordClaim(
            id: ID(at: made), organisation: organisation.id,
            name: organisation.shownName(in: .fr),
            territory: organisation.profile.seatTerritory, person: people.claimant,
            proof: .moderator, words: words, state: .open, made: made, decision: nil)
        try session.insert(claim, secret: nil)
        try session.audit(
            .recordClaimed, by: people.claimant, organisation.id.string, claim.proof.rawValue,
            at: made)
    }

    private func propose(_ session: any WriteSession, _ made: Instant) throws {
        var profile = Profile()
        profile.names = [Name("Fahrradwerkstatt Rückenwind", language: Language.de.tag)]
        var site = OrganisationSite()
        (site.street, site.postalCode) = ("Marktgasse 4", "66740")
        (site.municipality, site.country) = ("Saarlouis", Country.find(code: "DE")?.code)
        site.territory = Territory.saarland.code
        // The middle of the town.
        site.coordinate = Coordinate(latitude: 49.3136, longitude: 6.7516)
        site.precision = .municipality
        profile.sites = [site]
        profile.contacts = [Contact(.email, "info@rueckenwind.example")]
        profile.activities = [Activity(.trade, "reuse-recycling", isMain: true)]
        _ = try ProposeOrganisation(profile: profile, author: people.proposer)
            .run(in: session, at: made)
    }

    private func report(
        _ organisation: Organisation, _ session: any WriteSession, _ made: Instant
    ) throws {
        try session.insert(
            RecordReport(
                id: ID(at: made), organisation: organisation.id,
                name: organisation.shownName(in: .fr),
                territory: organisation.profile.seatTerritory, kind: .mistake,
                words: "Le numéro de téléphone n’est plus attribué.", address: nil,
                language: .fr, made: made, decision: nil))
    }

    /// The organisation of the editor wants another name.
    private func rename(_ session: any WriteSession, _ made: Instant) throws {
        let mandate = try session.mandates(of: people.editor).first { $0.role == .editor }
        guard let mandate, let state = try session.recordState(of: ID(mandate.organisation.string))
        else { return }
        var profile = state.organisation.profile
        profile.names.insert(
            Name("Les Ateliers réunis", language: Language.fr.tag, kind: .trade), at: 0)
        var change = RecordChange()
        change.set(.names, as: profile)
        try session.save(change, over: state, by: people.editor, at: made)
        _ = try PublishDraft(organisation: state.organisation.id, author: people.editor)
            .run(in: session, at: made)
    }

    /// Its people were asked half a year ago, and nobody answered.
    private func letStale(
        _ organisation: ID<Organisation>, _ session: any WriteSession, _ now: Instant
    ) throws {
        try session.confirm(
            organisation, at: now.advanced(by: -Freshness.staleAfter - 10 * Self.day))
        try session.noteAsked(organisation, Secret(), at: now.advanced(by: -180 * Self.day))
    }
}
