// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A file on its way into the directory: brought, read by a mapping, checked, applied, undone. Its
/// steps are pages; what takes longer is an errand that goes on while nobody looks.
package struct ImportJob: Sendable, Hashable {
    package enum Stage: String, Sendable, Hashable {
        /// The file is there and was not read to its end yet.
        case uploaded
        /// What it would do is known; nothing is written.
        case checked
        case applied
        case undone
        /// Thrown away, by somebody or after a week.
        case discarded
    }

    /// A file as it is kept in the job's folder.
    package struct File: Sendable, Hashable, Codable {
        package var name: String
        /// As whoever brought it calls it.
        package var original: String
        package var bytes: Int
    }

    package let id: ID<ImportJob>
    package let person: ID<Person>
    package let made: Instant
    package var stage = Stage.uploaded
    package var errand: ImportErrand?
    /// `nil` where it undoes a merge of two organisations.
    package var source: Source?
    package var language = LanguageTag.undetermined
    package var country: String?
    package var format: ImportFormat?
    package var files: [File] = []
    /// The columns of a federation's sheet.
    package var sheet: SheetPreview?
    package var mapping: ColumnMapping?
    /// Without its problems, which are rows of their own.
    package var summary: ImportSummary?
    /// Why the last errand did not end as it should.
    package var trouble: ImportTrouble?
    package var importID: ID<ImportRun>?

    init(id: ID<ImportJob>, person: ID<Person>, made: Instant) {
        (self.id, self.person, self.made) = (id, person, made)
    }

    /// A sheet of a federation is read by a mapping; the other formats know their columns.
    var needsMapping: Bool { format == .federation }

    /// Whether its columns may be said anew.
    func mayChangeColumns(at now: Instant) -> Bool {
        guard needsMapping, stage == .uploaded || stage == .checked else { return false }
        guard let errand else { return true }
        return errand.kind == .check && errand.standing(at: now) == .interrupted
    }

    func mayBeDiscarded(at now: Instant) -> Bool {
        guard stage == .uploaded || stage == .checked else { return false }
        guard let errand else { return true }
        return errand.kind == .check && errand.standing(at: now) == .interrupted
    }

    /// Whether that may be asked now. What was interrupted may be asked again; of an import that
    /// was interrupted while it was written, what is written may also be taken back.
    func allows(_ kind: ImportErrand.Kind, at now: Instant) -> Bool {
        if let errand {
            guard errand.standing(at: now) == .interrupted else { return false }
            return errand.kind == kind || (errand.kind == .apply && kind == .undo)
        }
        switch kind {
        case .check:
            return [.uploaded, .checked].contains(stage) && (!needsMapping || mapping != nil)
        case .apply: return stage == .checked
        case .undo: return stage == .applied && importID != nil
        }
    }

    /// Writing is stopped by taking back what was written; taking back is not stopped.
    func mayBeCancelled(at now: Instant) -> Bool {
        guard let errand, !errand.isCancelled else { return false }
        switch errand.standing(at: now) {
        case .waiting: return true
        case .running: return errand.kind != .undo
        case .interrupted: return errand.kind == .check
        }
    }

    mutating func ask(_ kind: ImportErrand.Kind, at now: Instant) {
        errand = ImportErrand(kind, asked: now)
        trouble = nil
    }
}
