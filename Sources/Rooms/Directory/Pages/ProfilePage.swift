// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The profile of an organisation: what it can do, what it has, where, and what proves it.
struct ProfilePage {
    /// What other rooms show of the organisation.
    var additions: HTML?
    let organisation: Organisation
    let sources: [Source]
    let origins: [Origin]
    let similar: [OrganisationCard]
    let complementary: [OrganisationCard]
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
        <div class="profile-summary">
        <h1\(Components.lang(name?.language, unless: language))>\(name?.text ?? organisation.slug)</h1>
        <p class="profile-facts">\(facts)</p>
        \(languageNotes)
        \(paragraphs(of: profile.summary, isLead: true))
        </div>
        <div class="profile-actions">\(Components.printButton(in: language))</div>
        </header>
        \(notices)
        <div class="profile-grid">
        <div class="profile-main">
        \(paragraphs(of: profile.description, isLead: false))
        \(ProfileCapabilities(profile: profile, language: language, today: today).html)
        \(ProfilePlaces(profile: profile, language: language).html)
        \(ProfileProof(profile: profile, language: language, today: today).html)
        \(additions)
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
        let form = profile.legalForm?.form.map { form -> HTML in
            let spoken = Components.lang(form.language, unless: language)
            return "<span\(spoken)>\(form.label)</span>"
        }
        let family = profile.family.map { "<span>\($0.name[language])</span>" as HTML }
        let territory = profile.seat?.territory.flatMap { Territory(rawValue: $0)?.name[language] }
        let town = profile.seat?.municipality
        let since = profile.founded.map { "\(DirectoryText.since[language]) \($0.year)" }
        let others = [town, territory == town ? nil : territory, since].compactMap { $0 }
        return "\(form ?? family)\(others.map { " <span>\($0)</span>" as HTML })"
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

    /// Which of the texts are not in the reader's language, told before they begin, once.
    private var languageNotes: HTML? {
        let notes = [profile.summary, profile.description].compactMap {
            Components.languageNotice($0, for: language)
        }
        guard let first = notes.first else { return nil }
        return notes.allSatisfy { $0 == first } ? first : "\(notes)"
    }

    /// A text in the reader's language or in the one that exists.
    private func paragraphs(of text: Translated<String>, isLead: Bool) -> HTML? {
        guard let version = text.version(for: language) else { return nil }
        let style: HTML? = isLead ? " class=\"lead\"" : nil
        let attribute = Components.lang(version.language, unless: language)
        let paragraphs = version.value.split(separator: "\n").map { paragraph -> HTML in
            "<p\(style)\(attribute)>\(paragraph)</p>"
        }
        return "<div class=\"content stack\">\(paragraphs)</div>"
    }

    private func neighbours(_ title: Text, _ others: [OrganisationCard], id: StaticString) -> HTML?
    {
        guard !others.isEmpty else { return nil }
        let id = HTML(stringLiteral: id)
        let items = others.map { other -> HTML in
            let name = other.name(in: language)
            let trade = other.trades.first
                .map { OrganisationFacet.trade.label(of: $0, in: language) }
            let facts = [trade, other.town].compactMap { $0 }
            return """
                <li><a href="\(DirectoryPaths.organisation(other.slug, language))"\
                \(Components.lang(name?.language, unless: language))>\(name?.text ?? other.slug)</a> \
                <span class="muted">\(facts.joined(separator: ", "))</span></li>
                """
        }
        return """
            <section class="no-print" aria-labelledby="\(id)"><h2 id="\(id)">\(title[language])</h2>
            <ul class="link-list">\(items)</ul></section>
            """
    }
}

extension LegalForm {
    /// The language of the form's own name: that of its country's register.
    var language: LanguageTag { system.country == "DE" ? Language.de.tag : Language.fr.tag }
}
