// SPDX-License-Identifier: EUPL-1.2

/// Which legal person a number stands for.
///
/// The rules: same scheme and same number is the same legal person, without asking anybody. A
/// SIRET is a site of the person its first nine digits name; a French VAT number contains the
/// SIREN; a Belgian VAT number *is* the enterprise number. A Belgian establishment unit and a
/// German or Luxembourg VAT number name a person too, but no arithmetic leads from them to the
/// register number, so they stay keys of their own. Different valid numbers of one scheme are
/// different persons, even with the same name and address.
extension Identifier {
    /// The number that stands for the legal person: this one, or the one it contains.
    package var legalPerson: Identifier {
        switch scheme {
        case .frSIRET: derived(.frSIREN, value.utf8.prefix(9))
        case .frVAT: derived(.frSIREN, value.utf8.dropFirst(2))
        case .beVAT: derived(.beKBO, value.utf8[...])
        case .euid: fromEUID
        default: self
        }
    }

    /// Whether the number names one site of a legal person rather than the person.
    package var isEstablishment: Bool { scheme == .frSIRET || scheme == .beEstablishment }

    /// Whether a register guarantees that both numbers name the same legal person.
    package func namesSamePerson(as other: Identifier) -> Bool {
        legalPerson == other.legalPerson
    }

    /// The derived number, or the identifier itself where the derived one does not hold (a VAT
    /// number of Monaco contains no SIREN).
    private func derived(
        _ scheme: IdentifierScheme, _ bytes: some Collection<UInt8>
    ) -> Identifier {
        guard case .success(let person) = Self.parse(CodeText.string(bytes), as: scheme) else {
            return self
        }
        return person
    }

    private var fromEUID: Identifier {
        guard let parts = EUID.split(Array(value.utf8)) else { return self }
        return switch parts.country {
        case "BE": derived(.beKBO, parts.number.utf8[...])
        case "LU": derived(.luRCS, parts.number.utf8[...])
        case "FR": derived(.frSIREN, parts.number.utf8[...])
        default: self
        }
    }
}

extension Sequence where Element == Identifier {
    /// The legal persons these numbers name, each once, in order of appearance.
    package var legalPersons: [Identifier] {
        var seen: Set<Identifier> = []
        return map(\.legalPerson).filter { seen.insert($0).inserted }
    }
}
