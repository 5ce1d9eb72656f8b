// SPDX-License-Identifier: EUPL-1.2

import GrappeNet
import Testing

@Suite("Addresses in running text")
struct MailAddressOccurrenceTests {
    private let eva = MailAddressOccurrences(of: ["Eva@a.example", "eva@xn--bcher-kva.example"])

    @Test(
        "Whole addresses are found whatever stands around them",
        arguments: [
            "eva@a.example", "EVA@A.example.", "<eva@a.example>", "Write to eva@a.example, please",
            "mailto:eva@a.example", "«eva@a.example»", "line\\neva@a.example\\nline",
            "eva@a.example-", "(eva@xn--bcher-kva.example)",
        ])
    func found(text: String) { #expect(eva.areFound(in: text)) }

    @Test(
        "An address within a longer one is another's",
        arguments: [
            "neva@a.example", "x.eva@a.example", "x-eva@a.example", "x+eva@a.example",
            "eva@a.example.org", "eva@a.examples", "eva@a.example-shop.org", "eva@b.example", "",
            "eva@a", "9eva@a.example",
        ])
    func others(text: String) { #expect(!eva.areFound(in: text)) }

    @Test("All of them are replaced, and nothing else")
    func replaced() {
        #expect(
            eva.replaced(in: "a EVA@a.example b neva@a.example c eva@a.example", by: "–")
                == "a – b neva@a.example c –")
        #expect(eva.replaced(in: "é", by: "–") == nil)
        #expect(MailAddressOccurrences(of: [""]).replaced(in: "a@b.example", by: "–") == nil)
    }
}
