// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit

/// That somebody acts for an organisation of the directory and wants to keep its record.
struct RecordClaim: Sendable, Hashable {
    /// Who is to say that it is true.
    enum Proof: String, Sendable, Hashable, CaseIterable {
        /// Whoever reads the mail of the organisation's published address.
        case address
        /// Somebody who keeps the record already.
        case editor
        case moderator
    }

    enum State: String, Sendable, Hashable, CaseIterable {
        case open
        /// A moderator asked something.
        case asked
        case accepted, refused, withdrawn

        var isOpen: Bool { self == .open || self == .asked }
    }

    /// How long the link in the letter to the published address works: those who read it may be
    /// on holiday.
    static let lifetime: Int64 = 14 * 86_400_000

    let id: ID<RecordClaim>
    let organisation: ID<Organisation>
    let name: String
    let territory: Territory?
    /// `nil` once the person is erased.
    let person: ID<Person>?
    let proof: Proof
    /// What the person says of themselves.
    let words: String
    let state: State
    let made: Instant
    let decision: Decision?
}
