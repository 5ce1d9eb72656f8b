// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Directory
import FoundationEssentials
import GrappeKit
import GrappeStore

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fill a room from files.", subcommands: [ImportDirectoryCommand.self])
}

struct ImportDirectoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "directory",
        abstract: "Import organisations from a file or a folder.",
        discussion: """
            The file is read whole before anything is written. Rows that cannot be used are listed \
            with line, column and reason, and the others are kept (--strict: nothing is kept). A \
            second run of the same file writes nothing; `grappe undo-import` takes a run back.
            """)

    @Argument(help: "A file (CSV, XLSX, JSON, zip), several files, or a folder.")
    var files: [String]

    @Option(
        help: "\(ImportFormat.allCases.map(\.rawValue).joined(separator: ", ")); else found out.")
    var format: ImportFormat?

    @Option(help: "The source's short name; else the format's, or for sheets the file's name.")
    var source: String?

    @Option(help: "The source's full name.")
    var name: String?

    @Option(help: "The licence of the source.")
    var licence: String?

    @Option(help: "How the source asks to be named.")
    var attribution: String?

    @Option(help: "The source's address.")
    var url: String?

    @Option(help: "The country of records that do not tell theirs: LU, BE, FR, DE …")
    var country: String?

    @Option(help: "The language of names and texts: fr, de, lb, en, nl …")
    var language: String = "und"

    @Option(help: "Only organisations of this territory; may be given several times.")
    var territory: [String] = []

    @Flag(help: "Read and compare only; write nothing.")
    var dryRun = false

    @Flag(help: "One refused row is enough to write nothing at all.")
    var strict = false

    @Flag(help: "Print a summary for programs.")
    var json = false

    func validate() throws {
        guard LanguageTag(language) != nil else {
            throw ValidationError("--language takes a language such as fr, de, lb, en or nl")
        }
        guard country.map({ Country.find(code: $0) != nil }) ?? true else {
            throw ValidationError("--country takes the two letters of ISO 3166, such as BE")
        }
        for code in territory where Territory(rawValue: code) == nil {
            let known = Territory.allCases.map(\.code).joined(separator: ", ")
            throw ValidationError("--territory \(code) is not known; there are \(known)")
        }
    }

    func run() async throws {
        let database = try await Cluster.database(try await Settings.read())
        let summary = try await explained { try await report(database) }
        try await database.close()
        ImportReport(summary: summary, isDryRun: dryRun).write(asJSON: json)
        if summary.rejected > 0 { throw ExitCode(2) }
    }

    private func report(_ database: any Database) async throws -> ImportSummary {
        let options = try options()
        let directory = ImportDirectory(
            database: database, references: Cluster.references, now: Cluster.now)
        let bar = ProgressBar()
        defer { bar.end() }
        return dryRun
            ? try await directory.plan(options) { bar.show($0) }
            : try await directory.run(options) { bar.show($0) }
    }

    private func options() throws -> ImportOptions {
        let format = try format ?? ImportFormat.recognise(files)
        let stem = URL(filePath: files[0]).deletingPathExtension().lastPathComponent
        let id =
            source
            ?? (format == .federation ? Slug(folded: stem.lowercased()).string : format.rawValue)
        var options = ImportOptions(
            paths: files,
            source: Source(
                id: ID(id), name: name ?? id, licence: licence, attribution: attribution, url: url),
            language: LanguageTag(language) ?? .undetermined)
        options.format = format
        options.country = country
        options.territories = Set(territory)
        options.isStrict = strict
        return options
    }
}

struct UndoImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo-import",
        abstract: "Take an import or a merge back; without an id, list them.")

    @Argument(help: "The import's id, as its summary printed it.")
    var id: String?

    func run() async throws {
        let database = try await Cluster.database(try await Settings.read())
        if let id {
            let undo = UndoImport(database: database, now: Cluster.now)
            try await explained { try await undo.run(ID(id)) }
            print("undone \(id)")
        } else {
            for entry in try await database.read({ try $0.imports() }) {
                let source = entry.source?.string ?? "–"
                print(
                    "\(entry.id.string)  \(entry.started.rfc3339)  \(source)  \(entry.state.rawValue)"
                )
            }
        }
        try await database.close()
    }
}

/// Runs a step whose errors carry a text for people.
func explained<Value>(_ step: () async throws -> Value) async throws -> Value {
    do {
        return try await step()
    } catch let error as ImportError {
        throw CommandFailure(error.message[.en])
    } catch let error as InterchangeError {
        throw CommandFailure(error.description)
    }
}

extension ImportFormat: ExpressibleByArgument {}
