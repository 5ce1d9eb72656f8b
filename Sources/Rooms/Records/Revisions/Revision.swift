// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit

/// What somebody changes in what an organisation says of itself.
struct RecordChange: Sendable, Hashable, Codable {
    /// The fields that get another value.
    var fields: Set<ProfileField> = []
    /// The fields that are left to the other sources again.
    var released: Set<ProfileField> = []
    /// The new values; empty in all other fields.
    private(set) var profile = Profile()

    var isEmpty: Bool { fields.isEmpty && released.isEmpty }

    mutating func set(_ field: ProfileField, as source: Profile) {
        fields.insert(field)
        released.remove(field)
        field.copy(from: source, to: &profile)
    }

    mutating func release(_ field: ProfileField) {
        forget(field)
        released.insert(field)
    }

    mutating func forget(_ field: ProfileField) {
        fields.remove(field)
        released.remove(field)
        field.copy(from: Profile(), to: &profile)
    }

    /// The part of it that concerns those fields.
    func only(_ isMeant: (ProfileField) -> Bool) -> RecordChange {
        var part = self
        for field in fields.union(released) where !isMeant(field) { part.forget(field) }
        return part
    }

    /// Both, the later one where they speak of the same.
    func followed(by later: RecordChange) -> RecordChange {
        var both = self
        for field in later.fields { both.set(field, as: later.profile) }
        for field in later.released { both.release(field) }
        return both
    }

    func applied(to statement: Statement) -> Statement {
        var result = statement
        for field in fields { result.set(field, as: profile) }
        for field in released { result.release(field) }
        return result
    }

    /// A profile as it would be; what other sources say stands where a field is released.
    func applied(to other: Profile, imported: Profile) -> Profile {
        var result = other
        for field in fields { field.copy(from: profile, to: &result) }
        for field in released { field.copy(from: imported, to: &result) }
        return result
    }
}

/// What was said of an organisation by one of its people, once, and what became of it. Its content
/// never changes.
struct Revision: Sendable, Hashable {
    enum State: String, Sendable, Hashable, CaseIterable {
        /// It waits for a moderator.
        case proposed
        /// A moderator asked something.
        case asked
        case accepted, refused
        /// Its author took it back, or a later one took its place.
        case withdrawn

        var isOpen: Bool { self == .proposed || self == .asked }
    }

    let organisation: ID<Organisation>
    /// Counts from 1 for each organisation.
    let number: Int
    var state: State
    /// What the organisation was called, for lists and for one that is not in the directory yet.
    let name: String
    /// Where it has its seat.
    let territory: Territory?
    /// `nil` once the person is erased.
    let author: ID<Person>?
    let made: Instant
    let change: RecordChange
    var decision: Decision?
}

/// Who said yes or no to something, when, and in what words.
struct Decision: Sendable, Hashable {
    let at: Instant
    let by: ID<Person>?
    let reason: String?
}

/// What somebody is writing about an organisation.
struct Draft: Sendable, Hashable {
    let organisation: ID<Organisation>
    let author: ID<Person>
    let changed: Instant
    /// Counts the times it was saved: who saves has to know the last one.
    let version: Int
    let change: RecordChange
}
