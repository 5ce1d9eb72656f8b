// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Every page of the directory for search engines. Invented organisations stay out.
struct SiteMap {
    /// Four languages each, and a file holds 50,000 pages.
    static let organisationsPerFile = 10_000

    let baseURL: String

    func index(organisations count: Int) throws -> [UInt8] {
        let parts = (count + Self.organisationsPerFile - 1) / Self.organisationsPerFile
        return try Sitemap.index(
            of: (0...parts).map { number in
                (
                    Link("/sitemap.xml").query([("part", String(number))]).absolute(from: baseURL),
                    nil
                )
            })
    }

    /// The pages that are not organisations.
    func pages() throws -> [UInt8] {
        var paths: [(Language) -> Link] = [
            DirectoryPaths.home, DirectoryPaths.organisations, DirectoryPaths.territories,
            DirectoryPaths.sources, DirectoryPaths.data, DirectoryPaths.accessibility,
            DirectoryPaths.privacy,
        ]
        paths += Territory.allCases.map { territory in
            { DirectoryPaths.territory(territory.code, $0) }
        }
        return try Sitemap.bytes(of: paths.flatMap { page($0, modified: nil) })
    }

    func part(_ addresses: [(slug: String, updated: Instant)]) throws -> [UInt8] {
        try Sitemap.bytes(
            of: addresses.flatMap { address in
                page({ DirectoryPaths.organisation(address.slug, $0) }, modified: address.updated)
            })
    }

    private func page(
        _ path: (Language) -> Link, modified: Instant?
    ) -> [Sitemap.Page] {
        let alternates = Language.allCases.map {
            (language: Optional($0), link: path($0).absolute(from: baseURL))
        }
        return alternates.map { Sitemap.Page($0.link, modified: modified, alternates: alternates) }
    }
}

/// What robots may read: everything but the endless combinations of a search.
enum Robots {
    static func text(baseURL: String) -> String {
        """
        User-agent: *
        Disallow: /*/organisations?
        Disallow: /*/organisations/points.json
        Sitemap: \(baseURL)/sitemap.xml

        """
    }
}
