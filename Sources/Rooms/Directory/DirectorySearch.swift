// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import SearchKernel
import Synchronization
import Vocabulary

/// The directory's replica in memory: the search index and the map's points, built from the
/// database at start and kept fresh by the change log.
package final class DirectorySearch: Sendable {
    private struct State {
        var cards = CardTable()
        /// The change log has been read up to here.
        var sequence: Int64 = 0
    }

    /// Who is similar to whom, as long as nothing changes.
    private struct Similarities {
        private static let most = 20_000
        private var version = 0
        private var known: [String: [String]] = [:]

        func find(_ key: String, _ version: Int) -> [String]? {
            version == self.version ? known[key] : nil
        }

        mutating func keep(_ ids: [String], for key: String, _ version: Int) {
            if version != self.version || known.count >= Self.most { known = [:] }
            self.version = version
            known[key] = ids
        }
    }

    let database: any Database
    let gazetteer: Gazetteer
    private let vocabulary: VocabularyReplica
    private let reader: Guarded<ConceptReader>
    private let index = SearchIndex(schema: SearchDocument.directorySchema)
    private let state = Guarded(State())
    private let steps = Atomic(0)
    private let similarities = Guarded(Similarities())

    /// `gazetteer`: puts organisations on the map whose source gives no coordinates;
    /// `vocabulary`: what words mean, the program's own where none is given.
    package init(
        database: any Database, gazetteer: Gazetteer = Gazetteer(),
        vocabulary: VocabularyReplica? = nil
    ) {
        (self.database, self.gazetteer) = (database, gazetteer)
        self.vocabulary = vocabulary ?? VocabularyReplica(database: database)
        reader = Guarded(ConceptReader(self.vocabulary))
    }

    /// Another number after every change that pages may show.
    package var version: Int { steps.load(ordering: .acquiring) }

    /// What a file keeps of it: the index may be ahead of the cards and the change that they go up
    /// to, never behind, so that reading on from there misses nothing.
    ///
    /// The vocabulary's number is read first, so that it is never newer than what was read with it.
    var content: SearchContent {
        let vocabulary = reader.withLock { $0 }.sequence
        let (cards, sequence) = state.withLock { ($0.cards, $0.sequence) }
        return SearchContent(
            cards: cards.repacked(), sequence: sequence, vocabulary: vocabulary,
            index: index.snapshot())
    }

    /// Puts in place what a file kept. The vocabulary must be the one that it was read with.
    func take(_ content: SearchContent) {
        index.replaceAll(with: content.index)
        state.withLock {
            $0 = State(cards: CardTable(content.cards), sequence: content.sequence)
        }
        reader.withLock { $0 = ConceptReader(vocabulary) }
        step()
    }

    /// Reads every organisation; a change made meanwhile is read again by `refresh`.
    package func rebuild() async throws {
        let (index, gazetteer, reader) = (index, gazetteer, ConceptReader(vocabulary))
        let (cards, sequence) = try await database.read { session in
            let sequence = try session.lastChangeSequence()
            var documents: [SearchDocument] = []
            var cards = PackedCards.Builder()
            try session.forEachOrganisation { organisations in
                for organisation in organisations {
                    let concepts = ProfileConcepts(organisation.profile, reader)
                    documents.append(SearchDocument(organisation, gazetteer, concepts))
                    cards.append(OrganisationCard(organisation, gazetteer, concepts))
                }
            }
            index.replaceAll(documents)
            return (CardTable(cards.finished()), sequence)
        }
        state.withLock { $0 = State(cards: cards, sequence: sequence) }
        self.reader.withLock { $0 = reader }
        step()
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
        for await _ in database.changeSequences() {
            try await refresh()
            try await vocabulary.refresh()
            let known = reader.withLock { $0 }.vocabulary.linker
            // Words mean something else now: what profiles say is read again.
            if known !== vocabulary.snapshot.linker { try await rebuild() }
            // Pages show what other rooms hold as well.
            step()
        }
    }

    private func step() { steps.wrappingAdd(1, ordering: .releasing) }

    private func apply(_ organisations: [Organisation], gone subjects: Set<String>, upTo: Int64) {
        let gone = subjects.subtracting(organisations.map(\.id.string))
        let reader = reader.withLock { $0 }
        let read = organisations.map { ($0, ProfileConcepts($0.profile, reader)) }
        let cards = read.map { OrganisationCard($0, gazetteer, $1) }
        index.apply(
            upserts: read.map { SearchDocument($0, gazetteer, $1) }, deletions: Array(gone))
        let worn = state.withLock { state in
            for card in cards { state.cards.put(card) }
            for id in gone { state.cards.remove(id) }
            state.sequence = upTo
            return state.cards.isWorn ? state.cards : nil
        }
        step()
        if let worn { repack(worn, upTo) }
    }
}

