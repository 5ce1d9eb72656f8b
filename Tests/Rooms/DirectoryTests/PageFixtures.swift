// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import SearchKernel
import Testing
import Vocabulary

@testable import Directory

/// Pages of the directory without a server or a database: invented organisations in an index.
struct PageFixtures {
    let organisations: [Organisation]
    private let index = SearchIndex(schema: SearchDocument.directorySchema)

    /// The site's frame, with what stands in it on every page.
    static let site = Site(baseURL: "https://grappe.example", isDemonstration: true)
    static let layout = Layout(
        site: site,
        navigation: [
            NavigationEntry(.find, DirectoryText.search, path: DirectoryPaths.organisations)
        ],
        footer: [FooterEntry(DirectoryText.sourcesTitle, path: DirectoryPaths.sources)],
        search: (DirectoryPaths.organisations, "q"))

    init(_ profiles: [Profile]) {
        organisations = profiles.enumerated().map { position, profile in
            Organisation(
                id: ID("organisation-\(position)"), slug: "organisation-\(position)",
                profile: profile, created: Self.instant, updated: Self.instant)
        }
        index.replaceAll(
            organisations.map {
                SearchDocument($0, Gazetteer(), ProfileConcepts($0.profile, Self.reader))
            })
    }

    var cards: [OrganisationCard] {
        organisations.map {
            OrganisationCard($0, Gazetteer(), ProfileConcepts($0.profile, Self.reader))
        }
    }

    static let reader = ConceptReader(VocabularySnapshot())

    static let invented = PageFixtures(Demonstration.organisations(count: 40))
    static let hostile = PageFixtures([HostileProfile.profile])
    static let nobody = PageFixtures([])

    static let instant = Instant(milliseconds: 1_795_000_000_000)
    static let today = CalendarDate(instant)

    static func render(_ page: Page) -> String { layout.render(page).string }

    func result(of search: OrganisationSearch) -> SearchResult {
        var query = SearchQuery(search, Self.reader.query(search.text))
        query.limit = OrganisationSearch.pageSize
        return index.snapshot().search(query)
    }

    /// The search page that an address with these fields leads to.
    func searchPage(_ fields: [(String, String)], _ language: Language) -> Page {
        let typed = FormFields(fields.map { (name: $0.0, value: $0.1) })
        var errors = FormErrors()
        let search = OrganisationSearch(
            typed, gazetteer: Gazetteer(), errors: &errors)
        let result = result(of: search)
        let byID = Dictionary(uniqueKeysWithValues: cards.map { ($0.id.string, $0) })
        let misses = search.withOneConditionLess(in: language).map {
            (search: $0.search, label: $0.label, count: 3)
        }
        return SearchPage(
            search: search, result: result,
            found: result.hits.compactMap { hit in
                byID[hit.id].map { FoundOrganisation(hit: hit, card: $0) }
            }, errors: errors,
            meant: Self.reader.query(search.text).meant.compactMap {
                VocabularySnapshot().concept($0)
            }, offers: Array(OwnVocabulary.concepts.prefix(3)),
            nearMisses: result.total == 0 ? misses : [], site: Self.site, language: language,
            typed: typed
        ).page
    }

    func profilePage(_ position: Int, _ language: Language) -> Page {
        let source = Source(
            id: ID("source"), name: HostileProfile.text, licence: "CC0-1.0",
            attribution: HostileProfile.text, url: "javascript:alert(1)")
        let origin = Origin(
            source: source.id, record: HostileProfile.text, url: "javascript:alert(1)",
            read: Self.instant)
        return ProfilePage(
            organisation: organisations[position], sources: [source], origins: [origin],
            similar: Array(cards.prefix(3)), complementary: Array(cards.suffix(2)),
            language: language, baseURL: Self.site.baseURL, today: Self.today
        ).page
    }
}
