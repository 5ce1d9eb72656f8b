// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb

/// The front door of the room: what it offers to the executable and to other rooms.
package struct Directory: Room {
    package static let migrations =
        DirectorySchema.migrations + [ImportSchema.migration, DirectorySchema.places]

    package let database: any Database
    package let search: DirectorySearch
    /// Where places are, for "near …".
    package let gazetteer: Gazetteer
    package let site: Site
    /// Which day it is: for what is valid until a day.
    package let today: @Sendable () -> CalendarDate
    /// Finished pages that are the same for everybody.
    let pages: PageCache

    /// Reads the whole directory into the search before anybody is answered.
    ///
    /// `pages` needs a search that follows the database: without one, pages would stay as they
    /// were.
    package init(
        database: any Database, site: Site, pages: PageCache = PageCache(capacity: 0),
        today: @escaping @Sendable () -> CalendarDate
    ) async throws {
        self.pages = pages
        (self.database, self.site, self.today) = (database, site, today)
        gazetteer = Gazetteer(loaded: try await database.read { try $0.places() })
        search = DirectorySearch(database: database, gazetteer: gazetteer)
        try await search.rebuild()
    }

    package func addRoutes(to routes: Routes) {
        DirectoryRoutes(directory: self, site: site).addRoutes(to: routes.pages)
        OpenDataRoutes(directory: self, site: site).addRoutes(to: routes)
    }

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
