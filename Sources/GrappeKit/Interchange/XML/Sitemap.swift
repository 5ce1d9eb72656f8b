// SPDX-License-Identifier: EUPL-1.2

/// The pages of a site for search engines (sitemaps.org protocol 0.9), each with its versions in
/// other languages (`xhtml:link`, as Google documents it).
package enum Sitemap {
    /// How many pages one file may list, and how many files an index.
    package static let limit = 50_000
    /// How long one file may be: 50 MiB.
    package static let byteLimit = 50 << 20

    /// A page in one language.
    package struct Page: Sendable {
        /// Absolute, like every link here.
        package let location: Link
        package var modified: Instant?
        /// The page in each of its languages, its own included; no language is `x-default`.
        package var alternates: [(language: Language?, link: Link)]

        package init(
            _ location: Link, modified: Instant? = nil,
            alternates: [(language: Language?, link: Link)] = []
        ) {
            (self.location, self.modified, self.alternates) = (location, modified, alternates)
        }
    }

    /// One file. Throws `InterchangeError` above the limits: split the pages and use `index`.
    package static func bytes(of pages: some Collection<Page>) throws -> [UInt8] {
        guard pages.count <= limit else { throw InterchangeError(SitemapText.tooLarge) }
        var xml = XMLWriter()
        xml.start(
            "urlset",
            [
                ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
                ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
            ])
        for page in pages {
            xml.start("url")
            xml.element("loc", page.location.string)
            if let modified = page.modified { xml.element("lastmod", modified.rfc3339) }
            for alternate in page.alternates {
                xml.empty(
                    "xhtml:link",
                    [
                        ("rel", "alternate"),
                        ("hreflang", alternate.language?.rawValue ?? "x-default"),
                        ("href", alternate.link.string),
                    ])
            }
            xml.end()
        }
        xml.end()
        guard xml.bytes.count <= byteLimit else { throw InterchangeError(SitemapText.tooLarge) }
        return xml.bytes
    }

    /// The index of several files.
    package static func index(of files: [(location: Link, modified: Instant?)]) throws -> [UInt8] {
        guard files.count <= limit else { throw InterchangeError(SitemapText.tooLarge) }
        var xml = XMLWriter()
        xml.start("sitemapindex", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")])
        for file in files {
            xml.start("sitemap")
            xml.element("loc", file.location.string)
            if let modified = file.modified { xml.element("lastmod", modified.rfc3339) }
            xml.end()
        }
        xml.end()
        return xml.bytes
    }
}

/// What can be wrong with a sitemap.
enum SitemapText {
    static let tooLarge = Text(
        fr: "Un plan de site ne peut pas dépasser 50 000 pages ni 50 Mio.",
        de: "Eine Sitemap darf höchstens 50.000 Seiten und 50 MiB umfassen.",
        lb: "Eng Sitemap däerf héchstens 50.000 Säiten a 50 MiB hunn.",
        en: "A sitemap must not exceed 50,000 pages or 50 MiB.")
}
