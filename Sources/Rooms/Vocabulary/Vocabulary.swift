// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb

/// The front door of the room: what things are called in the languages of the territory, and what
/// is the same under another name.
package struct Vocabulary {
    /// The name under which changes to concepts stand in the change log.
    package static let room = "vocabulary"

    package static let migrations = VocabularySchema.migrations

    package let database: any Database
    package let replica: VocabularyReplica

    /// Reads the whole vocabulary before anybody is answered.
    package init(database: any Database) async throws {
        self.database = database
        replica = VocabularyReplica(database: database)
        try await replica.rebuild()
    }
}
