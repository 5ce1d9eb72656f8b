// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// How to reach an organisation, and the facts in short.
struct ProfileContact {
    let organisation: Organisation
    let language: Language

    private var profile: Profile { organisation.profile }

    var html: HTML {
        let lines =
            profile.contacts.map(contact) + [
                (DirectoryText.staff[language], staff),
                (DirectoryText.activities[language], activities),
            ]
        return """
            <section aria-labelledby="contact">
            <h2 id="contact">\(DirectoryText.contact[language])</h2>
            \(Components.definitions(lines))
            </section>
            """
    }

    private func contact(_ contact: Contact) -> (term: String, value: HTML) {
        let address =
            switch contact.kind {
            case .email: Link(external: "mailto:" + contact.value)
            case .phone: Link(external: "tel:" + contact.value.filter { !$0.isWhitespace })
            case .website: Link(external: contact.value)
            }
        let shown = contact.kind == .website ? Self.host(contact.value) : contact.value
        let value: HTML =
            address.map { "<a href=\"\($0)\" rel=\"nofollow\">\(shown)</a>" } ?? "\(shown)"
        return (DirectoryText.contactKinds[contact.kind]?[language] ?? "", value)
    }

    private static func host(_ address: String) -> String {
        let rest = address.split(separator: "://", maxSplits: 1).last ?? ""
        return String(rest.split(separator: "/").first ?? rest)
    }

    private var staff: HTML {
        guard let staff = profile.staff else { return .empty }
        let least = Formatting.number(staff.least, in: language)
        guard let most = staff.most else { return "≥ \(least)" }
        return most == staff.least
            ? "\(least)" : "\(least)–\(Formatting.number(most, in: language))"
    }

    private var activities: HTML {
        let items = profile.activities.filter { $0.scheme == .nace }.prefix(4).map {
            "<p>NACE \(NACECode($0.code)?.formatted ?? $0.code)</p>" as HTML
        }
        return "\(items)"
    }
}
