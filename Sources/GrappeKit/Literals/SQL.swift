// SPDX-License-Identifier: EUPL-1.2

/// A statement written once for both engines, as a literal whose interpolations are bound.
///
/// Values never become part of the text; another `SQL` nests, so that filters compose.
///
///     let byCountry: SQL = "country = \(country)"
///     let all: SQL = "SELECT id FROM site WHERE \(byCountry) AND status = \("active")"
package struct SQL: Sendable, ExpressibleByStringInterpolation {
    /// A run of text, or a value to bind in its place.
    package enum Piece: Sendable, Equatable {
        case text(String)
        case bind(SQLValue)
    }

    package private(set) var pieces: [Piece]

    package init(stringLiteral value: StaticString) {
        pieces = [.text(value.description)]
    }

    package init(stringInterpolation interpolation: Interpolation) {
        pieces = interpolation.pieces
    }

    private init(pieces: [Piece]) { self.pieces = pieces }

    /// Statements one after the other with a separator between them, such as `" AND "`.
    package static func joined(_ parts: [SQL], separator: StaticString) -> SQL {
        var pieces: [Piece] = []
        for (index, part) in parts.enumerated() {
            if index > 0 { pieces.append(.text(separator.description)) }
            pieces.append(contentsOf: part.pieces)
        }
        return SQL(pieces: pieces)
    }

    /// A parenthesised list of bound values, for `IN` and `VALUES`: `(?, ?, ?)`.
    package static func list(_ values: some Sequence<SQLValue>) -> SQL {
        var pieces: [Piece] = [.text("(")]
        pieces.reserveCapacity(2 * values.underestimatedCount + 1)
        for value in values {
            if pieces.count > 1 { pieces.append(.text(", ")) }
            pieces.append(.bind(value))
        }
        pieces.append(.text(")"))
        return SQL(pieces: pieces)
    }

    /// Several lists, for the rows of `VALUES`: `(?, ?), (?, ?)`.
    package static func rows(_ rows: some Sequence<[SQLValue]>) -> SQL {
        var pieces: [Piece] = []
        for row in rows {
            if !pieces.isEmpty { pieces.append(.text(", ")) }
            pieces.append(contentsOf: list(row).pieces)
        }
        return SQL(pieces: pieces)
    }

    /// The name of a table or column of ours; only lower-case letters, digits and `_` pass.
    package static func name(_ name: String) -> SQL {
        let isPlain = name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
        }
        precondition(isPlain && !name.isEmpty, "not a plain SQL name: \(name)")
        return SQL(pieces: [.text(name)])
    }

    /// The text with a placeholder for each bound value (its number counts from 1), and the
    /// values in that order.
    package func rendered(placeholder: (Int) -> String) -> (text: String, values: [SQLValue]) {
        var text = ""
        var values: [SQLValue] = []
        for piece in pieces {
            switch piece {
            case .text(let run): text += run
            case .bind(let value):
                values.append(value)
                text += placeholder(values.count)
            }
        }
        return (text, values)
    }

    package struct Interpolation: StringInterpolationProtocol, Sendable {
        var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: StaticString) {
            if literal.utf8CodeUnitCount > 0 { pieces.append(.text(literal.description)) }
        }

        package mutating func appendInterpolation(_ value: some SQLBindable) {
            pieces.append(.bind(value.sqlValue))
        }

        package mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            pieces.append(.bind(value?.sqlValue ?? .null))
        }

        package mutating func appendInterpolation(_ sql: SQL) {
            pieces.append(contentsOf: sql.pieces)
        }
    }
}
