// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Something in a file that somebody should look at, with the place where it stands.
package struct ImportProblem: Sendable, Hashable {
    package enum Severity: String, Sendable, Hashable, Codable {
        /// The row was left out.
        case rejected
        /// The row was kept without this value, or with the value flagged.
        case flagged
    }

    /// The physical line of the file, or the sheet's row, counted from 1.
    package var line: Int?
    /// The column, as the file names it.
    package var field: String?
    package var reason: Text
    package var severity: Severity
    /// The beginning of the value that caused it.
    package var value: String?

    package init(
        line: Int?, field: String?, reason: Text, severity: Severity, value: String? = nil
    ) {
        (self.line, self.field, self.reason, self.severity) = (line, field, reason, severity)
        self.value = value.map { String($0.unicodeScalars.prefix(80)) }
    }

    init(_ problem: RowProblem) {
        self.init(
            line: problem.line, field: problem.field, reason: problem.reason, severity: .rejected)
    }
}

extension ImportProblem: Codable {
    private enum Key: String, CodingKey {
        case line, field, reason, severity, value
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let reasons = try container.decode([String: String].self, forKey: .reason)
        func reason(_ language: Language) -> String { reasons[language.rawValue] ?? "" }
        self.init(
            line: try container.decodeIfPresent(Int.self, forKey: .line),
            field: try container.decodeIfPresent(String.self, forKey: .field),
            reason: Text(fr: reason(.fr), de: reason(.de), lb: reason(.lb), en: reason(.en)),
            severity: try container.decode(Severity.self, forKey: .severity),
            value: try container.decodeIfPresent(String.self, forKey: .value))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(line, forKey: .line)
        try container.encodeIfPresent(field, forKey: .field)
        let reasons = Language.allCases.map { ($0.rawValue, reason[$0]) }
        try container.encode(
            Dictionary(uniqueKeysWithValues: reasons), forKey: .reason)
        try container.encode(severity, forKey: .severity)
        try container.encodeIfPresent(value, forKey: .value)
    }
}
