// SPDX-License-Identifier: EUPL-1.2

/// How large the parts of a table may be, so that a hostile or broken file fails early and in
/// little memory.
package struct TableLimits: Sendable, Hashable {
    /// Bytes of one cell, in UTF-8.
    package var cell = 1 << 20
    /// Bytes of one row, in UTF-8.
    package var record = 8 << 20
    /// Cells of one row.
    package var columns = 2000

    package init() {}
}
