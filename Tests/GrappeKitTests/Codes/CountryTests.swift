// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

struct CountryTests {
    @Test(
        "A country is recognised in its languages, with or without accents, and by its codes",
        arguments: [
            ("Österreich", "AT"), ("ÖSterreich", "AT"), ("Osterreich", "AT"), ("Ελλάδα", "GR"),
            ("uk", "GB"), ("England", "GB"), ("SCOTLAND", "GB"), ("EL", "GR"), ("Belsch", "BE"),
            ("België", "BE"), ("LUX", "LU"), ("Lëtzebuerg", "LU"), ("Czech Republic", "CZ"),
            ("France ", "FR"), ("Isle of Man", "IM"), ("de", "DE"),
            ("O\u{308}sterreich", "AT"), ("ABERDEEN", nil), ("", nil), ("Europe", nil),
        ] as [(String, String?)])
    func recognises(text: String, code: String?) {
        #expect(Country.recognise(text)?.code == code)
    }

    @Test("Every country has its own code and four names")
    func table() {
        #expect(Set(Country.all.map(\.code)).count == Country.all.count)
        #expect(Country.all.count > 45)
        #expect(Country.find(code: "lu")?.name[.lb] == "Lëtzebuerg")
        #expect(Country.find(code: "Luxembourg") == nil)
    }

    @Test(
        "The country spellings of a messy European file are understood",
        .enabled(if: SharedData.path("directory/sample_susy_sse_initiatives.csv") != nil))
    func sample() throws {
        let path = try #require(SharedData.path("directory/sample_susy_sse_initiatives.csv"))
        var missed: Set<String> = []
        var count = 0
        for row in try CSVSample.rows(path) {
            guard let text = row["country_raw"], !text.isEmpty else { continue }
            count += 1
            if Country.recognise(text) == nil { missed.insert(text) }
        }
        #expect(count > 1700)
        // SR is Suriname to ISO and Serbia to the file's author: nobody can know.
        #expect(missed == ["ABERDEEN", "SR"])
    }
}
