// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Numbers that pass their checks and lie where no register has given any.
enum DemonstrationIdentifiers {
    /// The number of the legal person; `nil` where its form has none.
    static func number(
        _ form: DemonstrationForm, ordinal: Int, court: String?
    ) -> RegisteredIdentifier? {
        switch form.register {
        case .siren: completed("9999\(padded(ordinal, 4))", digits: 1, as: .frSIREN)
        case .kbo: completed("1999\(padded(ordinal, 4))", digits: 2, as: .beKBO)
        case .luxembourg(let section): valid("\(section)999\(padded(ordinal, 4))", as: .luRCS)
        case .court(let section):
            section.flatMap { section in
                court.flatMap { court in
                    valid("\(court) \(section) 99\(padded(ordinal, 4))", as: .deRegister)
                }
            }
        }
    }

    /// The number of the establishment with that place in the list of sites.
    static func establishment(
        of organisation: RegisteredIdentifier, ordinal: Int, site: Int
    ) -> RegisteredIdentifier? {
        switch organisation.scheme {
        case .frSIREN:
            completed("\(organisation.value)00\(padded(site + 1, 2))", digits: 1, as: .frSIRET)
        case .beKBO:
            completed(
                "8999\(padded((ordinal * 3 + site) % 10_000, 4))", digits: 2, as: .beEstablishment)
        default: nil
        }
    }

    /// The number with the check digits that make it valid.
    private static func completed(
        _ start: String, digits: Int, as scheme: IdentifierScheme
    ) -> RegisteredIdentifier? {
        let bound = digits == 1 ? 10 : 100
        for check in 0..<bound {
            if let found = valid(start + padded(check, digits), as: scheme) { return found }
        }
        return nil
    }

    private static func valid(_ text: String, as scheme: IdentifierScheme) -> RegisteredIdentifier?
    {
        guard case .success(let found) = Identifier.parse(text, as: scheme) else { return nil }
        return RegisteredIdentifier(scheme: scheme, value: found.value, status: .valid)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number % (width == 1 ? 10 : width == 2 ? 100 : 10_000))
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
