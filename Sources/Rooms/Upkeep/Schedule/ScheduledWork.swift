// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Work that is done at set times, by one node however many there are.
struct ScheduledWork: Sendable {
    let name: String
    /// When it is due after a run that went well and ended then.
    let next: @Sendable (Instant) -> Instant
    /// How long to wait after one that failed, in milliseconds.
    let pause: Int64
    /// Does it; what came of it goes into the run.
    let body: @Sendable (inout ScheduledRun) async throws -> Void
}
