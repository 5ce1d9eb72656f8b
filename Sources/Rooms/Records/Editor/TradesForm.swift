// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb
import Vocabulary

/// Trades to choose, their usual competences to tick, others in the organisation's own words, and
/// how much of each it can do.
enum TradesForm: SectionForm {
    static let fields: [ProfileField] = [.activities, .competences]

    static func typed(_ profile: Profile, _ setting: FormSetting) -> FormFields {
        let trades = profile.activities.filter { $0.scheme == .trade }
        var items = trades.map { (name: "trade", value: $0.code) }
        items.append(("main", trades.first { $0.isMain }?.code ?? ""))
        items += FormRows.typed(
            "skill", profile.competences, usual: [("level", "delivers"), ("period", "week")]
        ) { competence in
            [
                ("keep", "yes"), ("text", competence.text), ("level", competence.level.rawValue),
                ("amount", competence.capacity.map { number($0.amount) } ?? ""),
                ("unit", competence.capacity?.unit ?? ""),
                ("period", competence.capacity?.period.rawValue ?? "week"),
            ]
        }
        return FormFields(items)
    }

    static func read(
        _ typed: FormFields, into profile: inout Profile, _ setting: FormSetting
    ) -> FormErrors {
        var errors = FormErrors()
        readTrades(typed, &profile)
        let rows = FormRows("skill", typed).rows.compactMap { row in
            competence(row, profile, setting.language, &errors)
        }
        let names = Set(rows.map { $0.text.lowercased() })
        let ticked = typed.all("usual").compactMap { Self.usual($0, setting.language) }
        profile.competences = rows + ticked.filter { !names.contains($0.text.lowercased()) }
        return errors
    }

    /// Only trades change: codes and words of other lists stay.
    private static func readTrades(_ typed: FormFields, _ profile: inout Profile) {
        let chosen = typed.all("trade").compactMap { Trade.find($0)?.code }
        let main = chosen.first { $0 == typed["main"] } ?? (chosen.count == 1 ? chosen[0] : nil)
        var activities: [Activity] = profile.activities.compactMap { activity in
            guard activity.scheme == .trade else { return activity }
            guard chosen.contains(activity.code) else { return nil }
            var kept = activity
            kept.isMain = activity.code == main
            return kept
        }
        let known = Set(activities.filter { $0.scheme == .trade }.map(\.code))
        for code in chosen where !known.contains(code) {
            activities.append(Activity(.trade, code, isMain: code == main))
        }
        profile.activities = activities
    }

    private static func competence(
        _ row: FormRows.Row, _ profile: Profile, _ language: Language, _ errors: inout FormErrors
    ) -> Competence? {
        let (former, text) = (row.former(in: profile.competences), RecordLine.clean(row["text"]))
        guard !text.isEmpty, former == nil || row["keep"] == "yes" else { return nil }
        if text.unicodeScalars.count > RecordLine.longest {
            errors.add(row.name("text"), EditorText.tooLong)
        }
        var competence = former ?? Competence(text, language: language.tag)
        if former == nil {
            competence.trade = Trade.recognise(text)?.code
        } else if former?.text != row["text"] {
            competence.text = text
        }
        competence.level = Competence.Level(rawValue: row["level"]) ?? .delivers
        competence.capacity = capacity(row, former?.capacity, &errors)
        return competence
    }

    private static func capacity(
        _ row: FormRows.Row, _ former: Competence.Capacity?, _ errors: inout FormErrors
    ) -> Competence.Capacity? {
        guard !row["amount"].isEmpty else { return nil }
        let period = Competence.Period(rawValue: row["period"]) ?? .week
        if let former, number(former.amount) == row["amount"] {
            return .init(amount: former.amount, unit: row["unit"], period: period)
        }
        let plain = row["amount"].utf8.filter { $0 != 0x20 }.map { $0 == 0x2C ? 0x2E : $0 }
        guard let amount = Double(String(decoding: plain, as: UTF8.self)), amount > 0,
            amount <= 1_000_000_000
        else {
            errors.add(row.name("amount"), EditorText.amountWrong)
            return nil
        }
        if row["unit"].isEmpty { errors.add(row.name("unit"), EditorText.unitMissing) }
        return .init(amount: amount, unit: RecordLine.clean(row["unit"]), period: period)
    }

