// SPDX-License-Identifier: EUPL-1.2

/// Something in memory that follows the change log.
package struct Replica: Sendable {
    /// As operators read it: `search`.
    package let name: String
    /// Whose changes it follows.
    package let room: String
    /// Up to which change it goes.
    package let sequence: @Sendable () -> Int64

    package init(_ name: String, room: String, sequence: @escaping @Sendable () -> Int64) {
        (self.name, self.room, self.sequence) = (name, room, sequence)
    }
}
