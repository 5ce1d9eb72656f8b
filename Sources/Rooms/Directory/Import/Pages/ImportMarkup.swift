// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What several pages of imports show alike.
enum ImportMarkup {
    /// Day and time in the one zone that needs no setting.
    static func moment(_ instant: Instant, in language: Language) -> HTML {
        let date = Formatting.date(CalendarDate(instant), in: language)
        let time = String(instant.rfc3339.dropFirst(11).prefix(5))
        return "<time datetime=\"\(instant.rfc3339)\">\(date), \(time)\u{A0}UTC</time>"
    }

    /// Who did it: the name, or what stands for somebody who has none here.
    static func person(
        _ person: ID<Person>?, _ names: [ID<Person>: String], in language: Language
    ) -> HTML {
        guard let person else { return "\(ImportPageText.commandLine[language])" }
        return "\(names[person] ?? ImportPageText.formerPerson[language])"
    }

    /// Where on its way the import is; `current` from 0 to 3.
    static func steps(_ current: Int, in language: Language) -> HTML {
        let items = ImportPageText.step.enumerated().map { number, name -> HTML in
            let mark: HTML? = number == current ? " aria-current=\"step\"" : nil
            let done: HTML? = number < current ? " class=\"is-done\"" : nil
            return "<li\(mark)\(done)>\(name[language])</li>"
        }
        return """
            <ol class="steps" aria-label="\(ImportPageText.steps[language])">\(items)</ol>
            """
    }

    /// A form that is nothing but its button.
    static func button(
        _ act: ImportAct, _ id: ID<ImportJob>, _ verb: Text, isQuiet: Bool = false,
        in language: Language
    ) -> HTML {
        let style: HTML = isQuiet ? "button-quiet" : "button"
        return Components.form(
            to: ImportPaths.act(act, id, language),
            "<button class=\"\(style)\" type=\"submit\">\(verb[language])</button>")
    }

    static func breadcrumbs(_ title: String, in language: Language) -> [Breadcrumb] {
        [
            Breadcrumb(ImportPageText.title[language], ImportPaths.imports(language)),
            Breadcrumb(title),
        ]
    }

    static func count(_ number: Int, _ label: Plural, in language: Language) -> HTML {
        Components.stat(
            Formatting.number(number, in: language), label.text(number, in: language))
    }
}
