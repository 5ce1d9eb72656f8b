// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeStore

/// Proposes an organisation that is not in the directory: a first revision, which moderators read.
struct ProposeOrganisation {
    let profile: Profile
    let author: ID<Person>

    enum Outcome: Sendable {
        case proposed
        /// An organisation of the directory has the same register number.
        case known(slug: String)
        case tooMany
    }

    static let most = 3

    func run(in session: any WriteSession, at now: Instant) throws -> Outcome {
        let waiting = try session.revisions(by: author).filter { $0.number == 1 && $0.state.isOpen }
        guard waiting.count < Self.most else { return .tooMany }
        let numbers = profile.identifiers.map { Identifier(stored: $0.value, as: $0.scheme) }
        if let slug = try session.slug(ofOwnerOf: numbers) { return .known(slug: slug) }
        var change = RecordChange()
        for field in ProfileField.allCases where !field.isEmpty(in: profile) {
            change.set(field, as: profile)
        }
        let id = ID<Organisation>(at: now)
        try session.insert(
            Revision(
                organisation: id, number: 1, state: .proposed,
                name: profile.name(in: .fr)?.text ?? "",
                territory: profile.seatTerritory,
                author: author, made: now, change: change, decision: nil))
        try session.audit(.recordEdited, by: author, id.string, "new", at: now)
        return .proposed
    }
}
