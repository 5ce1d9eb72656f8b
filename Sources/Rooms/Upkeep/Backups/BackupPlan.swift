// SPDX-License-Identifier: EUPL-1.2

/// What the operator wants kept.
package struct BackupPlan: Sendable, Hashable {
    /// Where backups go, on another disk at best.
    package let folder: String
    /// How many, at least one.
    package let kept: Int

    package init(folder: String, kept: Int) { (self.folder, self.kept) = (folder, max(1, kept)) }
}
