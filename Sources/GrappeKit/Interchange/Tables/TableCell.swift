// SPDX-License-Identifier: EUPL-1.2

/// A value to write into a table. Its type decides whether a spreadsheet may calculate with it.
package enum TableCell: Sendable, Hashable {
    case empty
    /// Text that stays text, whatever it looks like.
    case text(String)
    case integer(Int)
    /// A number with decimals; what is not finite is written as an empty cell.
    case decimal(Double)
    case date(CalendarDate)

    /// The value as a text file writes it: decimals with a point, dates as ISO 8601.
    var string: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .integer(let number): String(number)
        case .decimal(let number): number.isFinite ? "\(number)" : ""
        case .date(let date): date.iso
        }
    }
}

extension TableCell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
}
