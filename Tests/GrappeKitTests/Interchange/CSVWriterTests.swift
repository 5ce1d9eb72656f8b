// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@Suite struct CSVWriterTests {
    @Test("Rows are written as RFC 4180 says")
    func golden() throws {
        var writer = CSVWriter(delimiter: .semicolon, byteOrderMark: true)
        writer.row(["Nom", "Plätze", "Datum", "n"])
        writer.row([
            .text("a;\"b\"\nc"), .integer(-12),
            .date(try #require(CalendarDate(iso: "2026-11-21"))),
            .decimal(-3.5),
        ])
        writer.row([.text("")])
        let expected =
            "\u{FEFF}Nom;Plätze;Datum;n\r\n\"a;\"\"b\"\"\nc\";-12;2026-11-21;-3.5\r\n\"\"\r\n"
        #expect(Array(writer.take()) == Array(expected.utf8))
        #expect(writer.take().isEmpty)
    }

    @Test(
        "Text that a spreadsheet would run gets an apostrophe",
        arguments: [
            "=1+1", "+352 621", "-3,5", "@SUM(A1)", "\tx", "=\u{200D}cmd", "\u{FF1D}1+1", "\nx",
            "\u{200D}=1+1", "\u{FEFF}+1", "\u{A0}-1", "\u{202E}@SUM(A1)", "\u{338}=1", " =1+1",
            "\u{1}=1", "\u{FE66}1+1", "\u{AD}\u{34F}=1",
        ])
    func guarded(text: String) throws {
        var writer = CSVWriter()
        writer.row([.text(text), .integer(-1), .decimal(-0.5)])
        var reader = try CSVReader(ByteSource(writer.take()))
        #expect(try reader.next()?.cells == ["'" + text, "-1", "-0.5"])
    }

    @Test(
        "Other text stays as it is",
        arguments: ["a=1", "", " ", "\u{200D}", "\u{200D}a", "\u{A0}é=1", "'=1", "é", "<=1"])
    func unguarded(text: String) throws {
        var writer = CSVWriter()
        writer.row([.text(text), .text("b")])
        var reader = try CSVReader(ByteSource(writer.take()))
        #expect(try reader.next()?.cells == [text, "b"])
    }

    @Test("What is written is read back, whatever the cells hold", arguments: CSVDelimiter.allCases)
    func roundTrip(delimiter: CSVDelimiter) throws {
        var random = SeededRandom(seed: 7 + UInt64(delimiter.rawValue))
        for _ in 0..<300 {
            let width = Int.random(in: 1...6, using: &random)
            let rows = (0..<8).map { _ in (0..<width).map { _ in random.cell() } }
            var writer = CSVWriter(delimiter: delimiter, guardsFormulas: false)
            for row in rows { writer.row(row) }
            var options = CSVReader.Options()
            options.delimiter = delimiter
            options.encoding = .utf8
            var reader = try CSVReader(
                ByteSource(writer.take(), chunk: Int.random(in: 1...50, using: &random)),
                options: options)
            for row in rows { #expect(try reader.next()?.cells == row) }
            #expect(try reader.next() == nil)
        }
    }
}
