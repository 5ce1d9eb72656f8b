// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// What an entry of the queue is about, in full.
enum Matter: Sendable {
    case claim(RecordClaim, Organisation)
    case change(Revision, RecordState)
    case new(Revision)
    case report(RecordReport, Organisation?)
    case stale(Organisation, confirmed: Instant?)
}

extension Session {
    func matter(of item: QueueItem) throws -> Matter? {
        switch item.kind {
        case .claim:
            guard let claim = try claim(ID(item.key)),
                let organisation = try organisation(claim.organisation)
            else { return nil }
            return .claim(claim, organisation)
        case .organisation, .change:
            guard let key = RevisionKey(item.key),
                let revision = try revision(key.number, of: key.organisation)
            else { return nil }
            return try recordState(of: revision.organisation).map { .change(revision, $0) }
                ?? .new(revision)
        case .report:
            return try report(ID(item.key)).map {
                .report($0, try organisation($0.organisation))
            }
        case .stale:
            let id = ID<Organisation>(item.key)
            return try organisation(id).map {
                .stale($0, confirmed: try lastConfirmation(of: id))
            }
        }
    }

    /// Who claims or proposes, with their address.
    func who(concernedBy matter: Matter) throws -> String? {
        let person: ID<Person>? =
            switch matter {
            case .claim(let claim, _): claim.person
            case .change(let revision, _), .new(let revision): revision.author
            case .report, .stale: nil
            }
        return try person.flatMap { try account($0) }
            .map { "\($0.name) (\($0.addresses.first ?? "–"))" }
    }
}

/// Carries out what a moderator decided about an entry of the queue, and tells who is concerned.
struct DecideItem {
    let matter: Matter
    let verdict: Verdict
    let reason: String?
    let by: SignedIn
    let site: Site

    /// `false` where somebody else was faster.
    func run(in session: any WriteSession, at now: Instant) throws -> Bool {
        switch matter {
        case .claim(let claim, _):
            try DecideClaim(
                claim: claim, verdict: verdict, reason: reason, by: by, site: site
            ).run(in: session, at: now)
        case .change(let revision, _), .new(let revision): try decide(revision, session, now)
        case .report(let report, _): try close(report, session, now)
        case .stale(let organisation, _): try renew(organisation, session, now)
        }
    }

    private func decide(
        _ revision: Revision, _ session: any WriteSession, _ now: Instant
    ) throws -> Bool {
        let decided = try DecideRevision(
            organisation: revision.organisation, number: revision.number, verdict: verdict,
            reason: reason, by: by
        ).run(in: session, at: now)
        guard let decided else { return false }
        guard let author = decided.author else { return true }
        let (isThere, organisation) = (
            try session.organisation(decided.organisation) != nil, decided.organisation
        )
        try session.notify(
            author, of: RecordNotices.decided(verdict), [decided.name, reason ?? ""],
            link: {
                isThere ? RecordsPaths.record(organisation, $0) : RecordsPaths.organisations($0)
            }, on: site, at: now)
        return true
    }

    /// Whoever reported is answered if they asked for it, and their address is forgotten.
    private func close(
        _ report: RecordReport, _ session: any WriteSession, _ now: Instant
    ) throws -> Bool {
        guard let current = try session.report(report.id), current.decision == nil else {
            return false
        }
        try session.close(report.id, Decision(at: now, by: by.person, reason: reason))
        try session.forgetAddress(of: report.id)
        try session.audit(
            .reportDecided, by: by.person, report.organisation.string, verdict.rawValue, at: now)
        guard let address = current.address.flatMap({ try? MailAddress($0) }) else { return true }
        let letter = SiteLetter(
            site, in: current.language,
            subject: Text(
                fr: "votre signalement sur \(report.name)", de: "Ihre Meldung zu \(report.name)",
                lb: "Är Meldung iwwer \(report.name)", en: "your report on \(report.name)"),
            paragraphs: [QueueText.reportAnswered(verdict)] + (reason.map { [.same($0)] } ?? []))
        _ = try session.post(letter.letter(to: address, kind: "report"), at: now)
        return true
    }

    /// A moderator knows that the record is right; or it is asked about again.
    private func renew(
        _ organisation: Organisation, _ session: any WriteSession, _ now: Instant
    ) throws -> Bool {
        switch verdict {
        case .accept: try session.confirm(organisation.id, at: now)
        case .ask, .refuse: try session.askAgain(organisation.id)
        }
        try session.audit(
            .recordDecided, by: by.person, organisation.id.string, "stale \(verdict.rawValue)",
            at: now)
        return true
    }
}

extension WriteSession {
    fileprivate func forgetAddress(of report: ID<RecordReport>) throws {
        try run("UPDATE record_report SET address = NULL WHERE id = \(report)")
    }

    /// The next round of letters asks about it.
    fileprivate func askAgain(_ organisation: ID<Organisation>) throws {
        try run("UPDATE record_freshness SET asked = NULL WHERE organisation = \(organisation)")
    }
}
