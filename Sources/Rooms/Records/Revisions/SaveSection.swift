// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore

/// Keeps what somebody wrote into a section of the form, until they publish it.
struct SaveSection {
    let organisation: ID<Organisation>
    let fields: [ProfileField]
    /// What the form says in these fields.
    let profile: Profile
    /// From what the form was made.
    let stamp: String
    let author: ID<Person>

    enum Outcome: Sendable {
        case saved
        /// Somebody else, or another window, was faster.
        case changedMeanwhile
        case gone
    }

    func run(in session: any WriteSession, at now: Instant) throws -> Outcome {
        guard let state = try session.recordState(of: organisation) else { return .gone }
        guard stamp.utf8.elementsEqual(state.stamp.utf8) else { return .changedMeanwhile }
        var change = state.draft?.change ?? RecordChange()
        let proposed = state.proposed
        for field in fields {
            if field.isEqual(profile, proposed) {
                change.forget(field)
            } else {
                change.set(field, as: profile)
            }
        }
        guard change != state.draft?.change else { return .saved }
        try session.save(change, over: state, by: author, at: now)
        return .saved
    }
}
