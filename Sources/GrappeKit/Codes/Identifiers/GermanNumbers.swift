// SPDX-License-Identifier: EUPL-1.2

/// The German VAT number. Input is compacted text. It has no arithmetic link to any register.
enum GermanNumbers {
    /// Nine digits, the first not 0, checked by ISO/IEC 7064 MOD 11,10.
    static func vat(_ text: [UInt8]) -> Result<String, IdentifierProblem> {
        let number = text.starts(with: "DE".utf8) ? Array(text.dropFirst(2)) : text
        guard number.allSatisfy(CodeText.isDigit), number.first != 0x30 else {
            return .failure(.format(example: IdentifierScheme.deVAT.example))
        }
        guard number.count == 9 else { return .failure(.length(expected: 9)) }
        guard CheckDigits.passesMod11And10(number) else { return .failure(.checksum) }
        return .success(CodeText.string(number))
    }
}
