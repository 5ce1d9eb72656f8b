// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeStore

/// Says what was written. What is not sensitive is public at once; the rest waits for a moderator
/// while the record stays as it was.
struct PublishDraft {
    let organisation: ID<Organisation>
    let author: ID<Person>

    struct Outcome: Sendable {
        var isPublic = false
        var isWaiting = false
    }

    /// `nil` where there is nothing to say.
    func run(in session: any WriteSession, at now: Instant) throws -> Outcome? {
        guard let state = try session.recordState(of: organisation), let draft = state.draft else {
            return nil
        }
        var outcome = Outcome()
        var number = (state.revisions.last?.number ?? 0) + 1
        let plain = draft.change.only { !$0.isSensitive }
        if !plain.isEmpty {
            let decision = Decision(at: now, by: author, reason: nil)
            try session.insert(revision(number, .accepted, plain, decision, state, now))
            _ = try session.state(plain.applied(to: state.statement), of: organisation, at: now)
            try session.confirm(organisation, at: now)
            number += 1
            outcome.isPublic = true
        }
        let sensitive = draft.change.only(\.isSensitive)
        if !sensitive.isEmpty {
            try session.insert(
                revision(
                    number, .proposed, try replacingOpen(state, sensitive, session, now), nil,
                    state, now))
            outcome.isWaiting = true
        }
        try session.discardDraft(of: organisation)
        try session.audit(
            .recordEdited, by: author, organisation.string,
            (ProfileField.list(draft.change.fields) ?? "-"), at: now)
        return outcome
    }

    /// One proposal waits at a time: the new one holds what the one before it said.
    private func replacingOpen(
        _ state: RecordState, _ change: RecordChange, _ session: any WriteSession, _ now: Instant
    ) throws -> RecordChange {
        var whole = change
        for open in state.open {
            whole = open.change.followed(by: whole)
            try session.set(
                .withdrawn, of: open, Decision(at: now, by: author, reason: nil))
        }
        return whole
    }

    private func revision(
        _ number: Int, _ state: Revision.State, _ change: RecordChange, _ decision: Decision?,
        _ record: RecordState, _ now: Instant
    ) -> Revision {
        let profile = record.organisation.profile
        return Revision(
            organisation: organisation, number: number, state: state,
            name: profile.name(in: .fr)?.text ?? record.organisation.slug,
            territory: profile.seatTerritory,
            author: author, made: now, change: change, decision: decision)
    }
}

/// Writes a draft that says again what an earlier revision said.
struct RestoreRevision {
    let organisation: ID<Organisation>
    let number: Int
    let author: ID<Person>

    /// `false` where there is no such revision.
    func run(in session: any WriteSession, at now: Instant) throws -> Bool {
        guard let state = try session.recordState(of: organisation),
            state.revisions.contains(where: { $0.number == number && $0.state == .accepted })
        else { return false }
        let former = state.statement(upTo: number)
        var change = state.draft?.change ?? RecordChange()
        for field in ProfileField.allCases {
            let isOwn = state.statement.fields.contains(field)
            if former.fields.contains(field) {
                if !field.isEqual(former.profile, state.proposed) {
                    change.set(field, as: former.profile)
                }
            } else if isOwn {
                change.release(field)
            }
        }
        try session.save(change, over: state, by: author, at: now)
        return true
    }
}
