// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@Suite struct TableReaderTests {
    @Test("The header is trimmed and a column without a name gets its number")
    func header() throws {
        #expect(try table("\u{FEFF} Nom ;;Ort\t\n1;2;3\n").header == ["Nom", "Column 2", "Ort"])
    }

    @Test("Two columns of the same name are an error that names both")
    func duplicates() throws {
        let error = try #require(throws: InterchangeError.self) {
            try table("Nom;Ort; Nom\n1;2;3\n")
        }
        #expect(error.line == 1)
        #expect(error.field == "Nom")
        #expect(error.reason[.en].contains("1 and 3"))
        #expect(error.reason[.fr].contains("1 et 3"))
    }

    @Test(
        "A table without a header is an error",
        arguments: ["", "\n\n", ";;;\n1;2;3;4\n", "\u{FEFF}"])
    func empty(text: String) {
        #expect(throws: InterchangeError.self) { try table(text) }
    }

    @Test("Short rows are padded, rows with a surplus value are rejected, and reading goes on")
    func raggedRows() throws {
        let entries = try read("a;b;c\n1\n1;2;3;;\n1;2;3;4\n;;\n5;6;7\n")
        #expect(entries.count == 4)
        #expect(entries[0] == .row(TableRow(line: 2, cells: ["1", "", ""])))
        #expect(entries[1] == .row(TableRow(line: 3, cells: ["1", "2", "3"])))
        guard case .rejected(let problem) = entries[2] else {
            Issue.record("the surplus value was not seen")
            return
        }
        #expect(problem.line == 4)
        #expect(entries[3] == .row(TableRow(line: 6, cells: ["5", "6", "7"])))
    }

    @Test("A last row that is cut off is rejected, a whole one without a line break is not")
    func cutOff() throws {
        guard case .rejected(let problem)? = try read("a;b\n1;2\n3").last else {
            Issue.record("the cut was not seen")
            return
        }
        #expect(problem.line == 3)
        #expect(try read("a;b\n1;2\n3;4").last == .row(TableRow(line: 3, cells: ["3", "4"])))
    }

    @Test("A cell with a NUL character rejects its row only")
    func nulCharacter() throws {
        var options = TableReader.Options()
        options.csv.encoding = .utf8
        let entries = try read("a;b\n1;x\u{0}y\n3;4\n", options)
        guard case .rejected(let problem)? = entries.first else {
            Issue.record("the NUL was not seen")
            return
        }
        #expect(problem.field == "b")
        #expect(entries.count == 2)
    }

    @Test("What looks like a formula stays text; its guard is removed on request")
    func formulas() throws {
        let text = "a;b;c\n=1+1;'+352 1;'abc\n"
        #expect(try read(text) == [.row(TableRow(line: 2, cells: ["=1+1", "'+352 1", "'abc"]))])
        var options = TableReader.Options()
        options.removesFormulaGuard = true
        #expect(
            try read(text, options) == [.row(TableRow(line: 2, cells: ["=1+1", "+352 1", "'abc"]))])
    }

    private func table(
        _ text: String, _ options: TableReader.Options = TableReader.Options()
    ) throws -> TableReader {
        try TableReader(csv: ByteSource(Array(text.utf8), chunk: 4), options: options)
    }

    private func read(
        _ text: String, _ options: TableReader.Options = TableReader.Options()
    ) throws -> [TableEntry] {
        var table = try table(text, options)
        var entries: [TableEntry] = []
        while let entry = try table.next() { entries.append(entry) }
        return entries
    }
}
