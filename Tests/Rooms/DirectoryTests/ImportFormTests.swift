// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@testable import Directory

@Suite("What people say about a file")
struct ImportFormTests {
    @Test("A cell that a spreadsheet would run is guarded in the table of refused rows")
    func formulas() {
        var table = RefusedRows(language: .de)
        table.add(
            ImportProblem(
                line: 3, field: "=1+1", reason: ImportText.noName, severity: .rejected,
                value: "@SUM(A1)"))
        let text = String(decoding: table.bytes, as: UTF8.self)
        #expect(text.hasPrefix("\u{FEFF}Zeile,Spalte,Wert,Grund\r\n3,'=1+1,'@SUM(A1),"))
    }

    @Test("A new source gets a short name that no other has")
    func sourceNames() {
        var errors = FormErrors()
        let known = ["federation-des-ateliers", "federation-des-ateliers-2"].map {
            Source(id: ID($0), name: $0)
        }
        let typed = FormFields([("source", "-"), ("name", "Fédération des Ateliers")])
        let source = NewImportForm.source(typed, known: known, errors: &errors)
        #expect(source?.id.string == "federation-des-ateliers-3" && errors.isEmpty)
        let chosen = NewImportForm.source(
            FormFields([("source", "federation-des-ateliers")]), known: known, errors: &errors)
        #expect(chosen == known[0])
        let unknown = NewImportForm.source(
            FormFields([("source", "other")]), known: known, errors: &errors)
        #expect(unknown == nil && errors.message(for: "source") != nil)
    }

    @Test(
        "What cannot be said of a source is refused",
        arguments: [
            ("name", ""), ("name", String(repeating: "x", count: 201)), ("precedence", "101"),
            ("precedence", "ten"), ("url", "javascript:alert(1)"),
            ("licence", String(repeating: "x", count: 501)),
        ])
    func refusedSources(field: String, value: String) {
        var errors = FormErrors()
        let fields = [("name", "A"), ("url", "")].filter { $0.0 != field } + [(field, value)]
        let source = SourceForm.source(
            FormFields(fields.map { (name: $0.0, value: $0.1) }), id: ID("a"), errors: &errors)
        #expect(source == nil && errors.message(for: field) != nil)
    }

    @Test("Saved columns come first, and a field that takes one column is not proposed again")
    func proposals() async throws {
        try await withFile("Raison sociale;Nom;CP;Notes\nA;B;6700;x\nA;C;;y\nA;D;;z\nA;E;;q\n") {
            let sheet = try SheetPreview(path: $0)
            let samples = sheet.columns.map(\.samples)
            #expect(samples == [["A"], ["B", "C", "D"], ["6700"], ["x", "y", "z"]])
            #expect(sheet.proposal(saved: nil).fields["Raison sociale"] == .name)
            let saved = ColumnMapping(["Nom": .name, "Siège": .street])
            let proposal = sheet.proposal(saved: saved).fields
            #expect(proposal == ["Nom": .name, "CP": .postalCode])
            #expect(sheet.missing(of: saved) == ["Siège"])
        }
    }

    @Test("A kept file stays in its folder whatever it is called")
    func fileNames() {
        for name in ["../../etc/passwd", "a/b\u{0}c.csv", "\u{202E}vsc.exe", "..", ""] {
            let plain = ImportFolder.plain(name)
            #expect(!plain.utf8.contains(0x2F) && !plain.utf8.contains(0))
        }
        #expect(ImportFolder.plain("Liste été.CSV").utf8.suffix(4).elementsEqual(".CSV".utf8))
    }

    @Test("Fields are compared by their words: capitals, accents and order do not matter")
    func comparison() {
        func mark(_ left: [String], _ right: [String]) -> ComparedField.Mark {
            ComparedField(title: .same("x"), left: left, right: right).mark
        }
        #expect(mark(["Viroin A.S.B.L."], ["VIROIN asbl"]) == .same)
        #expect(mark(["a", "b"], ["B", "A"]) == .same)
        #expect(mark(["a", "b"], ["b"]) == .partly)
        #expect(mark(["a"], ["c"]) == .different)
        #expect(mark([], ["c"]) == .oneSided)
    }
}
