// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Directory
import GrappeKit
import GrappeStore
import SearchKernel
import Vocabulary

struct Search: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Search the directory as its readers do.",
        discussion: """
            Words are understood in French, German, Luxembourgish and English, whatever the \
            language of --language: that is the one in which answers are named.
            """)

    @Argument(help: "The words to search for.")
    var text: String

    @Option(help: "The language of names and labels: fr, de, lb or en.")
    var language: String = "fr"

    @Option(help: "A place: a town or a postal code.")
    var near: String?

    @Option(name: .customLong("km"), help: "How far from it, 1 to 500.")
    var kilometres: Int = 25

    @Option(help: "How many results at most, 1 to 25.")
    var limit: Int = 10

    @Flag(help: "One JSON document instead of lines.")
    var json = false

    func run() async throws {
        guard let language = Language(rawValue: language) else {
            throw ValidationError("--language is fr, de, lb or en")
        }
        guard (1...25).contains(limit) else { throw ValidationError("--limit is 1 to 25") }
        let settings = try await Settings.read()
        let database = try await Cluster.database(settings)
        let gazetteer = Gazetteer(loaded: try await database.read { try $0.places() })
        let vocabulary = VocabularyReplica(database: database)
        try await vocabulary.rebuild()
        let index = DirectorySearch(
            database: database, gazetteer: gazetteer, vocabulary: vocabulary)
        try await index.start(from: Cluster.searchFile(settings))
        let search = try search(gazetteer)
        let result = index.search(search)
        try await database.close()
        let report = SearchReport(
            result: result, found: Array(index.found(result.hits).prefix(limit)),
            offers: index.offers(for: search), language: language)
        print(json ? report.json : report.lines)
    }

    /// Read like the address of the site's own search, so that both mean the same.
    private func search(_ gazetteer: Gazetteer) throws -> OrganisationSearch {
        var items = [("q", text), ("km", String(kilometres))]
        if let near { items.append(("near", near)) }
        var errors = FormErrors()
        let search = OrganisationSearch(
            FormFields(items.map { (name: $0.0, value: $0.1) }), gazetteer: gazetteer,
            errors: &errors)
        if let problem = errors.message(for: "near") ?? errors.message(for: "km") {
            throw ValidationError(problem[.en])
        }
        return search
    }
}
