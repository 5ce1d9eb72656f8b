// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore

/// A record with all that people have said of it: what is public, what waits, what is being
/// written.
struct RecordState: Sendable {
    let organisation: Organisation
    let statement: Statement
    /// What all other sources say.
    let imported: Profile
    let revisions: [Revision]
    let draft: Draft?

    var open: [Revision] { revisions.filter(\.state.isOpen) }

    /// What would be public if everything that waits were accepted.
    var proposed: Profile {
        open.reduce(organisation.profile) { $1.change.applied(to: $0, imported: imported) }
    }

    /// The same with what is being written.
    var edited: Profile {
        draft?.change.applied(to: proposed, imported: imported) ?? proposed
    }

    /// Changes with everything that a form may have been made from.
    var stamp: String {
        "\(organisation.revision)-\(revisions.count)-\(open.count)-\(draft?.version ?? 0)"
    }

    /// What the organisation said of itself when that revision had been accepted.
    func statement(upTo number: Int) -> Statement {
        revisions.filter { $0.state == .accepted && $0.number <= number }
            .sorted { ($0.accepted, $0.number) < ($1.accepted, $1.number) }
            .reduce(Statement()) { $1.change.applied(to: $0) }
    }

    /// The number of the revision that last changed the text of that language.
    func lastChange(
        of text: KeyPath<Profile, Translated<String>>, in language: LanguageTag
    ) -> Int? {
        var (value, number): (String?, Int?) = (nil, nil)
        for revision in revisions where revision.state == .accepted {
            let said = statement(upTo: revision.number).profile[keyPath: text].versions
                .first { $0.language == language }?.value
            if said != value { (value, number) = (said, revision.number) }
        }
        return number
    }
}

extension Session {
    func recordState(of id: ID<Organisation>) throws -> RecordState? {
        guard let organisation = try organisation(id) else { return nil }
        return RecordState(
            organisation: organisation, statement: try statement(of: id),
            imported: try importedProfile(of: id), revisions: try revisions(of: id),
            draft: try draft(of: id))
    }
}

extension Revision {
    fileprivate var accepted: Instant { decision?.at ?? made }
}
