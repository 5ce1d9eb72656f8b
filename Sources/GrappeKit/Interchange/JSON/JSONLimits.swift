// SPDX-License-Identifier: EUPL-1.2

/// How large the parts of a JSON file may be.
package struct JSONLimits: Sendable, Hashable {
    /// How deep arrays and objects may nest, those around the elements included.
    package var depth = 64
    /// Bytes of one string.
    package var string = 1 << 20
    /// Bytes of one element, as it is written.
    package var element = 8 << 20
    /// Elements of the file.
    package var elements = 20_000_000

    package init() {}
}
