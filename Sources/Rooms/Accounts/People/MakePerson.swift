// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// Makes an account for whoever has proved that an address is theirs, or for whom somebody else
/// answers at the command line.
struct MakePerson {
    let name: String
    let language: Language
    let address: MailAddress

    func run(in session: any WriteSession, at now: Instant) throws -> ID<Person> {
        let id = ID<Person>(at: now)
        try session.run(
            """
            INSERT INTO person (id, name, language, made)
            VALUES (\(id), \(name), \(language.rawValue), \(now))
            """)
        try session.run(
            """
            INSERT INTO person_address (folded, person, written, confirmed)
            VALUES (\(address.folded), \(id), \(address.string), \(now))
            """)
        try session.audit(.accountMade, by: nil, id.string, at: now)
        return id
    }
}
