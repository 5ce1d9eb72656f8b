// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What people choose to have by mail at once, gathered, or not at all.
package struct NotificationTopic: Sendable {
    /// Stands in tables: `a-z`, digits and hyphens. Never changed.
    package let name: String
    package let title: Text
    /// What belongs to it.
    package let hint: Text

    package init(_ name: String, _ title: Text, hint: Text) {
        (self.name, self.title, self.hint) = (name, title, hint)
    }
}

/// A sort of thing that people are told, as the room that tells it declares it. The front door of
/// the accounts is given all of them (`Accounts.init`); those that it does not know are not shown.
package struct NotificationKind: Sendable {
    /// Stands in tables, as `claim-accepted`. Never changed.
    package let name: String
    package let topic: NotificationTopic
    /// What it is about, in few words; the subject of the mail.
    package let title: Text
    /// Whether it goes out by mail as well, as often as the person wants.
    package let isMailed: Bool
    /// The whole of it in a sentence or two, without markup.
    package let words: @Sendable (NotificationParameters) -> Text

    package init(
        _ name: String, of topic: NotificationTopic, title: Text, isMailed: Bool = true,
        words: @escaping @Sendable (NotificationParameters) -> Text
    ) {
        (self.name, self.topic, self.title) = (name, topic, title)
        (self.isMailed, self.words) = (isMailed, words)
    }
}

/// What differs from one notice of a kind to the next: names, numbers, codes.
package struct NotificationParameters: Sendable {
    let values: [String]

    /// Empty where there are not so many: what an older version wrote is read as well.
    package subscript(index: Int) -> String {
        values.indices.contains(index) ? values[index] : ""
    }
}
