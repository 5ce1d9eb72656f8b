// SPDX-License-Identifier: EUPL-1.2

/// The Belgian numbers of the Crossroads Bank for Enterprises. Input is compacted text.
///
/// The last two of ten digits are 97 minus the first eight modulo 97. The first digit tells the
/// kinds apart: 0 or 1 for enterprises, 2 to 8 for establishment units.
enum BelgianNumbers {
    static func enterprise(
        _ text: [UInt8], as scheme: IdentifierScheme
    ) -> Result<String, IdentifierProblem> {
        let number = digits(text, paddingOld: true)
        if let problem = problem(number, example: scheme.example) { return .failure(problem) }
        if number[0] > 0x31 { return .failure(.component(.establishmentNumber)) }
        return passes(number) ? .success(CodeText.string(number)) : .failure(.checksum)
    }

    static func establishment(_ text: [UInt8]) -> Result<String, IdentifierProblem> {
        let example = IdentifierScheme.beEstablishment.example
        let number = digits(text, paddingOld: false)
        if let problem = problem(number, example: example) { return .failure(problem) }
        if number[0] < 0x32 { return .failure(.component(.enterpriseNumber)) }
        return passes(number) ? .success(CodeText.string(number)) : .failure(.checksum)
    }

    /// Without the country prefix; numbers from before 2005 had nine digits and take a leading 0.
    private static func digits(_ text: [UInt8], paddingOld: Bool) -> [UInt8] {
        let number = text.starts(with: "BE".utf8) ? Array(text.dropFirst(2)) : text
        return paddingOld && number.count == 9 ? [0x30] + number : number
    }

    private static func problem(_ number: [UInt8], example: String) -> IdentifierProblem? {
        guard number.allSatisfy(CodeText.isDigit) else { return .format(example: example) }
        guard number.count == 10 else { return .length(expected: 10) }
        let isEmptyOrUnknown = number[0] == 0x39 || number.allSatisfy { $0 == 0x30 }
        return isEmptyOrUnknown ? .format(example: example) : nil
    }

    private static func passes(_ number: [UInt8]) -> Bool {
        97 - CheckDigits.value(number.prefix(8)) % 97 == CheckDigits.value(number.suffix(2))
    }
}
