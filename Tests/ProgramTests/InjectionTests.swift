// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb
import Testing

@testable import GrappeTesting
@testable import Records
@testable import grappe

@Suite("Texts that would be markup")
struct InjectionTests {
    @Test("No text that people write becomes an element or an attribute, on any page or in a mail")
    func structure() async throws {
        try await WholeSite.with { site in
            let stage = try await InjectionStage(site)
            let (all, places) = (HostileText.all, InjectionStage.places)
            #expect(Set(all).count == 200)
            // What is not escaped would be seen.
            #expect(
                InjectionStage.outline("<p>\(all[0])</p>") != InjectionStage.outline("<p>x</p>"))
            let plain = try await stage.outlines(with: Array(repeating: "harmless", count: places))
            #expect(plain.count > 25)
            #expect(plain.keys.contains { $0.utf8.starts(with: "mail ".utf8) })
            // Each text stands in one place.
            for round in 0..<all.count / places {
                let texts = (0..<places).map { all[(round + $0 * all.count / places) % all.count] }
                let hostile = try await stage.outlines(with: texts)
                for (place, outline) in plain {
                    #expect(hostile[place] == outline, "\(place): \(texts)")
                }
            }
        }
    }
}
