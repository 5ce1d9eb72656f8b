// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

struct LegalFormTests {
    @Test(
        "Legal forms are found as spreadsheets write them",
        arguments: [
            ("asbl", "BE", "kbo:017"), ("ASBL", "BE", "kbo:017"), ("A.S.B.L.", "BE", "kbo:017"),
            ("VoG", "BE", "kbo:017"), ("VoG", nil, "kbo:017"), ("ASBL", "LU", "lu:ASBL"),
            ("asbl", nil, nil), ("SC agréée ES", "BE", "kbo:706"), ("e.V.", "DE", "de:eV"),
            ("e. V.", "DE", "de:eV"), ("eG", "DE", "de:eG"), ("gGmbH", "DE", "de:gGmbH"),
            ("SCOP", "FR", "insee-cj:5458"), ("SCIC", "FR", "insee-cj:5460"),
            ("SCIC SAS", "FR", "insee-cj:5710"), ("SCOP SA", "FR", "insee-cj:5558"),
            ("SCOP", "LU", "lu:SC"), ("SARL SIS", "LU", "lu:SIS"),
            ("Fondation d'utilité publique", "BE", "kbo:029"),
            ("Fondation d’utilité publique", "FR", "insee-cj:9300"),
            ("SCRL à finalité sociale", "BE", "kbo:508"), ("SCRL-FS", "BE", "kbo:508"),
            ("SCRL", "BE", "kbo:008"), ("Association loi 1901 (déclarée)", "FR", "insee-cj:9220"),
            ("Autre SA coopérative (directoire)", "FR", "insee-cj:5560"),
            ("KdöR", "DE", "de:KdoeR"), ("GmbH", "DE", nil), ("", "FR", nil), ("???", nil, nil),
        ] as [(String, String?, String?)])
    func recognises(text: String, country: String?, key: String?) {
        #expect(LegalForm.recognise(text, country: country)?.key == key)
    }

    @Test("Codes are text: a lost leading zero is put back, another list's code is not taken")
    func codes() {
        #expect(LegalForm.find(system: .kbo, code: "017")?.family == .association)
        #expect(LegalForm.find(system: .kbo, code: "17")?.code == "017")
        #expect(LegalForm.find(system: .insee, code: "5458")?.family == .cooperative)
        #expect(LegalForm.find(system: .insee, code: "017") == nil)
        #expect(LegalForm.find(system: .germany, code: "eV")?.qualifies == .conditional)
    }

    @Test("Every form with a condition explains it, and each condition is used")
    func conditions() {
        let used = Set(LegalForm.all.compactMap(\.condition))
        #expect(used.count == LegalFormCondition.allCases.count)
        for condition in LegalFormCondition.allCases {
            #expect(Set(Language.allCases.map { condition.text[$0] }).count == 4)
        }
    }

    @Test(
        "The table holds every form of the survey with its qualification",
        .enabled(if: SharedData.path("directory/legal_forms_sse.csv") != nil))
    func survey() throws {
        let path = try #require(SharedData.path("directory/legal_forms_sse.csv"))
        let systems: [String: LegalForm.System] = [
            "insee-cj": .insee, "kbo-juridicalform": .kbo, "lu-form": .luxembourg,
            "de-form": .germany,
        ]
        var count = 0
        for row in try CSVSample.rows(path) {
            let system = try #require(systems[row["code_system"] ?? ""])
            let form = try #require(LegalForm.find(system: system, code: row["code"] ?? ""))
            #expect(form.qualifies.rawValue == row["qualifies"], "\(form.key)")
            #expect(form.system.country == row["country"])
            count += 1
        }
        #expect(count == LegalForm.all.count)
    }
}
