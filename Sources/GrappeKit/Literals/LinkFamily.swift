// SPDX-License-Identifier: EUPL-1.2

/// Links that differ in the value of one query item only, such as those of a facet: what they
/// share is encoded once.
package struct LinkFamily: Sendable {
    private let before, after: String

    /// The path with the items `before`, the one called `name`, and the items `after`; items with
    /// an empty value are left out.
    package init(
        _ path: Link, before: [(name: String, value: String)], name: String,
        after: [(name: String, value: String)]
    ) {
        let start = path.query(before).string
        let joint = start.utf8.contains(0x3F) ? "&" : "?"
        self.before = start + joint + PercentEncoding.encode(name) + "="
        let rest = Link.written(after)
        self.after = rest.isEmpty ? "" : "&" + rest
    }

    /// The link with that value, which is not empty.
    package func link(_ value: String) -> Link {
        Link(encoded: before + PercentEncoding.encode(value) + after)
    }
}
