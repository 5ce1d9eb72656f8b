// SPDX-License-Identifier: EUPL-1.2

/// Why something that is right in itself cannot be done at the moment. Nothing was changed, and
/// the same request may succeed later.
package enum Hindrance: Sendable, Hashable {
    /// Nothing more can be kept: the disk is full. What is there can still be read.
    case noSpace
    /// Others are in the way; it goes again in a moment.
    case busy
    /// The data are out of reach, or may only be read.
    case outOfReach
}

/// An error that may be a hindrance. Lower layers say so in these words, so that upper ones need
/// not know theirs.
package protocol HinderedError: Error {
    /// `nil` for a fault.
    var hindrance: Hindrance? { get }
}
