// SPDX-License-Identifier: EUPL-1.2

/// The defence against formula injection: text that a spreadsheet would take for a formula gets
/// an apostrophe before it, which spreadsheets read as "this is text".
///
/// Source: OWASP, "CSV Injection": `=`, `+`, `-`, `@`, tab, carriage return, line feed and the
/// full-width forms of the first four, as a cell's first character. What cannot be seen before them
/// (white space, U+200D, U+FEFF, marks without a letter) makes no difference: programs drop it. It
/// holds for every text, telephone numbers (`+352 …`) and typed-in amounts (`-3,5`) included, since
/// whether they are harmless depends on the spreadsheet; values typed as numbers are exempt.
enum FormulaGuard {
    /// Whether the text needs the apostrophe. Scalars, since `=` and U+200D are one `Character`.
    static func isNeeded(_ text: String) -> Bool {
        switch text.utf8.first {
        case nil: false
        case 0x09, 0x0D, 0x0A: true
        case let byte? where byte > 0x20 && byte < 0x7F: starts.contains(Unicode.Scalar(byte))
        default: text.unicodeScalars.first { !isUnseen($0) }.map(starts.contains) ?? false
        }
    }

    /// The text without an apostrophe that stands before a formula.
    static func removed(_ text: String) -> String {
        guard text.utf8.first == 0x27 else { return text }
        let rest = String(text.unicodeScalars.dropFirst())
        return isNeeded(rest) ? rest : text
    }

    /// With the full-width and the small forms, which mean the same (Unicode, NFKC).
    private static let starts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫",
    ]

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        if properties.isWhitespace || properties.isDefaultIgnorableCodePoint { return true }
        switch properties.generalCategory {
        case .control, .format, .nonspacingMark, .enclosingMark, .unassigned: return true
        default: return false
        }
    }
}
