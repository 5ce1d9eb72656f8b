// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing
import Vocabulary

@testable import Directory

@Suite("The towns and regions of the demonstration")
struct DemonstrationTownTests {
    @Test("Every region has all of its towns: none is missing from the table of places")
    func towns() {
        let counts = DemonstrationRegion.all.map(\.towns.count)
        #expect(counts == [17, 24, 2, 16, 7, 10, 15])
    }

    @Test("The shares of the regions hold for any number")
    func sequence() {
        for count in [40, 400, 1000] {
            let given = DemonstrationRegion.sequence(count)
            for (index, region) in DemonstrationRegion.all.enumerated() {
                let expected = Double(region.share) * Double(count) / 400
                let found = Double(given.count { $0 == index })
                #expect(abs(found - expected) <= 2)
            }
        }
    }

    @Test("Every trade has two summaries and two activities to choose from")
    func sentences() {
        for trade in Trade.all {
            let sentences = DemonstrationSentences.of(trade)
            #expect(sentences?.summaries.count == 2 && sentences?.activities.count == 2)
        }
    }

    @Test("A draw never leaves its bounds and gives the same numbers for the same seed")
    func dice() {
        var (one, two) = (
            DemonstrationDice(seed: 5, stream: 3), DemonstrationDice(seed: 5, stream: 3)
        )
        for _ in 0..<500 {
            let number = one.number(-4...9)
            #expect((-4...9).contains(number) && number == two.number(-4...9))
        }
        #expect(one.below(0) == 0 && one.pick([Int]()) == nil)
    }
}
