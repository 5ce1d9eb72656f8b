// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit

/// What an import did, for a person or for a program.
struct ImportReport {
    let summary: ImportSummary
    let isDryRun: Bool

    func write(asJSON: Bool) {
        for problem in summary.problems { Cluster.note(line(problem)) }
        let bytes = JSONWriter.bytes(of: json)
        print(asJSON ? String(decoding: bytes, as: UTF8.self) : sentence)
    }

    private var sentence: String {
        let verb = isDryRun ? "would be" : "were"
        let undo =
            summary.importID.map { "; take back with: grappe undo-import \($0.string)" } ?? ""
        let gone =
            summary.gone == 0 ? "" : "; \(summary.gone) known records are not in this file"
        return """
            read \(summary.read): \(summary.created) \(verb) created, \(summary.updated) updated, \
            \(summary.unchanged) unchanged, \(summary.rejected) rejected; \
            \(summary.flagged) values flagged, \(summary.duplicates) possible duplicates\(gone)\(undo)
            """
    }

    private var json: JSONValue {
        [
            "read": .number(String(summary.read)), "created": .number(String(summary.created)),
            "updated": .number(String(summary.updated)),
            "unchanged": .number(String(summary.unchanged)),
            "rejected": .number(String(summary.rejected)),
            "duplicates": .number(String(summary.duplicates)),
            "flagged": .number(String(summary.flagged)), "gone": .number(String(summary.gone)),
            "import": summary.importID.map { .string($0.string) } ?? .null,
            "dry_run": .bool(isDryRun), "problems": .array(summary.problems.map(problem)),
        ]
    }

    private func problem(_ problem: ImportProblem) -> JSONValue {
        [
            "line": problem.line.map { .number(String($0)) } ?? .null,
            "field": problem.field.map(JSONValue.string) ?? .null,
            "severity": .string(problem.severity.rawValue), "reason": .string(problem.reason[.en]),
            "value": problem.value.map(JSONValue.string) ?? .null,
        ]
    }

    private func line(_ problem: ImportProblem) -> String {
        let place = [problem.line.map { "line \($0)" }, problem.field].compactMap { $0 }
        let value = problem.value.map { " (\($0))" } ?? ""
        return "\(problem.severity.rawValue): \(place.joined(separator: ", ")): "
            + problem.reason[.en] + value
    }
}
