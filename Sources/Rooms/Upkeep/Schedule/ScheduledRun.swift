// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// One time that a piece of work was done, or tried.
struct ScheduledRun: Sendable, Hashable {
    enum Outcome: String, Sendable, CaseIterable {
        case running, done
        /// The disk had no room for it.
        case full
        /// The place where it should go cannot be written.
        case unreachable
        /// What was made is not what it should be.
        case damaged
        /// Any other reason; `detail` has it.
        case failed
        /// The program stopped meanwhile, as it was told to.
        case stopped
        /// The program ended meanwhile without saying so.
        case abandoned

        /// Something that has to be looked at.
        var isFailure: Bool { [.full, .unreachable, .damaged, .failed].contains(self) }
    }

    let started: Instant
    /// Which process did it.
    let runner: String
    var finished: Instant?
    var outcome = Outcome.running
    /// What came of it.
    var file: String?
    var bytes: Int?
    var rows: Int?
    /// The reason, in English, for the log.
    var detail: String?

    init(started: Instant, runner: String) { (self.started, self.runner) = (started, runner) }
}
