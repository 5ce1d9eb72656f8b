// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension ProfileBuilder {
    /// A number whose scheme the format knows. A wrong one is kept as it came, flagged.
    mutating func number(_ value: String?, as scheme: IdentifierScheme, field: String) {
        guard let text = value?.trimmed else { return }
        add(checked(text, as: scheme, field: field))
    }

    /// A SIRET or an establishment unit: the number of a place, which for a SIRET contains that
    /// of the legal person.
    mutating func establishment(
        _ value: String?, as scheme: IdentifierScheme, field: String
    ) -> RegisteredIdentifier? {
        guard let text = value?.trimmed else { return nil }
        let number = checked(text, as: scheme, field: field)
        if number.status == .valid {
            let person = Identifier(stored: number.value, as: scheme).legalPerson
            if !person.isEstablishment {
                add(.init(scheme: person.scheme, value: person.value, status: .valid))
            }
        }
        return number
    }

    /// A number in a cell that does not say of which register it is.
    ///
    /// A recognised establishment number becomes the site's. What is well formed for the expected
    /// scheme but fails its check is kept, flagged; anything else is told and dropped.
    mutating func number(
        recognising value: String?, expected: IdentifierScheme?, field: String
    ) -> RegisteredIdentifier? {
        guard let text = value?.trimmed else { return nil }
        guard let found = Recognition.number(text, expected: expected, country: country) else {
            if let expected {
                add(checked(text, as: expected, field: field))
            } else {
                flag(field, ImportText.unknownNumber, value: text)
            }
            return nil
        }
        if country == nil, found.scheme != .euid { country = found.scheme.country }
        let person = found.legalPerson
        if !person.isEstablishment {
            add(.init(scheme: person.scheme, value: person.value, status: .valid))
        }
        return found.isEstablishment
            ? .init(scheme: found.scheme, value: found.value, status: .valid) : nil
    }

    private mutating func checked(
        _ text: String, as scheme: IdentifierScheme, field: String
    ) -> RegisteredIdentifier {
        switch Identifier.parse(text, as: scheme) {
        case .success(let number):
            return .init(scheme: number.scheme, value: number.value, status: .valid)
        case .failure(let problem):
            flag(field, ImportText.invalidNumber(problem.message), value: text)
            return .init(
                scheme: scheme, value: String(text.unicodeScalars.prefix(80)), status: .invalid)
        }
    }

    private mutating func add(_ number: RegisteredIdentifier) {
        var number = number
        if number.status == .valid {
            let person = Identifier(stored: number.value, as: number.scheme).legalPerson
            (number.scheme, number.value) = (person.scheme, person.value)
        }
        if !profile.identifiers.contains(number) { profile.identifiers.append(number) }
    }

    /// How many people: `24`, `50 à 99 salariés`, `10-19`, `1 000 bis 1 999`, `500 et plus`.
    mutating func staff(_ value: String?, field: String) {
        guard let text = value?.trimmed else { return }
        let numbers = Self.wholeNumbers(in: text)
        guard let least = numbers.first, least < 10_000_000 else { return }
        let isOpen = FoldedText.words(text).contains {
            ["plus", "mehr", "more", "et"].contains($0)
        }
        let most = numbers.count > 1 ? numbers[1] : (isOpen ? nil : least)
        profile.staff = Staff(least: least, most: most.map { max($0, least) })
    }

    /// The size class of Sirene (INSEE, tranche d'effectifs); `NN` and unknown codes say nothing.
    mutating func staff(tranche code: String?) {
        guard let code, let range = Self.tranches[code] else { return }
        profile.staff = range
    }

    /// Whole numbers, their groups of three possibly apart: `1 000` is one number. Decimals are
    /// cut off (`12,5 ETP` is 12).
    static func wholeNumbers(in text: String) -> [Int] {
        var numbers: [Int] = []
        var digits: [UInt8] = []
        func value() -> Int? { Int(String(decoding: digits.prefix(12), as: UTF8.self)) }
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar.isDigit {
                digits.append(UInt8(scalar.value))
            } else if !digits.isEmpty {
                let group = scalars[(index + 1)...].prefix { $0.isDigit }
                if group.count == 3, scalar.isBlank || scalar == "." || scalar == "'" {
                    index += 1
                    continue
                }
                if let number = value() { numbers.append(number) }
                digits = []
                if scalar == "," || scalar == "." { index += group.count }
            }
            index += 1
        }
        if !digits.isEmpty, let number = value() { numbers.append(number) }
        return numbers
    }

    private static let tranches: [String: Staff] = [
        "00": .init(least: 0, most: 0), "01": .init(least: 1, most: 2),
        "02": .init(least: 3, most: 5), "03": .init(least: 6, most: 9),
        "11": .init(least: 10, most: 19), "12": .init(least: 20, most: 49),
        "21": .init(least: 50, most: 99), "22": .init(least: 100, most: 199),
        "31": .init(least: 200, most: 249), "32": .init(least: 250, most: 499),
        "41": .init(least: 500, most: 999), "42": .init(least: 1000, most: 1999),
        "51": .init(least: 2000, most: 4999), "52": .init(least: 5000, most: 9999),
        "53": .init(least: 10_000, most: nil),
    ]
}

extension Unicode.Scalar {
    var isDigit: Bool { (0x30...0x39).contains(value) }
}
