// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension Session {
    /// Who keeps the record of that organisation on that day.
    package func editors(
        of organisation: ID<RepresentedOrganisation>, on day: CalendarDate
    ) throws -> [Account] {
        let people = try rows(
            """
            SELECT DISTINCT person FROM mandate
            WHERE organisation = \(organisation) AND role = \(MandateRole.editor.rawValue)
                AND since <= \(day) AND (until IS NULL OR until >= \(day))
            ORDER BY person
            """
        ).map { try $0.text(0) }
        return try people.compactMap { try account(ID($0)) }
    }
}
