// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@Suite struct XLSXReaderTests {
    @Test("Cells of every type are read by their reference, hidden sheets passed over")
    func cellTypes() throws {
        var book = Workbook(
            sheetData: """
                <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>Ort</t></is>\
                </c><c t="str"><v>C</v></c><c r="E2" t="s"><v>1</v></c></row>\
                <row r="5"><c r="E5" t="b"><v>1</v></c><c r="A5"><v>007</v></c>\
                <c r="B5"><v>123456789012345</v></c><c r="C5"><v>3.0</v></c>\
                <c r="D5"><v>6.1840000000000002</v></c></row><row r="6"><c r="A6"/></row>
                """)
        book.sharedStrings = """
            <si><r><rPr/><t>Na</t></r><r><t xml:space="preserve">me </t></r><rPh><t>x</t></rPh>\
            </si><si><t>a_x000D_b &amp;&#xE9;<![CDATA[<]]></t></si>
            """
        var table = try TableReader(SeekableBytes(book.bytes()))
        #expect(table.header == ["Name", "Ort", "C", "Column 4", "a\rb &é<"])
        #expect(table.headerLine == 2)
        #expect(table.sheetNames == ["Versteckt", "Daten"])
        let cells = ["007", "123456789012345", "3", "6.184", "true"]
        #expect(try table.next() == .row(TableRow(line: 5, cells: cells)))
        #expect(try table.next() == nil)
    }

    @Test(
        "Numbers follow their format",
        arguments: [
            ("dd/mm/yyyy", "45000", "2023-03-15"), ("dd/mm/yyyy", "45000.75", "2023-03-15"),
            ("yyyy-mm-dd hh:mm", "45000.75", "2023-03-15T18:00:00"), ("hh:mm", "0.5", "12:00:00"),
            ("[h]:mm", "1.5", "36:00:00"), ("mmmm", "61", "1900-03-01"), ("d", "59", "1900-02-28"),
            ("d", "60", "60"), ("d", "-1", "-1"), ("d", "3000000", "3000000"),
            ("00000", "1400", "01400"), ("0.00", "12.5", "12.5"), ("0 &quot;days&quot;", "3", "3"),
            ("[Red]0", "4", "4"), ("\\d0", "5", "5"), ("General", "1E+3", "1000"),
        ])
    func formats(code: String, number: String, expected: String) throws {
        #expect(try value(number, code) == expected)
    }

    @Test("Workbooks of the 1904 calendar count from there")
    func calendar1904() throws {
        #expect(try value("0", "yyyy-mm-dd", isIn1904: true) == "1904-01-01")
    }

    @Test("A formula gives its stored result, flagged; errors and missing results reject the row")
    func formulas() throws {
        let book = Workbook(
            sheetData: """
                <row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>\
                <row r="2"><c r="B2"><f>1+1</f><v>2</v></c></row>\
                <row r="3"><c r="A3"><v>1</v></c><c r="B3" t="e"><f>X1</f><v>#REF!</v></c></row>\
                <row r="4"><c r="B4"><f>1+1</f><v></v></c></row>\
                <row r="5"><c r="A5" t="str"><f>x</f><v></v></c><c><v>5</v></c></row>
                """)
        let entries = try read(book.bytes())
        #expect(entries[0] == .row(TableRow(line: 2, cells: ["", "2"], computed: [1])))
        #expect(problem(entries[1])?.line == 3)
        #expect(problem(entries[1])?.field == "b")
        #expect(problem(entries[1])?.reason[.fr].contains("#REF!") == true)
        #expect(problem(entries[2])?.line == 4)
        #expect(entries[3] == .row(TableRow(line: 5, cells: ["", "5"], computed: [0])))
    }

    @Test(
        "What no spreadsheet writes is refused",
        arguments: [
            "<row r=\"3\"/><row r=\"2\"/>", "<row r=\"0\"/>", "<row r=\"1048577\"/>",
            "<row><c r=\"1\"/></row>", "<row><c r=\"AAAA1\"/></row>", "<row><c></row>",
            "<row>&unknown;</row>", "<row r=\"1\" r=\"1\"/>", "<row a=\"<\"/>", "&#0;",
            "<row><c t=\"str\"><v>a</v></c><c r=\"XFD1\"><v>1</v></c></row>",
            String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100),
        ])
    func malformed(sheetData: String) {
        #expect(throws: InterchangeError.self) {
            _ = try read(Workbook(sheetData: sheetData).bytes())
        }
    }

    @Test("A document type declaration is refused, so no entity is ever expanded")
    func doctype() throws {
        var book = Workbook(sheetData: "<row><c t=\"str\"><v>&e;</v></c></row>")
        book.prologue = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
        let error = #expect(throws: InterchangeError.self) { _ = try read(book.bytes()) }
        #expect(error?.reason[.en].contains("DOCTYPE") == true)
    }

    @Test("A cell or a row above the limits is an error at its row")
    func limits() throws {
        var options = TableReader.Options()
        options.csv.limits.cell = 5
        let head = "<row><c t=\"str\"><v>a</v></c></row>"
        let row = "<row><c t=\"inlineStr\"><is><t>abc</t><t>def</t></is></c></row>"
        let bytes = Workbook(sheetData: head + row).bytes()
        let error = #expect(throws: InterchangeError.self) { _ = try read(bytes, options) }
        #expect(error?.line == 2)
    }

    @Test("A long shared string named by many cells counts each time")
    func amplification() throws {
        let cells = String(repeating: "<c t=\"s\"><v>0</v></c>", count: 200)
        var book = Workbook(sheetData: "<row>\(cells)</row>")
        book.sharedStrings = "<si><t>\(String(repeating: "x y", count: 30_000))</t></si>"
        let error = #expect(throws: InterchangeError.self) { _ = try read(book.bytes()) }
        #expect(error?.line == 1)
    }

    @Test("A workbook without the sheet asked for, or that is none, is an error that says so")
    func missingParts() throws {
        var options = TableReader.Options()
        options.sheet = "Absent"
        let bytes = Workbook(sheetData: "").bytes()
        #expect(throws: InterchangeError.self) { _ = try read(bytes, options) }
        #expect(throws: InterchangeError.self) { _ = try read(bytes) }
        #expect(throws: InterchangeError.self) {
            _ = try read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        }
    }

    @Test("A workbook cut off anywhere is an error")
    func truncation() {
        let bytes = Workbook(sheetData: "<row><c t=\"str\"><v>a</v></c></row>").bytes()
        for length in 4..<bytes.count {
            #expect(throws: InterchangeError.self) { _ = try read(Array(bytes[..<length])) }
        }
    }

    @Test("A sheet whose XML is damaged gives an error or rows, never anything else")
    func fuzz() throws {
        let valid = Array(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>é&amp;</t></is>\
            </c></row><row r="2"><c r="A2" s="1"><v>45000.5</v></c><c><f>A1</f><v>2</v></c></row>
            """.utf8)
        var random = SeededRandom(seed: 5)
        var refused = 0
        for _ in 0..<500 {
            let text = String(decoding: random.mutated(valid), as: UTF8.self)
            var book = Workbook(sheetData: text)
            book.sharedStrings = "<si><t>kopf</t></si>"
            book.formatCodes = ["dd/mm/yyyy"]
            do { _ = try read(book.bytes()) } catch is InterchangeError { refused += 1 }
        }
        #expect(refused > 150)
        #expect(refused < 500)
        let whole = Workbook(sheetData: String(decoding: valid, as: UTF8.self)).bytes()
        for _ in 0..<200 {
            do { _ = try read(random.mutated(whole)) } catch is InterchangeError { continue }
        }
    }

    private func value(_ number: String, _ code: String, isIn1904: Bool = false) throws -> String? {
        var book = Workbook(
            sheetData: """
                <row><c t="str"><v>a</v></c></row><row><c s="1"><v>\(number)</v></c></row>
                """)
        book.formatCodes = [code]
        book.isIn1904 = isIn1904
        guard case .row(let row)? = try read(book.bytes()).first else { return nil }
        return row.cells[0]
    }

    private func problem(_ entry: TableEntry) -> RowProblem? {
        guard case .rejected(let problem) = entry else { return nil }
        return problem
    }

    private func read(
        _ bytes: [UInt8], _ options: TableReader.Options = TableReader.Options()
    ) throws -> [TableEntry] {
        var table = try TableReader(SeekableBytes(bytes), options: options)
        var entries: [TableEntry] = []
        while let entry = try table.next() { entries.append(entry) }
        return entries
    }
}
