// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit

/// What is written down because somebody may have to answer for it.
package enum AuditAction: String, Sendable, CaseIterable {
    case accountMade = "account-made"
    case accountErased = "account-erased"
    case signedIn = "signed-in"
    case signedOut = "signed-out"
    case sessionEnded = "session-ended"
    case guessesRefused = "guesses-refused"
    case codesSetUp = "codes-set-up"
    case codesRemoved = "codes-removed"
    case recoveryCodeUsed = "recovery-code-used"
    case recoveryCodesRenewed = "recovery-codes-renewed"
    case passwordSet = "password-set"
    case passwordRemoved = "password-removed"
    case passkeyAdded = "passkey-added"
    case passkeyRemoved = "passkey-removed"
    case passkeyCopied = "passkey-copied"
    case identityTied = "identity-tied"
    case identityRemoved = "identity-removed"
    case roleGiven = "role-given"
    case roleTaken = "role-taken"
    case mandateGiven = "mandate-given"
    case mandateEnded = "mandate-ended"
    case recordClaimed = "record-claimed"
    case recordEdited = "record-edited"
    case recordDecided = "record-decided"
    case reportDecided = "report-decided"
    case importUploaded = "import-uploaded"
    case importChecked = "import-checked"
    case importApplied = "import-applied"
    case importCancelled = "import-cancelled"
    case importDiscarded = "import-discarded"
    case importUndone = "import-undone"
    case sourceChanged = "source-changed"
    case duplicateDecided = "duplicate-decided"
}

/// One line of the audit log. It names people by their ids only: when a person is erased, the log
/// stays whole and names nobody any more.
package struct AuditEntry: Sendable, Hashable {
    /// Counts from 1 without gaps.
    package let number: Int
    package let at: Instant
    /// Who did it; `nil` where nobody was signed in, or the operator did at the command line.
    package let person: String?
    package let action: String
    /// What it was done to: a person, a grant, a mandate, an import.
    package let subject: String
    package let detail: String
    /// Over this entry and the hash of the one before.
    package let hash: String

    /// The hash that this entry has to have after that one.
    package func expectedHash(after previous: String) -> String {
        ChainHash.of([
            previous, String(number), String(at.milliseconds), person ?? "-", action, subject,
            detail,
        ])
    }
}
