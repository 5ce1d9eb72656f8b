// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// How far a letter has come.
package enum LetterState: String, Sendable, Hashable, CaseIterable, SQLBindable {
    /// Waits for the next digest of its reader.
    case gathered
    /// Is to be sent once it is due.
    case waiting
    /// A postman has it; the mail server has not been given its end, so that it was not accepted.
    case sending
    /// A postman has given its end to the mail server, and waits for the answer.
    case handed
    /// Its end was given and the answer is not known: sent again, with the same Message-ID.
    case unknown
    /// The mail server has accepted it.
    case sent
    /// Refused for good, or for three days.
    case failed
    /// Stands in a digest.
    case combined
    /// Its reader wants none of these any more.
    case withdrawn
    /// Lost its use before it could be sent.
    case expired

    /// The name.
    package var sqlValue: SQLValue { .text(rawValue) }
}
