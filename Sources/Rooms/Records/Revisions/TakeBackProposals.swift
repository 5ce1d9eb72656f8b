// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore

/// Makes what waits for a moderator, or what one asked about, a draft again.
struct TakeBackProposals {
    let organisation: ID<Organisation>
    let author: ID<Person>

    func run(in session: any WriteSession, at now: Instant) throws {
        guard let state = try session.recordState(of: organisation), !state.open.isEmpty else {
            return
        }
        var change = RecordChange()
        for revision in state.open {
            change = change.followed(by: revision.change)
            try session.set(
                .withdrawn, of: revision, Decision(at: now, by: author, reason: nil))
        }
        if let draft = state.draft { change = change.followed(by: draft.change) }
        try session.save(change, over: state, by: author, at: now)
    }
}
