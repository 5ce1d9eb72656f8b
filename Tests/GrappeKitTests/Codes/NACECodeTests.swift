// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

struct NACECodeTests {
    @Test(
        "The spellings of three countries become one code",
        arguments: [
            ("81300", "81.300"), ("81.30", "81.30"), ("8130", "81.30"), ("88.99B", "88.99B"),
            ("8899B", "88.99B"), ("N81.3", "81.3"), ("N 81.3", "81.3"), ("81", "81"),
            ("1.11", "01.11"), ("01.11", "01.11"), ("94.99z", "94.99Z"), ("01110", "01.110"),
        ])
    func spellings(text: String, formatted: String) {
        #expect(NACECode(text)?.formatted == formatted)
    }

    @Test(
        "What is no code is refused",
        arguments: ["", "8", "N", "813.0", "81.3.0B.", "812345", "81.3B", "٨١.٣٠", "0", "8130BB"])
    func refuses(text: String) { #expect(NACECode(text) == nil) }

    @Test("A wider code covers a narrower one of the same edition only")
    func covers() throws {
        let landscape = try #require(NACECode("81.3"))
        #expect(landscape.covers(try #require(NACECode("81300"))))
        #expect(!landscape.covers(try #require(NACECode("81.30", version: .rev21))))
        #expect(!(try #require(NACECode("88.99B"))).covers(try #require(NACECode("88.99A"))))
    }

    @Test("The editions are read from the names that registers give them")
    func versions() {
        #expect(NACECode.Version(belgian: "2008") == .rev2)
        #expect(NACECode.Version(belgian: "2025") == .rev21)
        #expect(NACECode.Version(sirene: "NAFRev2") == .rev2)
        #expect(NACECode.Version(sirene: "NAF25") == .rev21)
        #expect(NACECode.Version(sirene: "NAP") == nil)
    }

    @Test(
        "The section of every division of revision 2 is that of the official list",
        .enabled(if: SharedData.path("procurement/codes/nace_rev2.tsv") != nil))
    func sections() throws {
        let path = try #require(SharedData.path("procurement/codes/nace_rev2.tsv"))
        var count = 0
        for row in try CSVSample.rows(path, separator: 0x09) where row["level"] == "2" {
            let code = try #require(NACECode(row["code"] ?? ""))
            #expect(code.section == row["parent"], "\(code.formatted)")
            count += 1
        }
        #expect(count == 88)
    }

    @Test("Revision 2.1 moved information technology from section J to K")
    func shiftedSections() {
        #expect(NACECode("62.01", version: .rev2)?.section == "J")
        #expect(NACECode("62.01", version: .rev21)?.section == "K")
    }

    @Test("NUTS codes know their level, parent and country")
    func nuts() throws {
        let vosges = try #require(NUTSCode("frf34"))
        #expect(vosges.level == 3 && vosges.parent?.string == "FRF3" && vosges.country == "FR")
        #expect(NUTSCode("EL30")?.country == "GR")
        #expect(NUTSCode("UK")?.country == "GB" && NUTSCode("UK")?.parent == nil)
        #expect(NUTSCode("F") == nil && NUTSCode("12") == nil && NUTSCode("FRF345") == nil)
        #expect(Territory.of(nuts: vosges) == .lorraine)
        #expect(Territory.of(nuts: try #require(NUTSCode("FRF1"))) == nil)
    }
}
