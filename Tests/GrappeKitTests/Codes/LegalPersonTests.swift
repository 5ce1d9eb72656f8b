// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

struct LegalPersonTests {
    @Test(
        "A number leads to the legal person it contains",
        arguments: [
            (IdentifierScheme.frSIRET, "732 829 320 00074", "fr-siren:732829320"),
            (.frVAT, "FR83404833048", "fr-siren:404833048"),
            (.beVAT, "BE 0314.595.348", "be-kbo:0314595348"),
            (.beKBO, "314595348", "be-kbo:0314595348"),
            (.beEstablishment, "2.332.057.370", "be-establishment:2332057370"),
            (.deVAT, "DE136695976", "de-vat:136695976"),
            (.euid, "BEKBOBCE.0314.595.348", "be-kbo:0314595348"),
            (.euid, "LURCSL.B247312", "lu-rcs:B247312"),
            (.euid, "FR5401.404833048", "fr-siren:404833048"),
            (.euid, "DEX1517R.VR1503KI", "euid:DEX1517R.VR1503KI"),
        ])
    func legalPerson(scheme: IdentifierScheme, text: String, key: String) throws {
        #expect(try Identifier.parse(text, as: scheme).get().legalPerson.key == key)
    }

    @Test("Two sites of one person are the same person, two persons never are")
    func samePerson() throws {
        let siret = try Identifier.parse("73282932000074", as: .frSIRET).get()
        let siren = try Identifier.parse("732829320", as: .frSIREN).get()
        let other = try Identifier.parse("404833048", as: .frSIREN).get()
        #expect(siret.namesSamePerson(as: siren))
        #expect(!siret.namesSamePerson(as: other))
        #expect([siret, siren, other].legalPersons == [siren, other])
        #expect(siret.isEstablishment && !siren.isEstablishment)
    }

    @Test("A VAT number of Monaco is valid and contains no SIREN")
    func monaco() throws {
        let vat = try Identifier.parse("FR48000000012", as: .frVAT).get()
        #expect(vat.legalPerson == vat)
    }

    @Test("An établissement number is never taken for an enterprise number")
    func establishment() {
        let text = "2.332.057.370"
        #expect(Identifier.parse(text, as: .beKBO) == .failure(.component(.establishmentNumber)))
        #expect(Identifier.parse(text, as: .beVAT) == .failure(.component(.establishmentNumber)))
        #expect(
            Identifier.parse("0314595348", as: .beEstablishment)
                == .failure(.component(.enterpriseNumber)))
    }

    @Test(
        "Numbers are shown as their country prints them",
        arguments: [
            (IdentifierScheme.frSIREN, "404833048", "404 833 048"),
            (.frSIRET, "73282932000074", "732 829 320 00074"),
            (.beKBO, "314595348", "0314.595.348"),
            (.beEstablishment, "2332057370", "2.332.057.370"), (.luVAT, "15027442", "LU15027442"),
            (.frVAT, "k7399859412", "FRK7399859412"), (.luRCS, "b 0247312", "B247312"),
            (.deRegister, "hrb 12345 b, st. wendel", "St. Wendel HRB 12345 B"),
        ])
    func formatted(scheme: IdentifierScheme, text: String, shown: String) throws {
        let identifier = try Identifier.parse(text, as: scheme).get()
        #expect(identifier.formatted == shown)
        #expect(Identifier(key: identifier.key) == identifier)
        #expect(Identifier.parse(shown, as: scheme) == .success(identifier))
    }
}
