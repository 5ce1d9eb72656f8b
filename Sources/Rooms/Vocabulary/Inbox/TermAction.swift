// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// What the secretariat does about a noted word.
protocol TermAction {
    associatedtype Outcome

    /// `InboxError` where the word or the concept is no longer as the secretariat saw it.
    func run(on database: any Database, by name: String, at instant: Instant) async throws
        -> Outcome
}

extension LinkTerm: TermAction {}
extension CreateLocalConcept: TermAction {}
extension RejectTerm: TermAction {}
extension ReopenTerm: TermAction {}
