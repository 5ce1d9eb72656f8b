// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What a notice is about; each has its own pictogram beside its colour.
package enum NoticeKind: Sendable {
    case information, success, warning

    fileprivate var icon: Icon {
        switch self {
        case .information: .information
        case .success: .done
        case .warning: .warning
        }
    }

    fileprivate var cssClass: String {
        switch self {
        case .information: "notice"
        case .success: "notice notice-success"
        case .warning: "notice notice-warning"
        }
    }
}

extension Components {
    /// A remark set apart from the text. `isStatus`: it answers what the reader just did, and is
    /// read aloud.
    package static func notice(
        _ kind: NoticeKind, title: String? = nil, isStatus: Bool = false, _ content: HTML
    ) -> HTML {
        let role: HTML? = isStatus ? " role=\"status\"" : nil
        let heading = title.map { "<p class=\"notice-title\">\($0)</p>" as HTML }
        return """
            <div class="\(kind.cssClass)"\(role)>\(kind.icon.html)\
            <div>\(heading)\(content)</div></div>
            """
    }

    /// What is shown on demand.
    package static func menu(_ summary: String, isOpen: Bool = false, _ content: HTML) -> HTML {
        let open: HTML? = isOpen ? " open" : nil
        return """
            <details class="menu"\(open)><summary>\(summary)</summary>\
            <div class="menu-content">\(content)</div></details>
            """
    }

    /// Shown by its script only: printing needs one.
    package static func printButton(in language: Language) -> HTML {
        """
        <print-button hidden><button type="button" class="button-quiet">\(Icon.print.html) \
        \(ComponentsText.print[language])</button></print-button>
        """
    }

    /// A figure with what it counts.
    package static func stat(_ number: String, _ label: String) -> HTML {
        """
        <div class="stat"><span class="stat-number">\(number)</span> \
        <span class="stat-label">\(label)</span></div>
        """
    }
}
