// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@Suite struct CSVReaderTests {
    @Test("Quotes, line ends and line numbers follow RFC 4180")
    func goldenRecords() throws {
        let text = "a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\n\n\rlast,\"\"\n"
        let records = try read(text)
        #expect(records.map(\.cells) == [["a", "b"], ["x, \"y\"", "two\nlines"], ["last", ""]])
        #expect(records.map(\.line) == [1, 2, 6])
    }

    @Test(
        "A misplaced quote is text and never swallows what follows",
        arguments: [
            ("12\" pipe,b\n", ["12\" pipe", "b"]),
            ("\"Le \"Bois\" SA\",b\n", ["Le \"Bois\" SA", "b"]),
            ("\"Le \"Bois\"\",b\n", ["Le \"Bois\"", "b"]),
            ("\"a\" ,b\n", ["a", "b"]),
            ("\"a\" \"b\",c\n", ["a\" \"b", "c"]),
            ("\"\",\"\"\"\"\n", ["", "\""]),
            (" \"a\",b\n", [" \"a\"", "b"]),
        ])
    func misplacedQuotes(line: String, cells: [String]) throws {
        #expect(try read(line).map(\.cells) == [cells])
    }

    @Test(
        "The header tells the delimiter",
        arguments: [
            ("a,b,c\n", CSVDelimiter.comma), ("a;b;c\n", .semicolon), ("a\tb\n", .tab),
            ("a|b\n", .bar), ("\"x,y,z\";b\n", .semicolon), ("Nom, prénom;CP\n", .semicolon),
            ("single\n", .comma), ("sep=|\na|b,c,d\n", .bar),
        ])
    func delimiter(text: String, expected: CSVDelimiter) throws {
        #expect(try CSVReader(ByteSource(Array(text.utf8))).delimiter == expected)
    }

    @Test("A declared delimiter is not a record")
    func declaredDelimiter() throws {
        let records = try read("sep=;\r\na;b\r\n1,2;3\r\n")
        #expect(records.map(\.cells) == [["a", "b"], ["1,2", "3"]])
        #expect(records.map(\.line) == [2, 3])
    }

    @Test("A file reads the same in chunks of any size", arguments: [1, 2, 3, 7, 64])
    func chunks(size: Int) throws {
        let text = "Träger;Zähler\r\n\"a \"\"é\"\"\r\nb\" ;€\r\r\n\"x\"y\";2\n"
        let whole = try read(text)
        #expect(whole.count == 3)
        #expect(try read(text, chunk: size) == whole)
    }

    @Test("A quote that never closes is reported on the line where it opened")
    func unterminated() throws {
        let error = try #require(failure("a,b\n1,2\n3,\"four\n5,6\n7,8\n"))
        #expect(error.line == 3)
        #expect(error.field == "Column 2")
    }

    @Test("A cell, a row or a header too large is an error at its line")
    func limits() throws {
        var options = CSVReader.Options()
        options.limits.cell = 10
        options.limits.record = 25
        options.limits.columns = 4
        #expect(failure("a,b\nshort,elevenbytes\n", options)?.line == 2)
        #expect(failure("a,b\nshort,elevenbytes\n", options)?.field == "Column 2")
        #expect(failure("a,b\n1,2\n123456789,123456789,123456789\n", options)?.line == 3)
        #expect(failure("a,b\n,,,\n,,,,\n", options)?.line == 3)
    }

    @Test(
        "A cell of 200 MB fails before more than a few MiB of it are read", .timeLimit(.minutes(1)))
    func hugeCell() throws {
        var produced = 0
        let source = ByteSource {
            guard produced < 200 << 20 else { return [] }
            defer { produced += 1 << 16 }
            return produced == 0
                ? Array("a;b\n1;\"".utf8) : [UInt8](repeating: 0x78, count: 1 << 16)
        }
        var reader = try CSVReader(source)
        _ = try reader.next()
        let error = #expect(throws: InterchangeError.self) { _ = try reader.next() }
        #expect(error?.line == 2)
        #expect(error?.field == "Column 2")
        #expect(produced < 4 << 20)
    }

    @Test("Every beginning of a file gives a beginning of its cells or an error")
    func truncation() throws {
        let text = Array("id;name\r\n1;\"Träger \"\"A\"\"\"\r\n2;\"zwei\r\nZeilen\"\r\n3;x".utf8)
        let whole = try read(text).map(\.cells)
        for length in 0..<text.count {
            guard let part = try? read(Array(text[..<length])) else { continue }
            #expect(part.count <= whole.count)
            for (index, record) in part.dropLast().enumerated() {
                #expect(record.cells == whole[index])
            }
        }
    }

    @Test("Damaged files give records within the limits or an error, never anything else")
    func fuzz() throws {
        let valid = Array("id;name\r\n1;\"Träger \"\"A\"\"\"\r\n2;\"zwei\r\nZeilen\"\r\n".utf8)
        var random = SeededRandom(seed: 9)
        var refused = 0
        for round in 0..<5000 {
            let noise = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
            do {
                let records = try read(round % 5 == 0 ? noise : random.mutated(valid), chunk: 3)
                let lines = records.map(\.line)
                #expect(zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 })
            } catch is InterchangeError {
                refused += 1
            }
        }
        #expect(refused > 100)
        #expect(refused < 4000)
    }

    private func read(_ text: String, chunk: Int = 1000) throws -> [CSVRecord] {
        try read(Array(text.utf8), chunk: chunk)
    }

    private func read(_ bytes: [UInt8], chunk: Int = 1000) throws -> [CSVRecord] {
        var reader = try CSVReader(ByteSource(bytes, chunk: chunk))
        var records: [CSVRecord] = []
        while let record = try reader.next() { records.append(record) }
        return records
    }

    private func failure(
        _ text: String, _ options: CSVReader.Options = CSVReader.Options()
    ) -> InterchangeError? {
        do {
            var reader = try CSVReader(ByteSource(Array(text.utf8), chunk: 5), options: options)
            while try reader.next() != nil {}
            return nil
        } catch {
            return error as? InterchangeError
        }
    }
}
