// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// "What we can do" and "What we have": competences with their capacity, machines with theirs.
struct ProfileCapabilities {
    let profile: Profile
    let language: Language
    let today: CalendarDate

    var html: HTML { "\(competences)\(equipment)" }

    private var competences: HTML? {
        let words = profile.activities.filter { $0.scheme == .words }.map(\.code)
        let tags = trades + words.map { (label: $0, link: nil) }
        guard !profile.competences.isEmpty || !tags.isEmpty else { return nil }
        return """
            <section class="profile-section" aria-labelledby="can-do">
            <h2 id="can-do">\(DirectoryText.whatWeCanDo[language])</h2>
            \(Components.tags(tags))
            \(profile.competences.isEmpty ? nil : competenceTable)
            </section>
            """
    }

    private var trades: [(label: String, link: Link?)] {
        Set(OrganisationFacet.trade.values(of: profile)).sorted().map { code in
            (
                OrganisationFacet.trade.label(of: code, in: language),
                OrganisationSearch().toggling(code, of: .trade).link(language)
            )
        }
    }

    private var competenceTable: HTML {
        Components.table(
            caption: DirectoryText.competences[language],
            columns: [
                .init(DirectoryText.competence[language]), .init(DirectoryText.level[language]),
                .init(DirectoryText.capacity[language]),
            ],
            rows: profile.competences.map { competence in
                [
                    word(competence.text, competence.language),
                    "\(DirectoryText.levels[competence.level]?[language] ?? "")",
                    "\(competence.capacity.map(text) ?? "–")",
                ]
            }, in: language)
    }

    private func text(_ capacity: Competence.Capacity) -> String {
        let amount = Formatting.number(capacity.amount, decimals: 1, in: language)
        return "\(amount) \(capacity.unit) \(DirectoryText.periods[capacity.period]?[language] ?? "")"
    }

    private var equipment: HTML? {
        guard !profile.equipment.isEmpty else { return nil }
        let table = Components.table(
            caption: DirectoryText.equipment[language],
            columns: [
                .init(DirectoryText.equipment[language]),
                .init(DirectoryText.quantity[language], isNumber: true),
                .init(DirectoryText.details[language]), .init(DirectoryText.use[language]),
            ],
            rows: profile.equipment.map { machine in
                [
                    word(machine.text, machine.language), "\(machine.quantity)",
                    "\(details(machine))", "\(DirectoryText.uses[machine.use]?[language] ?? "")",
                ]
            }, in: language)
        return """
            <section class="profile-section" aria-labelledby="have">
            <h2 id="have">\(DirectoryText.whatWeHave[language])</h2>
            \(table)
            </section>
            """
    }

    private func details(_ machine: Equipment) -> String {
        var parts = machine.attributes.map { attribute in
            [attribute.name, attribute.value, attribute.unit].compactMap { $0 }
                .joined(separator: " ")
        }
        if machine.isMobile { parts.append(DirectoryText.mobile[language]) }
        if let until = machine.inspectedUntil {
            let words = until < today ? DirectoryText.inspectionExpired : DirectoryText.inspectedUntil
            parts.append("\(words[language]) \(Formatting.date(until, in: language))")
        }
        return parts.isEmpty ? "–" : parts.joined(separator: "; ")
    }

    private func word(_ text: String, _ tag: LanguageTag) -> HTML {
        guard let attribute = Components.lang(tag, unless: language) else { return "\(text)" }
        return "<span\(attribute)>\(text)</span>"
    }
}
