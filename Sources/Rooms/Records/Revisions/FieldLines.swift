// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb
import Vocabulary

/// What a profile says in one field, as lines of words, to be read and compared.
enum FieldLines {
    /// All that a profile says, field by field.
    static func definitions(of profile: Profile, _ language: Language) -> HTML {
        let fields = ProfileField.allCases.compactMap { field -> (term: String, value: HTML)? in
            let lines = FieldLines.lines(of: field, in: profile, language)
            guard !lines.isEmpty else { return nil }
            let items = lines.map { "<p>\($0)</p>" as HTML }
            return (RecordsText.fieldName(field)[language], "\(items)")
        }
        return "\(Components.definitions(fields))"
    }

    static func lines(
        of field: ProfileField, in profile: Profile, _ language: Language
    ) -> [String] {
        switch field {
        case .names:
            profile.names.map {
                let kind = EditorText.kinds($0.kind)[language]
                return "\($0.text) (\(kind), \(name($0.language, language)))"
            }
        case .legalForm: profile.legalForm.map { [$0.form?.label ?? $0.code] } ?? []
        case .status:
            [(profile.status == .active ? EditorText.active : EditorText.closed)[language]]
        case .founded: profile.founded.map { [Formatting.date($0, in: language)] } ?? []
        case .staff: profile.staff.map { [staff($0)] } ?? []
        case .summary: texts(profile.summary, language)
        case .description: texts(profile.description, language)
        case .identifiers: profile.identifiers.map { "\($0.scheme.name[language]) \($0.value)" }
        case .sites: profile.sites.map { site($0, language) }
        case .contacts: profile.contacts.map(\.value)
        case .activities: profile.activities.map { activity($0, language) }
        case .competences: profile.competences.map { competence($0, language) }
        case .equipment: profile.equipment.map { equipment($0, language) }
        case .accreditations: profile.accreditations.map { accreditation($0, language) }
        case .claims: profile.claims.map { claim($0, language) }
        case .references:
            profile.references.map {
                [$0.title, $0.client, $0.year.map(String.init)].joinedParts
            }
        case .workingLanguages: profile.workingLanguages.map { name($0, language) }
        case .areasServed: profile.areasServed.map { area($0, language) }
        }
    }

    private static func texts(_ text: Translated<String>, _ language: Language) -> [String] {
        text.versions.map { "\(name($0.language, language)) – \($0.value)" }
    }

    private static func name(_ tag: LanguageTag, _ language: Language) -> String {
        LanguageNames.name(tag, in: language) ?? tag.string
    }

    private static func staff(_ staff: Staff) -> String {
        staff.most.map { $0 == staff.least ? String($0) : "\(staff.least)–\($0)" }
            ?? "≥ \(staff.least)"
    }

    private static func site(_ site: OrganisationSite, _ language: Language) -> String {
        let country = site.country.flatMap { Country.find(code: $0)?.name[language] }
        let town = [site.postalCode, site.municipality].compactMap(\.self).joined(separator: " ")
        return [site.name, site.street, town, country].joinedParts
    }

    private static func activity(_ activity: Activity, _ language: Language) -> String {
        let main = activity.isMain ? " (\(EditorText.main[language]))" : ""
        return switch activity.scheme {
        case .trade: (Trade.find(activity.code)?.name[language] ?? activity.code) + main
        case .nace: "NACE \(activity.code)" + main
        case .words: activity.code + main
        }
    }

    private static func competence(_ competence: Competence, _ language: Language) -> String {
        let capacity = competence.capacity.map { capacity in
            let amount = Formatting.number(capacity.amount, decimals: 2, in: language)
            return
                "\(amount) \(capacity.unit) \(DirectoryText.periods[capacity.period]?[language] ?? "")"
        }
        let level = DirectoryText.levels[competence.level]?[language]
        return [competence.text, level, capacity].joinedParts
    }

    private static func equipment(_ machine: Equipment, _ language: Language) -> String {
        let inspected = machine.inspectedUntil.map {
            "\(EditorText.inspected[language]) \(Formatting.date($0, in: language))"
        }
        let details = machine.attributes.map {
            "\($0.name) \($0.value) \($0.unit ?? "")"
        }
        let use = DirectoryText.uses[machine.use]?[language]
        let mobile = machine.isMobile ? DirectoryText.mobile[language] : nil
        return
            ([
                "\(machine.quantity) × \(machine.text)", use, mobile, inspected,
                machine.cpv.map { "CPV \($0)" },
            ] + details).joinedParts
    }

    private static func accreditation(_ entry: Accreditation, _ language: Language) -> String {
        let kind = AccreditationKind.find(entry.kind)?.name[language] ?? entry.kind
        let from = entry.from.map {
            "\(EditorText.from[language]) \(Formatting.date($0, in: language))"
        }
        let until = entry.until.map {
            "\(EditorText.until[language]) \(Formatting.date($0, in: language))"
        }
        return [kind, entry.authority, entry.reference, from, until].joinedParts
    }

    private static func claim(_ entry: Claim, _ language: Language) -> String {
        let criterion = DirectoryText.criteria[entry.criterion]?[language]
        let until = entry.until.map {
            "\(EditorText.until[language]) \(Formatting.date($0, in: language))"
        }
        // Statements are sentences, with a full stop of their own.
        return [criterion, entry.statement, entry.evidence, until].joined(by: " – ")
    }

    private static func area(_ area: AreaServed, _ language: Language) -> String {
        switch area {
        case .territory(let code):
            (Territory(rawValue: code)?.name ?? District.find(code: code)?.name)?[language] ?? code
        case .radius(let kilometres):
            "\(kilometres)\u{A0}km \(DirectoryText.aroundSeat[language])"
        }
    }
}

extension [String?] {
    fileprivate var joinedParts: String { joined(by: ", ") }

    fileprivate func joined(by separator: String) -> String {
        compactMap(\.self).filter { !$0.isEmpty }.joined(separator: separator)
    }
}
