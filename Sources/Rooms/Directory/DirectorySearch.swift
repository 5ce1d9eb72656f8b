// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import SearchKernel
import Synchronization

/// The directory's replica in memory: the search index and the map's points, built from the
/// database at start and kept fresh by the change log.
package final class DirectorySearch: Sendable {
    /// What the map and the lists of a page need of an organisation without asking the database.
    package struct Card: Sendable {
        package let id: ID<Organisation>
        package let slug: String
        package let name: String
        package let coordinate: Coordinate?
        package let trades: [String]
        package let updated: Instant
    }

    private struct State {
        var cards: [String: Card] = [:]
        /// The change log has been read up to here.
        var sequence: Int64 = 0
    }

    private let database: any Database
    private let gazetteer: Gazetteer
    private let index = SearchIndex(schema: SearchDocument.directorySchema)
    private let state = Mutex(State())

    /// `gazetteer`: puts organisations on the map whose source gives no coordinates.
    package init(database: any Database, gazetteer: Gazetteer = Gazetteer()) {
        (self.database, self.gazetteer) = (database, gazetteer)
    }

    /// Reads every organisation; a change made meanwhile is read again by `refresh`.
    package func rebuild() async throws {
        let (index, gazetteer) = (index, gazetteer)
        let (cards, sequence) = try await database.read { session in
            let sequence = try session.lastChangeSequence()
            var documents: [SearchDocument] = []
            var cards: [String: Card] = [:]
            try session.forEachOrganisation { organisations in
                for organisation in organisations {
                    documents.append(SearchDocument(organisation, gazetteer))
                    cards[organisation.id.string] = Card(organisation, gazetteer)
                }
            }
            index.replaceAll(documents)
            return (cards, sequence)
        }
        state.withLock { $0 = State(cards: cards, sequence: sequence) }
    }

    /// Takes in what changed since the last time, until there is nothing more.
    package func refresh() async throws {
        while true {
            let last = state.withLock(\.sequence)
            let (changes, organisations) = try await database.read { session in
                let changes = try session.changes(after: last, room: "directory", limit: 2000)
                let ids = Set(changes.map(\.subject)).sorted().map { ID<Organisation>($0) }
                return (changes, try session.organisations(ids))
            }
            guard let newest = changes.last?.sequence else { return }
            apply(organisations, gone: Set(changes.map(\.subject)), upTo: newest)
        }
    }

    /// Follows the change log until the task is cancelled.
    package func follow() async throws {
        for await _ in database.changeSequences() { try await refresh() }
    }

    private func apply(_ organisations: [Organisation], gone subjects: Set<String>, upTo: Int64) {
        let gone = subjects.subtracting(organisations.map(\.id.string))
        index.apply(
            upserts: organisations.map { SearchDocument($0, gazetteer) }, deletions: Array(gone))
        state.withLock { state in
            for organisation in organisations {
                state.cards[organisation.id.string] = Card(organisation, gazetteer)
            }
            for id in gone { state.cards[id] = nil }
            state.sequence = upTo
        }
    }
}

extension DirectorySearch {
    /// The page of a search that its URL asks for, with the counts of every facet.
    package func search(_ search: OrganisationSearch) -> SearchResult {
        var query = SearchQuery(search)
        query.offset = Paging(number: search.page, size: OrganisationSearch.pageSize).offset
        query.limit = OrganisationSearch.pageSize
        return index.snapshot().search(query)
    }

    /// Only how many there are.
    package func count(_ search: OrganisationSearch) -> Int {
        var query = SearchQuery(search)
        query.limit = 0
        query.countsFacets = false
        return index.snapshot().search(query).total
    }

    /// Every organisation of a search, by id.
    package func all(_ search: OrganisationSearch) -> [ID<Organisation>] {
        index.snapshot().matchingIDs(SearchQuery(search)).sorted().map { ID($0) }
    }

    /// What the map shows of a search: the organisations that have a place.
    package func cards(_ search: OrganisationSearch) -> [Card] {
        let ids = index.snapshot().matchingIDs(SearchQuery(search))
        return state.withLock { state in ids.compactMap { state.cards[$0] } }
    }

    package func similar(to id: ID<Organisation>, limit: Int) -> [ID<Organisation>] {
        index.snapshot().similar(to: id.string, limit: limit).map { ID($0.id) }
    }

    /// Neighbours whose trades the organisation does not have, one a trade, the nearest first:
    /// whom it could bid with.
    package func complementary(to id: ID<Organisation>, limit: Int) -> [ID<Organisation>] {
        let around = state.withLock { state in
            state.cards[id.string].map { Self.others(around: $0, in: state.cards.values) } ?? []
        }
        var trades: Set<String> = []
        return Array(
            around.sorted { ($0.kilometres, $0.card.slug) < ($1.kilometres, $1.card.slug) }
                .filter { trades.insert($0.card.trades[0]).inserted }
                .prefix(limit).map(\.card.id))
    }

    /// Those within 60 kilometres that share no trade.
    private static func others(
        around own: Card, in cards: some Collection<Card>
    ) -> [(card: Card, kilometres: Double)] {
        guard let place = own.coordinate else { return [] }
        return cards.compactMap { card in
            // Half a degree of latitude is 56 kilometres: most are out without a sine.
            guard let coordinate = card.coordinate,
                (coordinate.latitude - place.latitude).magnitude < 0.55,
                !card.trades.isEmpty, !card.trades.contains(where: own.trades.contains)
            else { return nil }
            let kilometres = place.distance(to: coordinate)
            return kilometres <= 60 ? (card, kilometres) : nil
        }
    }
}

extension DirectorySearch.Card {
    init(_ organisation: Organisation, _ gazetteer: Gazetteer) {
        id = organisation.id
        slug = organisation.slug
        name = organisation.profile.name(in: .fr)?.text ?? organisation.slug
        coordinate = organisation.profile.sites.lazy.compactMap { gazetteer.place(of: $0) }.first
        trades = OrganisationFacet.trade.values(of: organisation.profile)
        updated = organisation.updated
    }
}
