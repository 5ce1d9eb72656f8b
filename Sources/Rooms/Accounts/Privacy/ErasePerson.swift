// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb

/// Erases an account with everything that names its person (Regulation (EU) 2016/679, article 17).
/// What has to stay whole keeps an id that leads to nobody any more.
struct ErasePerson {
    let person: ID<Person>
    let inventory: PersonalInventory

    enum Outcome: Sendable {
        case erased
        case unknown
        /// Nobody would be left to look after the site.
        case lastAdministrator
    }

    func run(in session: any WriteSession, at now: Instant) throws -> Outcome {
        guard let subject = try session.dataSubject(person) else { return .unknown }
        let administrators = try session.rows(
            "SELECT DISTINCT person FROM role_grant WHERE role = \(Role.administrator.rawValue)"
        ).map { try $0.text(0) }
        guard administrators != [person.string] else { return .lastAdministrator }
        for work in inventory.works { try work(subject, session, now) }
        for table in inventory.tables { try session.erase(subject, in: table) }
        try session.audit(.accountErased, by: person, person.string, at: now)
        return .erased
    }
}
