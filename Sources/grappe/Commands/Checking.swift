// SPDX-License-Identifier: EUPL-1.2

import Accounts
import ArgumentParser
import Directory
import GrappeKit
import GrappeStore

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the database, its change log, and the search against both.",
        discussion: """
            Nothing is changed. Exit codes: 0 nothing is wrong; 3 something is, a line each; 1 the \
            check could not be made.
            """)

    /// Something is wrong with what was checked, not with the check.
    static let wrong = ExitCode(3)

    @Flag(help: "One JSON document instead of lines.")
    var json = false

    func run() async throws {
        let settings = try await Settings.read()
        let database = try settings.openExisting()
        let missing = try await Migrations.pending(Cluster.migrations, on: database)
        guard missing.isEmpty else {
            throw CommandFailure(
                "the database has another version's schema; `grappe migrate` brings it to this one")
        }
        let damage =
            try await database.damage() + (database.read { try $0.auditProblems() })
        let file = Cluster.searchFile(settings)
        let directory = try await CheckDirectory(database: database, file: file).run()
        try await database.close()
        let problems = damage + directory.problems
        print(json ? document(directory, problems) : lines(directory, problems))
        guard problems.isEmpty else { throw Self.wrong }
    }

    private func lines(_ report: CheckDirectory.Report, _ problems: [String]) -> String {
        let search =
            report.isFromFile ? "as its file has it" : "built anew, for there is no file to check"
        let refusal = report.refusal.map { ["note: \($0)"] } ?? []
        let sum = """
            \(problems.isEmpty ? "ok" : "\(problems.count) problems"): \
            \(report.organisations) organisations, \(report.changes) changes; the search \(search)
            """
        return (problems.map { "problem: \($0)" } + refusal + [sum]).joined(separator: "\n")
    }

    private func document(_ report: CheckDirectory.Report, _ problems: [String]) -> String {
        let document: JSONValue = [
            "ok": .bool(problems.isEmpty),
            "organisations": .number(String(report.organisations)),
            "changes": .number(String(report.changes)),
            "search_from_file": .bool(report.isFromFile),
            "problems": .array(problems.map(JSONValue.string)),
        ]
        return String(decoding: JSONWriter.bytes(of: document), as: UTF8.self)
    }
}
