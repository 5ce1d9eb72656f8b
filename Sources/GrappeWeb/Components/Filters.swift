// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Components {
    /// What narrows a list: beside it on a wide screen, behind one line above it on a phone.
    ///
    /// `chosen`: how many filters are in force; the line says so while it is closed.
    package static func filters(
        _ title: String, chosen: Int = 0, in language: Language, _ content: HTML
    ) -> HTML {
        let count: HTML? =
            chosen > 0 ? " (\(Formatting.number(chosen, in: language)))" as HTML : nil
        return """
            <div class="filters">
            <details class="filters-toggle"><summary><span>\(title)\
            <span id="filters-count" data-live-region>\(count)</span></span></summary></details>
            <div class="filters-content" id="filters" data-live-region>
            <h2>\(title)</h2>
            \(content)
            </div>
            </div>
            """
    }
}
