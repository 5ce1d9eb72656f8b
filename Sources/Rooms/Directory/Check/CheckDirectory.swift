// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import Vocabulary

/// Compares what the search holds with what the database holds, and the change log with both.
package struct CheckDirectory: Sendable {
    /// What was looked at, and what is wrong.
    package struct Report: Sendable, Equatable {
        package var organisations = 0
        package var changes = 0
        /// Why the search's file was not looked at; `nil` where it was, or there is none.
        package var refusal: SearchFile.Refusal?
        package var isFromFile = false
        /// A sentence each, in English, at most so many of a kind.
        package var problems: [String] = []

        static let most = 20

        mutating func add(_ found: [String], _ what: String) {
            problems += found.sorted().prefix(Self.most).map { "\(what): \($0)" }
            if found.count > Self.most {
                problems.append("\(what): \(found.count - Self.most) more")
            }
        }
    }

    /// So many organisations, evenly spread, are looked for by their names.
    private static let samples = 1000

    private let database: any Database
    private let file: SearchFile?

    /// - Parameter file: where the served program keeps its search; it is the one that is checked.
    package init(database: any Database, file: SearchFile?) {
        (self.database, self.file) = (database, file)
    }

    package func run() async throws -> Report {
        let search = try await search()
        var report = Report()
        switch try await search.start(from: file) {
        case .taken: report.isFromFile = true
        case .refused(let refusal): report.refusal = refusal
        case nil: break
        }
        let log = try await database.read { try $0.changeLogProblems() }
        (report.changes, report.organisations) = (log.changes, log.organisations)
        report.add(log.unlogged, "an organisation without its last change in the log")
        report.add(log.missing, "the log says it was written, but there is no organisation")
        report.add(log.unremoved, "the log says it was removed, but there is an organisation")
        report.add(log.unknown, "a change of no room")
        try await compare(search, &report)
        return report
    }

    /// As the served program makes it.
    private func search() async throws -> DirectorySearch {
        let gazetteer = Gazetteer(loaded: try await database.read { try $0.places() })
        let vocabulary = VocabularyReplica(database: database)
        try await vocabulary.rebuild()
        return DirectorySearch(database: database, gazetteer: gazetteer, vocabulary: vocabulary)
    }

    private func compare(_ search: DirectorySearch, _ report: inout Report) async throws {
        let found = Set(search.all(OrganisationSearch()))
        var cards = Set<ID<Organisation>>()
        search.forEachCard { cards.insert($0.id) }
        // What was just built from the database cannot differ from it by age.
        let compared = try await read(search, isFresh: !report.isFromFile, count: found.count)
        let (stored, problems) = (compared.stored, compared)
        func list(_ ids: Set<ID<Organisation>>) -> [String] { ids.map(\.string) }
        report.add(list(stored.subtracting(found)), "not found by the search")
        report.add(list(found.subtracting(stored)), "found by the search, not in the database")
        report.add(list(stored.symmetricDifference(cards)), "its card is missing or left over")
        report.add(problems.different, "its card is not what the database says")
        report.add(problems.unnamed, "the search does not find it by its name")
    }

    private struct Compared: Sendable {
        var stored = Set<ID<Organisation>>()
        var different: [String] = []
        var unnamed: [String] = []
    }

    private func read(
        _ search: DirectorySearch, isFresh: Bool, count: Int
    ) async throws -> Compared {
        let step = max(1, count / Self.samples)
        return try await database.read { session in
            var compared = Compared()
            try session.forEachOrganisation { organisations in
                for organisation in organisations {
                    let isSample = compared.stored.count.isMultiple(of: step)
                    compared.stored.insert(organisation.id)
                    if !isFresh, !search.holds(organisation) {
                        compared.different.append(organisation.id.string)
                    }
                    if isSample, !search.finds(organisation) {
                        compared.unnamed.append(organisation.id.string)
                    }
                }
            }
            return compared
        }
    }
}

extension DirectorySearch {
    /// Whether the card is what the organisation would be given now.
    fileprivate func holds(_ organisation: Organisation) -> Bool {
        guard let card = cards([organisation.id.string]).first else { return true }
        return card.isSame(as: newCard(organisation))
    }

    /// Whether its own name leads to it.
    fileprivate func finds(_ organisation: Organisation) -> Bool {
        guard let name = organisation.profile.name(in: .fr)?.text else { return true }
        var search = OrganisationSearch()
        search.text = name
        return all(search).contains(organisation.id)
    }
}
