// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeStore

/// What a moderator says to something that waits.
enum Verdict: String, Sendable, CaseIterable {
    case accept, ask, refuse

    /// Whether the person concerned has to be told why.
    var needsReason: Bool { self != .accept }
}

/// Accepts a proposal, asks about it, or refuses it. A proposal about an organisation that is not
/// in the directory yet adds it, and makes its author its editor.
struct DecideRevision {
    let organisation: ID<Organisation>
    let number: Int
    let verdict: Verdict
    let reason: String?
    let by: SignedIn

    /// `nil` where it does not wait any more.
    func run(in session: any WriteSession, at now: Instant) throws -> Revision? {
        guard let revision = try session.revision(number, of: organisation), revision.state.isOpen
        else { return nil }
        let decision = Decision(at: now, by: by.person, reason: reason)
        switch verdict {
        case .accept:
            try accept(revision, session, now)
            try session.set(.accepted, of: revision, decision)
        case .ask: try session.set(.asked, of: revision, decision)
        case .refuse: try session.set(.refused, of: revision, decision)
        }
        try session.audit(
            .recordDecided, by: by.person, organisation.string, "\(number) \(verdict.rawValue)",
            at: now)
        return try session.revision(number, of: organisation)
    }

    private func accept(
        _ revision: Revision, _ session: any WriteSession, _ now: Instant
    ) throws {
        if try session.organisation(organisation) != nil {
            let statement = revision.change.applied(to: try session.statement(of: organisation))
            _ = try session.state(statement, of: organisation, at: now)
        } else {
            _ = try session.found(
                revision.change.applied(to: Statement()), as: organisation, at: now)
            guard let author = revision.author else { return }
            try GiveEditorMandate(organisation: organisation, person: author, by: by.person)
                .run(in: session, at: now)
        }
        try session.confirm(organisation, at: now)
    }
}
