// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A stretch of memory that lives as long as a column looks into it.
///
/// Written by one owner before anybody else sees it, then only read.
final class Region: @unchecked Sendable {
    /// Readers of packed bits load eight bytes at a time and may look this far past the end.
    static let slack = 16

    let base: UnsafeMutableRawPointer
    let byteCount: Int

    /// Zeroed memory.
    init(byteCount: Int) {
        base = .allocate(byteCount: byteCount + Self.slack, alignment: 64)
        memset(base, 0, byteCount + Self.slack)
        self.byteCount = byteCount
    }

    deinit { base.deallocate() }
}
