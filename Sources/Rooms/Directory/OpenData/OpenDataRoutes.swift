// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import Hummingbird

/// What programs ask the directory for: the interface, files, feed, site map.
struct OpenDataRoutes {
    let directory: Directory
    let site: Site

    private var database: any Database { directory.database }

    func addRoutes(to routes: Routes) {
        routes.root.get(
            "api/v1/organisations", for: .everyone, use: directory.kept(organisations))
        routes.root.get(
            "api/v1/organisations/:id", for: .everyone, use: directory.kept(organisation))
        routes.root.get("api/v1/structures", for: .everyone, use: structures)
        routes.root.get("api/v1/openapi.json", for: .everyone) { _, _ in
            Response.data(OpenAPIDocument(baseURL: site.baseURL).json, type: .json)
        }
        routes.root.get("sitemap.xml", for: .everyone, use: directory.kept(siteMap))
        routes.root.get("robots.txt", for: .everyone) { _, _ in
            Response.data(Robots.text(baseURL: site.baseURL).utf8, type: .plainText)
        }
        routes.pages.get("organisations/feed.atom", for: .everyone, use: directory.kept(feed))
        for format in ExportFormat.allCases {
            routes.pages.get("organisations/export.\(format.rawValue)", for: .everyone) {
                try await export($0, $1, format)
            }
        }
    }

    @Sendable private func organisations(
        _ request: Request, _ context: ServerContext
    ) async throws -> Response {
        let query = try OrganisationsQuery(request.query, gazetteer: directory.gazetteer)
        let organisations = try await page(of: query)
        let ids = organisations.map(\.id)
        let origins = try await database.read { try $0.origins(of: ids) }
        let isLast = organisations.count < query.limit
        let next = isLast ? nil : organisations.last.map { query.next(after: $0).string }
        return .data(
            JSONWriter.bytes(
                of: .object(pairs: [
                    "data": .list(organisations) {
                        $0.json(origins: origins[$0.id] ?? [], baseURL: site.baseURL)
                    },
                    "next": .optional(next),
                ])), type: .json)
    }

    /// Without conditions the database follows the changes by itself; with some, the search says
    /// which organisations to follow.
    private func page(of query: OrganisationsQuery) async throws -> [Organisation] {
        guard !query.search.isEmpty else {
            return try await database.read {
                try $0.organisations(
                    updatedAfter: query.after.instant, id: query.after.id, limit: query.limit)
            }
        }
        let ids = directory.search.cards(query.search)
            .filter { ($0.updated, $0.id) > query.after }
            .sorted { ($0.updated, $0.id) < ($1.updated, $1.id) }
            .prefix(query.limit).map(\.id)
        return try await database.read { try $0.organisations(Array(ids)) }
    }

    @Sendable private func organisation(
        _ request: Request, _ context: ServerContext
    ) async throws -> Response {
        let id = ID<Organisation>(try context.parameters.require("id"))
        guard let organisation = try await database.read({ try $0.organisation(id) }) else {
            throw WebError.notFound()
        }
        let origins = try await database.read { try $0.origins(of: id) }
        let json = organisation.json(origins: origins, baseURL: site.baseURL)
        return .data(JSONWriter.bytes(of: json), type: .json)
    }

    @Sendable private func structures(
        _ request: Request, _ context: ServerContext
    ) async throws -> Response {
        let export = OrganisationExport(database: database, language: .fr, baseURL: site.baseURL)
        let ids = directory.search.all(OrganisationSearch())
        return .data(try await export.structures(ids), type: .json)
    }

    @Sendable private func export(
        _ request: Request, _ context: SiteContext, _ format: ExportFormat
    ) async throws -> Response {
        var errors = FormErrors()
        let search = OrganisationSearch(
            request.query, gazetteer: directory.gazetteer, errors: &errors)
        guard errors.isEmpty else { throw WebError.invalid(errors) }
        let export = OrganisationExport(
            database: database, language: context.language, baseURL: site.baseURL)
        let bytes = try await export.bytes(directory.search.all(search), format: format)
        return .download(bytes, type: format.type, fileName: "organisations.\(format.rawValue)")
    }

    @Sendable private func feed(
        _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let latest = try await database.read { try $0.latestOrganisations(limit: 50) }
        let feed = OrganisationFeed(
            organisations: latest, language: context.language, site: site)
        return .data(feed.bytes, type: .atom)
    }

    /// The index, or with `?part=` one of its files: 0 holds the pages, 1 and on organisations.
    @Sendable private func siteMap(
        _ request: Request, _ context: ServerContext
    ) async throws -> Response {
        let map = SiteMap(baseURL: site.baseURL)
        guard !request.query["part"].isEmpty else {
            let count = try await database.read { try $0.organisationCount() }
            return .data(try map.index(organisations: count), type: .xml)
        }
        guard let part = Int(request.query["part"]), (0..<10_000).contains(part) else {
            throw WebError.notFound()
        }
        guard part > 0 else { return .data(try map.pages(), type: .xml) }
        let size = SiteMap.organisationsPerFile
        let addresses = try await database.read {
            try $0.addresses(offset: (part - 1) * size, limit: size)
        }
        return .data(try map.part(addresses), type: .xml)
    }
}

extension ExportFormat {
    fileprivate var type: ContentType {
        switch self {
        case .csv: .csv
        case .xlsx: .xlsx
        case .json: .json
        }
    }
}
