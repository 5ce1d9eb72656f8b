// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// "What proves it": accreditations with their expiry, claims with evidence, references.
struct ProfileProof {
    let profile: Profile
    let language: Language
    let today: CalendarDate

    var html: HTML? {
        let lists = [accreditations, claims, references, identifiers].compactMap { $0 }
        guard !lists.isEmpty else { return nil }
        return """
            <section class="profile-section" aria-labelledby="proof">
            <h2 id="proof">\(DirectoryText.proof[language])</h2>
            \(lists)
            </section>
            """
    }

    private var accreditations: HTML? {
        let items = profile.accreditations.map { accreditation -> HTML in
            let kind = AccreditationKind.find(accreditation.kind)?.name[language]
            let details = [accreditation.authority, accreditation.reference].compactMap { $0 }
            return """
                <li><strong>\(kind ?? accreditation.kind)</strong>
                <span>\(details.joined(separator: ", "))</span> \(validity(accreditation.until))</li>
                """
        }
        return list(DirectoryText.accreditations, items)
    }

    private func validity(_ until: CalendarDate?) -> HTML? {
        guard let until else { return nil }
        let date = Formatting.date(until, in: language)
        return until < today
            ? warning("\(DirectoryText.expired[language]) \(date)")
            : "<span class=\"muted\">\(DirectoryText.validUntil[language]) \(date)</span>"
    }

    private var claims: HTML? {
        let items = profile.claims.map { claim -> HTML in
            """
            <li><strong>\(DirectoryText.criteria[claim.criterion]?[language] ?? "")</strong>
            <span\(Components.lang(claim.language, unless: language))>\(claim.statement)</span>
            \(evidence(claim.evidence)) \(validity(claim.until))</li>
            """
        }
        return list(DirectoryText.claims, items)
    }

    private func evidence(_ evidence: String?) -> HTML? {
        guard let evidence else { return nil }
        if let link = Link(external: evidence), evidence.utf8.contains(0x3A) {
            return "<a href=\"\(link)\" rel=\"nofollow\">\(DirectoryText.evidence[language])</a>"
        }
        return """
            <span class="muted">(\(DirectoryText.evidence[language])\(DirectoryText.colon[language]) \(evidence))</span>
            """
    }

    private var references: HTML? {
        let items = profile.references.map { reference -> HTML in
            let facts = [reference.client, reference.year.map(String.init)].compactMap { $0 }
            return """
                <li\(Components.lang(reference.language, unless: language))>\(reference.title)
                <span class="muted">\(facts.joined(separator: ", "))</span></li>
                """
        }
        return list(DirectoryText.references, items)
    }

    private var identifiers: HTML? {
        let items = profile.identifiers.map { identifier -> HTML in
            let flag: HTML? =
                identifier.status == .invalid
                ? warning(DirectoryText.invalidNumber[language])
                : nil
            return """
                <li>\(identifier.scheme.name[language]) <code>\(identifier.displayed)</code> \(flag)</li>
                """
        }
        return list(DirectoryText.identifiers, items)
    }

    private func warning(_ text: String) -> HTML {
        "<span class=\"signal\">\(Icon.warning.html) \(text)</span>"
    }

    private func list(_ title: Text, _ items: [HTML]) -> HTML? {
        items.isEmpty ? nil : "<h3>\(title[language])</h3><ul>\(items)</ul>"
    }
}

extension RegisteredIdentifier {
    /// As people write it; an invalid number stays as it came.
    var displayed: String {
        guard status == .valid, case .success(let checked) = Identifier.parse(value, as: scheme)
        else { return value }
        return checked.formatted
    }
}
