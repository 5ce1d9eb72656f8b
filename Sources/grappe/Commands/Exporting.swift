// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Directory
import FoundationEssentials
import GrappeKit
import GrappeStore

struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the organisations of the directory to a file.")

    /// The site's own formats and that of data-inclusion.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case csv, xlsx, json
        case dataInclusion = "data-inclusion"
    }

    @Argument(help: "Where the file goes.")
    var file: String

    @Option(help: "csv, xlsx, json or data-inclusion.")
    var format: Format = .csv

    @Option(help: "The language of labels: fr, de, lb or en.")
    var language: String = "fr"

    @Option(help: "Words to search for; all organisations without.")
    var query: String = ""

    func run() async throws {
        guard let language = Language(rawValue: language) else {
            throw ValidationError("--language is fr, de, lb or en")
        }
        let settings = try await Settings.read()
        let database = try await Cluster.database(settings)
        let index = DirectorySearch(database: database)
        try await index.rebuild()
        var search = OrganisationSearch()
        search.text = query
        let ids = index.all(search)
        let export = OrganisationExport(
            database: database, language: language, baseURL: settings.url)
        let bytes =
            switch format {
            case .csv: try await export.bytes(ids, format: .csv)
            case .xlsx: try await export.bytes(ids, format: .xlsx)
            case .json: try await export.bytes(ids, format: .json)
            case .dataInclusion: try await export.structures(ids)
            }
        try Data(bytes).write(to: URL(filePath: file), options: .atomic)
        try await database.close()
        Cluster.note("wrote \(ids.count) organisations to \(file)")
    }
}
