// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb

/// What went wrong with a one-time code.
enum CodeRefusal: Error, Sendable, Hashable {
    /// Not the code of now, or used before.
    case wrong
    /// Tried too often.
    case tooMany
    /// There is nothing to compare it with.
    case none
}

/// A person's one-time codes: made, confirmed by the first code, and taken at each sign-in.
struct CodeGenerator: Sendable {
    let database: any Database
    let sealing: Sealing
    let site: Site
    let person: ID<Person>

    private var label: Sealing.Label { .init(person: person, purpose: "one-time codes") }

    /// A new seed, which counts for nothing until a code of it has been shown.
    func begin(at now: Instant) async throws {
        let sealed = try sealing.seal(OneTimeSeed().bytes, as: label)
        let person = person
        try await database.write { try $0.saveCodeGenerator(sealed, of: person, at: now) }
    }

    /// The seed that waits for its first code.
    func unconfirmed() async throws -> OneTimeSeed? {
        guard let stored = try await stored(), !stored.isConfirmed else { return nil }
        return try seed(stored)
    }

    /// Confirms the generator by its first code; the codes to write down for a lost device.
    func confirm(
        _ code: String, session: ID<BrowserSession>, at now: Instant
    ) async throws -> [RecoveryCode] {
        let (codes, person) = (RecoveryCode.makeSet(), person)
        try await change(by: code, isConfirmed: false, at: now) { write in
            try write.confirmCodeGenerator(of: person, at: now)
            try write.saveRecoveryCodes(codes.map(\.digest), of: person)
            try write.raise(session)
            try write.endSessions(of: person, except: session)
            try write.audit(.codesSetUp, by: person, person.string, at: now)
            try ProofLetter.tell(person, of: .codesSetUp, site, in: write, at: now)
        }
        return codes
    }

    /// Takes a code of now, or one written down, and raises the session under a new secret.
    func take(
        _ typed: String, session: ID<BrowserSession>, at now: Instant
    ) async throws -> OpenedSession {
        let step = try await proof(typed, at: now)
        let (secret, person) = (Secret(), person)
        try await database.write { write in
            switch step {
            case .step(let step):
                guard try write.takeCode(step: step, of: person) else { throw CodeRefusal.wrong }
            case .recovery(let digest):
                guard try write.takeRecoveryCode(digest, of: person) else {
                    throw CodeRefusal.wrong
                }
                try write.audit(.recoveryCodeUsed, by: person, person.string, at: now)
            }
            try write.raise(session, digest: secret.digest)
            try Attempts.code(person.string).forget(in: write)
        }
        return OpenedSession(secret: secret, isBegun: false)
    }

    /// Takes the generator away, by a code of it.
    func remove(by typed: String, at now: Instant) async throws {
        let person = person
        try await change(by: typed, isConfirmed: true, at: now) { write in
            try write.removeCodeGenerator(of: person)
            try write.audit(.codesRemoved, by: person, person.string, at: now)
            try ProofLetter.tell(person, of: .codesRemoved, site, in: write, at: now)
        }
    }

    /// New codes to write down, in place of those before; by a code of now.
    func renewRecoveryCodes(by typed: String, at now: Instant) async throws -> [RecoveryCode] {
        let (codes, person) = (RecoveryCode.makeSet(), person)
        try await change(by: typed, isConfirmed: true, at: now) { write in
            try write.saveRecoveryCodes(codes.map(\.digest), of: person)
            try write.audit(.recoveryCodesRenewed, by: person, person.string, at: now)
        }
        return codes
    }

    /// Uses a code up and makes a change for it, both or neither.
    private func change(
        by typed: String, isConfirmed: Bool, at now: Instant,
        _ make: @escaping @Sendable (any WriteSession) throws -> Void
    ) async throws {
        let step = try await check(typed, isConfirmed: isConfirmed, at: now)
        let person = person
        try await database.write { write in
            guard try write.takeCode(step: step, of: person) else { throw CodeRefusal.wrong }
            try make(write)
            try Attempts.code(person.string).forget(in: write)
        }
    }

    private enum Shown {
        case step(Int)
        case recovery(String)
    }

    private func proof(_ typed: String, at now: Instant) async throws -> Shown {
        if let code = RecoveryCode(typed) {
            try await countAttempt(at: now)
            return .recovery(code.digest)
        }
        return .step(try await check(typed, isConfirmed: true, at: now))
    }

    /// The step of a code that may be used now. Counted before it is looked at.
    private func check(_ typed: String, isConfirmed: Bool, at now: Instant) async throws -> Int {
        try await countAttempt(at: now)
        guard let stored = try await stored(), stored.isConfirmed == isConfirmed else {
            throw CodeRefusal.none
        }
        let step = OneTimeCode.acceptedStep(
            typed, of: try seed(stored), at: now, after: Int64(stored.step))
        guard let step else { throw CodeRefusal.wrong }
        return Int(step)
    }

    private func countAttempt(at now: Instant) async throws {
        let (attempts, person) = (Attempts.code(person.string), person)
        let isFree = try await database.write { write in
            try attempts.count(guessing: "codes", of: person, in: write, at: now)
        }
        guard isFree else { throw CodeRefusal.tooMany }
    }

    private func stored() async throws -> StoredGenerator? {
        let person = person
        return try await database.read { try $0.codeGenerator(of: person) }
    }

    private func seed(_ stored: StoredGenerator) throws -> OneTimeSeed {
        guard let seed = OneTimeSeed(try sealing.open(stored.seed, as: label)) else {
            throw CodeRefusal.none
        }
        return seed
    }
}
