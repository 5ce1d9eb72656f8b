// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeWeb

/// Takes a grant back, unless nobody would be left to look after the site.
struct TakeBackGrant {
    let id: String
    let person: ID<Person>

    enum Outcome: Sendable {
        case done, unknown, lastAdministrator
    }

    func run(in session: any WriteSession) throws -> Outcome {
        let administrators = try session.rows(
            "SELECT id, person FROM role_grant WHERE role = \(Role.administrator.rawValue)"
        ).map { (id: try $0.text(0), person: try $0.text(1)) }
        let isLast =
            administrators.contains { $0.id == id }
            && !administrators.contains { $0.id != id }
        guard !isLast else { return .lastAdministrator }
        return try session.takeBack(grant: id, of: person) ? .done : .unknown
    }
}
