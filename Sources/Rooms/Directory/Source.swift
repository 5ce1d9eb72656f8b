// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Where records come from: a federation's sheet, a register, a network's file.
package struct Source: Sendable, Hashable, Codable {
    /// A short name of lower-case letters, digits and hyphens, such as `kbo`.
    package let id: ID<Source>
    package var name: String
    package var licence: String?
    /// How the source asks to be named.
    package var attribution: String?
    package var url: String?
    /// Where two sources disagree on a field, the higher number is believed.
    package var precedence: Int

    package init(
        id: ID<Source>, name: String, licence: String? = nil, attribution: String? = nil,
        url: String? = nil, precedence: Int = 50
    ) {
        (self.id, self.name, self.licence) = (id, name, licence)
        (self.attribution, self.url, self.precedence) = (attribution, url, precedence)
    }
}

/// One record of a source as it was last read, and the organisation it speaks of.
package struct SourceRecord: Sendable, Hashable {
    package var source: ID<Source>
    /// The record's id at the source; unique within it.
    package var record: String
    package var organisation: ID<Organisation>
    /// Of the raw record: equal means nothing changed at the source.
    package var fingerprint: Int64
    package var url: String?
    package var read: Instant
    package var profile: Profile
    /// The fields in which nothing but this record counts: those of a `Statement`.
    package var owned: Set<ProfileField>

    package init(
        source: ID<Source>, record: String, organisation: ID<Organisation>, fingerprint: Int64,
        url: String?, read: Instant, profile: Profile, owned: Set<ProfileField> = []
    ) {
        (self.source, self.record, self.organisation) = (source, record, organisation)
        (self.fingerprint, self.url, self.read) = (fingerprint, url, read)
        (self.profile, self.owned) = (profile, owned)
    }
}

/// A source with how many records it gave and when it was last read.
package struct SourceLine: Sendable, Hashable {
    package let source: Source
    package let records: Int
    package let lastRead: CalendarDate
}

/// That a record of a source speaks of an organisation.
package struct Origin: Sendable, Hashable {
    package let source: ID<Source>
    package let record: String
    package let url: String?
    package let read: Instant
}
