// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeNet
import GrappeWeb

/// Names, legal form, how to reach the organisation, how large it is, what it speaks.
enum EssentialsForm: SectionForm {
    static let fields: [ProfileField] = [
        .names, .legalForm, .status, .founded, .staff, .identifiers, .contacts, .workingLanguages,
    ]

    /// The languages to tick; others that a record has stay.
    static let languages = ["fr", "de", "lb", "en", "nl", "pt", "it", "es", "pl", "ar", "tr", "uk"]

    static func typed(_ profile: Profile, _ setting: FormSetting) -> FormFields {
        func lines(_ kind: Contact.Kind) -> String {
            profile.contacts.filter { $0.kind == kind }.map(\.value).joined(separator: "\n")
        }
        var items = FormRows.typed("name", profile.names) {
            [("text", $0.text), ("kind", $0.kind.rawValue), ("language", $0.language.string)]
        }
        items += FormRows.typed("number", profile.identifiers) {
            [("scheme", $0.scheme.rawValue), ("value", $0.value)]
        }
        items += [
            ("legal-form", profile.legalForm.map { $0.form?.label ?? $0.code } ?? ""),
            ("status", profile.status.rawValue), ("founded", profile.founded?.iso ?? ""),
            ("staff-least", profile.staff.map { String($0.least) } ?? ""),
            ("staff-most", profile.staff?.most.map { String($0) } ?? ""),
            ("email", lines(.email)), ("phone", lines(.phone)), ("website", lines(.website)),
        ]
        items += profile.workingLanguages.map { ("language", $0.string) }
        return FormFields(items)
    }

    static func read(
        _ typed: FormFields, into profile: inout Profile, _ setting: FormSetting
    ) -> FormErrors {
        var errors = FormErrors()
        readNames(typed, &profile, &errors)
        readLegalForm(typed, &profile, &errors)
        profile.status = Profile.Status(rawValue: typed["status"]) ?? profile.status
        readFigures(typed, &profile, &errors)
        readNumbers(typed, &profile, &errors)
        readContacts(typed, &profile, &errors)
        let chosen = typed.all("language").compactMap { LanguageTag($0) }
        let kept = profile.workingLanguages.filter {
            !languages.contains($0.string) || chosen.contains($0)
        }
        profile.workingLanguages = kept + chosen.filter { !kept.contains($0) }
        return errors
    }

    private static func readNames(
        _ typed: FormFields, _ profile: inout Profile, _ errors: inout FormErrors
    ) {
        let names = FormRows("name", typed).rows.compactMap { row -> Name? in
            let text = RecordLine.clean(row["text"])
            guard !text.isEmpty else { return nil }
            if text.unicodeScalars.count > RecordLine.longest {
                errors.add(row.name("text"), EditorText.tooLong)
            }
            let former = row.former(in: profile.names)
            return Name(
                former?.text == row["text"] ? row["text"] : text,
                language: LanguageTag(row["language"]) ?? .undetermined,
                kind: Name.Kind(rawValue: row["kind"]) ?? .legal)
        }
        if names.isEmpty { errors.add("name-0-text", EditorText.nameMissing) }
        profile.names = names
    }

    /// A form that was not touched stays, also where its code is in no table.
    private static func readLegalForm(
        _ typed: FormFields, _ profile: inout Profile, _ errors: inout FormErrors
    ) {
        let text = typed["legal-form"]
        let former = profile.legalForm.map { $0.form?.label ?? $0.code } ?? ""
        guard !text.utf8.elementsEqual(former.utf8) else { return }
        guard !text.isEmpty else { return profile.legalForm = nil }
        guard let form = LegalForm.recognise(text, country: profile.seat?.country) else {
            return errors.add("legal-form", EditorText.unknownLegalForm)
        }
        profile.legalForm = LegalFormReference(system: form.system.rawValue, code: form.code)
        profile.family = form.family
    }

    private static func readFigures(
        _ typed: FormFields, _ profile: inout Profile, _ errors: inout FormErrors
    ) {
        profile.founded = typed.date("founded", &errors)
        let least = typed.whole("staff-least", 0...1_000_000, &errors)
        let most = typed.whole("staff-most", 0...1_000_000, &errors)
        profile.staff = least.map { Staff(least: $0, most: most) }
        if let most, least.map({ $0 > most }) ?? true {
            errors.add("staff-most", EditorText.staffReversed)
        }
    }

    private static func readNumbers(
        _ typed: FormFields, _ profile: inout Profile, _ errors: inout FormErrors
    ) {
        profile.identifiers = FormRows("number", typed).rows.compactMap { row in
            guard !row["value"].isEmpty, let scheme = IdentifierScheme(rawValue: row["scheme"])
            else { return nil }
            if let former = row.former(in: profile.identifiers), former.scheme == scheme,
                former.value.utf8.elementsEqual(row["value"].utf8)
            {
                return former
            }
            switch Identifier.parse(row["value"], as: scheme) {
            case .success(let number):
                return RegisteredIdentifier(
                    scheme: number.scheme, value: number.value, status: .valid)
            case .failure(let problem):
                errors.add(row.name("value"), problem.message)
                return nil
            }
        }
    }

    private static func readContacts(
        _ typed: FormFields, _ profile: inout Profile, _ errors: inout FormErrors
    ) {
        let emails = typed.lines("email")
        if emails.contains(where: { (try? MailAddress($0)) == nil }) {
            errors.add("email", EditorText.emailWrong)
        }
        let (former, country) = (profile.contacts.map(\.value), profile.seat?.country)
        let phones = typed.lines("phone").compactMap { line in
            former.contains(line) ? line : PhoneNumber.normalised(line, country: country)
        }
        if phones.count < typed.lines("phone").count {
            errors.add("phone", EditorText.phoneWrong)
        }
        let websites = typed.lines("website").compactMap { line in
            former.contains(line) ? line : WebAddress.normalised(line)
        }
        if websites.count < typed.lines("website").count {
            errors.add("website", EditorText.websiteWrong)
        }
        let all =
            emails.map { Contact(.email, $0) } + phones.map { Contact(.phone, $0) }
            + websites.map { Contact(.website, $0) }
        // Those that were there keep their order.
        let kept = profile.contacts.filter(all.contains)
        profile.contacts = kept + all.filter { !kept.contains($0) }
    }
}
