// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Brings the letters of the outbox to the mail server, one after the other.
///
/// Any number of postmen may work on one outbox: each claims what it takes and renews the claim
/// while it works. A letter is marked as handed over, on the disk, before its end is told to the
/// mail server, so that after a crash only a letter with that mark may have been accepted.
package final class Postman: Sendable {
    /// What one round came to.
    package struct Round: Sendable, Hashable {
        /// Letters that the mail server accepted.
        package var sent = 0
        /// Letters that it did not, or of which nobody knows.
        package var unsent = 0
        /// Why the mail server could not be asked, if it could not.
        package var trouble: String?

        /// Whether there was nothing to do.
        package var isIdle: Bool { sent == 0 && unsent == 0 }
    }

    private struct Rest {
        var until = Instant(milliseconds: .min)
        var pause: Int64 = 0
    }

    private let database: any Database
    private let carrier: any MailCarrier
    private let from: MailSender
    private let host: String
    private let pace: PostmanPace
    private let name: String
    private let now: @Sendable () -> Instant
    private let rest = Guarded(Rest())

    /// - Parameters:
    ///   - host: the domain of Message-IDs; the same as long as the outbox lives.
    ///   - name: tells this postman from all others, those of earlier processes too.
    package init(
        database: any Database, carrier: any MailCarrier, from: MailSender, host: String,
        pace: PostmanPace = .usual, name: String? = nil, now: @escaping @Sendable () -> Instant
    ) {
        (self.database, self.carrier, self.from) = (database, carrier, from)
        (self.host, self.pace, self.now) = (host, pace, now)
        self.name = name ?? String(UInt64.random(in: .min ... .max), radix: 16)
    }

    /// Works until the task is cancelled; a letter that was begun is brought to its end first.
    ///
    /// - Parameter log: told, in English, of what somebody has to look at.
    package func run(log: @escaping @Sendable (String) -> Void) async {
        for await _ in Wakeups.of(database, every: pace.look) {
            do {
                while !Task.isCancelled {
                    let round = try await round()
                    if let trouble = round.trouble { log("mail cannot be sent: \(trouble)") }
                    if round.isIdle { break }
                }
            } catch {
                log("the outbox cannot be used: \(error)")
            }
            if Task.isCancelled { return }
        }
    }

    /// Claims what is due, at most a batch, and sends it.
    ///
    /// - Throws: where the database cannot be read or written; letters that were claimed are free
    ///   again once the claim has ended.
    package func round() async throws -> Round {
        var round = Round()
        let begin = now()
        guard begin >= rest.withLock({ $0.until }),
            try await database.read({ try $0.hasMailDue(at: begin) })
        else { return round }
        let letters = try await database.write { [self] session in
            try session.claimMail(
                by: name, at: begin, until: begin.advanced(by: pace.claim), limit: pace.batch)
        }
        guard !letters.isEmpty else { return round }
        let renewal = Task { await renew() }
        defer { renewal.cancel() }
        try await send(letters, &round)
        await carrier.rest()
        note(round.trouble != nil)
        return round
    }

    private func send(_ letters: [PostedLetter], _ round: inout Round) async throws {
        for (index, posted) in letters.enumerated() {
            if Task.isCancelled || round.trouble != nil {
                let rest = letters[index...].map(\.id)
                return try await release(rest, reason: round.trouble)
            }
            let carriage = await carry(posted)
            switch carriage {
            case .accepted: round.sent += 1
            case .unreachable(let reason): round.trouble = reason
            default: round.unsent += 1
            }
            try await record(carriage, of: posted)
        }
    }

    private func carry(_ posted: PostedLetter) async -> Carriage {
        let message = MailMessage(
            posted.letter, id: posted.id, made: posted.made, from: from, host: host)
        return await carrier.carry(message) { [self] in
            try await database.write { [self] session in
                let now = now()
                try session.markHanded(
                    posted.id, by: name, at: now, until: now.advanced(by: pace.claim))
            }
        }
    }

    /// What the mail server said must not be lost because the database is away for a moment: the
    /// letter would be sent again.
    private func record(_ carriage: Carriage, of posted: PostedLetter) async throws {
        for _ in 0..<60 {
            do {
                return try await database.write { [self] in
                    try record(carriage, of: posted, in: $0)
                }
            } catch StoreError.closed { throw StoreError.closed } catch {
                await Wakeups.sleep(milliseconds: 1000)
            }
        }
        try await database.write { [self] in try record(carriage, of: posted, in: $0) }
    }

    private func record(
        _ carriage: Carriage, of posted: PostedLetter, in session: any WriteSession
    ) throws {
        let (now, attempts) = (now(), posted.attempts + 1)
        let next = RetrySchedule.next(after: attempts, at: now)
        func unsent(_ state: LetterState, _ reason: String) throws {
            try session.markUnsent(
                posted.id, by: name, state, due: next ?? now, attempts: attempts,
                reason: HeaderText.clean(reason))
        }
        switch carriage {
        case .accepted: try session.markSent(posted.id, at: now)
        case .refused(let reason): try unsent(.failed, reason)
        case .deferred(let reason): try unsent(next == nil ? .failed : .waiting, reason)
        case .unknown(let reason): try unsent(next == nil ? .failed : .unknown, reason)
        case .unreachable(let reason):
            try session.releaseMail([posted.id], of: name, reason: HeaderText.clean(reason))
        }
    }

    private func release(_ ids: [ID<Letter>], reason: String?) async throws {
        try await database.write { [name] in
            try $0.releaseMail(ids, of: name, reason: reason.map(HeaderText.clean))
        }
    }

    private func renew() async {
        while (try? await Task.sleep(for: .milliseconds(pace.renewal))) != nil {
            _ = try? await database.write { [self] session in
                let now = now()
                try session.renewMailClaims(of: name, at: now, until: now.advanced(by: pace.claim))
            }
        }
    }

    /// Leaves a mail server alone for longer and longer while it cannot be reached.
    private func note(_ isTroubled: Bool) {
        rest.withLock { rest in
            rest.pause = isTroubled ? min(max(pace.pause, 2 * rest.pause), pace.longestPause) : 0
            rest.until = isTroubled ? now().advanced(by: rest.pause) : Instant(milliseconds: .min)
        }
    }
}
