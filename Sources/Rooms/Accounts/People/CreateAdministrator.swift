// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// Makes the account of somebody for whom the operator answers, who has a shell on the machine.
package struct CreateAdministrator {
    private let address: MailAddress
    private let name: String
    private let language: Language
    private let role: Role
    private let baseURL: String

    package init(
        address: MailAddress, name: String, language: Language, role: Role, baseURL: String
    ) {
        (self.address, self.name, self.language) = (address, name, language)
        (self.role, self.baseURL) = (role, baseURL)
    }

    /// A link that signs the person in; `nil` where the name is none.
    package func run(on database: any Database, at now: Instant) async throws -> Link? {
        guard let name = PersonName.clean(name) else { return nil }
        return try await database.write { session in
            let person =
                try session.account(folded: address.folded)?.person
                ?? MakePerson(name: name, language: language, address: address)
                .run(in: session, at: now)
            if try !session.grants(of: person).contains(where: { $0.role == role }) {
                try session.give(Grant(role), to: person, by: "Grappe", at: now)
                try session.audit(.roleGiven, by: nil, person.string, role.rawValue, at: now)
            }
            return try PrintedLink(address: address, baseURL: baseURL)
                .make(language, in: session, at: now)
        }
    }
}

/// A link that signs an account in and comes by no mail: whoever may write the database may be
/// anybody in it anyhow.
package struct PrintedLink {
    private let address: MailAddress
    private let baseURL: String

    package init(address: MailAddress, baseURL: String) {
        (self.address, self.baseURL) = (address, baseURL)
    }

    /// `nil` where there is no account.
    package func run(on database: any Database, at now: Instant) async throws -> Link? {
        try await database.write { session in
            guard let account = try session.account(folded: address.folded) else { return nil }
            return try make(account.language, in: session, at: now)
        }
    }

    func make(
        _ language: Language, in session: any WriteSession, at now: Instant
    ) throws -> Link {
        let secret = Secret()
        try session.save(secret, for: address, next: "", at: now)
        return AccountsPaths.link(secret.text, language).absolute(from: baseURL)
    }
}
