// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

/// What buyers ask for before they trust: accreditations, criteria with evidence, work done.
enum ProofForm: SectionForm {
    static let fields: [ProfileField] = [.accreditations, .claims, .references]

    static func typed(_ profile: Profile, _ setting: FormSetting) -> FormFields {
        let accreditations = FormRows.typed("accreditation", profile.accreditations) { entry in
            [
                ("kind", entry.kind), ("reference", entry.reference ?? ""),
                ("from", entry.from?.iso ?? ""), ("until", entry.until?.iso ?? ""),
            ]
        }
        let claims = FormRows.typed("claim", profile.claims) { entry in
            [
                ("criterion", entry.criterion.rawValue), ("statement", entry.statement),
                ("evidence", entry.evidence ?? ""), ("until", entry.until?.iso ?? ""),
            ]
        }
        let references = FormRows.typed("reference", profile.references) { entry in
            [
                ("title", entry.title), ("client", entry.client ?? ""),
                ("year", entry.year.map { String($0) } ?? ""),
            ]
        }
        return FormFields(accreditations + claims + references)
    }

    static func read(
        _ typed: FormFields, into profile: inout Profile, _ setting: FormSetting
    ) -> FormErrors {
        var errors = FormErrors()
        profile.accreditations = FormRows("accreditation", typed).rows.compactMap {
            accreditation($0, profile.accreditations, &errors)
        }
        profile.claims = FormRows("claim", typed).rows.compactMap {
            claim($0, profile.claims, setting.language, &errors)
        }
        profile.references = FormRows("reference", typed).rows.compactMap {
            reference($0, profile.references, setting.language, &errors)
        }
        return errors
    }

    private static func accreditation(
        _ row: FormRows.Row, _ entries: [Accreditation], _ errors: inout FormErrors
    ) -> Accreditation? {
        let former = row.former(in: entries)
        guard !row["kind"].isEmpty,
            AccreditationKind.find(row["kind"]) != nil || row["kind"] == former?.kind
        else { return nil }
        var entry = former ?? Accreditation(row["kind"])
        entry.kind = row["kind"]
        entry.reference = line(row, "reference", former?.reference, &errors)
        entry.from = row.fields.date(row.name("from"), &errors)
        entry.until = row.fields.date(row.name("until"), &errors)
        if let from = entry.from, let until = entry.until, until < from {
            errors.add(row.name("until"), EditorText.endsBeforeItBegins)
        }
        return entry
    }

    private static func claim(
        _ row: FormRows.Row, _ entries: [Claim], _ language: Language, _ errors: inout FormErrors
    ) -> Claim? {
        let former = row.former(in: entries)
        guard let criterion = Claim.Criterion(rawValue: row["criterion"]),
            let statement = line(row, "statement", former?.statement, longest: 1_000, &errors)
        else { return nil }
        var entry = former ?? Claim(criterion, statement, language: language.tag)
        (entry.criterion, entry.statement) = (criterion, statement)
        entry.evidence = line(row, "evidence", former?.evidence, longest: 500, &errors)
        entry.until = row.fields.date(row.name("until"), &errors)
        return entry
    }

    private static func reference(
        _ row: FormRows.Row, _ entries: [Reference], _ language: Language,
        _ errors: inout FormErrors
    ) -> Reference? {
        let former = row.former(in: entries)
        guard let title = line(row, "title", former?.title, &errors) else { return nil }
        var entry =
            former ?? Reference(title, language: language.tag, client: nil, year: nil)
        (entry.title, entry.client) = (title, line(row, "client", former?.client, &errors))
        entry.year = row.fields.whole(row.name("year"), 1900...2100, &errors)
        return entry
    }

    /// What was typed, clean; as it was where it was not touched.
    private static func line(
        _ row: FormRows.Row, _ name: String, _ former: String?, longest: Int = RecordLine.longest,
        _ errors: inout FormErrors
    ) -> String? {
        if let former, former.utf8.elementsEqual(row[name].utf8) { return former }
        let text = RecordLine.clean(row[name])
        if text.unicodeScalars.count > longest { errors.add(row.name(name), EditorText.tooLong) }
        return text.isEmpty ? nil : text
    }
}