extension DirectorySearch {
    /// Packs the cards aside: readers do not wait for it.
    private func repack(_ cards: CardTable, _ sequence: Int64) {
        let packed = CardTable(cards.repacked())
        state.withLock { if $0.sequence == sequence { $0.cards = packed } }
    }

    /// Concepts that words of the search may mean without it being sure which, at most three.
    package func offers(for search: OrganisationSearch) -> [Concept] {
        let reader = reader.withLock { $0 }
        return reader.query(search.text).offers.compactMap { reader.vocabulary.concept($0) }
    }

    /// What words of the search surely mean.
    func meant(by search: OrganisationSearch) -> [Concept] {
        let reader = reader.withLock { $0 }
        return reader.query(search.text).meant.compactMap { reader.vocabulary.concept($0) }
    }

    private func query(_ search: OrganisationSearch) -> SearchQuery {
        SearchQuery(search, reader.withLock { $0 }.query(search.text))
    }

    /// The page of a search that its URL asks for, with the counts of every facet.
    package func search(_ search: OrganisationSearch) -> SearchResult {
        var query = query(search)
        query.offset = Paging(number: search.page, size: OrganisationSearch.pageSize).offset
        query.limit = OrganisationSearch.pageSize
        return index.snapshot().search(query)
    }

    /// Only how many there are.
    package func count(_ search: OrganisationSearch) -> Int {
        var query = query(search)
        query.limit = 0
        query.countsFacets = false
        return index.snapshot().search(query).total
    }

    /// Every organisation of a search, by id.
    package func all(_ search: OrganisationSearch) -> [ID<Organisation>] {
        index.snapshot().matchingIDs(query(search)).sorted().map { ID($0) }
    }

    /// What the map shows of a search: the organisations that have a place.
    package func cards(_ search: OrganisationSearch) -> [OrganisationCard] {
        cards(index.snapshot().matchingIDs(query(search)))
    }

    /// The cards of those that are known, in the order of the ids.
    package func cards(_ ids: some Sequence<String>) -> [OrganisationCard] {
        state.withLock { state in ids.compactMap { state.cards[$0] } }
    }

    /// Every card, in no particular order.
    func forEachCard(_ body: (OrganisationCard) -> Void) {
        state.withLock(\.cards).forEach(body)
    }

    /// The hits with their cards; who has been removed since the search is left out.
    package func found(_ hits: [Hit]) -> [FoundOrganisation] {
        state.withLock { state in
            hits.compactMap { hit in
                state.cards[hit.id].map { FoundOrganisation(hit: hit, card: $0) }
            }
        }
    }

    package func similar(to id: ID<Organisation>, limit: Int) -> [OrganisationCard] {
        let key = "\(limit) \(id.string)"
        let now = version
        if let known = similarities.withLock({ $0.find(key, now) }) { return cards(known) }
        let found = index.snapshot().similar(to: id.string, limit: limit).map(\.id)
        similarities.withLock { $0.keep(found, for: key, now) }
        return cards(found)
    }

    /// Neighbours whose trades the organisation does not have, one a trade, the nearest first:
    /// whom it could bid with.
    package func complementary(to id: ID<Organisation>, limit: Int) -> [OrganisationCard] {
        state.withLock { $0.cards.complementary(to: id.string, limit: limit) }
    }
}
