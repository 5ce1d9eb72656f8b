// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeStore

/// Makes somebody the editor of an organisation's record from today on.
struct GiveEditorMandate {
    let organisation: ID<Organisation>
    let person: ID<Person>
    /// Who found that it is right; `nil` where it was somebody who reads the published address.
    let by: ID<Person>?

    func run(in session: any WriteSession, at now: Instant) throws {
        let today = CalendarDate(now)
        let mandate = Mandate(
            organisation: ID(organisation.string), role: .editor, since: today, at: now)
        let isHeld = try session.mandates(of: person).contains {
            $0.organisation == mandate.organisation && $0.role == .editor && $0.isHeld(on: today)
        }
        guard !isHeld else { return }
        try session.give(
            mandate, to: person, by: by?.string ?? RecordClaim.Proof.address.rawValue, at: now)
        try session.audit(
            .mandateGiven, by: by, person.string,
            "\(mandate.role.rawValue) \(mandate.organisation.string)", at: now)
    }
}
