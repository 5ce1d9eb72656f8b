// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import Directory

@Suite("Kinds of accreditation")
struct TradeAccreditationKindTests {
    @Test("Codes are unique and start with the country")
    func codes() {
        let codes = AccreditationKind.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        for kind in AccreditationKind.all {
            #expect(["FR", "BE", "LU", "DE"].contains(kind.country))
            #expect(AccreditationKind.find(kind.code) == kind)
        }
    }

    @Test(
        "The codes that national files use are recognised",
        arguments: ["ei", "aci", "ai", "ea", "esat", "geiq", "etti", "eiti"])
    func networkCodes(code: String) {
        #expect(AccreditationKind.recognise(code).map(\.code) == ["fr-\(code)"])
    }

    @Test(
        "A cell may name several kinds, in its own order",
        arguments: [
            ("ETA - IDESS", ["be-eta", "be-idess"]), ("aci/ai", ["fr-aci", "fr-ai"]),
            ("Agréée EI et IDESS", ["be-ei", "be-idess"]),
            ("Entreprise sociale", ["be-social-enterprise"]),
            ("Entreprise d’insertion (EI)", ["be-ei"]),
            ("Coopérative agréée CNC, entreprise sociale", ["be-cnc", "be-social-enterprise"]),
        ])
    func belgianCells(text: String, codes: [String]) {
        let country = text.contains("aci") ? nil : "BE"
        #expect(Set(AccreditationKind.recognise(text, country: country).map(\.code)) == Set(codes))
        #expect(AccreditationKind.recognise(text, country: country).first?.code == codes.first)
    }

    @Test("The country decides what EI means")
    func country() {
        #expect(AccreditationKind.recognise("EI", country: "FR").map(\.code) == ["fr-ei"])
        #expect(AccreditationKind.recognise("EI", country: "BE").map(\.code) == ["be-ei"])
        #expect(AccreditationKind.recognise("EI", country: "DE").isEmpty)
    }

    @Test(
        "Short ordinary words are not abbreviations",
        arguments: [
            "j'ai une association", "das ist ein Ei vom Huhn", "", "Ein Verein", "cet été là",
        ])
    func ordinaryWords(text: String) {
        #expect(AccreditationKind.recognise(text).isEmpty)
    }

    @Test("German statuses are recognised in their usual spellings")
    func german() {
        #expect(
            AccreditationKind.recognise("gemeinnützige GmbH").map(\.code) == ["de-gemeinnuetzig"])
        #expect(AccreditationKind.recognise("WfbM").map(\.code) == ["de-wfbm"])
        #expect(
            AccreditationKind.recognise("Inklusionsbetrieb (§ 215 SGB IX)").map(\.code)
                == ["de-inklusionsbetrieb"])
    }
}
