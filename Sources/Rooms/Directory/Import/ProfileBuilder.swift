// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Builds the profile of one record out of the texts of its cells, and notes what is wrong.
///
/// Every format goes through it, so that a number, a date or a place is read by the same rules
/// whatever file it stands in.
struct ProfileBuilder {
    let line: Int
    var language: LanguageTag
    /// ISO 3166-1 alpha-2; decides how numbers, phones and postal codes are read.
    var country: String?
    var profile = Profile()
    var url: String?
    private(set) var problems: [ImportProblem] = []

    init(line: Int, context: ImportContext) {
        (self.line, language, country) = (line, context.language, context.country)
    }

    /// The result; a record without a name is rejected.
    func reading(nameField: String) -> RecordReading {
        var reading = RecordReading(profile: profile, url: url, problems: problems)
        if profile.names.isEmpty {
            reading.problems.append(
                ImportProblem(
                    line: line, field: nameField, reason: ImportText.noName, severity: .rejected))
        }
        return reading
    }

    mutating func flag(_ field: String, _ reason: Text, value: String?) {
        problems.append(
            ImportProblem(
                line: line, field: field, reason: reason, severity: .flagged, value: value))
    }

    /// Free text: one line, cut at `limit` characters. What begins like a formula is text all
    /// the same; exports guard it, and the person who imports should know.
    mutating func text(_ value: String?, field: String, limit: Int = 500) -> String? {
        guard let text = value?.collapsed else { return nil }
        if let first = text.utf8.first, [0x3D, 0x2B, 0x2D, 0x40].contains(first) {
            flag(field, ImportText.formula, value: text)
        }
        guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
        flag(field, ImportText.tooLong(limit), value: text)
        return String(text.unicodeScalars.prefix(limit))
    }

    mutating func name(
        _ value: String?, _ kind: Name.Kind = .legal, field: String, language: LanguageTag? = nil
    ) {
        guard let text = text(value, field: field, limit: 320),
            text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }),
            !text.utf8.elementsEqual("[ND]".utf8)
        else { return }
        let name = Name(text, language: language ?? self.language, kind: kind)
        let key = FoldedText.joined(text)
        if let same = profile.names.firstIndex(where: { FoldedText.joined($0.text) == key }) {
            // The same name twice: the spelling that does not shout.
            if profile.names[same].text.isShouted { profile.names[same].text = text }
            return
        }
        profile.names.append(name)
    }

    mutating func description(_ value: String?, field: String, language: LanguageTag? = nil) {
        guard let text = text(value, field: field, limit: 5000) else { return }
        profile.description.versions.append(.init(text, in: language ?? self.language))
    }

    /// ISO, `dd-mm-yyyy`, `dd.mm.yyyy` or `dd/mm/yyyy`; the null dates of registers are none.
    mutating func date(_ value: String?, field: String) -> CalendarDate? {
        guard let text = value?.trimmed, !text.utf8.starts(with: "0001-01-01".utf8) else {
            return nil
        }
        if let date = CalendarDate(iso: text) ?? CalendarDate(dayFirst: text) {
            return date.year >= 1000 && !(date.year == 1900 && date.month == 1 && date.day == 1)
                ? date : nil
        }
        flag(field, ImportText.invalidDate, value: text)
        return nil
    }

    mutating func legalForm(system: String, code: String) {
        profile.legalForm = LegalFormReference(system: system, code: code)
        profile.family = Recognition.family(system: system, code: code)
    }

    mutating func legalForm(words value: String?) {
        guard let text = value?.trimmed,
            let form = Recognition.legalForm(text, country: country)
        else { return }
        (profile.legalForm, profile.family) = (form.reference, form.family)
    }

    /// Each approval that the words name, by its code; the words themselves where they name none.
    mutating func accreditation(named words: String, from: CalendarDate? = nil) {
        let kinds = Recognition.accreditations(words, country: country)
        for kind in kinds.isEmpty ? [words] : kinds {
            accreditation(Accreditation(kind, from: from))
        }
    }

    mutating func accreditation(_ accreditation: Accreditation) {
        if let same = profile.accreditations.firstIndex(where: { $0.kind == accreditation.kind }) {
            profile.accreditations[same].fill(from: accreditation)
        } else {
            profile.accreditations.append(accreditation)
        }
    }
}

extension CalendarDate {
    /// `21-11-2026`, `21.11.2026`, `21/11/2026`, `1.2.2026`.
    init?(dayFirst text: some StringProtocol) {
        let head = text.utf8.prefix(10).split { $0 == 0x2D || $0 == 0x2E || $0 == 0x2F }
        let numbers = head.map { Int(String(decoding: Array($0), as: UTF8.self)) }
        guard numbers.count == 3, let day = numbers[0], let month = numbers[1],
            let year = numbers[2]
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension String {
    /// Whether it has letters and all of them are capitals.
    var isShouted: Bool {
        var hasLetter = false
        for scalar in unicodeScalars where scalar.properties.isAlphabetic {
            if scalar.properties.isLowercase { return false }
            hasLetter = true
        }
        return hasLetter
    }
}

extension ProfileBuilder {
    mutating func summary(_ value: String?, field: String) {
        guard let text = text(value, field: field, limit: 300) else { return }
        profile.summary.versions.append(.init(text, in: language))
    }

    /// A date, or a year alone (`1998`).
    mutating func founded(_ value: String?, field: String) -> CalendarDate? {
        guard let text = value?.trimmed else { return nil }
        if text.utf8.count == 4, let year = Int(text), year >= 1000 {
            return CalendarDate(year: year, month: 1, day: 1)
        }
        return date(text, field: field)
    }
}
