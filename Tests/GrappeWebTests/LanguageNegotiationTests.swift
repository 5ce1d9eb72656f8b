// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import HTTPTypes
import Testing

@testable import GrappeWeb

@Test(
    "The reader's weights decide the language",
    arguments: [
        ("", Language.fr), ("de", .de), ("de-LU, fr;q=0.9", .de), ("fr;q=0.2, en;q=0.9", .en),
        ("nl, lb;q=0.5", .lb), ("nl", .fr), ("de;q=0, *", .fr), ("fr;q=0, nl", .de),
        ("en;q=0.5, de;q=0.5", .en), ("de;q=abc, en;q=0.001", .en), ("LB-lu", .lb),
        (";;,,;q=1", .fr), ("en ; q=0.8 , de", .de), ("fr;q=0,de;q=0,en;q=0,lb;q=0", .fr),
    ])
func negotiation(field: String, expected: Language) {
    #expect(LanguageNegotiation.language(accepting: field) == expected)
}

@Test("The root leads to the reader's language and says that it depends on it")
func root() async throws {
    let response = try await SampleSite.get("/", headers: [.acceptLanguage: "lb, de;q=0.3"])
    #expect(response.status == .found)
    #expect(response.headers[.location] == "/lb")
    #expect(response.headers[.vary] == "Accept-Language")
}

@Test("Random header fields are read without harm")
func negotiationFuzz() {
    var state: UInt64 = 42
    let alphabet = Array("defrlbn-;=q.,* 01A\u{E9}".utf8)
    for _ in 0..<5000 {
        var bytes: [UInt8] = []
        for _ in 0..<(state % 40) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            bytes.append(alphabet[Int(state >> 33) % alphabet.count])
        }
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let list = WeightedList(String(decoding: bytes, as: UTF8.self))
        #expect(list.items.allSatisfy { (0...1000).contains($0.weight) && !$0.name.isEmpty })
        _ = LanguageNegotiation.language(accepting: String(decoding: bytes, as: UTF8.self))
    }
}
