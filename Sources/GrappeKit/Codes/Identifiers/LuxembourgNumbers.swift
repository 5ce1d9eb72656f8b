// SPDX-License-Identifier: EUPL-1.2

/// The Luxembourg numbers: trade and companies register (RCS) and VAT. Input is compacted text.
enum LuxembourgNumbers {
    /// A section letter (B companies, F associations, G foundations ...) and one to seven digits
    /// without a check digit. Leading zeros are dropped, so that equal numbers are equal text.
    static func rcs(_ number: [UInt8]) -> Result<String, IdentifierProblem> {
        let digits = number.dropFirst()
        guard let letter = number.first, CodeText.isLetter(letter),
            digits.allSatisfy(CodeText.isDigit), digits.contains(where: { $0 != 0x30 })
        else { return .failure(.format(example: IdentifierScheme.luRCS.example)) }
        guard digits.count <= 7 else { return .failure(.length(expected: 8)) }
        return .success(CodeText.string([letter] + digits.drop { $0 == 0x30 }))
    }

    /// Eight digits, the last two being the first six modulo 89.
    static func vat(_ text: [UInt8]) -> Result<String, IdentifierProblem> {
        let number = text.starts(with: "LU".utf8) ? Array(text.dropFirst(2)) : text
        guard number.allSatisfy(CodeText.isDigit) else {
            return .failure(.format(example: IdentifierScheme.luVAT.example))
        }
        guard number.count == 8 else { return .failure(.length(expected: 8)) }
        guard CheckDigits.value(number.prefix(6)) % 89 == CheckDigits.value(number.suffix(2))
        else { return .failure(.checksum) }
        return .success(CodeText.string(number))
    }
}
