// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension WriteSession {
    /// Removes what was kept for as long as `Records.personal` says.
    func removeEndedRecords(at now: Instant) throws {
        let day: Int64 = 86_400_000
        let (long, short) = (now.advanced(by: -730 * day), now.advanced(by: -400 * day))
        try run("DELETE FROM record_draft WHERE changed < \(short)")
        try run("DELETE FROM record_claim WHERE made < \(long)")
        try run("DELETE FROM record_report WHERE made < \(long)")
    }
}
