// SPDX-License-Identifier: EUPL-1.2

/// A QR code (ISO/IEC 18004) of a text in bytes, with error correction level M, which mends 15 % of
/// the symbol; versions 1 to 20.
package struct QRCode: Sendable {
    /// Modules left free on every side (ISO/IEC 18004, section 5.3.8).
    private static let quiet = 4

    /// Whether each module is dark, row by row, the free margin left out.
    let modules: [[Bool]]

    /// The smallest code that holds the text; `nil` for more than 666 bytes of UTF-8.
    package init?(_ text: String) {
        let masked = (0..<8).compactMap { QRCode(text, mask: $0) }
        guard let best = masked.min(by: { QRPenalty.of($0.modules) < QRPenalty.of($1.modules) })
        else { return nil }
        self = best
    }

    /// The code with that one of the eight patterns laid over it.
    init?(_ text: String, mask: Int) {
        let bytes = Array(text.utf8)
        guard let version = QRVersion.smallest(for: bytes.count) else { return nil }
        modules = QRMatrix(version, version.codewords(for: bytes), mask: mask).modules
    }

    /// Modules on a side, the free margin included: the width and height of a `viewBox`.
    package var side: Int { modules.count + 2 * Self.quiet }

    /// The dark modules as the data of an SVG path, one unit a module. Draw it in black on white,
    /// whatever the colours of the page.
    package var path: String {
        var path = ""
        for (row, line) in modules.enumerated() {
            var column = 0
            while column < line.count {
                let start = column
                while column < line.count, line[column] == line[start] { column += 1 }
                if line[start] {
                    let width = column - start
                    path += "M\(start + Self.quiet) \(row + Self.quiet)h\(width)v1h-\(width)z"
                }
            }
        }
        return path
    }
}
