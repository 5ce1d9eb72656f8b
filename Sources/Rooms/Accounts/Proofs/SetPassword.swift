// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeStore
import GrappeWeb

/// Sets or changes a person's password. Whoever had theirs before is shut out: the other sessions
/// end.
struct SetPassword {
    let signedIn: SignedIn
    /// As they were typed, with the white space around them (ASVS 5.0, 6.2.8).
    let present, new: String

    enum Outcome: Sendable {
        case done
        case unproved(ProveAnew.Outcome)
        case refused(PasswordProblem)
    }

    func run(in accounts: Accounts) async throws -> Outcome {
        let person = signedIn.person
        guard let account = try await accounts.database.read({ try $0.account(person) }) else {
            throw WebError.notFound()
        }
        let proof = try await ProveAnew(signedIn: signedIn, password: present).run(in: accounts)
        guard case .proved = proof else { return .unproved(proof) }
        let password = Password(new)
        let personal = [account.name, signedIn.name] + account.addresses
        if let problem = accounts.passwordRules.problem(with: password, personal: personal) {
            return .refused(problem)
        }
        let (hash, now) = (try await accounts.hash(password), accounts.now())
        return try await accounts.database.write { session in
            // Hashing takes a while, in which this session may have been ended from another.
            guard try session.isOpen(signedIn.session) else { return .unproved(.stale) }
            try session.save(hash, of: person, at: now)
            try session.endSessions(of: person, except: signedIn.session)
            try session.audit(.passwordSet, by: person, person.string, at: now)
            try ProofLetter.tell(person, of: .passwordSet, accounts.site, in: session, at: now)
            return .done
        }
    }
}

/// Removes a person's password; the other ways in stay.
struct RemovePassword {
    let signedIn: SignedIn
    /// As it was typed.
    let present: String

    /// `.proved` where it is done.
    func run(in accounts: Accounts) async throws -> ProveAnew.Outcome {
        let (person, now) = (signedIn.person, accounts.now())
        let proof = try await ProveAnew(signedIn: signedIn, password: present).run(in: accounts)
        guard case .proved = proof else { return proof }
        return try await accounts.database.write { session in
            guard try session.isOpen(signedIn.session) else { return .stale }
            guard try session.removePassword(of: person) else { return .proved }
            try session.endSessions(of: person, except: signedIn.session)
            try session.audit(.passwordRemoved, by: person, person.string, at: now)
            try ProofLetter.tell(
                person, of: .passwordRemoved, accounts.site, in: session, at: now)
            return .proved
        }
    }
}
