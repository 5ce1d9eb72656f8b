// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// The rows of a list within a form: `machine-0-text`, `machine-1-text`. A row keeps the place of
/// the entry it was made from, so that what the form does not show is not lost.
struct FormRows {
    /// One row as it was typed.
    struct Row {
        let number: Int
        let prefix: String
        let fields: FormFields

        subscript(_ name: String) -> String { fields["\(prefix)-\(number)-\(name)"] }

        /// The name of that field of the form.
        func name(_ name: String) -> String { "\(prefix)-\(number)-\(name)" }

        /// The entry of the list from which the row was made.
        func former<Entry>(in entries: [Entry]) -> Entry? {
            Int(self["was"]).flatMap { entries.indices.contains($0) ? entries[$0] : nil }
        }
    }

    /// More are not read: a form has fewer.
    static let most = 200
    /// Empty rows below the filled ones.
    static let blank = 2

    let rows: [Row]

    init(_ prefix: String, _ fields: FormFields) {
        let start = prefix + "-"
        let numbers = fields.items.compactMap { item -> Int? in
            guard item.name.utf8.starts(with: start.utf8) else { return nil }
            let rest = item.name.utf8.dropFirst(start.utf8.count)
            return Int(String(decoding: rest.prefix { $0 != 0x2D }, as: UTF8.self))
        }
        rows = Set(numbers).filter { (0..<Self.most).contains($0) }.sorted()
            .map { Row(number: $0, prefix: prefix, fields: fields) }
    }

    /// The fields of a list's entries, and of some blank rows with what is usual there.
    static func typed<Entry>(
        _ prefix: String, _ entries: [Entry], usual: [(String, String)] = [],
        _ values: (Entry) -> [(String, String)]
    ) -> [(name: String, value: String)] {
        let filled = entries.enumerated().flatMap { number, entry in
            ([("was", String(number))] + values(entry)).map {
                (name: "\(prefix)-\(number)-\($0.0)", value: $0.1)
            }
        }
        let blank = (entries.count..<entries.count + Self.blank).flatMap { number in
            ([("was", "")] + usual).map { (name: "\(prefix)-\(number)-\($0.0)", value: $0.1) }
        }
        return filled + blank
    }

    /// The rows, each in a group of its own.
    func html(legend: (Row) -> String, _ content: (Row) -> HTML) -> HTML {
        let groups = rows.map { row -> HTML in
            """
            <fieldset class="form-row"><legend>\(legend(row))</legend>
            <input type="hidden" name="\(row.name("was"))" value="\(row["was"])">
            \(content(row))
            </fieldset>
            """
        }
        return "\(groups)"
    }
}

extension FormErrors {
    /// The message for a field in the reader's words.
    func text(_ name: String, _ language: Language) -> String? { message(for: name)?[language] }
}

extension FormFields {
    /// The lines of a text with several values, one a line.
    func lines(_ name: String) -> [String] {
        self[name].unicodeScalars.split { $0 == "\n" || $0 == "\r" }
            .map { FormFields([("", String(String.UnicodeScalarView($0)))])[""] }
            .filter { !$0.isEmpty }
    }
}

/// What people may type into one line of a record.
enum RecordLine {
    /// Longer names and lines are refused.
    static let longest = 200

    /// Without what no line of text holds; runs of white space are one space.
    static func clean(_ text: String) -> String {
        let kept = text.unicodeScalars.filter { !isForbidden($0) }
        return kept.split { $0.properties.isWhitespace }
            .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    /// Several lines, with their ends as one character.
    static func cleanText(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let kept = bytes.enumerated().filter { place, byte in
            byte != 0x0D || !(place + 1 < bytes.count && bytes[place + 1] == 0x0A)
        }.map { $0.element == 0x0D ? 0x0A : $0.element }
        let scalars = String(decoding: kept, as: UTF8.self).unicodeScalars
            .filter { $0 == "\n" || $0 == "\t" || !isForbidden($0) }
        return FormFields([("", String(String.UnicodeScalarView(scalars)))])[""]
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: !scalar.properties.isWhitespace
        case .privateUse, .surrogate, .unassigned: true
        default: scalar.properties.isBidiControl
        }
    }
}
