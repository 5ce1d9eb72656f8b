// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FoundationEssentials

/// Imports the sheet of an invented federation with the `grappe` program, again without a change,
/// and takes it back: one JSON line a step.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Time, processor seconds and memory of an import, a second run and its undoing.")

    @Option(help: "The program to measure, built for release.")
    var grappe: String

    @Option(help: "Rows of the sheet.")
    var rows = 150_000

    @Option(help: "The same seed gives the same sheet.")
    var seed: UInt64 = 2007

    @Option(help: "A folder to leave sheet and database in; else they are removed.")
    var keep: String?

    func run() throws {
        let files = FileManager.default
        let folder =
            keep ?? files.temporaryDirectory.appending(path: "grappe-bench-\(UUID())").path()
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { if keep == nil { try? files.removeItem(atPath: folder) } }
        for name in try files.contentsOfDirectory(atPath: folder) where name.contains("grappe.db") {
            try files.removeItem(atPath: folder + "/" + name)
        }
        try writeSheet(folder + "/federation.csv")
        let program = ImportProgram(path: grappe, folder: folder)
        let list = ["import", "directory", "--json", "--source", "federation", "--name", "F"]
        let first = try program.run(list + [folder + "/federation.csv"])
        print(try first.line("import", rows: rows))
        print(try program.run(list + [folder + "/federation.csv"]).line("again", rows: rows))
        let id = try first.summary().importID ?? ""
        print(try program.run(["undo-import", id]).line("undo", rows: rows))
    }

    private func writeSheet(_ path: String) throws {
        var source = ImportRows(seed: seed)
        var text = ImportRows.header + "\r\n"
        for index in 0..<rows { text += source.next(index) + "\r\n" }
        try Data(text.utf8).write(to: URL(filePath: path))
    }
}
