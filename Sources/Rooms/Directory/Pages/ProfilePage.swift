// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The profile of an organisation: what it can do, what it has, where, and what proves it.
struct ProfilePage {
    let organisation: Organisation
    let sources: [Source]
    let origins: [Origin]
    let similar: [Organisation]
    let complementary: [Organisation]
    let language: Language
    let baseURL: String
    /// For what is valid until a day.
    let today: CalendarDate

    var profile: Profile { organisation.profile }

    private var name: Name? { profile.name(in: language) }

    var page: Page {
        let title = name?.text ?? organisation.slug
        var page = Page(
            language: language, title: title,
            description: profile.summary.version(for: language)?.value ?? title,
            paths: { [slug = organisation.slug] in DirectoryPaths.organisation(slug, $0) },
            breadcrumbs: [
                .init(DirectoryText.search[language], DirectoryPaths.organisations(language)),
                .init(title),
            ],
            currentSection: .find, head: head, content: content)
        page.robots = profile.isInvented ? "noindex" : nil
        return page
    }

    private var head: HTML {
        """
        <link rel="alternate" type="application/json" \
        href="\(DirectoryPaths.apiOrganisation(organisation.id))">
        \(JSONLD.script(organisation.linkedData(in: language, baseURL: baseURL)))
        """
    }

    private var content: HTML {
        """
        <article class="frame">
        <header class="profile-head">
        <div>
        <h1\(Components.lang(name?.language, unless: language))>\(name?.text ?? organisation.slug)</h1>
        <p class="profile-facts">\(facts)</p>
        \(translated(profile.summary, isLead: true))
        </div>
        <div class="profile-actions">\(Components.printButton(in: language))</div>
        </header>
        \(notices)
        <div class="profile-grid">
        <div class="profile-main">
        \(translated(profile.description, isLead: false))
        \(ProfileCapabilities(profile: profile, language: language, today: today).html)
        \(ProfilePlaces(profile: profile, language: language).html)
        \(ProfileProof(profile: profile, language: language, today: today).html)
        </div>
        <aside class="profile-aside" aria-label="\(DirectoryText.contact[language])">
        \(ProfileContact(organisation: organisation, language: language).html)
        \(neighbours(DirectoryText.similar, similar, id: "similar"))
        \(neighbours(DirectoryText.complementary, complementary, id: "complementary"))
        </aside>
        </div>
        \(ProfileSources(
            organisation: organisation, sources: sources, origins: origins, language: language
        ).html)
        </article>
        """
    }

    private var facts: HTML {
        let since = profile.founded.map { "\(DirectoryText.since[language]) \($0.year)" }
        let parts = [
            profile.legalForm?.form?.label ?? profile.family?.name[language], profile.seat?.municipality,
            profile.seat?.territory.flatMap { Territory(rawValue: $0)?.name[language] }, since,
        ]
        return "\(parts.compactMap { $0 }.map { "<span>\($0)</span>" as HTML })"
    }

    private var notices: HTML {
        let closed =
            profile.status == .closed
            ? Components.notice(.warning, "<p>\(DirectoryText.closed[language])</p>") : nil
        let invented =
            profile.isInvented
            ? Components.notice(.information, "<p>\(DirectoryText.invented[language])</p>") : nil
        return "\(closed)\(invented)"
    }

    /// A text in the reader's language or, announced, in the one that exists.
    private func translated(_ text: Translated<String>, isLead: Bool) -> HTML? {
        guard let version = text.version(for: language) else { return nil }
        let style: HTML? = isLead ? " class=\"lead\"" : nil
        let attribute = Components.lang(version.language, unless: language)
        let paragraphs = version.value.split(separator: "\n").map { paragraph -> HTML in
            "<p\(style)\(attribute)>\(paragraph)</p>"
        }
        return """
            <div class="content stack">\(paragraphs)\
            \(Components.languageNotice(text, for: language))</div>
            """
    }

    private func neighbours(_ title: Text, _ others: [Organisation], id: StaticString) -> HTML? {
        guard !others.isEmpty else { return nil }
        let id = HTML(stringLiteral: id)
        let items = others.map { other -> HTML in
            let name = other.profile.name(in: language)
            let trade = OrganisationFacet.trade.values(of: other.profile).first
                .map { OrganisationFacet.trade.label(of: $0, in: language) }
            let facts = [trade, other.profile.seat?.municipality].compactMap { $0 }
            return """
                <li><a href="\(DirectoryPaths.organisation(other.slug, language))"\
                \(Components.lang(name?.language, unless: language))>\(name?.text ?? other.slug)</a>
                <span class="muted">\(facts.joined(separator: ", "))</span></li>
                """
        }
        return """
            <section class="stack" aria-labelledby="\(id)"><h2 id="\(id)">\(title[language])</h2>
            <ul class="card-list">\(items)</ul></section>
            """
    }
}
