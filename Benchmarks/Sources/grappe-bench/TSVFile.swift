// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Glibc

/// A tab-separated file with a line of column names.
struct TSVFile {
    /// A line; a column it lacks is empty.
    struct Row {
        fileprivate let columns: [String: Int]
        fileprivate let fields: [Substring]

        subscript(column: String) -> String {
            guard let place = columns[column], place < fields.count else { return "" }
            return String(fields[place])
        }
    }

    let rows: [Row]

    init(_ path: String) throws {
        let lines = try Self.read(path).split(separator: "\n")
        let names = lines.first?.split(separator: "\t", omittingEmptySubsequences: false) ?? []
        let columns = Dictionary(
            zip(names.map(String.init), names.indices), uniquingKeysWith: { first, _ in first })
        rows = lines.dropFirst().map {
            Row(
                columns: columns,
                fields: $0.split(separator: "\t", omittingEmptySubsequences: false))
        }
    }

    static func write(_ lines: [String], to path: String) throws {
        guard let file = fopen(path, "w") else {
            throw ValidationError("\(path) cannot be written.")
        }
        defer { fclose(file) }
        for line in lines { fputs(line + "\n", file) }
    }

    private static func read(_ path: String) throws -> String {
        guard let file = fopen(path, "r") else {
            throw ValidationError("\(path) cannot be read.")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&piece, 1, piece.count, file)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += piece[..<count]
        }
    }
}
