// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

struct IdentifierRecognitionTests {
    @Test(
        "A number is found behind the words people put around it",
        arguments: [
            ("BE 1999.000.150", "BE", "be-kbo:1999000150"),
            ("BE 1999.000.150", nil, "be-kbo:1999000150"),
            ("1999000249", "BE", "be-kbo:1999000249"),
            ("N° BCE : 0314.595.348", "BE", "be-kbo:0314595348"),
            ("TVA BE 0314.595.348", "BE", "be-vat:0314595348"),
            ("BTW-nr. BE0314595348", nil, "be-vat:0314595348"),
            ("2.332.057.370", "BE", "be-establishment:2332057370"),
            ("Amtsgericht Saarbrücken HRB 99991", "DE", "de-register:Saarbrücken HRB 99991"),
            ("AG Saarbrücken, HRB 99991", nil, "de-register:Saarbrücken HRB 99991"),
            ("VR 99992 Wittlich", "DE", "de-register:Wittlich VR 99992"),
            ("GnR 99993 Wittlich", nil, "de-register:Wittlich GnR 99993"),
            ("Vereinsregister Nr. 4321 beim Amtsgericht Trier-Wittlich", "DE", nil),
            (
                "Vereinsregister Nr. 4321 beim Amtsgericht Wittlich", "DE",
                "de-register:Wittlich VR 4321"
            ),
            ("USt-IdNr. DE136695976", "DE", "de-vat:136695976"),
            ("F99902", "LU", "lu-rcs:F99902"),
            ("F99902", nil, "lu-rcs:F99902"),
            ("R.C.S. Luxembourg : B 247312", "LU", "lu-rcs:B247312"),
            ("TVA LU 150 274 42", "LU", "lu-vat:15027442"),
            ("99990001200017", nil, "fr-siret:99990001200017"),
            ("SIRET : 999 900 012 00017", "FR", "fr-siret:99990001200017"),
            ("numéro de SIREN 404 833 048", "FR", "fr-siren:404833048"),
            ("404 833 048 RCS Nancy", "FR", "fr-siren:404833048"),
            ("RCS Nancy B 404 833 048", "FR", "fr-siren:404833048"),
            ("FR 83 404833048", nil, "fr-vat:83404833048"),
            ("W543000001", nil, "fr-rna:W543000001"),
            ("LURCSL.B247312", nil, "euid:LURCSL.B247312"),
            ("DEX1517R.VR1503KI", nil, "euid:DEX1517R.VR1503KI"),
            ("404833048", nil, nil),
            ("B12", nil, nil),
            ("à compléter", "FR", nil),
            ("", nil, nil),
        ] as [(String, String?, String?)])
    func recognises(text: String, country: String?, key: String?) {
        #expect(Identifier.recognise(text, country: country)?.key == key)
    }

    @Test("The strict reading refuses the words that recognition drops")
    func strictParse() {
        let text = "Amtsgericht Saarbrücken HRB 12345"
        #expect(Identifier.parse(text, as: .deRegister) == .failure(.component(.court)))
        #expect(Identifier.recognise(text, country: "DE")?.value == "Saarbrücken HRB 12345")
    }

    @Test("A number that fails its check digit is not recognised as another kind of number")
    func noSecondBest() {
        #expect(Identifier.recognise("BE 0314.595.349", country: "BE") == nil)
        #expect(Identifier.recognise("73282932000079", country: "FR") == nil)
    }
}
