// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb
import Vocabulary

/// The front door of the room: what it offers to the executable and to other rooms.
package struct Directory: Room {
    package static let migrations =
        DirectorySchema.migrations + [
            ImportSchema.migration, DirectorySchema.places, DirectorySchema.searches,
            ImportSchema.keyed, DirectorySchema.statements, ImportJobSchema.migration,
        ]

    package let database: any Database
    package let search: DirectorySearch
    package let searchLog: SearchLog
    let suggestions: DirectorySuggestions
    let vocabulary: VocabularyReplica
    /// Where places are, for "near …".
    package let gazetteer: Gazetteer
    package let site: Site
    /// Which day it is: for what is valid until a day.
    package let today: @Sendable () -> CalendarDate
    /// Finished pages that are the same for everybody.
    let pages: PageCache
    /// Files that people bring on pages; `nil` where they cannot.
    let imports: ImportJobs?
    /// What other rooms show on an organisation's page. Whoever changes it records a change of the
    /// organisation, so that the page is drawn anew.
    let additions: @Sendable (ID<Organisation>, Language) async throws -> HTML?
    /// Whether the search came from its file; `nil` without one.
    package let start: SearchFile.Outcome?

    /// Reads the whole directory into the search before anybody is answered.
    ///
    /// `pages` needs a search that follows the database: without one, pages would stay as they
    /// were.
    package init(
        database: any Database, site: Site, vocabulary: VocabularyReplica,
        pages: PageCache = PageCache(capacity: 0), searchFile: SearchFile? = nil,
        imports: ImportJobs? = nil,
        additions: @escaping @Sendable (ID<Organisation>, Language) async throws -> HTML? = {
            _, _ in nil
        },
        today: @escaping @Sendable () -> CalendarDate
    ) async throws {
        (self.pages, self.imports, self.additions) = (pages, imports, additions)
        (self.database, self.site, self.today) = (database, site, today)
        gazetteer = Gazetteer(loaded: try await database.read { try $0.places() })
        searchLog = SearchLog(database: database)
        search = DirectorySearch(
            database: database, gazetteer: gazetteer, vocabulary: vocabulary)
        (self.vocabulary, suggestions) = (vocabulary, DirectorySuggestions())
        start = try await search.start(from: searchFile)
    }

    /// The search field proposes what is there now; before the first call, nothing.
    package func renewSuggestions() {
        suggestions.rebuild(search, vocabulary: vocabulary.snapshot, gazetteer: gazetteer)
    }

    /// Writes down what was searched for; words that found nothing go to the vocabulary's inbox,
    /// and counts older than thirteen months are erased.
    package func writeSearchLog(at now: Instant) async throws {
        let missed = try await searchLog.flush()
        let sightings = missed.filter { !$0.words.isEmpty }.map { entry in
            TermSighting(entry.words, language: entry.language.tag, kind: .query)
        }
        try await NoteTerms(database: database).run(sightings, at: now)
        let month = Instant(milliseconds: now.milliseconds - 396 * 86_400_000)
        try await database.write { try $0.removeSearches(before: CalendarDate(month)) }
    }

    package func addRoutes(to routes: Routes) {
        DirectoryRoutes(directory: self, site: site).addRoutes(to: routes.pages)
        OpenDataRoutes(directory: self, site: site).addRoutes(to: routes)
        guard let imports else { return }
        ImportRoutes(jobs: imports).addRoutes(to: routes.pages)
        NewImportRoutes(jobs: imports).addRoutes(to: routes.pages)
        SourceRoutes(database: database, now: imports.now).addRoutes(to: routes.pages)
        DuplicateRoutes(database: database, references: imports.references, now: imports.now)
            .addRoutes(to: routes.pages)
    }

    /// Where the members' area leads moderators.
    package static let area = [
        AreaEntry(ImportPageText.title, path: ImportPaths.imports) {
            UnboundedModerator.held(by: $0) { _ in nil } != nil
        },
        AreaEntry(DuplicateText.title, path: { DuplicatePaths.queue($0) }) {
            !$0.grants(of: .moderator).isEmpty
        },
    ]

    /// What the main navigation and the foot of every page lead to.
    package static let navigation: [NavigationEntry] = [
        NavigationEntry(.find, DirectoryText.search, path: DirectoryPaths.organisations),
        NavigationEntry(.cluster, DirectoryText.territories, path: DirectoryPaths.territories),
    ]

    package static let footer: [FooterEntry] = [
        FooterEntry(DirectoryText.sourcesTitle, path: DirectoryPaths.sources),
        FooterEntry(DirectoryText.data, path: DirectoryPaths.data),
        FooterEntry(DirectoryText.feeds, path: DirectoryPaths.feed),
        FooterEntry(StatementText.accessibility, path: DirectoryPaths.accessibility),
        FooterEntry(StatementText.privacy, path: DirectoryPaths.privacy),
    ]
}
