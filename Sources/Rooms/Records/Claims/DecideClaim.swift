// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// Says whether a claim is true; who claimed is told by mail.
struct DecideClaim {
    let claim: RecordClaim
    let verdict: Verdict
    let reason: String?
    /// Who says so; `nil` where it was somebody who reads the published address.
    let by: SignedIn?
    let site: Site

    /// `false` where it does not wait any more.
    func run(in session: any WriteSession, at now: Instant) throws -> Bool {
        guard let current = try session.claim(claim.id), current.state.isOpen else { return false }
        let decision = Decision(at: now, by: by?.person, reason: reason)
        try session.set(state, of: claim.id, decision)
        if verdict == .accept, let person = claim.person {
            try GiveEditorMandate(
                organisation: claim.organisation, person: person, by: by?.person
            ).run(in: session, at: now)
        }
        try session.audit(
            .recordDecided, by: by?.person, claim.organisation.string,
            "claim \(verdict.rawValue)", at: now)
        try tell(session, now)
        return true
    }

    private var state: RecordClaim.State {
        switch verdict {
        case .accept: .accepted
        case .ask: .asked
        case .refuse: .refused
        }
    }

    private func tell(_ session: any WriteSession, _ now: Instant) throws {
        guard let person = claim.person else { return }
        let (isAccepted, organisation) = (verdict == .accept, claim.organisation)
        try session.notify(
            person, of: RecordNotices.decided(verdict), [claim.name, reason ?? ""],
            link: {
                isAccepted
                    ? RecordsPaths.record(organisation, $0) : RecordsPaths.organisations($0)
            }, on: site, at: now)
    }
}
