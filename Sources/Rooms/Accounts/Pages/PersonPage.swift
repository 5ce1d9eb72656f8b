// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// One person, with what they are trusted with.
struct PersonPage {
    let account: Account
    let grants: [StoredGrant]
    let mandates: [Mandate]
    let names: [ID<RepresentedOrganisation>: String]
    let today: CalendarDate
    var isDone = false
    var typed = FormFields()
    var errors = FormErrors()
    let language: Language

    private var id: String { account.person.string }

    var page: Page {
        Page(
            language: language, title: account.name,
            paths: { [id] in AccountsPaths.person(id, $0) },
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(AccountsText.people[language], AccountsPaths.people(language)),
                .init(account.name),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                \(Components.errorSummary(errors, in: language))
                \(notice)
                <h1>\(account.name)</h1>
                <p>\(account.addresses.joined(separator: ", "))</p>
                \(roleSection)
                \(mandateSection)
                </div>
                """)
    }

    /// What the organisation of a mandate is called, its id where it is gone; empty for no mandate.
    func organisation(ofMandate id: String) -> String {
        guard let mandate = mandates.first(where: { $0.id.utf8.elementsEqual(id.utf8) }) else {
            return ""
        }
        return names[mandate.organisation] ?? mandate.organisation.string
    }

    private var notice: HTML? {
        guard isDone else { return nil }
        return Components.notice(
            .success, isStatus: true, "<p>\(AccountsText.done[language])</p>")
    }

    private var roleSection: HTML {
        let items = grants.map { stored -> HTML in
            """
            <li><p>\(RoleMarkup.grant(stored.grant, in: language)) \
            <span class="muted">(\(AccountsText.givenBy[language]) \(stored.madeBy), \
            \(Components.date(CalendarDate(stored.made), in: language)))</span></p>\
            \(ending(
                AccountsPaths.endGrant(id, stored.id, language), AccountsText.takeBack,
                of: stored.grant.role.name[language]))</li>
            """
        }
        return """
            <section class="section stack" aria-labelledby="roles">
            <h2 id="roles">\(AccountsText.roles[language])</h2>
            \(list(items, orElse: AccountsText.noRoles))
            \(roleForm)
            </section>
            """
    }

    private var roleForm: HTML {
        let roles = Role.allCases.map { FormChoice($0.rawValue, $0.name[language]) }
        let places = Territory.allCases.map { FormChoice($0.rawValue, $0.name[language]) }
        let spoken = Language.allCases.map { FormChoice($0.rawValue, $0.ownName) }
        return Components.form(
            to: AccountsPaths.addGrant(id, language), cssClass: "form",
            """
            \(Components.select(
                field("role", AccountsText.role), choices: [FormChoice("", "–")] + roles,
                selected: typed["role"], in: language))
            \(Components.choices(
                field("territory", AccountsText.territories, AccountsText.territoriesHint),
                choices: places, selected: typed.all("territory"), isMultiple: true, in: language))
            \(Components.choices(
                field("spoken", AccountsText.languages, AccountsText.languagesHint),
                choices: spoken, selected: typed.all("spoken"), isMultiple: true, in: language))
            <div><button class="button" type="submit">\(AccountsText.giveRole[language])</button>\
            </div>
            """)
    }

    private var mandateSection: HTML {
        let items = mandates.map(mandate)
        return """
            <section class="section stack" aria-labelledby="mandates">
            <h2 id="mandates">\(AccountsText.mandates[language])</h2>
            \(list(items, orElse: AccountsText.noMandates))
            \(mandateForm)
            </section>
            """
    }

    private func mandate(_ mandate: Mandate) -> HTML {
        let name = names[mandate.organisation] ?? mandate.organisation.string
        let until = mandate.until.map { " – \(Components.date($0, in: language))" as HTML }
        let button: HTML? =
            mandate.isHeld(on: today)
            ? ending(
                AccountsPaths.endMandate(id, mandate.id, language), AccountsText.endMandate,
                of: name) : nil
        return """
            <li><p>\(name) – \(mandate.role.name[language]), \
            \(AccountsText.standing(mandate.standing)[language]), \
            \(Components.date(mandate.since, in: language))\(until)</p>\(button)</li>
            """
    }

    private var mandateForm: HTML {
        let roles = MandateRole.allCases.map { FormChoice($0.rawValue, $0.name[language]) }
        let standings = Standing.allCases.map {
            FormChoice($0.rawValue, AccountsText.standing($0)[language])
        }
        return Components.form(
            to: AccountsPaths.addMandate(id, language), cssClass: "form",
            """
            \(Components.textField(
                field("organisation", AccountsText.organisation, AccountsText.organisationHint),
                value: typed["organisation"], in: language))
            \(Components.select(
                field("mandate-role", AccountsText.role), choices: roles,
                selected: typed["mandate-role"], in: language))
            \(Components.select(
                field("standing", AccountsText.standing), choices: standings,
                selected: typed["standing"], in: language))
            \(Components.textField(
                FormField(
                    "until", label: AccountsText.until[language],
                    hint: AccountsText.untilHint[language],
                    error: errors.message(for: "until")?[language], isOptional: true),
                value: typed["until"], type: "date", in: language))
            <div><button class="button" type="submit">\(AccountsText.giveMandate[language])\
            </button></div>
            """)
    }

    private func list(_ items: [HTML], orElse nothing: Text) -> HTML {
        items.isEmpty ? "<p>\(nothing[language])</p>" : "<ul>\(items)</ul>"
    }

    private func field(_ name: String, _ label: Text, _ hint: Text? = nil) -> FormField {
        FormField(
            name, label: label[language], hint: hint?[language],
            error: errors.message(for: name)?[language])
    }

    private func ending(_ action: Link, _ verb: Text, of name: String) -> HTML {
        Components.form(
            to: action,
            """
            <button class="button-quiet" type="submit">\(verb[language])\
            <span class="visually-hidden"> \(name)</span></button>
            """)
    }
}
