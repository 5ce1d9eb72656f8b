// SPDX-License-Identifier: EUPL-1.2

/// The arithmetic of check digits, on ASCII digits.
enum CheckDigits {
    /// Luhn (ISO/IEC 7812-1 annex B): every second digit from the right counts double.
    static func passesLuhn(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
        var sum = 0
        for (index, byte) in digits.reversed().enumerated() {
            let digit = Int(byte) - 0x30
            let doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2
            sum += index % 2 == 1 ? doubled : digit
        }
        return sum % 10 == 0
    }

    /// ISO/IEC 7064 MOD 11,10, the check digit being the last one.
    static func passesMod11And10(_ digits: some Collection<UInt8>) -> Bool {
        var product = 10
        for byte in digits.prefix(digits.count - 1) {
            let sum = (product + Int(byte) - 0x30) % 10
            product = 2 * (sum == 0 ? 10 : sum) % 11
        }
        return (11 - product) % 10 == value(digits.suffix(1))
    }

    /// The number that at most eighteen digits stand for.
    static func value(_ digits: some Sequence<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
}
