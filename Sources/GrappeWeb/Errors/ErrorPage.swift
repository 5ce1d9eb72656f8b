// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes

/// The page a person gets instead of what they asked for.
struct ErrorPage {
    let error: WebError
    let language: Language
    /// The number under which the log keeps the request.
    let requestID: String

    var page: Page {
        let code = error.status.code
        return Page(
            language: language, title: ErrorText.title(code)[language],
            paths: { Link("/\($0)") }, robots: "noindex", status: error.status,
            content: """
                <div class="frame page-narrow">
                <h1>\(ErrorText.title(code)[language])</h1>
                <p class="lead">\((error.detail ?? ErrorText.detail(code))[language])</p>
                \(problems)
                <p><a class="button" href="\(Link("/\(language)"))">\
                \(ErrorText.toHome[language])</a></p>
                \(reference)
                </div>
                """)
    }

    private var problems: HTML? {
        guard let form = error.form, !form.isEmpty else { return nil }
        let items = form.problems.map { "<li>\($0.message[language])</li>" as HTML }
        return "<ul>\(items)</ul>"
    }

    /// Only for what is our fault: nobody needs a reference to look up a mistyped address.
    private var reference: HTML? {
        guard error.status.code >= 500 else { return nil }
        return """
            <p class="muted">\(ErrorText.reference[language]) <code>\(requestID)</code></p>
            """
    }
}
