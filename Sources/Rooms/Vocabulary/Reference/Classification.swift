// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The classifications that come as one table of codes.
enum Classification: Sendable {
    case cpv, nace, nuts

    struct Refusal: Error { let reason: Text }

    var scheme: ConceptScheme {
        switch self {
        case .cpv: .cpv
        case .nace: .nace
        case .nuts: .nuts
        }
    }

    var source: ConceptSource {
        switch self {
        case .cpv: .cpv
        case .nace: .nace
        case .nuts: .nuts
        }
    }

    func id(_ code: String) -> ID<Concept> { ID("\(scheme.rawValue):\(code)") }

    /// The code in its one spelling: `77300000`, `81.3`, `LU000`.
    func code(_ cell: String) -> Result<String, Refusal> {
        let text = ReferenceContent.clean(cell) ?? ""
        switch self {
        case .cpv: return Self.cpv(text)
        case .nace: return Self.nace(text)
        case .nuts:
            return NUTSCode(text).map { .success($0.string) }
                ?? .failure(Refusal(reason: ReferenceText.code))
        }
    }

    /// Eight digits and perhaps the check digit behind a hyphen. Seven before the hyphen are a
    /// code whose zero a spreadsheet took; with its check digit it would pass for another one.
    private static func cpv(_ text: String) -> Result<String, Refusal> {
        let digits = text.utf8.prefix { (0x30...0x39).contains($0) }.count
        if digits == 7 { return .failure(Refusal(reason: ReferenceText.lostZero)) }
        guard digits == 8, text.utf8.count <= 10, let code = CPVCode(text) else {
            return .failure(Refusal(reason: ReferenceText.code))
        }
        return .success(code.digits)
    }

    private static func nace(_ text: String) -> Result<String, Refusal> {
        let bytes = Array(text.uppercased().utf8)
        if bytes.count == 1, (0x41...0x56).contains(bytes[0]) {
            return .success(String(decoding: bytes, as: UTF8.self))
        }
        if bytes.count == 1, (0x31...0x39).contains(bytes[0]) {
            return .failure(Refusal(reason: ReferenceText.lostZero))
        }
        guard let code = NACECode(text) else {
            return .failure(Refusal(reason: ReferenceText.code))
        }
        return .success(code.formatted)
    }

    /// The codes that may stand above, nearest first; a list need not have them all.
    func codesAbove(_ code: String) -> [String] {
        switch self {
        case .cpv:
            var codes: [String] = []
            var next = CPVCode(code)?.broader
            while let broader = next {
                codes.append(broader.digits)
                next = broader.broader
            }
            return codes
        case .nace:
            let digits = code.utf8.filter { $0 != 0x2E }
            return (2..<max(2, digits.count)).reversed().compactMap { count in
                NACECode(String(decoding: digits.prefix(count), as: UTF8.self))?.formatted
            }
        case .nuts:
            var codes: [String] = []
            var next = NUTSCode(code)?.parent
            while let parent = next {
                codes.append(parent.string)
                next = parent.parent
            }
            return codes
        }
    }

    /// The language of a name whose column does not tell it. Names of places are in the language
    /// of the place; everything else is taken for English, the language of such editions.
    func language(ofCode code: String) -> LanguageTag {
        guard self == .nuts else { return Language.en.tag }
        let country = Array(code.utf8.prefix(3))
        if country.starts(with: "BE2".utf8) || country.starts(with: "NL".utf8) {
            return LanguageTag("nl") ?? .undetermined
        }
        switch String(decoding: country.prefix(2), as: UTF8.self) {
        case "DE", "AT": return Language.de.tag
        case "LU", "BE", "FR": return Language.fr.tag
        default: return Language.en.tag
        }
    }
}
