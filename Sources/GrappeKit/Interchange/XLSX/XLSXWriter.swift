// SPDX-License-Identifier: EUPL-1.2

import CXLSXWriter

/// Writes an XLSX file of one sheet row by row, in constant memory, through libxlsxwriter.
///
/// The header is bold and stays in sight. Text stays text: it is never taken for a formula, a
/// number or a link. Text cells of a formula's look need no guard, since a sheet keeps their type.
package final class XLSXWriter {
    /// A column: its title and its width in characters.
    package struct Column: Sendable, Hashable {
        package let title: String
        package let width: Double

        package init(_ title: String, width: Double = 20) {
            (self.title, self.width) = (title, width)
        }
    }

    private var book: UnsafeMutablePointer<lxw_workbook>?
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let dateFormat: UnsafeMutablePointer<lxw_format>?
    private let columns: [Column]
    private var line: lxw_row_t = 0

    /// A new file at that path; it is there once `close` has been called. A sheet's name has at
    /// most 31 characters and none of `[]:*?/\`. Throws `InterchangeError`.
    package init(path: String, sheet name: String, columns: [Column]) throws {
        var options = lxw_workbook_options()
        options.constant_memory = 1
        options.use_zip64 = 1
        let book = workbook_new_opt(path, &options)
        guard let book, let sheet = workbook_add_worksheet(book, name) else {
            lxw_workbook_free(book)
            throw InterchangeError(field: name, XLSXText.cannotWrite)
        }
        self.book = book
        (self.sheet, self.columns) = (sheet, columns)
        dateFormat = workbook_add_format(book)
        format_set_num_format(dateFormat, "yyyy-mm-dd")
        try writeHeader(bold: workbook_add_format(book))
    }

    deinit { if let book { lxw_workbook_free(book) } }

    /// Appends a row. Throws where a text is too long for a cell or the sheet is full.
    package func row(_ cells: [TableCell]) throws {
        line += 1
        guard line < XLSXReader.rowLimit else { throw InterchangeError(XLSXText.tooManyRows) }
        for (index, cell) in cells.enumerated() {
            try write(cell, lxw_col_t(index))
        }
    }

    /// Finishes the file. Nothing can be written afterwards.
    package func close() throws {
        guard let open = book else { return }
        book = nil
        guard workbook_close(open) == LXW_NO_ERROR else {
            throw InterchangeError(XLSXText.cannotWrite)
        }
    }

    private func writeHeader(bold: UnsafeMutablePointer<lxw_format>?) throws {
        format_set_bold(bold)
        for (index, column) in columns.enumerated() {
            let place = lxw_col_t(index)
            worksheet_set_column(sheet, place, place, column.width, nil)
            try check(worksheet_write_string(sheet, 0, place, clean(column.title), bold), place)
        }
        worksheet_freeze_panes(sheet, 1, 0)
    }

    private func write(_ cell: TableCell, _ place: lxw_col_t) throws {
        guard book != nil else { throw InterchangeError(XLSXText.cannotWrite) }
        switch cell {
        case .empty: return
        case .text(let text):
            guard !text.isEmpty else { return }
            try check(worksheet_write_string(sheet, line, place, clean(text), nil), place)
        case .integer(let number):
            guard number.magnitude < 1_000_000_000_000_000 else {
                // A sheet's numbers have 15 digits; a longer one would change.
                return try write(.text(String(number)), place)
            }
            try check(worksheet_write_number(sheet, line, place, Double(number), nil), place)
        case .decimal(let number):
            guard number.isFinite else { return }
            try check(worksheet_write_number(sheet, line, place, number, nil), place)
        case .date(let date): try write(date, place)
        }
    }

    /// A date as a number of the sheet's calendar; as text before 1900-03-01, where it has none
    /// that all programs agree on.
    private func write(_ date: CalendarDate, _ place: lxw_col_t) throws {
        let days = date.startInUTC.milliseconds / 86_400_000 + 25_569
        guard days > 60 else { return try write(.text(date.iso), place) }
        try check(worksheet_write_number(sheet, line, place, Double(days), dateFormat), place)
    }

    /// C strings end at NUL, which is dropped; what looks like an escape is escaped.
    private func clean(_ text: String) -> String {
        let text = XLSXEscape.escaped(text)
        return text.utf8.contains(0) ? String(text.unicodeScalars.filter { $0.value != 0 }) : text
    }

    private func check(_ status: lxw_error, _ place: lxw_col_t) throws {
        guard status != LXW_NO_ERROR else { return }
        let field = Int(place) < columns.count ? columns[Int(place)].title : nil
        let reason =
            status == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
            ? XLSXText.textTooLong : XLSXText.cannotWrite
        throw InterchangeError(line: Int(line) + 1, field: field, reason)
    }
}
