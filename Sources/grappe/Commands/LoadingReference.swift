// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Directory
import GrappeKit
import GrappeStore
import Vocabulary

struct Reference: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Official lists that the directory and the vocabulary use.",
        subcommands: [Load.self])

    struct Load: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Load an official list; a second run of the same file writes nothing.",
            discussion: """
                places: postal codes with their places, a table with the columns country, \
                postal_code, place, lat and lon.
                esco: the folder of the official CSV files in any languages (skills_fr.csv, \
                occupations_fr.csv, …, the relations), or one file of it.
                cpv, nace, nuts: the published table, CSV or XLSX, with a column of codes and \
                columns of labels.
                """)

        enum Kind: String, ExpressibleByArgument, CaseIterable {
            case places, esco, cpv, nace, nuts
        }

        @Argument(help: "What the file holds: places, esco, cpv, nace or nuts.")
        var kind: Kind

        @Argument(help: "The file, CSV or XLSX; for esco its folder.")
        var file: String

        @Option(help: "The sheet of a workbook whose first one is not the list.")
        var sheet: String?

        @Flag(help: "Write the summary as JSON.")
        var json = false

        func run() async throws {
            let database = try await Cluster.database(try await Settings.read())
            let report: ReferenceReport
            if let kind = LoadReference.Kind(rawValue: kind.rawValue) {
                report = ReferenceReport(
                    try await LoadReference(database: database).run(
                        kind, path: file, sheet: sheet, at: Cluster.now()))
            } else {
                report = ReferenceReport(try await LoadPlaces(database: database).run(path: file))
            }
            try await database.close()
            report.write(asJSON: json)
            guard report.rejected == 0 else { throw ExitCode(2) }
        }
    }
}

/// What loading a list did, for a person or for a program.
private struct ReferenceReport {
    let rejected: Int
    private let figures: [(name: String, count: Int)]
    private let problems: [ReferenceSummary.Problem]
    private let lines: [Int]

    init(_ summary: ReferenceSummary) {
        rejected = summary.rejected
        figures = [
            ("read", summary.read), ("added", summary.added), ("changed", summary.changed),
            ("removed", summary.removed), ("unchanged", summary.unchanged),
            ("rejected", summary.rejected),
        ]
        (problems, lines) = (summary.problems, [])
    }

    init(_ summary: LoadPlaces.Summary) {
        rejected = summary.rejected.count
        figures = [
            ("read", summary.read), ("added", summary.added), ("removed", summary.removed),
            ("rejected", summary.rejected.count),
        ]
        (problems, lines) = ([], summary.rejected)
    }

    func write(asJSON: Bool) {
        for line in lines.prefix(20) { Cluster.note("line \(line) is refused") }
        for problem in problems { Cluster.note(sentence(problem)) }
        let json = String(decoding: JSONWriter.bytes(of: json), as: UTF8.self)
        print(asJSON ? json : figures.map { "\($0.name) \($0.count)" }.joined(separator: ", "))
    }

    private func sentence(_ problem: ReferenceSummary.Problem) -> String {
        let place = ["\(problem.file), line \(problem.line)", problem.field].compactMap { $0 }
        let verdict = problem.isRejection ? "refused" : "flagged"
        return "\(verdict): \(place.joined(separator: ", ")): \(problem.reason[.en])"
    }

    private var json: JSONValue {
        var members = figures.map { JSONMember($0.name, .number(String($0.count))) }
        let refused = problems.map(\.json)
        let lines = lines.map { ["line": .number(String($0))] as JSONValue }
        members.append(JSONMember("problems", .array(refused + lines)))
        return .object(members)
    }
}

extension ReferenceSummary.Problem {
    fileprivate var json: JSONValue {
        [
            "file": .string(file), "line": .number(String(line)),
            "field": field.map(JSONValue.string) ?? .null, "reason": .string(reason[.en]),
            "rejected": .bool(isRejection),
        ]
    }
}
