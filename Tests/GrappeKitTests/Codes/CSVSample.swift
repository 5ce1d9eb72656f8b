// SPDX-License-Identifier: EUPL-1.2

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The shared samples' tables, read just well enough for the tests of codes.
enum CSVSample {
    /// Rows as dictionaries from column to cell; quotes and quoted line ends are understood.
    static func rows(_ path: String, separator: UInt8 = 0x2C) throws -> [[String: String]] {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        var lines = records(bytes, separator)
        let header = lines.isEmpty ? [] : lines.removeFirst()
        return lines.map { cells in
            Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
        }
    }

    private static func records(_ bytes: [UInt8], _ separator: UInt8) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        for byte in bytes where byte != 0x0D {
            switch byte {
            case 0x22: isQuoted.toggle()
            case separator where !isQuoted:
                record.append(String(decoding: cell, as: UTF8.self))
                cell = []
            case 0x0A where !isQuoted:
                records.append(record + [String(decoding: cell, as: UTF8.self)])
                (record, cell) = ([], [])
            default: cell.append(byte)
            }
        }
        return records
    }
}
