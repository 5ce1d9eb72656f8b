// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What is new and changed in the directory, for feed readers.
struct OrganisationFeed {
    /// The last changed first.
    let organisations: [Organisation]
    let language: Language
    let site: Site

    var bytes: [UInt8] {
        AtomFeed(
            id: DirectoryPaths.feed(language).absolute(from: site.baseURL).string,
            title: "\(site.name[language]) – \(DirectoryText.newAndChanged[language])",
            author: site.name[language], language: language,
            selfLink: DirectoryPaths.feed(language).absolute(from: site.baseURL),
            alternate: DirectoryPaths.organisations(language).absolute(from: site.baseURL),
            entries: organisations.map(entry)
        ).bytes(updatedIfEmpty: Instant(milliseconds: 0))
    }

    private func entry(_ organisation: Organisation) -> AtomFeed.Entry {
        let summary = organisation.profile.summary.version(for: language)
        return AtomFeed.Entry(
            id: "urn:uuid:\(organisation.id.string)",
            title: organisation.profile.name(in: language)?.text ?? organisation.slug,
            updated: organisation.updated,
            link: DirectoryPaths.organisation(organisation.slug, language)
                .absolute(from: site.baseURL),
            summary: summary?.value, language: summary?.language)
    }
}
