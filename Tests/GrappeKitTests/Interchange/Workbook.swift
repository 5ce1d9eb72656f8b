// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting

/// A workbook written by hand, part by part, for tests of the reader.
struct Workbook {
    var sheetData: String
    var sharedStrings = ""
    var formatCodes: [String] = []
    var isIn1904 = false
    /// Written before the root element of the sheet.
    var prologue = ""

    /// The archive; the visible sheet `Daten` comes after a hidden one.
    func bytes() -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let relation = "<Relationship Type=\"\(office)"
        var zip = ZipBuilder()
        zip.add(
            "_rels/.rels",
            """
            <Relationships>\(relation)/officeDocument" Id="r1" Target="/xl/workbook.xml"/>\
            </Relationships>
            """)
        zip.add(
            "xl/workbook.xml",
            """
            <x:workbook xmlns:x="m" xmlns:r="\(office)">\
            <x:workbookPr date1904="\(isIn1904 ? 1 : 0)"/><x:sheets>\
            <x:sheet name="Versteckt" sheetId="1" state="hidden" r:id="r1"/>\
            <x:sheet name="Daten" sheetId="2" r:id="r2"/></x:sheets></x:workbook>
            """)
        zip.add(
            "xl/_rels/workbook.xml.rels",
            """
            <Relationships>\
            \(relation)/worksheet" Id="r1" Target="worksheets/sheet1.xml"/>\
            \(relation)/worksheet" Id="r2" Target="../xl/worksheets/sheet2.xml"/>\
            \(relation)/styles" Id="r3" Target="styles.xml"/>\
            \(relation)/sharedStrings" Id="r4" Target="sharedStrings.xml"/></Relationships>
            """)
        zip.add("xl/styles.xml", styles)
        zip.add("xl/sharedStrings.xml", "<sst>\(sharedStrings)</sst>")
        zip.add("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>")
        zip.add(
            "xl/worksheets/sheet2.xml",
            """
            <?xml version="1.0"?>\(prologue)<worksheet><!-- dimension --><sheetData>\
            \(sheetData)</sheetData><mergeCells/></worksheet>
            """)
        return zip.finished()
    }

    private var styles: String {
        let codes = formatCodes.enumerated().map { index, code in
            "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(code)\"/>"
        }
        let formats = formatCodes.indices.map { "<xf numFmtId=\"\(164 + $0)\"/>" }
        return """
            <styleSheet><numFmts>\(codes.joined())</numFmts>\
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
            <cellXfs><xf numFmtId="0"/>\(formats.joined())</cellXfs></styleSheet>
            """
    }
}

extension ZipBuilder {
    /// Adds a part of text.
    mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }
}
