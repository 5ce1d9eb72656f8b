// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

/// Where the organisation is, and where it comes to.
enum PlacesForm: SectionForm {
    static let fields: [ProfileField] = [.sites, .areasServed]

    static func typed(_ profile: Profile, _ setting: FormSetting) -> FormFields {
        var items = FormRows.typed("site", profile.sites) { site in
            [
                ("name", site.name ?? ""), ("street", site.street ?? ""),
                ("code", site.postalCode ?? ""), ("town", site.municipality ?? ""),
                ("country", site.country ?? ""),
            ]
        }
        for area in profile.areasServed {
            switch area {
            case .territory(let code): items.append(("territory", code))
            case .radius(let kilometres): items.append(("radius", String(kilometres)))
            }
        }
        return FormFields(items)
    }

    static func read(
        _ typed: FormFields, into profile: inout Profile, _ setting: FormSetting
    ) -> FormErrors {
        var errors = FormErrors()
        profile.sites = FormRows("site", typed).rows.compactMap { row in
            site(row, profile.sites, setting.gazetteer, &errors)
        }
        let radius = typed.whole("radius", 1...500, &errors)
        let territories = typed.all("territory")
        var areas = profile.areasServed.filter { area in
            switch area {
            case .territory(let code): territories.contains(code)
            case .radius(let kilometres): kilometres == radius
            }
        }
        let all =
            territories.filter { isArea($0) }.map { AreaServed.territory($0) }
            + (radius.map { [.radius(kilometres: $0)] } ?? [])
        areas += all.filter { !areas.contains($0) }
        profile.areasServed = areas
        return errors
    }

    private static func isArea(_ code: String) -> Bool {
        Territory(rawValue: code) != nil || District.all.contains { $0.code == code }
    }

    private static func site(
        _ row: FormRows.Row, _ sites: [OrganisationSite], _ gazetteer: Gazetteer,
        _ errors: inout FormErrors
    ) -> OrganisationSite? {
        let former = row.former(in: sites)
        let names = ["name", "street", "code", "town"]
        let typed = names.map { RecordLine.clean(row[$0]) }
        guard typed.contains(where: { !$0.isEmpty }) else { return nil }
        for (name, value) in zip(names, typed)
        where value.unicodeScalars.count > RecordLine.longest {
            errors.add(row.name(name), EditorText.tooLong)
        }
        var site = former ?? OrganisationSite()
        func value(_ place: Int) -> String? { typed[place].isEmpty ? nil : typed[place] }
        (site.name, site.street) = (value(0), value(1))
        (site.postalCode, site.municipality) = (value(2), value(3))
        site.country = Country.find(code: row["country"])?.code ?? former?.country
        if site.country == nil { errors.add(row.name("country"), EditorText.countryMissing) }
        let isSamePlace =
            former?.street == site.street && former?.postalCode == site.postalCode
            && former?.municipality == site.municipality && former?.country == site.country
        if !isSamePlace { locate(&site, gazetteer) }
        return site
    }

    /// The middle of the postal code's area, or of the town.
    static func locate(_ site: inout OrganisationSite, _ gazetteer: Gazetteer) {
        guard let country = site.country else { return }
        site.territory = site.postalCode.flatMap {
            Territory.of(country: country, postalCode: $0)?.code
        }
        let byCode = site.postalCode.flatMap { gazetteer.find("\(country) \($0)") }
        site.coordinate = byCode ?? site.municipality.flatMap { gazetteer.find($0) }
        site.precision =
            site.coordinate == nil ? nil : byCode == nil ? .municipality : .postalCode
    }

    static func html(
        _ typed: FormFields, _ errors: FormErrors, _ profile: Profile, _ setting: FormSetting
    ) -> HTML {
        let (form, language) = (FormMarkup(typed, errors, setting.language), setting.language)
        let near = ["LU", "BE", "FR", "DE"]
        let rest = Country.all.filter { !near.contains($0.code) }
        let countries =
            [FormChoice("", "–")]
            + (near.compactMap { Country.find(code: $0) } + rest)
            .map { FormChoice($0.code, $0.name[language]) }
        let sites = FormRows("site", typed).html(
            legend: { row in
                row.number == 0
                    ? EditorText.seat[language]
                    : row.former(in: profile.sites) == nil
                        ? EditorText.newSite[language]
                        : EditorText.numbered(EditorText.site, row.number, language)
            }
        ) { row in
            """
            \(form.line(row.name("street"), EditorText.street))
            \(form.line(row.name("code"), EditorText.postalCode))
            \(form.line(row.name("town"), EditorText.town))
            \(form.choice(row.name("country"), EditorText.country, countries))
            \(form.line(row.name("name"), EditorText.siteName, hint: EditorText.siteNameHint))
            """
        }
        return """
            \(sites)
            <h2>\(DirectoryText.areaServed[language])</h2>
            \(Components.choices(
                FormField("territory", label: EditorText.wholeTerritories[language]),
                choices: Territory.allCases.map { FormChoice($0.code, $0.name[language]) },
                selected: typed.all("territory"), isMultiple: true, in: language))
            \(districts(typed, language))
            \(form.line("radius", EditorText.radius, hint: EditorText.radiusHint, type: "number"))
            \(ProfileMap(profile: profile, language: language).html)
            """
    }

    private static func districts(_ typed: FormFields, _ language: Language) -> HTML {
        let chosen = typed.all("territory")
        let isOpen: HTML? = District.all.contains { chosen.contains($0.code) } ? " open" : nil
        let items = District.all.map { district -> HTML in
            let isChosen: HTML? = chosen.contains(district.code) ? " checked" : nil
            let id = "district-\(district.code)"
            return """
                <div class="choice"><input id="\(id)" type="checkbox" name="territory" \
                value="\(district.code)"\(isChosen)><label for="\(id)">\
                \(district.name[language])</label></div>
                """
        }
        return """
            <details class="field"\(isOpen)><summary>\(EditorText.districts[language])</summary>
            <fieldset class="field"><legend class="visually-hidden">\
            \(EditorText.districts[language])</legend>\
            <div class="choice-columns">\(items)</div></fieldset></details>
            """
    }
}
