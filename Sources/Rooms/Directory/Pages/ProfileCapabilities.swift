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
        guard !profile.competences.isEmpty || !fields.isEmpty else { return nil }
        return """
            <section class="profile-section" aria-labelledby="can-do">
            <h2 id="can-do">\(DirectoryText.whatWeCanDo[language])</h2>
            \(fields.isEmpty ? nil : "<ul class=\"tags\">\(fields)</ul>")
            \(profile.competences.isEmpty ? nil : competenceTable)
            </section>
            """
    }

    /// Its trades, each leading to the others in it, and the activities in the source's own words.
    private var fields: [HTML] {
        let trades = Set(OrganisationFacet.trade.values(of: profile)).sorted().map { code -> HTML in
            let link = OrganisationSearch().toggling(code, of: .trade).link(language)
            let name = OrganisationFacet.trade.label(of: code, in: language)
            return "<li><a class=\"tag\" href=\"\(link)\">\(name)</a></li>"
        }
        let words = profile.activities.filter { $0.scheme == .words }.map { activity -> HTML in
            let spoken = Components.lang(activity.language, unless: language)
            return "<li><span class=\"tag\"\(spoken)>\(activity.code)</span></li>"
        }
        return trades + words
    }

    private var competenceTable: HTML {
        Components.table(
            caption: DirectoryText.competences[language], isCaptionHidden: true,
            columns: [
                .init(DirectoryText.competence[language]), .init(DirectoryText.level[language]),
                .init(DirectoryText.capacity[language]),
            ],
            rows: profile.competences.map { competence in
                [
                    word(competence.text, competence.language),
                    "\(DirectoryText.levels[competence.level]?[language] ?? "")",
                    competence.capacity.map { capacity($0, competence.language) } ?? "–",
                ]
            }, in: language)
    }

    private func capacity(_ capacity: Competence.Capacity, _ tag: LanguageTag) -> HTML {
        let amount = Formatting.number(capacity.amount, decimals: 1, in: language)
        return """
            \(amount) \(word(capacity.unit, tag)) \
            \(DirectoryText.periods[capacity.period]?[language] ?? "")
            """
    }

    private var equipment: HTML? {
        guard !profile.equipment.isEmpty else { return nil }
        let table = Components.table(
            caption: DirectoryText.equipment[language], isCaptionHidden: true,
            columns: [
                .init(DirectoryText.equipment[language]),
                .init(DirectoryText.quantity[language], isNumber: true),
                .init(DirectoryText.details[language]), .init(DirectoryText.use[language]),
            ],
            rows: profile.equipment.map { machine in
                [
                    word(machine.text, machine.language), "\(machine.quantity)",
                    details(machine), "\(DirectoryText.uses[machine.use]?[language] ?? "")",
                ]
            }, in: language)
        return """
            <section class="profile-section" aria-labelledby="have">
            <h2 id="have">\(DirectoryText.whatWeHave[language])</h2>
            \(table)
            </section>
            """
    }

    private func details(_ machine: Equipment) -> HTML {
        var lines = machine.attributes.map { attribute in
            word(
                [attribute.name, attribute.value, attribute.unit].compactMap { $0 }
                    .joined(separator: " "), machine.language)
        }
        if machine.isMobile { lines.append("\(DirectoryText.mobile[language])") }
        if let until = machine.inspectedUntil {
            let words =
                until < today ? DirectoryText.inspectionExpired : DirectoryText.inspectedUntil
            lines.append("\(words[language]) \(Formatting.date(until, in: language))")
        }
        guard let first = lines.first else { return "–" }
        return "\(first)\(lines.dropFirst().map { "<br>\($0)" as HTML })"
    }

    private func word(_ text: String, _ tag: LanguageTag) -> HTML {
        guard let attribute = Components.lang(tag, unless: language) else { return "\(text)" }
        return "<span\(attribute)>\(text)</span>"
    }
}
