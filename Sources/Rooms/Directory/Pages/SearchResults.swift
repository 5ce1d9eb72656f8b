// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb
import SearchKernel
import Vocabulary

/// What a search found: how many, how its words were understood, the list, and how to take it away.
struct SearchResults {
    let search: OrganisationSearch
    let result: SearchResult
    let found: [FoundOrganisation]
    let nearMisses: [(search: OrganisationSearch, label: String, count: Int)]
    /// What the words surely mean.
    let meant: [Concept]
    /// What the words may mean, where that is not sure.
    let offers: [Concept]
    let language: Language

    var html: HTML {
        """
        <div class="results-head"><h2 class="results-count" data-live-count>\(summary)</h2></div>
        \(correction)
        \(alsoSearched)
        \(choices)
        \(result.total == 0 ? nothing : list)
        \(Components.pager(paging, total: result.total, in: language) {
            search.onPage($0).link(language)
        })
        \(result.total == 0 ? nil : takeAway)
        """
    }

    private var paging: Paging {
        Paging(number: search.page, size: OrganisationSearch.pageSize)
    }

    private var summary: String {
        var parts = [DirectoryText.count.text(result.total, in: language)]
        if !search.text.isEmpty {
            let words = DirectoryText.quoted(search.text, in: language)
            parts[0] += " \(DirectoryText.forWords[language]) \(words)"
        }
        if let near = search.near {
            parts.append(
                DirectoryText.around(near.place, kilometres: near.kilometres, in: language))
        }
        return parts.joined(separator: ", ")
    }

    /// Words that stand nowhere, with those that were taken for them.
    private var correction: HTML? {
        let lines = result.interpretation.compactMap { word -> HTML? in
            let meant = writtenWords(for: word.word) { $0 == .typo }
            guard !meant.isEmpty else { return nil }
            return "<p>\(DirectoryText.correction(of: word.word, to: meant, in: language))</p>"
        }
        return lines.isEmpty ? nil : "<div class=\"correction\">\(lines)</div>"
    }

    /// The words that answer a word of the search, as the results on this page write them, the
    /// commonest first.
    private func writtenWords(
        for typed: String, by isWanted: (MatchKind) -> Bool
    ) -> [String] {
        var counts: [String: Int] = [:]
        for organisation in found {
            let answers = organisation.hit.reasons.lazy.filter { $0.queryWord == typed }
            guard let reason = answers.first(where: { isWanted($0.kind) }),
                let text = MatchedText.find(reason, in: organisation.card, for: language)
            else { continue }
            counts[text.word, default: 0] += 1
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
    }

    private var alsoSearched: HTML? {
        let typed = Folding.fold(search.text)
        let forms = result.interpretation.flatMap { word in
            writtenWords(for: word.word) { $0 < .concept }
        }
        var others: [String] = []
        for word in meant.flatMap(names) + forms where Folding.fold(word) != typed {
            if !others.contains(where: { Folding.fold($0) == Folding.fold(word) }) {
                others.append(word)
            }
        }
        guard !others.isEmpty else { return nil }
        return """
            <p class="muted small also-searched">\(DirectoryText.alsoFoundAs[language])\
            \(DirectoryText.colon[language]) \(others.prefix(6).joined(separator: ", "))</p>
            """
    }

    /// What a concept is called, the reader's language first.
    private func names(_ concept: Concept) -> [String] {
        let order = [language] + Language.allCases.filter { $0 != language }
        return order.compactMap { concept.preferred(in: $0.tag)?.text }
    }

    /// The search is never turned into a guess: whoever searches chooses.
    private var choices: HTML? {
        let links = offers.compactMap { concept -> HTML? in
            guard let label = concept.label(in: language) else { return nil }
            var search = search.onPage(1)
            search.text = label.text
            return """
                <li><a href="\(search.link(language))" data-live\
                \(Components.lang(label.language, unless: language))>\(label.text)</a></li>
                """
        }
        guard !links.isEmpty else { return nil }
        return """
            <div class="choices"><p>\(DirectoryText.didYouMean[language])</p>\
            <ul>\(links)</ul></div>
            """
    }

    private var list: HTML {
        let items = found.map {
            ResultItem(card: $0.card, hit: $0.hit, language: language).html
        }
        return "<ol class=\"result-list\">\(items)</ol>"
    }

    private var nothing: HTML {
        let ways = nearMisses.map { miss -> HTML in
            """
            <li><a href="\(miss.search.link(language))">\(miss.label)</a> \
            (\(DirectoryText.count.text(miss.count, in: language)))</li>
            """
        }
        let help: HTML =
            ways.isEmpty
            ? """
            <p>\(DirectoryText.nothingFoundAdvice[language])</p>
            <p><a href="\(DirectoryPaths.organisations(language))">\
            \(DirectoryText.seeAll[language])</a></p>
            """ : "<p>\(DirectoryText.nothingFoundHint[language])</p><ul>\(ways)</ul>"
        return Components.notice(
            .information, title: DirectoryText.nothingFound[language], help)
    }

    private var takeAway: HTML {
        let tags = ExportFormat.allCases.map { format in
            (
                label: format.rawValue.uppercased(),
                link: Optional(
                    DirectoryPaths.export(format, language).query(search.onPage(1).items))
            )
        }
        return """
            <div class="row take-away no-print"><p>\(DirectoryText.takeAway[language])</p>
            \(Components.tags(tags))</div>
            """
    }
}
