// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Components {
    /// A map of organisations. `fallback` (a server-drawn picture, a list of places) stands there
    /// without scripts and until Leaflet is ready.
    ///
    /// `points` and `outlines` lead to the payloads described in `organisation-map.js`; a result
    /// of the list with `data-organisation="SLUG"` lights up with its marker.
    package static func map(
        label: String, points: Link, outlines: Link?, site: Site, in language: Language,
        fallback: HTML
    ) -> HTML {
        let outlineAttribute = outlines.map { " data-outlines=\"\($0)\"" as HTML }
        let tiles = site.tileURL.map { " data-tiles=\"\($0)\"" as HTML }
        return """
            <organisation-map class="map" data-points="\(points)"\(outlineAttribute)\(tiles) \
            data-label="\(label)" data-group="\(ComponentsText.group[language])" \
            data-zoom-in="\(ComponentsText.zoomIn[language])" \
            data-zoom-out="\(ComponentsText.zoomOut[language])" \
            data-close="\(ComponentsText.close[language])">
            \(fallback)
            </organisation-map>
            """
    }
}
