// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Hummingbird

/// The token that each form of a signed-in person brings along, so that no other site can send one
/// in their name, whatever their browser says about where it began.
///
/// Pages do not know it: they write a mark in its place, which the frame replaces. The mark holds a
/// control byte that escaping never lets through, so that no text of anybody's can be one.
package enum FormToken {
    /// The name of the hidden field.
    package static let field = "form-token"

    static let mark = HTML(unsafeAlreadyEscaped: [0x02])

    /// The page with the token's field in place of each mark, or without marks for nobody.
    static func fill(_ page: HTML, for signedIn: SignedIn?) -> HTML {
        guard page.utf8.contains(0x02) else { return page }
        let input: HTML? = signedIn.map {
            "<input type=\"hidden\" name=\"\(field)\" value=\"\($0.formToken)\">"
        }
        let parts = page.utf8.split(separator: 0x02, omittingEmptySubsequences: false)
        return HTML(unsafeAlreadyEscaped: Array(parts.joined(separator: input?.utf8 ?? [])))
    }

    /// Throws 403 where somebody is signed in and the form lacks the token of their session.
    static func check(_ fields: FormFields, for signedIn: SignedIn?) throws {
        guard let signedIn else { return }
        guard ConstantTime.areEqual(fields[field].utf8, signedIn.formToken.utf8) else {
            throw WebError(.forbidden, ErrorText.staleForm)
        }
    }
}

extension Components {
    /// A form that changes something. `content`: its fields and its button.
    package static func form(
        to action: Link, cssClass: String? = nil, _ content: HTML
    ) -> HTML {
        form(to: action, cssClass, attributes: nil, content)
    }

    /// A form that brings files; it is taken by `RouteGroup.upload`.
    package static func uploadForm(
        to action: Link, cssClass: String? = nil, _ content: HTML
    ) -> HTML {
        form(to: action, cssClass, attributes: " enctype=\"multipart/form-data\"", content)
    }

    private static func form(
        to action: Link, _ cssClass: String?, attributes: HTML?, _ content: HTML
    ) -> HTML {
        let style = cssClass.map { " class=\"\($0)\"" as HTML }
        return """
            <form method="post" action="\(action)"\(attributes)\(style)>\
            \(FormToken.mark)\(content)</form>
            """
    }
}
