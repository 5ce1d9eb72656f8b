// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Invented organisations, to try the cluster out before anybody's data is loaded. Whoever they
/// resemble, they do not exist; every page that shows one says so.
package enum Demonstration {
    package static let source = Source(
        id: ID("demonstration"), name: "Demonstration", licence: "CC0-1.0", precedence: 0)

    /// The day from which all dates are counted unless another is given: 2026-11-01.
    package static let referenceDate = CalendarDate(Instant(milliseconds: 1_793_491_200_000))

    /// So many organisations, the same for the same seed and day on every machine.
    ///
    /// All territories and trades occur, in proportions that hold for any count.
    package static func organisations(
        count: Int = 400, seed: UInt64 = 2026, on day: CalendarDate = referenceDate
    ) -> [Profile] {
        var names = DemonstrationNames(seed: seed)
        var places = DemonstrationRegion.all.map { _ in 0 }
        return DemonstrationRegion.sequence(count).enumerated().map { ordinal, index in
            places[index] += 1
            var draft = DemonstrationDraft(
                ordinal: ordinal, region: DemonstrationRegion.all[index],
                turn: places[index] + index * 5, day: day, seed: seed, names: &names)
            return draft.profile()
        }
    }
}
