// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

extension Directory {
    /// An organisation's public page as it would be, for those who write it.
    package func preview(
        _ organisation: Organisation, paths: @escaping @Sendable (Language) -> Link, notice: HTML,
        language: Language
    ) -> Page {
        var page = ProfilePage(
            organisation: organisation, sources: [], origins: [], similar: [], complementary: [],
            language: language, baseURL: site.baseURL, today: today()
        ).page
        (page.paths, page.robots, page.head) = (paths, "noindex", .empty)
        page.content = "<div class=\"frame\">\(notice)</div>\(page.content)"
        return page
    }
}
