// SPDX-License-Identifier: EUPL-1.2

/// Comparison whose time tells nothing of the place where two values differ.
package enum ConstantTime {
    /// Whether both hold the same bytes. Only lengths may be learnt from the time it takes.
    package static func areEqual(
        _ left: some Collection<UInt8>, _ right: some Collection<UInt8>
    ) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for (one, other) in zip(left, right) { difference |= one ^ other }
        return difference == 0
    }

    /// Whether both texts are the same bytes of UTF-8.
    package static func areEqual(_ left: String, _ right: String) -> Bool {
        areEqual(left.utf8, right.utf8)
    }
}
