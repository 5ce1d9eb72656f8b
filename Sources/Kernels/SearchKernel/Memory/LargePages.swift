// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Memory in large pages where the system has them: what is read here and there in many small
/// pages waits for their addresses too.
enum LargePages {
    private static let size = 2 << 20
    private static let cacheLine = 64

    /// Uninitialized memory that begins a line of the cache; freed by `deallocate()`.
    static func allocate<Element: BitwiseCopyable>(
        _ type: Element.Type, capacity: Int
    ) -> UnsafeMutablePointer<Element> {
        let byteCount = max(capacity, 1) * MemoryLayout<Element>.stride
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: byteCount, alignment: byteCount < size ? cacheLine : size)
        ask(for: memory, byteCount: byteCount)
        return memory.bindMemory(to: Element.self, capacity: capacity)
    }

    /// A wish: where the system does not grant it, nothing changes.
    static func ask(for memory: UnsafeMutableRawPointer, byteCount: Int) {
        guard byteCount >= 2 * size else { return }
        let start = memory.alignedUp(toMultipleOf: size)
        madvise(start, byteCount - (start - memory), MADV_HUGEPAGE)
    }
}
