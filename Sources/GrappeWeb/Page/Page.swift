// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird

/// A whole page of the site, before the frame is drawn around it.
package struct Page: Sendable {
    package var language: Language
    /// The page's own title; the name of the site follows it in the window's title.
    package var title: String
    /// One sentence for search engines and link previews.
    package var description: String
    /// The same page in each language: the canonical address, its alternates and the switch.
    package var paths: @Sendable (Language) -> Link
    /// The way here, the page itself last; empty on the front page.
    package var breadcrumbs: [Breadcrumb]
    package var currentSection: Section?
    /// What stands in `<main>`.
    package var content: HTML
    /// More for `<head>`: JSON-LD, links to feeds, to the previous and the next page.
    package var head: HTML
    /// Names of module scripts below `Public/`, such as `live-search.js`.
    package var scripts: [String]
    /// Names of classic scripts that have to run before the modules (Leaflet).
    package var classicScripts: [String]
    /// Names of further style sheets.
    package var styles: [String]
    /// The directive for search engines, such as `noindex`.
    package var robots: String?
    /// What stands in the search field of the bar.
    package var searchText: String
    package var status: HTTPResponse.Status

    package init(
        language: Language, title: String, description: String = "",
        paths: @escaping @Sendable (Language) -> Link, breadcrumbs: [Breadcrumb] = [],
        currentSection: Section? = nil, head: HTML = .empty, scripts: [String] = [],
        classicScripts: [String] = [], styles: [String] = [], robots: String? = nil,
        searchText: String = "", status: HTTPResponse.Status = .ok, content: HTML
    ) {
        (self.language, self.title, self.description) = (language, title, description)
        (self.paths, self.breadcrumbs) = (paths, breadcrumbs)
        (self.currentSection, self.content, self.head) = (currentSection, content, head)
        (self.scripts, self.classicScripts, self.styles) = (scripts, classicScripts, styles)
        (self.robots, self.searchText, self.status) = (robots, searchText, status)
    }

    /// Adds what the map needs: Leaflet with its clusters, and the element that uses them.
    package mutating func addMap() {
        styles += [
            "vendor/leaflet/leaflet.css", "vendor/leaflet.markercluster/MarkerCluster.css",
        ]
        classicScripts += [
            "vendor/leaflet/leaflet.js", "vendor/leaflet.markercluster/leaflet.markercluster.js",
        ]
        scripts.append("organisation-map.js")
    }
}

extension Page: ResponseGenerator {
    /// The page within the frame of the site that the context belongs to.
    package func response(from request: Request, context: some RequestContext) throws -> Response {
        guard let layout = (context as? any LayoutContext)?.layout else {
            throw HTTPError(.internalServerError, message: "a page outside of the site's routes")
        }
        return layout.response(self, for: (context as? any PersonContext)?.signedIn)
    }
}
