// SPDX-License-Identifier: EUPL-1.2

/// The European unique identifier: country code, register id, full stop, registration number and
/// optionally a verification digit (Implementing Regulation (EU) 2021/1042, annex, section 9).
///
/// Only the pattern is checked; the countries' own lists of register ids are not public as data.
enum EUID {
    static func normalise(_ text: some StringProtocol) -> Result<String, IdentifierProblem> {
        let bytes = CodeText.compactKeepingStops(text)
        guard let parts = split(bytes) else {
            return .failure(.format(example: IdentifierScheme.euid.example))
        }
        let number = CodeText.string(parts.number.utf8.filter { $0 != 0x2E })
        return .success("\(parts.country)\(parts.register).\(number)")
    }

    /// The parts of an identifier, or `nil` where the pattern does not hold.
    static func split(_ bytes: [UInt8]) -> (country: String, register: String, number: String)? {
        guard let stop = bytes.firstIndex(of: 0x2E) else { return nil }
        let (head, number) = (bytes[..<stop], bytes[(stop + 1)...])
        let isPlain: (UInt8) -> Bool = { CodeText.isDigit($0) || CodeText.isLetter($0) }
        guard (3...20).contains(head.count), (1...30).contains(number.count),
            head.prefix(2).allSatisfy(CodeText.isLetter), head.allSatisfy(isPlain),
            number.allSatisfy({ isPlain($0) || $0 == 0x2E || $0 == 0x5F }),
            number.first.map(isPlain) == true, number.contains(where: CodeText.isDigit),
            fits(head.dropFirst(2), country: CodeText.string(head.prefix(2)))
        else { return nil }
        return (
            CodeText.string(head.prefix(2)), CodeText.string(head.dropFirst(2)),
            CodeText.string(number)
        )
    }

    /// The register ids seen or announced for our four countries: German court codes have a
    /// letter and four digits, then perhaps a letter; French ones are four digits of the court.
    private static func fits(_ register: ArraySlice<UInt8>, country: String) -> Bool {
        switch country {
        case "DE":
            (5...6).contains(register.count) && register.first.map(CodeText.isLetter) == true
                && register.dropFirst().prefix(4).allSatisfy(CodeText.isDigit)
        case "FR": register.count == 4 && register.allSatisfy(CodeText.isDigit)
        case "BE": CodeText.string(register) == "KBOBCE"
        case "LU": CodeText.string(register) == "RCSL"
        default: true
        }
    }
}

extension CodeText {
    /// Like `compact`, but full stops and underscores stay.
    static func compactKeepingStops(_ text: some StringProtocol) -> [UInt8] {
        var out: [UInt8] = []
        for part in text.unicodeScalars {
            switch part {
            case ".": out.append(0x2E)
            case "_": out.append(0x5F)
            default: out.append(contentsOf: compact(String(part)))
            }
        }
        return out
    }
}
