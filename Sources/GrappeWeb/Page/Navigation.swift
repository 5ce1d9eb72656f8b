// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// The six tasks people come with, in the order of the main navigation.
package enum Section: String, Sendable, CaseIterable {
    case find, tenders, training, ask, meet, cluster
}

/// One entry of the main navigation; a section without an entry is not shown.
package struct NavigationEntry: Sendable {
    package let section: Section
    package let title: Text
    package let path: @Sendable (Language) -> Link

    package init(
        _ section: Section, _ title: Text, path: @escaping @Sendable (Language) -> Link
    ) {
        (self.section, self.title, self.path) = (section, title, path)
    }
}

/// One link at the foot of every page.
package struct FooterEntry: Sendable {
    package let title: Text
    package let path: @Sendable (Language) -> Link

    package init(_ title: Text, path: @escaping @Sendable (Language) -> Link) {
        (self.title, self.path) = (title, path)
    }
}

/// A page to which the members' area leads whoever may see it.
package struct AreaEntry: Sendable {
    package let title: Text
    package let path: @Sendable (Language) -> Link
    package let isFor: @Sendable (SignedIn) -> Bool
    /// How much there waits for that person; 0 is not shown.
    package let waiting: @Sendable (SignedIn) async throws -> Int

    package init(
        _ title: Text, path: @escaping @Sendable (Language) -> Link,
        waiting: @escaping @Sendable (SignedIn) async throws -> Int = { _ in 0 },
        isFor: @escaping @Sendable (SignedIn) -> Bool
    ) {
        (self.title, self.path, self.isFor, self.waiting) = (title, path, isFor, waiting)
    }

    /// For everybody who has that role in this session.
    package init(
        _ title: Text, for role: Role, path: @escaping @Sendable (Language) -> Link,
        waiting: @escaping @Sendable (SignedIn) async throws -> Int = { _ in 0 }
    ) {
        self.init(title, path: path, waiting: waiting) { !$0.grants(of: role).isEmpty }
    }
}

/// One step of the way from the front page to this one; the last has no link.
package struct Breadcrumb: Sendable {
    package let title: String
    package let link: Link?

    package init(_ title: String, _ link: Link? = nil) {
        (self.title, self.link) = (title, link)
    }
}
