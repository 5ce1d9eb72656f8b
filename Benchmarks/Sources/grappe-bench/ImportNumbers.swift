// SPDX-License-Identifier: EUPL-1.2

/// Invented register numbers with right check digits.
enum ImportNumbers {
    /// SIREN: nine digits by Luhn's rule.
    static func siren(_ index: Int) -> String {
        let body = padded(90_000_000 + index, 8)
        return body + String(luhnDigit(body))
    }

    /// SIRET: a SIREN, the number of the establishment and one digit by Luhn's rule.
    static func siret(_ index: Int) -> String {
        let body = siren(index) + "0001"
        return body + String(luhnDigit(body))
    }

    /// Belgian enterprise number: two check digits, 97 less the rest by 97.
    static func kbo(_ index: Int) -> String {
        let body = 10_000_000 + index
        return padded(body, 8) + padded(97 - body % 97, 2)
    }

    static func rcs(_ index: Int) -> String { "B\(300_000 + index)" }

    static func register(_ index: Int) -> String { "Amtsgericht Saarbrücken VR \(10_000 + index)" }

    private static func luhnDigit(_ body: String) -> Int {
        let sum = body.utf8.reversed().enumerated().reduce(0) { sum, place in
            let digit = Int(place.element) - 0x30
            // The check digit stands to the right, so the last digit of the body is doubled.
            guard place.offset.isMultiple(of: 2) else { return sum + digit }
            return sum + (digit * 2 > 9 ? digit * 2 - 9 : digit * 2)
        }
        return (10 - sum % 10) % 10
    }

    private static func padded(_ number: Int, _ length: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
    }
}
