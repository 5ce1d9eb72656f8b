// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A stretch of memory that lives as long as a column looks into it.
///
/// Written by one owner before anybody else sees it, then only read.
final class Region: @unchecked Sendable {
    /// Readers of packed bits load eight bytes at a time and may look this far past the end.
    static let slack = 16
    private static let alignment = 64

    /// From this size on the system is asked for pages of 2 MB: to fill 2 GB of small ones takes it
    /// half a million faults, more than a second.
    private static let largeSize = 32 << 20
    private static let largePage = 2 << 20

    let base: UnsafeMutableRawPointer
    let byteCount: Int
    private let allocation: UnsafeMutableRawPointer
    /// Of a mapping of its own, else 0.
    private let mappedSize: Int

    /// Zeroed memory, which the system gives page by page as it is written.
    init(byteCount: Int) {
        let size = byteCount + Self.slack + Self.alignment
        mappedSize = size >= Self.largeSize ? size + Self.largePage : 0
        let allocation = mappedSize > 0 ? Self.map(mappedSize) : calloc(size, 1)
        guard let allocation else { preconditionFailure("out of memory") }
        self.allocation = allocation
        base = allocation.alignedUp(
            toMultipleOf: mappedSize > 0 ? Self.largePage : Self.alignment)
        self.byteCount = byteCount
    }

    /// A mapping that nobody else undoes.
    init(mapped bytes: UnsafeMutableRawPointer, byteCount: Int) {
        (allocation, base) = (bytes, bytes)
        (self.byteCount, mappedSize) = (byteCount, byteCount)
    }

    private static func map(_ size: Int) -> UnsafeMutableRawPointer? {
        let (access, kind) = (PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS)
        guard let memory = mmap(nil, size, access, kind, -1, 0), memory != MAP_FAILED else {
            return nil
        }
        // Where the system does not know large pages, the small ones do.
        madvise(memory, size, MADV_HUGEPAGE)
        return memory
    }

    deinit {
        if mappedSize > 0 { munmap(allocation, mappedSize) } else { free(allocation) }
    }
}
