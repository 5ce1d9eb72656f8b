// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What was asked of an import and is not done yet.
package struct ImportErrand: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        /// Reads the file and writes nothing.
        case check
        case apply
        case undo
    }

    package enum Standing: Sendable, Hashable {
        /// Until another import is done.
        case waiting
        case running
        /// Whoever worked at it is gone.
        case interrupted
    }

    package let kind: Kind
    package let asked: Instant
    /// Which process works at it.
    package var runner: String?
    /// Until when nobody else may; renewed all the time.
    package var claimedUntil = Instant(milliseconds: 0)
    /// Whether somebody wants it stopped.
    package var isCancelled = false
    /// How far it has come.
    package var progress: ImportProgress?

    init(_ kind: Kind, asked: Instant) { (self.kind, self.asked) = (kind, asked) }

    package func standing(at now: Instant) -> Standing {
        guard runner != nil else { return .waiting }
        return claimedUntil > now ? .running : .interrupted
    }
}
