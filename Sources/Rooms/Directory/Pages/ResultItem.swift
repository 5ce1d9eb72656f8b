// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import SearchKernel

/// One organisation in a list of results: who, where, what fits, why it is here.
struct ResultItem {
    let card: OrganisationCard
    let hit: Hit?
    let language: Language

    private let name: MarkedText
    /// The town and the territory.
    private let seat: String
    /// The part of the presentation that is shown.
    private let excerpt: MarkedText?
    /// What the organisation can do and has that fits the words; else its first competences.
    private let offered: [MarkedText]

    init(card: OrganisationCard, hit: Hit?, language: Language) {
        (self.card, self.hit, self.language) = (card, hit, language)
        let sought = SoughtWords(Set(hit?.reasons.map(\.term) ?? []))
        name =
            card.name(in: language).map { MarkedText($0, sought) }
            ?? MarkedText(text: card.slug, language: nil, ranges: [])
        seat = card.place(in: language)
        excerpt = Self.excerpt(card, sought, language)
        offered = Self.offered(card, sought)
    }

    var html: HTML {
        """
        <li class="result" data-organisation="\(card.slug)">
        <h3 class="result-name"><a href="\(DirectoryPaths.organisation(card.slug, language))"\
        \(Components.lang(name.language, unless: language))>\(name.html)</a></h3>
        <p class="result-place">\(place)</p>
        \(summary)
        \(fitting)
        \(reasons)
        </li>
        """
    }

    private static func excerpt(
        _ card: OrganisationCard, _ sought: SoughtWords, _ language: Language
    ) -> MarkedText? {
        guard let (whole, short) = card.presentation(in: language) else { return nil }
        guard whole.words.mayHold(anyOf: sought.marks) else {
            return MarkedText(text: short, language: whole.language, ranges: [])
        }
        let snippet = Highlight.snippet(
            whole.text, terms: sought.terms, maxLength: CardTexts.excerptLength)
        return MarkedText(text: snippet.text, language: whole.language, ranges: snippet.ranges)
    }

    private static func offered(_ card: OrganisationCard, _ sought: SoughtWords) -> [MarkedText] {
        let entries = card.offeredEntries
        var fitting: [MarkedText] = []
        for entry in entries where entry.words.mayHold(anyOf: sought.marks) {
            let text = MarkedText(card.texts.text(entry), sought)
            if !text.ranges.isEmpty { fitting.append(text) }
            if fitting.count == 4 { break }
        }
        guard fitting.isEmpty else { return fitting }
        return entries.prefix(4).map { MarkedText(card.texts.text($0), sought) }
    }

    private var place: HTML {
        let distance: HTML? = hit?.kilometres.map {
            "<span class=\"distance\">\(Formatting.kilometres($0, in: language))</span>"
        }
        let serves: HTML? =
            hit?.servesPlace == true
            ? " <span class=\"tag\">\(DirectoryText.servesPlace[language])</span>" : nil
        return "<span>\(Icon.place.html) \(seat)</span> \(distance)\(serves)"
    }

    private var summary: HTML? {
        excerpt.map { "<p\(Components.lang($0.language, unless: language))>\($0.html)</p>" }
    }

    private var fitting: HTML? {
        guard !offered.isEmpty else { return nil }
        let items = offered.map { text -> HTML in
            let spoken = Components.lang(text.language, unless: language)
            return "<li><span class=\"tag\"\(spoken)>\(text.html)</span></li>"
        }
        return "<ul class=\"tags\">\(items)</ul>"
    }

    /// Where a word was found that stands in nothing shown so far: a trade's name in another
    /// language, another site, the full presentation.
    private var reasons: [HTML] {
        guard let reasons = hit?.reasons, !reasons.isEmpty else { return [] }
        let typed = Set(reasons.map(\.queryWord))
        var lines: [HTML] = []
        for word in typed.sorted() where !word.isEmpty {
            let own = reasons.filter { $0.queryWord == word }
            let terms = Set(own.map(\.term))
            // A word that stands nowhere is answered by what means the same: that is always told.
            let isMeant = own.allSatisfy { $0.kind == .concept }
            guard isMeant || !isShown(terms, isAll: typed.count == 1),
                let found = own.lazy
                    .compactMap({ MatchedText.find($0, in: card, for: language) }).first
            else { continue }
            let line = reason(found, isMeant ? nil : terms)
            if lines.last?.string != line.string { lines.append(line) }
        }
        return Array(lines.prefix(2))
    }

    /// Whether one of the words can be read in what is shown of the organisation; `isAll`: there
    /// are no others that could have been set off there.
    private func isShown(_ terms: Set<String>, isAll: Bool) -> Bool {
        let marked = ([name, excerpt].compactMap { $0 } + offered).filter { !$0.ranges.isEmpty }
        if isAll, !marked.isEmpty { return true }
        return (marked.map(\.text) + [seat])
            .contains { !Highlight.ranges(in: $0, terms: terms).isEmpty }
    }

    /// `terms`: the words to set off; without them, the whole text is the reason.
    private func reason(_ found: MatchedText, _ terms: Set<String>?) -> HTML {
        let snippet = Highlight.snippet(found.text, terms: terms ?? [], maxLength: 90)
        let whole = [0..<snippet.text.utf8.count]
        let shown = MarkedText(
            text: snippet.text, language: found.language,
            ranges: terms == nil ? whole : snippet.ranges)
        return """
            <p class="reason">\(DirectoryText.foundThrough[language])\
            \(DirectoryText.colon[language]) \
            <span\(Components.lang(shown.language, unless: language))>\(shown.html)</span></p>
            """
    }
}
