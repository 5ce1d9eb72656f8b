// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What an administrator may type about a person, and what is wrong with it.
enum PeopleForms {
    static func grant(_ fields: FormFields, errors: inout FormErrors) -> Grant? {
        guard let role = Role(rawValue: fields["role"]) else {
            errors.add("role", AccountsText.chooseRole)
            return nil
        }
        return Grant(
            role, territories: Set(fields.all("territory").compactMap { Territory(rawValue: $0) }),
            languages: fields.all("spoken").compactMap { Language(rawValue: $0) })
    }

    /// `organisation`: the one that `slug` led to.
    static func mandate(
        _ fields: FormFields, for organisation: ID<RepresentedOrganisation>?, at now: Instant,
        errors: inout FormErrors
    ) -> Mandate? {
        let today = CalendarDate(now)
        if organisation == nil { errors.add("organisation", AccountsText.organisationWrong) }
        let until = fields["until"].isEmpty ? nil : CalendarDate(iso: fields["until"])
        if !fields["until"].isEmpty, until.map({ $0 < today }) ?? true {
            errors.add("until", AccountsText.untilWrong)
        }
        guard errors.isEmpty, let organisation else { return nil }
        return Mandate(
            id: ID<Mandate>(at: now).string, organisation: organisation,
            role: MandateRole(rawValue: fields["mandate-role"]) ?? .member,
            standing: Standing(rawValue: fields["standing"]) ?? .titular, since: today,
            until: until)
    }

    /// The organisation's own part of its address; what people copy is the whole.
    static func slug(_ fields: FormFields) -> String {
        let path = fields["organisation"].utf8.prefix { $0 != 0x3F && $0 != 0x23 }
        return path.split(separator: 0x2F).last.map { String(decoding: Array($0), as: UTF8.self) }
            ?? ""
    }
}
