// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

struct CPVCodeTests {
    @Test(
        "Every code of the 2008 list is read, with its check digit or without, below its parent",
        .enabled(if: SharedData.path("procurement/codes/cpv_2008.tsv") != nil))
    func officialList() throws {
        let path = try #require(SharedData.path("procurement/codes/cpv_2008.tsv"))
        let rows = try CSVSample.rows(path, separator: 0x09)
        #expect(rows.count == 9454)
        for row in rows {
            let (text, check) = (try #require(row["code"]), try #require(row["check"]))
            let code = try #require(CPVCode(text), "\(text)")
            #expect(code.digits == text && CPVCode("\(text)-\(check)") == code)
            guard let parent = row["parent"].flatMap({ CPVCode($0) }) else { continue }
            #expect(parent.covers(code) && !code.covers(parent), "\(text)")
        }
    }

    @Test("A code knows its division and what it covers")
    func structure() throws {
        let works = try #require(CPVCode("45000000-7"))
        let school = try #require(CPVCode("45214200"))
        #expect(school.division == "45" && school.significantDigits == "452142")
        #expect(school.broader?.digits == "45214000")
        #expect(works.covers(school) && !school.covers(works))
        #expect(works.broader == nil)
        #expect(CPVCode("30000000")?.significantDigits == "30")
        #expect(school.sharedDigits(with: works) == 2)
    }

    @Test(
        "What is not eight digits is no code",
        arguments: ["4500000", "450000000000", "", "AB000000", "00000000"])
    func refuses(text: String) { #expect(CPVCode(text) == nil) }
}
