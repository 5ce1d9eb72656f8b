// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import HTTPTypes
import Hummingbird
import SearchKernel

/// The pages of the directory: each handler reads its address, asks, and hands over to its page.
struct DirectoryRoutes {
    let directory: Directory
    let site: Site

    private var database: any Database { directory.database }
    private var search: DirectorySearch { directory.search }

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("", for: .everyone, use: directory.kept(home))
        pages.get("organisations", for: .everyone, use: organisations)
        pages.get("organisations/suggestions.json", for: .everyone, use: suggestions)
        pages.get("organisations/points.json", for: .everyone, use: directory.kept(points))
        pages.get("organisations/:slug", for: .everyone, use: directory.kept(organisation))
        pages.get("territories", for: .everyone, use: directory.kept(territories))
        pages.get("territories/outlines.json", for: .everyone, use: directory.kept(outlines))
        pages.get("territories/:code", for: .everyone, use: directory.kept(territory))
        pages.get("sources", for: .everyone, use: directory.kept(sources))
        pages.get("data", for: .everyone) { _, context in
            DataPage(language: context.language).page
        }
        let hasTiles = site.tileURL != nil
        pages.get("privacy", for: .everyone) { _, context in
            StatementPage.privacy(context.language, hasTiles: hasTiles).page
        }
        pages.get("accessibility", for: .everyone) { _, context in
            StatementPage.accessibility(context.language).page
        }
    }

    @Sendable private func home(_ request: Request, _ context: SiteContext) async throws -> Page {
        let latest = try await database.read { try $0.latestOrganisationIDs(limit: 6) }
        return HomePage(
            everything: search.search(OrganisationSearch()),
            latest: search.cards(latest.map(\.string)), language: context.language
        ).page
    }

    /// A search is noted whether or not its page is kept; what somebody is still typing is no
    /// search yet.
    @Sendable private func organisations(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        var errors = FormErrors()
        let typed = request.query
        let query = OrganisationSearch(typed, gazetteer: directory.gazetteer, errors: &errors)
        let entry = SearchLogEntry(query, language: context.language, day: directory.today())
        if !request.isTyping, query.page == 1 { directory.searchLog.note(entry) }
        return try await directory.kept { [errors] _, context in
            let result = search.search(query)
            directory.searchLog.found(result.total, by: entry)
            return SearchPage(
                search: query, result: result,
                found: search.found(result.hits), errors: errors,
                meant: search.meant(by: query), offers: search.offers(for: query),
                nearMisses: result.total == 0 ? nearMisses(of: query, context.language) : [],
                site: site, language: context.language, typed: typed
            ).page
        }(request, context)
    }

    @Sendable private func suggestions(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let typed = String(request.query["q"].prefix(80))
        let suggestions = directory.suggestions.suggestions(for: typed, in: context.language)
        let document = SuggestionsDocument(suggestions: suggestions, language: context.language)
        return .data(document.bytes, type: .json)
    }

    /// Searches with one condition less, for a reader whose search found nothing.
    private func nearMisses(
        of query: OrganisationSearch, _ language: Language
    ) -> [(search: OrganisationSearch, label: String, count: Int)] {
        query.withOneConditionLess(in: language)
            .map { ($0.search, $0.label, search.count($0.search)) }
            .filter { $0.2 > 0 }
            .sorted { $0.2 > $1.2 }
    }

    @Sendable private func points(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        var errors = FormErrors()
        let query = OrganisationSearch(
            request.query, gazetteer: directory.gazetteer, errors: &errors)
        guard errors.isEmpty else { throw WebError.invalid(errors) }
        let points = MapPoints(search.cards(query))
        if request.query["part"] == "labels" { return .data(points.labels, type: .json) }
        let own = DirectoryPaths.points(context.language).query(query.items)
        return .data(
            points.json(
                base: DirectoryPaths.organisations(context.language),
                labels: own.query([("part", "labels")])), type: .json)
    }

    @Sendable private func organisation(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let slug = try context.parameters.require("slug")
        let language = context.language
        let found = try await database.read { session in
            try session.organisation(slug: slug).map {
                ($0, try session.sources(), try session.origins(of: $0.id))
            }
        }
        guard let (organisation, sources, origins) = found else {
            guard let current = try await database.read({ try $0.currentSlug(of: slug) }) else {
                throw WebError.notFound()
            }
            let place = DirectoryPaths.organisation(current, language)
            return .redirect(to: place, status: .movedPermanently)
        }
        return try ProfilePage(
            additions: try await directory.additions(organisation.id, language),
            organisation: organisation, sources: sources, origins: origins,
            similar: search.similar(to: organisation.id, limit: 4),
            complementary: search.complementary(to: organisation.id, limit: 4),
            language: language, baseURL: site.baseURL, today: directory.today()
        ).page.response(from: request, context: context)
    }

    @Sendable private func territories(
        _ request: Request, _ context: SiteContext
    ) async throws -> Page {
        let counts = search.search(OrganisationSearch()).facets["territory"] ?? []
        return TerritoriesPage(
            counts: Dictionary(uniqueKeysWithValues: counts.map { ($0.value, $0.count) }),
            language: context.language
        ).page
    }

    @Sendable private func outlines(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        .data(Outlines(language: context.language).json, type: .geoJSON)
    }

    @Sendable private func territory(
        _ request: Request, _ context: SiteContext
    ) async throws -> Page {
        let code = try context.parameters.require("code")
        guard let territory = Territory(rawValue: code) else {
            throw WebError.notFound()
        }
        let query = OrganisationSearch().toggling(territory.code, of: .territory)
        // Ids grow with time.
        let ids = search.all(query).map(\.string)
        return TerritoryPage(
            territory: territory, result: search.search(query),
            organisations: search.cards(ids.suffix(6)),
            points: search.cards(ids.prefix(400)).compactMap { card in
                card.coordinate.map { .init(coordinate: $0, name: card.name) }
            }, language: context.language
        ).page
    }

    @Sendable private func sources(
        _ request: Request, _ context: SiteContext
    ) async throws -> Page {
        let lines = try await database.read { try $0.sourceLines() }
        return SourcesPage(lines: lines, language: context.language).page
    }
}

extension Request {
    /// Set by `live-search.js`.
    fileprivate var isTyping: Bool { HTTPField.Name.typing.map { headers[$0] != nil } ?? false }
}

extension HTTPField.Name {
    fileprivate static let typing = HTTPField.Name("Grappe-Typing")
}
