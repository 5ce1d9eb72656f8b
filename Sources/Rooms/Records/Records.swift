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

    package func addRoutes(to routes: Routes) {}
}
