// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import GrappeTesting
import Testing

@Suite struct XLSXWriterTests {
    @Test("What is written is read back with its types")
    func golden() throws {
        let date = try #require(CalendarDate(iso: "2026-11-21"))
        let old = try #require(CalendarDate(iso: "1899-05-01"))
        let entries = try roundTrip([
            [.text("=1+1"), .integer(-42), .decimal(2.5), .date(date)],
            [.text("http://example.org"), .text("007"), .empty, .date(old)],
            [.text("a\"<&>\n_x0041_\u{1}"), .integer(1_234_567_890_123_456), .decimal(.nan)],
        ])
        #expect(
            entries == [
                .row(TableRow(line: 2, cells: ["=1+1", "-42", "2.5", "2026-11-21"])),
                .row(TableRow(line: 3, cells: ["http://example.org", "007", "", "1899-05-01"])),
                .row(
                    TableRow(
                        line: 4, cells: ["a\"<&>\n_x0041_\u{1}", "1234567890123456", "", ""])),
            ])
    }

    @Test("Any text is read back as it was written")
    func property() throws {
        var random = SeededRandom(seed: 21)
        let rows = (0..<300).map { _ in (0..<4).map { _ in random.cell() } }
        let entries = try roundTrip(rows.map { $0.map(TableCell.text) })
        // A sheet's XML knows one line break only; rows of nothing but emptiness are left out.
        let expected = rows.enumerated().compactMap { index, cells -> TableEntry? in
            guard cells.contains(where: { !$0.isEmpty }) else { return nil }
            return .row(TableRow(line: index + 2, cells: cells.map(Self.withLineFeeds)))
        }
        let read = entries.map { entry -> TableEntry in
            guard case .row(let row) = entry else { return entry }
            return .row(TableRow(line: row.line, cells: row.cells.map(Self.withLineFeeds)))
        }
        #expect(read == expected)
    }

    @Test("A text too long for a cell is an error that names row and column")
    func tooLong() throws {
        let error = #expect(throws: InterchangeError.self) {
            _ = try roundTrip([[.text("ok")], [.text(String(repeating: "x", count: 32_768))]])
        }
        #expect(error?.line == 3)
        #expect(error?.field == "A")
    }

    @Test("A file that cannot be written, and a sheet's name that cannot be, are errors")
    func cannotWrite() {
        let columns = [XLSXWriter.Column("A")]
        #expect(throws: InterchangeError.self) {
            let writer = try XLSXWriter(path: "/nowhere/x.xlsx", sheet: "A", columns: columns)
            try writer.close()
        }
        #expect(throws: InterchangeError.self) {
            _ = try XLSXWriter(path: Self.newPath(), sheet: "a/b", columns: columns)
        }
    }

    private static func withLineFeeds(_ text: String) -> String {
        String(
            decoding: Array(text.utf8).split(separator: 0x0D, omittingEmptySubsequences: false)
                .enumerated().reduce(into: [UInt8]()) { out, part in
                    let isPair = part.element.first == 0x0A
                    out += (part.offset == 0 || isPair ? [] : [0x0A]) + part.element
                }, as: UTF8.self)
    }

    private static func newPath() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
            + ".xlsx"
    }

    private func roundTrip(_ rows: [[TableCell]]) throws -> [TableEntry] {
        let path = Self.newPath()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let columns = ["A", "B", "C", "D"].map { XLSXWriter.Column($0) }
        let writer = try XLSXWriter(path: path, sheet: "Données", columns: columns)
        for row in rows { try writer.row(row) }
        try writer.close()
        var table = try TableReader(path: path)
        #expect(table.header == ["A", "B", "C", "D"])
        #expect(table.sheetNames == ["Données"])
        var entries: [TableEntry] = []
        while let entry = try table.next() { entries.append(entry) }
        return entries
    }
}
