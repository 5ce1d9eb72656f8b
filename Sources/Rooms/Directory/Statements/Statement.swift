// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What an organisation says of itself. The fields it speaks of are its own from then on: what
/// imports bring there is kept beside it and never shown in its place (ADR 23).
package struct Statement: Sendable, Hashable, Codable {
    /// The source under which statements are kept.
    package static let source = ID<Source>("members")

    /// The organisation's own fields; those that are its own may be empty.
    package private(set) var fields: Set<ProfileField> = []
    /// What it says there; empty elsewhere.
    package private(set) var profile = Profile()

    package init() {}

    init(fields: Set<ProfileField>, profile: Profile) {
        for field in fields { set(field, as: profile) }
    }

    /// Says of that field what the profile says.
    package mutating func set(_ field: ProfileField, as source: Profile) {
        fields.insert(field)
        field.copy(from: source, to: &profile)
    }

    /// Leaves the field to the other sources again.
    package mutating func release(_ field: ProfileField) {
        fields.remove(field)
        field.copy(from: Profile(), to: &profile)
    }

    /// The profile with what the statement says in the place of what it said.
    package func applied(to other: Profile) -> Profile {
        var result = other
        for field in fields { field.copy(from: profile, to: &result) }
        return result
    }
}
