// SPDX-License-Identifier: EUPL-1.2

/// One record of a CSV file.
package struct CSVRecord: Sendable, Equatable {
    /// The physical line on which it starts, counted from 1.
    package let line: Int
    /// Its cells, without the quotes around them; never none.
    package let cells: [String]
    /// Whether the file ends in this record, without a line break after it.
    package let isCutOff: Bool
    /// The first cell that holds a NUL character, which no text has.
    let cellWithNUL: Int?

    init(_ scanner: borrowing CSVScanner) {
        line = scanner.startLine
        isCutOff = scanner.isCutOff
        let ends = scanner.ends
        var start = 0
        cells = scanner.bytes.withUnsafeBufferPointer { bytes in
            ends.map { end in
                defer { start = end }
                return String(
                    decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
            }
        }
        cellWithNUL = scanner.bytes.firstIndex(of: 0).flatMap { place in
            ends.firstIndex { $0 > place }
        }
    }
}
