// SPDX-License-Identifier: EUPL-1.2

/// A number that a register gave to a legal person or to one of its establishments.
///
/// Two identifiers are equal when scheme and normalised value are; whether two *different* ones
/// name the same legal person is asked of `legalPersons`.
package struct Identifier: Sendable, Hashable, Codable {
    package let scheme: IdentifierScheme
    /// The normalised number: no separators, upper case, no country prefix
    /// (`0314595348`, `K7399859412`); for German registers `Saarbrücken HRB 12345`.
    package let value: String

    /// An identifier that was checked before, such as one read back from a database.
    package init(stored value: String, as scheme: IdentifierScheme) {
        (self.scheme, self.value) = (scheme, value)
    }

    /// Checks a number and normalises it. White space, dots, dashes, slashes and the scheme's own
    /// country prefix may stand in the text; any other word makes it invalid (see `recognise`).
    package static func parse(
        _ text: some StringProtocol, as scheme: IdentifierScheme
    ) -> Result<Identifier, IdentifierProblem> {
        // No number of any scheme is longer; a pasted page must not be worked through.
        guard text.utf8.count <= 200 else { return .failure(.format(example: scheme.example)) }
        return normalise(text, as: scheme).map { Identifier(stored: $0, as: scheme) }
    }

    private static func normalise(
        _ text: some StringProtocol, as scheme: IdentifierScheme
    ) -> Result<String, IdentifierProblem> {
        let number = CodeText.compact(text)
        return switch scheme {
        case .frSIREN: FrenchNumbers.siren(number)
        case .frSIRET: FrenchNumbers.siret(number)
        case .frVAT: FrenchNumbers.vat(number)
        case .frRNA: FrenchNumbers.rna(number)
        case .beKBO: BelgianNumbers.enterprise(number, as: .beKBO)
        case .beVAT: BelgianNumbers.enterprise(number, as: .beVAT)
        case .beEstablishment: BelgianNumbers.establishment(number)
        case .luRCS: LuxembourgNumbers.rcs(number)
        case .luVAT: LuxembourgNumbers.vat(number)
        case .deVAT: GermanNumbers.vat(number)
        case .deRegister: GermanRegister.normalise(text)
        case .euid: EUID.normalise(text)
        }
    }
}

extension Identifier {
    /// The number as its country prints it: `404 833 048`, `0314.595.348`, `LU15027442`.
    package var formatted: String {
        switch scheme {
        case .frSIREN: grouped([3, 3, 3], " ")
        case .frSIRET: grouped([3, 3, 3, 5], " ")
        case .beKBO: grouped([4, 3, 3], ".")
        case .beEstablishment: grouped([1, 3, 3, 3], ".")
        case .frVAT, .beVAT, .luVAT, .deVAT: scheme.country + value
        case .frRNA, .luRCS, .deRegister, .euid: value
        }
    }

    /// One text for scheme and number, `fr-siren:404833048`: a key for indexes and files.
    package var key: String { "\(scheme.rawValue):\(value)" }

    /// Reads a `key` back; `nil` for an unknown scheme. The number is not checked again.
    package init?(key: some StringProtocol) {
        let head = key.utf8.prefix { $0 != 0x3A }
        guard head.count < key.utf8.count,
            let scheme = IdentifierScheme(rawValue: String(decoding: Array(head), as: UTF8.self))
        else { return nil }
        let rest = Array(key.utf8.dropFirst(head.count + 1))
        self.init(stored: String(decoding: rest, as: UTF8.self), as: scheme)
    }

    /// The register's own page about this number, where such an address exists.
    package var url: String? {
        switch scheme {
        case .frSIREN: "https://annuaire-entreprises.data.gouv.fr/entreprise/\(value)"
        case .frSIRET: "https://annuaire-entreprises.data.gouv.fr/etablissement/\(value)"
        case .beKBO:
            "https://kbopub.economie.fgov.be/kbopub/toonondernemingps.html?ondernemingsnummer="
                + value
        default: nil
        }
    }

    private func grouped(_ sizes: [Int], _ separator: String) -> String {
        var rest = Array(value.utf8)[...]
        var parts: [String] = []
        for size in sizes {
            parts.append(CodeText.string(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return parts.filter { !$0.isEmpty }.joined(separator: separator)
    }
}

extension IdentifierScheme {
    /// A number of the right form, for messages and hints.
    package var example: String {
        switch self {
        case .frSIREN: "404 833 048"
        case .frSIRET: "732 829 320 00074"
        case .frVAT: "FR83404833048"
        case .frRNA: "W543000001"
        case .beKBO: "0314.595.348"
        case .beEstablishment: "2.332.057.370"
        case .beVAT: "BE0314595348"
        case .luRCS: "B247312"
        case .luVAT: "LU15027442"
        case .deVAT: "DE136695976"
        case .deRegister: "Saarbrücken HRB 12345"
        case .euid: "DEX1517R.VR1503KI"
        }
    }
}
