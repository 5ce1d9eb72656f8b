// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb

/// The front door of the room: what things are called in the languages of the territory, and what
/// is the same under another name.
package struct Vocabulary: Room {
    /// The name under which changes to concepts stand in the change log.
    package static let room = "vocabulary"

    package static let migrations = VocabularySchema.migrations

    package let database: any Database
    package let replica: VocabularyReplica
    /// Where organisations are searched for by words; they live above this room.
    package let searchLink: @Sendable (String, Language) -> Link
    package let now: @Sendable () -> Instant

    /// Reads the whole vocabulary before anybody is answered.
    package init(
        database: any Database, searchLink: @escaping @Sendable (String, Language) -> Link,
        now: @escaping @Sendable () -> Instant
    ) async throws {
        (self.database, self.searchLink, self.now) = (database, searchLink, now)
        replica = VocabularyReplica(database: database)
        try await replica.rebuild()
    }

    package func addRoutes(to routes: Routes) {
        VocabularyRoutes(vocabulary: self).addRoutes(to: routes.pages)
        InboxRoutes(vocabulary: self).addRoutes(to: routes.pages)
    }

    /// The inbox, with how many words nobody has decided about.
    package var area: [AreaEntry] {
        [
            AreaEntry(
                InboxText.title, for: .moderator, path: VocabularyPaths.terms,
                waiting: { [database] _ in
                    try await database.read { try $0.termCounts()[.new] ?? 0 }
                })
        ]
    }

    package static let footer = [
        FooterEntry(VocabularyText.title, path: VocabularyPaths.vocabulary)
    ]
}
