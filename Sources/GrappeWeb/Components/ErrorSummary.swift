// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Components {
    /// What is wrong with a form, above it, with a link to each field. It takes the focus (by
    /// script; without one, `autofocus` does where browsers honour it).
    package static func errorSummary(_ errors: FormErrors, in language: Language) -> HTML? {
        guard !errors.isEmpty else { return nil }
        let items = errors.problems.map { problem -> HTML in
            let target = Link("").fragment(problem.field)
            return "<li><a href=\"\(target)\">\(problem.message[language])</a></li>"
        }
        let title = ComponentsText.errorSummary.text(errors.problems.count, in: language)
        return """
            <error-summary><div class="error-summary" id="error-summary" tabindex="-1" \
            role="group" aria-labelledby="error-summary-title">
            <h2 id="error-summary-title">\(Icon.warning.html) \(title)</h2>
            <ul>\(items)</ul>
            </div></error-summary>
            """
    }
}
