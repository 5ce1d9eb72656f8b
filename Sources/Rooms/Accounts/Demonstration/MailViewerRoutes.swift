// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb
import Hummingbird

/// The mails of a demonstration, for everybody to read: nothing is sent, and nobody is real. On a
/// site of real people these addresses do not exist.
struct MailViewerRoutes {
    private static let pageSize = 20

    let database: any Database

    func addRoutes(to pages: RouteGroup<SiteContext>) {
        pages.get("mail", for: .everyone) { _, context in
            let letters = try await database.read { try $0.letters(newest: Self.pageSize) }
            return MailViewerPage(letters: letters, language: context.language).page
        }
    }
}
