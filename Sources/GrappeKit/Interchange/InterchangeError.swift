// SPDX-License-Identifier: EUPL-1.2

/// Why a file could not be read or written: where it happened and what is wrong with it.
///
/// Fatal to the file. A problem with one row only is a `RowProblem`, after which reading goes on.
package struct InterchangeError: Error, Sendable, Equatable {
    /// The physical line (or the sheet's row), counted from 1, where that is known.
    package var line: Int?
    /// The column, entry or member concerned, as the file names it.
    package var field: String?
    /// What is wrong and, where there is one, the way out.
    package let reason: Text

    package init(line: Int? = nil, field: String? = nil, _ reason: Text) {
        (self.line, self.field, self.reason) = (line, field, reason)
    }

    /// The same error, placed on that line unless it already names one.
    func located(line: Int) -> InterchangeError {
        InterchangeError(line: self.line ?? line, field: field, reason)
    }
}

extension InterchangeError: CustomStringConvertible {
    /// For logs and the command line: English, with line and field before the reason.
    package var description: String {
        let place = [line.map { "line \($0)" }, field].compactMap { $0 }.joined(separator: ", ")
        return place.isEmpty ? reason[.en] : "\(place): \(reason[.en])"
    }
}

/// Runs reading steps whose errors do not know their line, and adds the line to them.
func locating<Result>(_ line: @autoclosure () -> Int, _ step: () throws -> Result) throws -> Result
{
    do {
        return try step()
    } catch let error as InterchangeError {
        throw error.located(line: line())
    }
}
