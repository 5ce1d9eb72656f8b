// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb

/// What somebody may do with what is kept about them.
struct PrivacyPage {
    let person: SignedIn
    var errors = FormErrors()
    let language: Language

    init(person: SignedIn, language: Language) { (self.person, self.language) = (person, language) }

    var page: Page {
        Page(
            language: language, title: PrivacyText.title[language],
            paths: AccountsPaths.privacy,
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(PrivacyText.title[language]),
            ],
            robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                <h1>\(PrivacyText.title[language])</h1>
                <p><a href="\(AccountsPaths.register(language))">\(PrivacyText.register[language])</a></p>
                <section class="section stack" aria-labelledby="export">
                <h2 id="export">\(PrivacyText.export[language])</h2>
                <p>\(PrivacyText.exportHint[language])</p>
                <div class="button-row">
                <a class="button-quiet" href="\(AccountsPaths.export("json", language))">JSON</a>
                <a class="button-quiet" href="\(AccountsPaths.export("csv", language))">CSV</a>
                </div>
                </section>
                <section class="section stack" aria-labelledby="erase">
                <h2 id="erase">\(PrivacyText.erase[language])</h2>
                <p>\(PrivacyText.eraseHint[language])</p>
                \(form)
                </section>
                </div>
                """)
    }

    private var form: HTML {
        Components.form(
            to: AccountsPaths.erase(language), cssClass: "form",
            """
            \(Components.textField(
                FormField(
                    "name", label: PrivacyText.typeName(person.name)[language],
                    error: errors.message(for: "name")?[language]),
                value: "", autocomplete: "off", in: language))
            \(Components.textField(
                FormField(
                    "present", label: PrivacyText.password[language],
                    hint: PrivacyText.passwordHint[language],
                    error: errors.message(for: "present")?[language], isOptional: true),
                value: "", type: "password", autocomplete: "current-password", in: language))
            <div><button class="button-quiet" type="submit">\(PrivacyText.eraseNow[language])</button>\
            </div>
            """)
    }
}

/// The register of processing activities, made from what the rooms declare of their tables.
struct RegisterPage {
    let inventory: PersonalInventory
    let language: Language

    private var purposes: [(purpose: ProcessingPurpose, tables: [PersonalTable])] {
        ProcessingPurpose.allCases.map { purpose in
            (purpose, inventory.tables.filter { $0.purpose == purpose })
        }.filter { !$0.tables.isEmpty }
    }

    var page: Page {
        Page(
            language: language, title: PrivacyText.register[language],
            paths: AccountsPaths.register,
            breadcrumbs: [.init(PrivacyText.register[language])],
            content: """
                <div class="frame stack">
                <h1>\(PrivacyText.register[language])</h1>
                <p class="lead">\(PrivacyText.registerLead[language])</p>
                \(Components.table(
                    caption: PrivacyText.register[language], isCaptionHidden: true,
                    columns: [
                        .init(PrivacyText.purpose[language]), .init(PrivacyText.basis[language]),
                        .init(PrivacyText.data[language]), .init(PrivacyText.kept[language]),
                    ], rows: purposes.map(row), in: language))
                <p><a href="\(AccountsPaths.registerData(language))">JSON</a></p>
                </div>
                """)
    }

    private func row(_ purpose: ProcessingPurpose, _ tables: [PersonalTable]) -> [HTML] {
        let data = tables.map { table -> HTML in
            let columns = (table.columns + table.secrets).joined(separator: ", ")
            return "<li><code>\(table.name)</code>: \(columns)</li>"
        }
        let kept = Set(tables.map { PrivacyText.retention($0.retention)[language] }).sorted()
        return [
            "\(purpose.name[language])", "\(purpose.basis[language])",
            "<ul class=\"plain-list\">\(data)</ul>", "\(kept.joined(separator: "; "))",
        ]
    }

    var json: [UInt8] {
        let entries = purposes.map { purpose, tables in
            JSONValue.object([
                JSONMember("purpose", .string(purpose.rawValue)),
                JSONMember("name", .string(purpose.name[language])),
                JSONMember("basis", .string(purpose.basis[language])),
                JSONMember("tables", .array(tables.map(entry))),
            ])
        }
        return JSONWriter.bytes(of: .array(entries))
    }

    private func entry(_ table: PersonalTable) -> JSONValue {
        .object([
            JSONMember("table", .string(table.name)),
            JSONMember("columns", .array((table.columns + table.secrets).map { .string($0) })),
            JSONMember("kept", .string(PrivacyText.retention(table.retention)[language])),
        ])
    }
}
