// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import SearchKernel

/// One organisation in a list of results: who, where, what fits, why it is here.
struct ResultItem {
    let organisation: Organisation
    let hit: Hit?
    let language: Language

    private var profile: Profile { organisation.profile }
    private var name: Name? { profile.name(in: language) }
    private var title: String { name?.text ?? organisation.slug }

    /// The words that brought it here.
    private let terms: Set<String>
    /// The part of the presentation that is shown, with the place of the words in it.
    private let excerpt: Excerpt?

    private typealias Excerpt = (text: String, ranges: [Range<Int>], language: LanguageTag)

    init(organisation: Organisation, hit: Hit?, language: Language) {
        (self.organisation, self.hit, self.language) = (organisation, hit, language)
        let terms = Set(hit?.reasons.map(\.term) ?? [])
        let profile = organisation.profile
        let version =
            profile.summary.version(for: language) ?? profile.description.version(for: language)
        self.terms = terms
        excerpt = version.map { version in
            let snippet = Highlight.snippet(version.value, terms: terms, maxLength: 180)
            return (snippet.text, snippet.ranges, version.language)
        }
    }

    var html: HTML {
        """
        <li class="result" data-organisation="\(organisation.slug)">
        <h3 class="result-name"><a href="\(DirectoryPaths.organisation(organisation.slug, language))"\
        \(Components.lang(name?.language, unless: language))>\(marked(title))</a></h3>
        <p class="result-place">\(place)</p>
        \(summary)
        \(fitting)
        \(reasons)
        </li>
        """
    }

    private var town: String {
        let territory = profile.seat?.territory.flatMap { Territory(rawValue: $0)?.name[language] }
        let parts = [profile.seat?.municipality, territory].compactMap { $0 }
        return parts.first == parts.last ? parts.first ?? "" : parts.joined(separator: ", ")
    }

    private var place: HTML {
        let distance: HTML? = hit?.kilometres.map {
            "<span class=\"distance\">\(Formatting.kilometres($0, in: language))</span>"
        }
        let serves: HTML? =
            hit?.servesPlace == true
            ? " <span class=\"tag\">\(DirectoryText.servesPlace[language])</span>" : nil
        return "<span>\(Icon.place.html) \(town)</span> \(distance)\(serves)"
    }

    private var summary: HTML? {
        excerpt.map { excerpt in
            """
            <p\(Components.lang(excerpt.language, unless: language))>\
            \(MarkedText.html(excerpt.text, excerpt.ranges))</p>
            """
        }
    }

    /// What the organisation can do and has that fits the words; else its first competences.
    private var offered: [(text: String, language: LanguageTag)] {
        let offered =
            profile.competences.map { ($0.text, $0.language) }
            + profile.equipment.map { ($0.text, $0.language) }
        let matching = offered.filter { !Highlight.ranges(in: $0.0, terms: terms).isEmpty }
        return Array((matching.isEmpty ? offered : matching).prefix(4))
    }

    private var fitting: HTML? {
        guard !offered.isEmpty else { return nil }
        let items = offered.map { text, tag -> HTML in
            "<li><span class=\"tag\"\(Components.lang(tag, unless: language))>\(marked(text))</span></li>"
        }
        return "<ul class=\"tags\">\(items)</ul>"
    }

    /// Where a word was found that stands in nothing shown so far: a trade's name in another
    /// language, another site, the full presentation.
    private var reasons: [HTML] {
        guard let hit else { return [] }
        let shown = [title, town, excerpt?.text ?? ""] + offered.map(\.text)
        var lines: [HTML] = []
        for (word, reasons) in Dictionary(grouping: hit.reasons, by: \.queryWord)
            .sorted(by: { $0.key < $1.key })
        {
            let terms = Set(reasons.map(\.term))
            guard !word.isEmpty,
                shown.allSatisfy({ Highlight.ranges(in: $0, terms: terms).isEmpty }),
                let found = reasons.lazy
                    .compactMap({ MatchedText.find($0, in: profile, for: language) }).first
            else { continue }
            lines.append(reason(found, terms))
        }
        return Array(lines.prefix(2))
    }

    private func reason(_ found: MatchedText, _ terms: Set<String>) -> HTML {
        let snippet = Highlight.snippet(found.text, terms: terms, maxLength: 90)
        return """
            <p class="reason">\(DirectoryText.foundThrough[language])\
            \(DirectoryText.colon[language]) \
            <span\(Components.lang(found.language, unless: language))>\
            \(MarkedText.html(snippet.text, snippet.ranges))</span></p>
            """
    }

    private func marked(_ text: String) -> HTML {
        MarkedText.html(text, Highlight.ranges(in: text, terms: terms))
    }
}
