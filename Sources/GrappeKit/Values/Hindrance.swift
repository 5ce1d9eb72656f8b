// SPDX-License-Identifier: EUPL-1.2

/// Why something that is right in itself cannot be done at the moment. The same request may succeed
/// later; nothing was changed, but for `unconfirmed`.
package enum Hindrance: Sendable, Hashable {
    /// Nothing more can be kept: the disk is full. What is there can still be read.
    case noSpace
    /// Others are in the way; it goes again in a moment.
    case busy
    /// The data are out of reach, or may only be read.
    case outOfReach
    /// It may have been done or not, and nobody can be asked.
    case unconfirmed
}

/// An error that may be a hindrance. Lower layers say so in these words, so that upper ones need
/// not know theirs.
package protocol HinderedError: Error {
    /// `nil` for a fault.
    var hindrance: Hindrance? { get }
}
