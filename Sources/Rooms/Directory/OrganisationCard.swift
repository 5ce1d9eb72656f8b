// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import SearchKernel

/// What the map and the lists of a page need of an organisation without asking the database.
package struct OrganisationCard: Sendable {
    package let id: ID<Organisation>
    package let slug: String
    package let coordinate: Coordinate?
    package let trades: [String]
    package let updated: Instant
    /// Where its seat is.
    let territory: Territory?
    let texts: CardTexts

    init(_ organisation: Organisation, _ gazetteer: Gazetteer) {
        let profile = organisation.profile
        (id, slug, updated) = (organisation.id, organisation.slug, organisation.updated)
        coordinate = profile.sites.lazy.compactMap { gazetteer.place(of: $0) }.first
        trades = OrganisationFacet.trade.values(of: profile)
        territory = profile.seat?.territory.flatMap { Territory(rawValue: $0) }
        texts = CardTexts(profile)
    }

    /// The name that French readers see: for lists that are the same for everybody.
    package var name: String { name(in: .fr)?.text ?? slug }

    /// See `Profile.name(in:)`.
    func name(in language: Language) -> CardText? {
        texts.version(of: texts.entries(.name), for: language).map(texts.text)
    }

    /// The summary, or else the description, in the reader's language where it exists, with what
    /// of it a list shows where no word has to be found in it.
    func presentation(in language: Language) -> (whole: CardText, excerpt: String)? {
        for kind in [CardTexts.Kind.summary, .description] {
            let entries = texts.entries { $0 == kind || $0 == .excerpt }
            guard let entry = texts.version(of: entries.filter { $0.kind == kind }, for: language)
            else { continue }
            let whole = texts.text(entry)
            let short = texts.excerpt(after: entry, among: entries)
            return (whole, short ?? whole.text)
        }
        return nil
    }

    /// The town of the seat.
    var town: String? { texts.first(.town).flatMap { $0.isEmpty ? nil : $0 } }

    /// What it can do, then what it has.
    var offered: [CardText] { offeredEntries.map(texts.text) }

    var offeredEntries: [CardTexts.Entry] {
        texts.entries(.competence) + texts.entries(.equipment)
    }
}

extension CardTexts {
    fileprivate init(_ profile: Profile) {
        self.init()
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
        for reference in profile.references { add(.reference, reference.title, reference.language) }
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
            guard version.value.unicodeScalars.count > Self.excerptLength else { continue }
            let short = Highlight.snippet(
                version.value, terms: [], maxLength: Self.excerptLength)
            add(.excerpt, short.text, version.language)
        }
    }

    /// The excerpt that belongs to an entry: it stands right behind it.
    fileprivate func excerpt(after entry: Entry, among entries: [Entry]) -> String? {
        guard let next = entries.first(where: { $0.follows(entry) }), next.kind == .excerpt
        else { return nil }
        return string(next)
    }
}
