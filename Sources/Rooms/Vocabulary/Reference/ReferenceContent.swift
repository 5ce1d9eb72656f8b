// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// An official list as its files give it: what shall be stored of it.
struct ReferenceContent {
    /// Where the labels and links of the list come from.
    let source: ConceptSource
    /// By id, with the labels of the files' languages.
    var concepts: [ID<Concept>: Concept] = [:]
    var links: Set<ConceptLink> = []
    /// The schemes the files list whole: stored concepts of these that are missing here go.
    var schemes: Set<ConceptScheme> = []
    /// The languages the files give for a scheme; labels in others are left alone.
    var languages: [ConceptScheme: Set<LanguageTag>] = [:]
    /// The schemes whose parents the files tell; those of others are left alone.
    var schemesWithParents: Set<ConceptScheme> = []
    /// The kinds of links that the files list whole.
    var linkScopes: Set<LinkScope> = []
    /// Not the official list as it was published, but a part or a mixture of editions.
    var isAdapted = false

    /// Links of one relation that begin at concepts of one scheme.
    struct LinkScope: Hashable {
        let relation: ConceptLink.Relation
        let scheme: ConceptScheme
    }

    init(source: ConceptSource) { self.source = source }

    /// Adds a label unless the concept has that text in that language: the first one counts.
    mutating func add(
        _ text: String, _ language: LanguageTag, _ role: ConceptLabel.Role, to id: ID<Concept>
    ) {
        guard let text = Self.clean(text), concepts[id]?.hasLabel(text, language) == false
        else { return }
        concepts[id]?.labels.append(ConceptLabel(text, in: language, role, source: source))
    }

    /// The text with single spaces and none at its ends; `nil` where nothing is left, or where it
    /// is no label any more.
    static func clean(_ text: String) -> String? {
        let words = text.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 }
        let clean = words.map { String(Substring($0)) }.joined(separator: " ")
        return clean.isEmpty || clean.unicodeScalars.count > 600 ? nil : clean
    }
}

extension Concept {
    fileprivate func hasLabel(_ text: String, _ language: LanguageTag) -> Bool {
        labels.contains { $0.language == language && $0.text.utf8.elementsEqual(text.utf8) }
    }
}
