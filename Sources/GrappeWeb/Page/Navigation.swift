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

    package init(
        _ title: Text, path: @escaping @Sendable (Language) -> Link,
        isFor: @escaping @Sendable (SignedIn) -> Bool
    ) {
        (self.title, self.path, self.isFor) = (title, path, isFor)
    }

    /// For everybody who has that role in this session.
    package init(_ title: Text, for role: Role, path: @escaping @Sendable (Language) -> Link) {
        self.init(title, path: path) { !$0.grants(of: role).isEmpty }
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
