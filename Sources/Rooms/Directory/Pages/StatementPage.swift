// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// A page of plain words: a title and sections of paragraphs.
struct StatementPage {
    /// A heading with the paragraphs below it.
    struct Part: Sendable {
        let heading: Text
        let paragraphs: [Text]
    }

    let title: Text
    let parts: [Part]
    let path: @Sendable (Language) -> Link
    let language: Language

    var page: Page {
        Page(
            language: language, title: title[language],
            description: parts.first?.paragraphs.first?[language] ?? "", paths: path,
            breadcrumbs: [.init(title[language])], content: content)
    }

    private var content: HTML {
        let sections = parts.map { part -> HTML in
            let paragraphs = part.paragraphs.map { "<p>\($0[language])</p>" as HTML }
            return "<h2>\(part.heading[language])</h2>\(paragraphs)"
        }
        return """
            <div class="frame page-narrow"><h1>\(title[language])</h1>\(sections)</div>
            """
    }
}

extension StatementPage {
    /// `hasTiles`: whether the map asks somebody else for its background.
    static func privacy(_ language: Language, hasTiles: Bool) -> StatementPage {
        let tiles = hasTiles ? [StatementText.tiles] : []
        return StatementPage(
            title: StatementText.privacy, parts: StatementText.privacyParts + tiles,
            path: DirectoryPaths.privacy, language: language)
    }

    static func accessibility(_ language: Language) -> StatementPage {
        StatementPage(
            title: StatementText.accessibility, parts: StatementText.accessibilityParts,
            path: DirectoryPaths.accessibility, language: language)
    }
}
