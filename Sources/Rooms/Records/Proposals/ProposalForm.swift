// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeNet
import GrappeWeb
import Vocabulary

/// What is asked of an organisation that is new to the directory.
struct ProposalForm {
    let typed: FormFields
    let language: Language
    let gazetteer: Gazetteer

    func profile(_ errors: inout FormErrors) -> Profile {
        var profile = Profile()
        let name = RecordLine.clean(typed["name"])
        if name.isEmpty { errors.add("name", EditorText.nameMissing) }
        if name.unicodeScalars.count > RecordLine.longest { errors.add("name", EditorText.tooLong) }
        profile.names = [Name(name, language: LanguageTag(typed["language"]) ?? language.tag)]
        profile.sites = [site(&errors)]
        readNumber(&profile, &errors)
        readContact(&profile, &errors)
        let trades = typed.all("trade").compactMap { Trade.find($0) }
        profile.activities = trades.map {
            Activity(.trade, $0.code, isMain: trades.count == 1)
        }
        return profile
    }

    private func site(_ errors: inout FormErrors) -> OrganisationSite {
        var site = OrganisationSite()
        let (code, town) = (RecordLine.clean(typed["code"]), RecordLine.clean(typed["town"]))
        site.country = Country.find(code: typed["country"])?.code
        if site.country == nil { errors.add("country", EditorText.countryMissing) }
        if town.isEmpty { errors.add("town", ProposalText.placeUnknown) }
        for (name, value) in [("code", code), ("town", town)]
        where value.unicodeScalars.count > RecordLine.longest {
            errors.add(name, EditorText.tooLong)
        }
        site.postalCode = code.isEmpty ? nil : code
        site.municipality = town
        PlacesForm.locate(&site, gazetteer)
        return site
    }

    private func readNumber(_ profile: inout Profile, _ errors: inout FormErrors) {
        guard !typed["number"].isEmpty else { return }
        guard let number = Identifier.recognise(typed["number"], country: profile.seat?.country)
        else { return errors.add("number", ProposalText.numberWrong) }
        profile.identifiers = [
            RegisteredIdentifier(scheme: number.scheme, value: number.value, status: .valid)
        ]
    }

    private func readContact(_ profile: inout Profile, _ errors: inout FormErrors) {
        if !typed["email"].isEmpty {
            if (try? MailAddress(typed["email"])) == nil {
                errors.add("email", EditorText.emailWrong)
            }
            profile.contacts.append(Contact(.email, typed["email"]))
        }
        guard !typed["website"].isEmpty else { return }
        guard let website = WebAddress.normalised(typed["website"]) else {
            return errors.add("website", EditorText.websiteWrong)
        }
        profile.contacts.append(Contact(.website, website))
    }

    func html(_ errors: FormErrors) -> HTML {
        let form = FormMarkup(typed, errors, language)
        let near = ["LU", "BE", "FR", "DE"].compactMap { Country.find(code: $0) }
        return """
            \(form.line("name", EditorText.name))
            \(form.languageChoice("language"))
            \(form.choice(
                "country", EditorText.country,
                [FormChoice("", "–")] + near.map { FormChoice($0.code, $0.name[language]) }))
            \(form.line("code", EditorText.postalCode))
            \(form.line("town", EditorText.town))
            \(form.line("number", ProposalText.number, hint: ProposalText.numberHint))
            \(form.line("email", EditorText.emails, type: "email"))
            \(form.line("website", EditorText.websites))
            \(Components.choices(
                FormField("trade", label: EditorText.trades[language]),
                choices: Trade.all.map { FormChoice($0.code, $0.name[language]) },
                selected: typed.all("trade"), isMultiple: true, in: language))
            """
    }
}
