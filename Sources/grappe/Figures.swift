// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

/// What the directory has to measure.
enum Figures {
    static func families(_ search: DirectorySearch, _ pages: PageCache) -> [MetricFamily] {
        let asked = pages.statistics
        return [
            MetricFamily(
                "grappe_organisations", .gauge, "Organisations that the search knows.",
                search.count(OrganisationSearch())),
            MetricFamily(
                "grappe_search_version", .counter,
                "Steps that the search has taken since its start.",
                search.version),
            MetricFamily(
                "grappe_page_cache_hits_total", .counter, "Pages that were there already.",
                asked.hits),
            MetricFamily(
                "grappe_page_cache_misses_total", .counter, "Pages that had to be made.",
                asked.misses),
            MetricFamily(
                "grappe_page_cache_bytes", .gauge, "Memory that finished pages take.", pages.size),
        ]
    }
}
