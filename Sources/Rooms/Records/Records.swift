// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeStore
import GrappeWeb
import Vocabulary

/// The front door of the room: the life of a directory's record, which is claimed by its
/// enterprise, edited by its people, looked at by moderators and confirmed every year.
package struct Records: Room {
    package static let migrations = [RecordsSchema.records, FilesSchema.files]

    /// What goes with an organisation that becomes part of another. Its revisions stay: what was
    /// said of it was said of it.
    package static let references: [OrganisationReference] =
        ["record_claim", "record_report", "record_file"].map { .rows(of: $0) }
        + ["record_draft", "record_freshness"].map { .row(of: $0) }

    /// What it tells people.
    package static let notices = RecordNotices.all

    package var area: [AreaEntry] {
        [
            AreaEntry(RecordsText.organisations, path: RecordsPaths.organisations) { _ in true },
            AreaEntry(
                QueueText.title, for: .moderator, path: RecordsPaths.queue,
                waiting: { [database, now] person in
                    guard
                        let right = TerritoryModerator.held(by: person, parameter: { _ in nil })
                    else { return 0 }
                    let instant = now()
                    return try await database.read {
                        try $0.queue(in: right.territories, at: instant).count
                    }
                }),
        ]
    }

    let database: any Database
    let site: Site
    let directory: Directory
    let vocabulary: VocabularyReplica
    let now: @Sendable () -> Instant

    package init(
        database: any Database, site: Site, directory: Directory, vocabulary: VocabularyReplica,
        now: @escaping @Sendable () -> Instant
    ) {
        (self.database, self.site, self.directory) = (database, site, directory)
        (self.vocabulary, self.now) = (vocabulary, now)
    }

    package func addRoutes(to routes: Routes) {
        RecordRoutes(records: self).addRoutes(to: routes.pages)
        ProposalRoutes(records: self).addRoutes(to: routes.pages)
        ClaimRoutes(records: self).addRoutes(to: routes.pages)
        ReportRoutes(records: self).addRoutes(to: routes.pages)
        QueueRoutes(records: self).addRoutes(to: routes.pages)
        FreshnessRoutes(records: self).addRoutes(to: routes.pages)
    }

    /// Removes what has ended by time.
    package func removeEnded() async throws {
        let now = now()
        try await database.write { try $0.removeEndedRecords(at: now) }
    }

    /// Asks the people of records whether everything is still true; to be done every day.
    package func askWhetherTrue() async throws {
        let (action, now) = (AskWhetherTrue(site: site), now())
        while try await database.write({ try action.run(in: $0, at: now) }) == AskWhetherTrue.batch
        {}
    }

    /// What the forms of a record are made with.
    func setting(of state: RecordState, _ language: Language) -> FormSetting {
        var setting = FormSetting(
            language: language, gazetteer: directory.gazetteer,
            suggestions: EquipmentSuggestions(vocabulary: vocabulary.snapshot))
        for (name, text) in [("summary", \Profile.summary), ("description", \Profile.description)] {
            for language in Language.allCases {
                setting.textRevisions["\(name)/\(language)"] = state.lastChange(
                    of: text, in: language.tag)
            }
        }
        return setting
    }
}
