// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A stretch of memory that lives as long as a column looks into it.
///
/// Written by one owner before anybody else sees it, then only read.
final class Region: @unchecked Sendable {
    /// Readers of packed bits load eight bytes at a time and may look this far past the end.
    static let slack = 16
    private static let alignment = 64

    let base: UnsafeMutableRawPointer
    let byteCount: Int
    private let allocation: UnsafeMutableRawPointer

    /// Zeroed memory, which the system gives page by page as it is written.
    init(byteCount: Int) {
        guard let allocation = calloc(byteCount + Self.slack + Self.alignment, 1) else {
            preconditionFailure("out of memory")
        }
        self.allocation = allocation
        base = allocation.alignedUp(toMultipleOf: Self.alignment)
        self.byteCount = byteCount
    }

    deinit { free(allocation) }
}
