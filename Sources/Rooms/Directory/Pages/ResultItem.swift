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

    private var terms: Set<String> { Set(hit?.reasons.map(\.term) ?? []) }

    var html: HTML {
        let name = profile.name(in: language)
        return """
            <li class="result" data-organisation="\(organisation.slug)">
            <h3 class="result-name"><a href="\(DirectoryPaths.organisation(organisation.slug, language))"\
            \(Components.lang(name?.language, unless: language))>\
            \(marked(name?.text ?? organisation.slug))</a></h3>
            <p class="result-place">\(place)</p>
            \(summary)
            \(fitting)
            \(reason)
            </li>
            """
    }

    private var place: HTML {
        let seat = profile.seat
        let parts = [
            seat?.municipality,
            seat?.territory.flatMap { Territory(rawValue: $0)?.name[language] },
        ].compactMap { $0 }
        let distance: HTML? = hit?.kilometres.map {
            "<span class=\"distance\">\(Formatting.kilometres($0, in: language))</span>"
        }
        let serves: HTML? =
            hit?.servesPlace == true
            ? " <span class=\"tag\">\(DirectoryText.servesPlace[language])</span>" : nil
        return "\(Icon.place.html) \(parts.joined(separator: ", ")) \(distance)\(serves)"
    }

    private var summary: HTML? {
        guard let version = profile.summary.version(for: language)
            ?? profile.description.version(for: language)
        else { return nil }
        let snippet = Highlight.snippet(version.value, terms: terms, maxLength: 180)
        return """
            <p\(Components.lang(version.language, unless: language))>\
            \(MarkedText.html(snippet.text, snippet.ranges))</p>
            """
    }

    /// What the organisation can do and has that fits the words; else its first competences.
    private var fitting: HTML? {
        let offered = profile.competences.map { ($0.text, $0.language) }
            + profile.equipment.map { ($0.text, $0.language) }
        let matching = offered.filter { !Highlight.ranges(in: $0.0, terms: terms).isEmpty }
        let shown = (matching.isEmpty ? offered : matching).prefix(4)
        guard !shown.isEmpty else { return nil }
        let items = shown.map { text, tag -> HTML in
            "<li><span class=\"tag\"\(Components.lang(tag, unless: language))>\(marked(text))</span></li>"
        }
        return "<ul class=\"tags\">\(items)</ul>"
    }

    /// Words that brought the organisation here without standing in what is shown: a trade's name
    /// in another language, the full description, a typing error put right.
    private var reason: HTML? {
        guard let hit else { return nil }
        let through = hit.reasons.filter { ($0.kind == .typo || $0.kind == .prefix) || $0.field == SearchField.about.rawValue }
        let words = Set(through.map(\.term)).sorted()
        guard !words.isEmpty else { return nil }
        return """
            <p class="reason">\(DirectoryText.foundThrough[language]) \
            <strong>\(words.prefix(3).joined(separator: ", "))</strong></p>
            """
    }

    private func marked(_ text: String) -> HTML {
        MarkedText.html(text, Highlight.ranges(in: text, terms: terms))
    }
}

/// Text with the words that were searched set off.
enum MarkedText {
    /// `ranges` are offsets in UTF-8, in order and apart from each other.
    static func html(_ text: String, _ ranges: [Range<Int>]) -> HTML {
        let bytes = Array(text.utf8)
        var html = HTML.empty
        var place = 0
        for range in ranges where range.lowerBound >= place && range.upperBound <= bytes.count {
            html += "\(String(decoding: bytes[place..<range.lowerBound], as: UTF8.self))"
            html += "<mark>\(String(decoding: bytes[range], as: UTF8.self))</mark>"
            place = range.upperBound
        }
        return html + "\(String(decoding: bytes[place...], as: UTF8.self))"
    }
}
