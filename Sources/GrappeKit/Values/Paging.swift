// SPDX-License-Identifier: EUPL-1.2

/// Which part of a numbered list is asked for: page numbers start at 1.
package struct Paging: Sendable, Hashable {
    package let number, size: Int

    /// The page is at least 1 and at most so far that its offset cannot overflow.
    package init(number: Int, size: Int) {
        self.size = max(1, min(size, 1000))
        self.number = max(1, min(number, 1_000_000))
    }

    package var offset: Int { (number - 1) * size }

    /// How many pages that many items fill, at least one.
    package func pageCount(of total: Int) -> Int { max(1, (total + size - 1) / size) }
}
