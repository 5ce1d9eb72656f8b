// SPDX-License-Identifier: EUPL-1.2

/// The defence against formula injection: text that a spreadsheet would take for a formula gets
/// an apostrophe before it, which spreadsheets read as "this is text".
///
/// Source: OWASP, "CSV Injection": `=`, `+`, `-`, `@`, tab, carriage return, line feed and the
/// full-width forms of the first four, as a cell's first character. It holds for every text,
/// telephone numbers (`+352 …`) and typed-in amounts (`-3,5`) included, since whether they are
/// harmless depends on the spreadsheet; values typed as numbers are exempt.
enum FormulaGuard {
    /// Whether the text needs the apostrophe. Bytes, since `=` and U+200D are one `Character`.
    static func isNeeded(_ text: String) -> Bool {
        switch text.utf8.first {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A: true
        case 0xEF: fullWidth.contains { text.utf8.starts(with: $0) }
        default: false
        }
    }

    /// The text without an apostrophe that stands before a formula.
    static func removed(_ text: String) -> String {
        guard text.utf8.first == 0x27 else { return text }
        let rest = String(text.unicodeScalars.dropFirst())
        return isNeeded(rest) ? rest : text
    }

    private static let fullWidth = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }
}
