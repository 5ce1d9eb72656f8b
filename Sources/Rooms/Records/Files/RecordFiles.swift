// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeMedia
import GrappeStore
import GrappeWeb

/// The photographs and documents of the directory's organisations: their people bring them,
/// everybody sees them.
package struct RecordFiles: Room {
    let database: any Database
    let store: FileStore
    let pictures: PictureRenderer
    let now: @Sendable () -> Instant

    package init(
        database: any Database, store: FileStore, pictures: PictureRenderer = PictureRenderer(),
        now: @escaping @Sendable () -> Instant
    ) {
        (self.database, self.store, self.pictures, self.now) = (database, store, pictures, now)
    }

    package func addRoutes(to routes: Routes) {
        RecordFilesRoutes(room: self).addRoutes(to: routes.pages)
        KeptFileRoutes(room: self).addRoutes(to: routes.root)
    }

    /// What stands on an organisation's public page.
    package static func shown(
        from database: any Database
    ) -> @Sendable (ID<Organisation>, Language) async throws -> HTML? {
        { organisation, language in
            let files = try await database.read { try $0.recordFiles(of: organisation) }
            return ShownFiles(files: files, language: language).html
        }
    }

    /// The names of all files that the room needs; others may be removed from the store.
    package func names() async throws -> Set<StoredName> {
        try await database.read { try $0.recordFileNames() }
    }
}
