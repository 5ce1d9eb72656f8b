// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb
import Vocabulary

/// Machines, vehicles and rooms in plain words.
enum EquipmentForm: SectionForm {
    static let fields: [ProfileField] = [.equipment]

    static func typed(_ profile: Profile, _ setting: FormSetting) -> FormFields {
        FormFields(
            FormRows.typed("machine", profile.equipment, usual: [("quantity", "1")]) { machine in
                [
                    ("text", machine.text), ("quantity", String(machine.quantity)),
                    ("use", machine.use.rawValue), ("mobile", machine.isMobile ? "yes" : ""),
                    ("inspected", machine.inspectedUntil?.iso ?? ""), ("cpv", machine.cpv ?? ""),
                    ("details", details(machine)),
                ]
            })
    }

    static func read(
        _ typed: FormFields, into profile: inout Profile, _ setting: FormSetting
    ) -> FormErrors {
        var errors = FormErrors()
        profile.equipment = FormRows("machine", typed).rows.compactMap { row in
            machine(row, profile.equipment, setting.language, &errors)
        }
        return errors
    }

    private static func machine(
        _ row: FormRows.Row, _ machines: [Equipment], _ language: Language,
        _ errors: inout FormErrors
    ) -> Equipment? {
        let (former, text) = (row.former(in: machines), RecordLine.clean(row["text"]))
        guard !text.isEmpty else { return nil }
        if text.unicodeScalars.count > RecordLine.longest {
            errors.add(row.name("text"), EditorText.tooLong)
        }
        var machine = former ?? Equipment(text, language: language.tag)
        if former?.text != row["text"] { machine.text = text }
        machine.quantity = row.fields.whole(row.name("quantity"), 1...100_000, &errors) ?? 1
        machine.use = Equipment.Use(rawValue: row["use"]) ?? .own
        machine.isMobile = row["mobile"] == "yes"
        machine.inspectedUntil = row.fields.date(row.name("inspected"), &errors)
        let code = row["cpv"]
        if code.isEmpty || CPVCode(code) != nil {
            machine.cpv = code.isEmpty ? nil : code
        } else {
            errors.add(row.name("cpv"), EditorText.cpvWrong)
        }
        if !row["details"].utf8.elementsEqual(former.map(details)?.utf8 ?? "".utf8) {
            machine.attributes = attributes(row.fields.lines(row.name("details")))
        }
        return machine
    }

    /// One property a line: `payload: 900 kg`.
    private static func details(_ machine: Equipment) -> String {
        machine.attributes.map { attribute in
            "\(attribute.name): \([attribute.value, attribute.unit].compactMap(\.self).joined(separator: " "))"
        }.joined(separator: "\n")
    }

    private static func attributes(_ lines: [String]) -> [Equipment.Attribute] {
        lines.prefix(20).map { line in
            let clean = RecordLine.clean(line)
            let parts = clean.utf8.split(separator: 0x3A, maxSplits: 1)
                .map { RecordLine.clean(String(decoding: Array($0), as: UTF8.self)) }
            guard parts.count == 2 else { return .init(name: clean, value: "", unit: nil) }
            let words = parts[1].utf8.split(separator: 0x20)
                .map { String(decoding: Array($0), as: UTF8.self) }
            guard words.count == 2, Double(words[0]) != nil else {
                return .init(name: parts[0], value: parts[1], unit: nil)
            }
            return .init(name: parts[0], value: words[0], unit: words[1])
        }
    }

    static func html(
        _ typed: FormFields, _ errors: FormErrors, _ profile: Profile, _ setting: FormSetting
    ) -> HTML {
        let (form, language) = (FormMarkup(typed, errors, setting.language), setting.language)
        let uses = Equipment.Use.allCases.map {
            FormChoice($0.rawValue, DirectoryText.uses[$0]?[language] ?? $0.rawValue)
        }
        return FormRows("machine", typed).html(
            legend: { row in
                row.former(in: profile.equipment)?.text ?? EditorText.newMachine[language]
            }
        ) { row in
            """
            \(form.line(row.name("text"), EditorText.machine, hint: EditorText.machineHint))
            \(form.line(row.name("quantity"), DirectoryText.quantity, type: "number"))
            \(form.choice(row.name("use"), DirectoryText.use, uses))
            \(form.line(row.name("inspected"), EditorText.inspected, type: "date"))
            \(form.tick(row.name("mobile"), EditorText.mobile))
            \(form.lines(row.name("details"), DirectoryText.details, hint: EditorText.detailsHint))
            \(codes(row, form, setting))
            """
        }
    }

    /// The code of the buyers' list, where the words have been read: to choose, never required.
    private static func codes(
        _ row: FormRows.Row, _ form: FormMarkup, _ setting: FormSetting
    ) -> HTML? {
        let language = setting.language
        var choices = setting.suggestions.suggestions(for: row["text"], in: language)
            .map { FormChoice($0.cpv, "\($0.name) (\($0.cpv))") }
        let current = row["cpv"]
        if !current.isEmpty, !choices.contains(where: { $0.value == current }) {
            let name = Trade.equipment(cpv: current)?.name[language]
            choices.insert(
                FormChoice(
                    current, [name, "(\(current))"].compactMap(\.self).joined(separator: " ")),
                at: 0)
        }
        guard !choices.isEmpty else { return nil }
        return form.choice(
            row.name("cpv"), EditorText.buyersWord,
            [FormChoice("", EditorText.noneOfThese[language])] + choices,
            hint: EditorText.buyersWordHint)
    }
}
