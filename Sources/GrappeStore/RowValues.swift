// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The types that rooms read; each comes with a form for columns that may be `NULL`.
extension Row {
    /// Text.
    package func text(_ column: some ColumnKey) throws -> String {
        try required(column, "text", \.asText)
    }

    /// Text, or `nil` for `NULL`.
    package func textOrNil(_ column: some ColumnKey) throws -> String? {
        try optional(column, "text", \.asText)
    }

    /// An integer.
    package func int(_ column: some ColumnKey) throws -> Int {
        try required(column, "integer", \.asInt)
    }

    /// An integer, or `nil` for `NULL`.
    package func intOrNil(_ column: some ColumnKey) throws -> Int? {
        try optional(column, "integer", \.asInt)
    }

    /// A number; an integer is one too, as sums of integers are.
    package func real(_ column: some ColumnKey) throws -> Double {
        try required(column, "real", \.asReal)
    }

    /// A number, or `nil` for `NULL`.
    package func realOrNil(_ column: some ColumnKey) throws -> Double? {
        try optional(column, "real", \.asReal)
    }

    /// 0 or 1, nothing else.
    package func bool(_ column: some ColumnKey) throws -> Bool {
        try required(column, "0 or 1", \.asBool)
    }

    /// 0 or 1, or `nil` for `NULL`.
    package func boolOrNil(_ column: some ColumnKey) throws -> Bool? {
        try optional(column, "0 or 1", \.asBool)
    }

    /// Bytes.
    package func bytes(_ column: some ColumnKey) throws -> [UInt8] {
        try required(column, "bytes", \.asBytes)
    }

    /// Bytes, or `nil` for `NULL`.
    package func bytesOrNil(_ column: some ColumnKey) throws -> [UInt8]? {
        try optional(column, "bytes", \.asBytes)
    }

    /// Integer milliseconds since 1970.
    package func instant(_ column: some ColumnKey) throws -> Instant {
        try required(column, "milliseconds", \.asInstant)
    }

    /// Integer milliseconds since 1970, or `nil` for `NULL`.
    package func instantOrNil(_ column: some ColumnKey) throws -> Instant? {
        try optional(column, "milliseconds", \.asInstant)
    }

    /// A day as text, `2026-11-21`.
    package func date(_ column: some ColumnKey) throws -> CalendarDate {
        try required(column, "a day", \.asDate)
    }

    /// A day as text, or `nil` for `NULL`.
    package func dateOrNil(_ column: some ColumnKey) throws -> CalendarDate? {
        try optional(column, "a day", \.asDate)
    }

    /// An id kept as text.
    package func id<Subject>(
        _ column: some ColumnKey, of subject: Subject.Type = Subject.self
    ) throws -> ID<Subject> {
        ID(try text(column))
    }

    /// An id kept as text, or `nil` for `NULL`.
    package func idOrNil<Subject>(
        _ column: some ColumnKey, of subject: Subject.Type = Subject.self
    ) throws -> ID<Subject>? {
        try textOrNil(column).map { ID($0) }
    }
}

extension Row {
    /// One of the words that a type knows; the error names the word it does not.
    package func choice<Choice: RawRepresentable<String>>(
        _ column: some ColumnKey
    ) throws -> Choice {
        let word = try text(column)
        guard let choice = Choice(rawValue: word) else {
            throw mismatch(column, "\(Choice.self)", "'\(word)'")
        }
        return choice
    }

    /// One of the words that a type knows, or `nil` for `NULL`.
    package func choiceOrNil<Choice: RawRepresentable<String>>(
        _ column: some ColumnKey
    ) throws -> Choice? {
        try textOrNil(column) == nil ? nil : choice(column)
    }
}

extension SQLValue {
    fileprivate var asText: String? {
        if case .text(let text) = self { text } else { nil }
    }

    fileprivate var asInt: Int? {
        if case .integer(let number) = self { Int(exactly: number) } else { nil }
    }

    fileprivate var asReal: Double? {
        switch self {
        case .real(let number): number
        case .integer(let number): Double(number)
        default: nil
        }
    }

    fileprivate var asBool: Bool? {
        switch self {
        case .integer(0): false
        case .integer(1): true
        default: nil
        }
    }

    fileprivate var asBytes: [UInt8]? {
        if case .blob(let bytes) = self { bytes } else { nil }
    }

    fileprivate var asInstant: Instant? {
        if case .integer(let number) = self { Instant(milliseconds: number) } else { nil }
    }

    fileprivate var asDate: CalendarDate? {
        if case .text(let text) = self, text.utf8.count == 10 {
            CalendarDate(iso: text)
        } else {
            nil
        }
    }
}
