// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A stretch of memory that lives as long as a column looks into it: allocated, or a file's.
///
/// Written by one owner before anybody else sees it, then only read.
final class Region: @unchecked Sendable {
    /// Readers of packed bits load eight bytes at a time and may look this far past the end.
    static let slack = 16

    let base: UnsafeMutableRawPointer
    let byteCount: Int
    private let isMapped: Bool

    /// Zeroed memory.
    init(byteCount: Int) {
        base = .allocate(byteCount: byteCount + Self.slack, alignment: 64)
        memset(base, 0, byteCount + Self.slack)
        self.byteCount = byteCount
        isMapped = false
    }

    /// Takes over a mapping made with `mmap`.
    init(mapped base: UnsafeMutableRawPointer, byteCount: Int) {
        (self.base, self.byteCount, isMapped) = (base, byteCount, true)
    }

    deinit {
        if isMapped { munmap(base, byteCount) } else { base.deallocate() }
    }
}