    /// `trade/term` as a competence in the reader's words.
    private static func usual(_ value: String, _ language: Language) -> Competence? {
        let parts = value.utf8.split(separator: 0x2F).map {
            String(decoding: Array($0), as: UTF8.self)
        }
        guard parts.count == 2, let trade = Trade.find(parts[0]),
            let term = trade.competence(parts[1])
        else { return nil }
        return Competence(term.name[language], language: language.tag, trade: trade.code)
    }

    private static func number(_ amount: Double) -> String {
        amount == amount.rounded() && abs(amount) < 1e15 ? String(Int(amount)) : String(amount)
    }

    static func html(
        _ typed: FormFields, _ errors: FormErrors, _ profile: Profile, _ setting: FormSetting
    ) -> HTML {
        let (form, language) = (FormMarkup(typed, errors, setting.language), setting.language)
        let trades = Trade.all.map { FormChoice($0.code, $0.name[language]) }
        let chosen = typed.all("trade").compactMap { Trade.find($0) }
        let mains = [FormChoice("", "–")] + chosen.map { FormChoice($0.code, $0.name[language]) }
        return """
            \(Components.choices(
                FormField(
                    "trade", label: EditorText.trades[language],
                    hint: EditorText.tradesHint[language]),
                choices: trades, selected: typed.all("trade"), isMultiple: true, in: language))
            \(chosen.count > 1 ? form.choice("main", EditorText.mainTrade, mains) : nil)
            \(chosen.compactMap { usual($0, profile, typed, language) })
            <h2>\(EditorText.skills[language])</h2>
            <p class="hint">\(EditorText.skillsHint[language])</p>
            \(skills(form, profile))
            """
    }

    /// What firms of the trade usually do and this one does not say yet.
    private static func usual(
        _ trade: Trade, _ profile: Profile, _ typed: FormFields, _ language: Language
    ) -> HTML? {
        let said = Set(profile.competences.map { $0.text.lowercased() })
        let open = trade.competences.filter { term in
            !Language.allCases.contains { said.contains(term.name[$0].lowercased()) }
        }
        guard !open.isEmpty else { return nil }
        let items = open.map { term -> HTML in
            let (value, id) = ("\(trade.code)/\(term.code)", "usual-\(trade.code)-\(term.code)")
            let ticked: HTML? = typed.all("usual").contains(value) ? " checked" : nil
            return """
                <div class="choice"><input id="\(id)" type="checkbox" name="usual" \
                value="\(value)"\(ticked)><label for="\(id)">\(term.name[language])</label></div>
                """
        }
        return """
            <fieldset class="field"><legend>\(EditorText.usual(trade.name)[language])</legend>
            <div class="choice-columns">\(items)</div></fieldset>
            """
    }

    private static func skills(_ form: FormMarkup, _ profile: Profile) -> HTML {
        let language = form.language
        let levels = Competence.Level.allCases.map {
            FormChoice($0.rawValue, DirectoryText.levels[$0]?[language] ?? $0.rawValue)
        }
        let periods = Competence.Period.allCases.map {
            FormChoice($0.rawValue, DirectoryText.periods[$0]?[language] ?? $0.rawValue)
        }
        return FormRows("skill", form.typed).html(
            legend: { row in
                row.former(in: profile.competences)?.text ?? EditorText.newSkill[language]
            }
        ) { row in
            let isNew = row.former(in: profile.competences) == nil
            return """
                \(isNew ? nil : form.tick(row.name("keep"), EditorText.keep))
                \(form.line(row.name("text"), DirectoryText.competence))
                \(form.choice(row.name("level"), DirectoryText.level, levels))
                \(form.line(row.name("amount"), EditorText.amount, hint: EditorText.amountHint))
                \(form.line(row.name("unit"), EditorText.unit))
                \(form.choice(row.name("period"), EditorText.period, periods))
                """
        }
    }
}
