// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A strict reader of pages: it accepts less than browsers do, so that what passes is read the
/// same way by all of them, by screen readers and by search engines.
package enum PageChecker {
    /// What is wrong with a whole page in that language; empty if nothing is.
    package static func problems(in html: String, language: Language) -> [String] {
        problems(in: Array(html.utf8), language: language)
    }

    package static func problems(in html: [UInt8], language: Language) -> [String] {
        var parser = PageCheckerParser(html)
        let page = parser.parse()
        var found = parser.problems
        found += PageCheckerStructure(page: page, language: language).problems
        found += PageCheckerReferences(page: page).problems
        found += PageCheckerNames(page: page).problems
        if String(decoding: html, as: UTF8.self).utf8.contains(word: "HTML(utf8:") {
            found.append("markup was taken for text, escaped and printed as a value of Swift")
        }
        return found
    }
}

/// The elements of a page in document order; the first is a root that holds the others.
package struct PageCheckerDocument {
    package struct Element {
        package let index: Int
        package let name: String
        package let attributes: [(name: String, value: String)]
        package let parent: Int?
        package let line: Int
        package var children: [Int] = []
        /// The text directly in it, and the names of images in it.
        package var text = ""

        package func attribute(_ name: String) -> String? {
            attributes.first { $0.name == name }?.value
        }
    }

    package var elements: [Element] = []

    package func all(_ names: String...) -> [Element] {
        elements.filter { names.contains($0.name) }
    }

    package func children(of element: Element) -> [Element] {
        element.children.map { elements[$0] }
    }

    package func parent(of element: Element) -> Element? { element.parent.map { elements[$0] } }

    package func ancestors(of element: Element) -> [Element] {
        var found: [Element] = []
        var next = parent(of: element)
        while let current = next {
            found.append(current)
            next = parent(of: current)
        }
        return found
    }

    /// What a screen reader says for the content of an element.
    package func spokenText(of element: Element) -> String {
        if element.attribute("aria-hidden") == "true" { return "" }
        if let label = element.attribute("aria-label") { return label }
        if element.name == "img" { return element.attribute("alt") ?? "" }
        let inner = children(of: element).map { spokenText(of: $0) }
        return ([element.text] + inner).joined(separator: " ")
    }
}

extension String {
    /// Whether nothing but white space is there.
    var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
}

extension String.UTF8View {
    fileprivate func contains(word: String) -> Bool {
        String(self).firstRange(of: word) != nil
    }
}
