// SPDX-License-Identifier: EUPL-1.2

/// The French numbers: SIREN, SIRET, VAT, RNA. Input is compacted text.
enum FrenchNumbers {
    static func siren(_ number: [UInt8]) -> Result<String, IdentifierProblem> {
        guard number.allSatisfy(CodeText.isDigit) else { return .failure(format(.frSIREN)) }
        guard number.count == 9 else { return .failure(.length(expected: 9)) }
        guard number.contains(where: { $0 != 0x30 }) else { return .failure(format(.frSIREN)) }
        guard CheckDigits.passesLuhn(number) else { return .failure(.checksum) }
        return .success(CodeText.string(number))
    }

    static func siret(_ number: [UInt8]) -> Result<String, IdentifierProblem> {
        guard number.allSatisfy(CodeText.isDigit) else { return .failure(format(.frSIRET)) }
        guard number.count == 14 else { return .failure(.length(expected: 14)) }
        guard case .success = siren(Array(number.prefix(9))), passesSIRET(number) else {
            return .failure(.checksum)
        }
        return .success(CodeText.string(number))
    }

    /// The post offices' SIRETs outgrew Luhn: their digits sum to a multiple of 5 (INSEE). Only
    /// the head office, 356 000 000 00048, follows the general rule.
    private static func passesSIRET(_ number: [UInt8]) -> Bool {
        let text = CodeText.string(number)
        guard text.utf8.starts(with: "356000000".utf8), text != "35600000000048" else {
            return CheckDigits.passesLuhn(number)
        }
        return number.reduce(0) { $0 + Int($1) - 0x30 } % 5 == 0
    }

    /// A two-character key and the SIREN. Numbers of Monaco have 000 instead of a true SIREN.
    static func vat(_ number: [UInt8]) -> Result<String, IdentifierProblem> {
        let number = number.starts(with: "FR".utf8) ? Array(number.dropFirst(2)) : number
        let (key, siren) = (number.prefix(2), Array(number.dropFirst(2)))
        guard key.allSatisfy({ keyValue($0) != nil }), siren.allSatisfy(CodeText.isDigit) else {
            return .failure(format(.frVAT))
        }
        guard number.count == 11 else { return .failure(.length(expected: 11)) }
        let isMonaco = siren.starts(with: "000".utf8)
        guard isMonaco || CheckDigits.passesLuhn(siren), passesKey(Array(key), siren) else {
            return .failure(.checksum)
        }
        return .success(CodeText.string(number))
    }

    /// Old keys are SIREN and 12 modulo 97; new ones have a letter and another arithmetic, here
    /// after the description in python-stdnum (stdnum/fr/tva.py).
    private static func passesKey(_ key: [UInt8], _ siren: [UInt8]) -> Bool {
        let number = CheckDigits.value(siren)
        guard let first = keyValue(key[0]), let second = keyValue(key[1]) else { return false }
        if first < 10, second < 10 { return first * 10 + second == (number * 100 + 12) % 97 }
        let sum = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100
        return (number + 1 + sum / 11) % 11 == sum % 11
    }

    /// The place of a character among the digits and the letters without I and O.
    private static func keyValue(_ byte: UInt8) -> Int? {
        "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8.enumerated().first { $0.element == byte }?.offset
    }

    static func rna(_ number: [UInt8]) -> Result<String, IdentifierProblem> {
        guard number.first == 0x57, number.dropFirst().allSatisfy(CodeText.isDigit) else {
            return .failure(format(.frRNA))
        }
        guard number.count == 10 else { return .failure(.length(expected: 10)) }
        return .success(CodeText.string(number))
    }

    private static func format(_ scheme: IdentifierScheme) -> IdentifierProblem {
        .format(example: scheme.example)
    }
}
