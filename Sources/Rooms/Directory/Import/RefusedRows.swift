// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The rows that an import leaves out, as a table for whoever keeps the file: where, what, why, in
/// the words of the reader.
struct RefusedRows {
    private let language: Language
    private var writer = CSVWriter(byteOrderMark: true)

    init(language: Language) {
        self.language = language
        writer.row([
            ImportPageText.line[language], ImportPageText.field[language],
            ImportPageText.value[language], ImportPageText.reason[language],
        ])
    }

    mutating func add(_ problem: ImportProblem) {
        writer.row([
            problem.line.map { .integer($0) } ?? .empty, .text(problem.field ?? ""),
            .text(problem.value ?? ""), .text(problem.reason[language]),
        ])
    }

    var bytes: [UInt8] { writer.bytes }
}
