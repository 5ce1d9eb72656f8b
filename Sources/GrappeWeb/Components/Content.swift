// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Components {
    /// Content of an enterprise or an editor in the reader's language where it exists, else in
    /// another; the element says which (`lang`), and a line says so to the reader.
    package static func content(
        _ content: Translated<String>, for reader: Language
    ) -> HTML? {
        guard let version = content.version(for: reader) else { return nil }
        return """
            <div class="content"><p lang="\(version.language)">\(version.value)</p>\
            \(languageNotice(content, for: reader))</div>
            """
    }

    /// Whether the content is a translation, or not in the reader's language at all.
    package static func languageNotice<Value>(
        _ content: Translated<Value>, for reader: Language
    ) -> HTML? {
        guard let version = content.version(for: reader), let original = content.original else {
            return nil
        }
        if version.language != reader.tag {
            return LanguageNames.within(version.language, in: reader).map {
                languageBadge(ComponentsText.onlyIn.text($0, in: reader))
            }
        }
        guard original.language != version.language else { return nil }
        return LanguageNames.from(original.language, in: reader).map {
            languageBadge(ComponentsText.translatedFrom.text($0, in: reader))
        }
    }

    private static func languageBadge(_ text: String) -> HTML {
        "<p class=\"language-badge\">\(text)</p>"
    }

    /// Short names side by side, each a link where it has one.
    package static func tags(_ tags: [(label: String, link: Link?)]) -> HTML? {
        guard !tags.isEmpty else { return nil }
        let items = tags.map { tag -> HTML in
            if let link = tag.link {
                return "<li><a class=\"tag\" href=\"\(link)\">\(tag.label)</a></li>"
            }
            return "<li><span class=\"tag\">\(tag.label)</span></li>"
        }
        return "<ul class=\"tags\">\(items)</ul>"
    }

    /// Terms and what stands for them; empty ones are left out.
    package static func definitions(_ pairs: [(term: String, value: HTML)]) -> HTML? {
        let shown = pairs.filter { !$0.value.isEmpty }
        guard !shown.isEmpty else { return nil }
        let items = shown.map { "<div><dt>\($0.term)</dt><dd>\($0.value)</dd></div>" as HTML }
        return "<dl class=\"definitions\">\(items)</dl>"
    }

    /// A day in words, machine-readable.
    package static func date(_ date: CalendarDate, in language: Language) -> HTML {
        "<time datetime=\"\(date.iso)\">\(Formatting.date(date, in: language))</time>"
    }
}
