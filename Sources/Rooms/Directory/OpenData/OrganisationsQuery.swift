// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What a program asks of `/api/v1/organisations`: the search's own parameters, and where it is in
/// following the changes. Organisations come in the order of their last change.
struct OrganisationsQuery {
    static let largest = 500

    let search: OrganisationSearch
    let limit: Int
    /// Strictly after this instant and id.
    let after: (instant: Instant, id: ID<Organisation>)

    init(_ fields: FormFields, gazetteer: Gazetteer) throws {
        var errors = FormErrors()
        search = OrganisationSearch(fields, gazetteer: gazetteer, errors: &errors)
        limit = Self.limit(fields["limit"], &errors)
        var start = (instant: Instant(milliseconds: -1), id: ID<Organisation>(""))
        if !fields["updated_since"].isEmpty {
            if let since = Self.instant(fields["updated_since"]) {
                start = (Instant(milliseconds: since.milliseconds - 1), ID("~"))
            } else {
                errors.add("updated_since", OpenDataText.instantProblem)
            }
        }
        if !fields["after"].isEmpty {
            if let cursor = Self.cursor(fields["after"]) {
                start = cursor
            } else {
                errors.add("after", OpenDataText.cursorProblem)
            }
        }
        after = start
        guard errors.isEmpty else { throw WebError.invalid(errors) }
    }

    /// The address of what follows an organisation.
    func next(after organisation: Organisation) -> Link {
        let cursor = "\(organisation.updated.milliseconds)-\(organisation.id.string)"
        let items = search.onPage(1).items
        return DirectoryPaths.api.query(
            items + [("limit", String(limit)), ("after", cursor)])
    }

    private static func limit(_ text: String, _ errors: inout FormErrors) -> Int {
        guard !text.isEmpty else { return 100 }
        guard let limit = Int(text), (1...largest).contains(limit) else {
            errors.add("limit", OpenDataText.limitProblem)
            return 100
        }
        return limit
    }

    private static func cursor(_ text: String) -> (Instant, ID<Organisation>)? {
        let parts = text.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, let milliseconds = Int64(parts[0]) else { return nil }
        return (Instant(milliseconds: milliseconds), ID(String(parts[1])))
    }

    /// A day or an RFC 3339 instant in UTC.
    private static func instant(_ text: String) -> Instant? {
        guard let day = CalendarDate(iso: text) else { return nil }
        guard text.utf8.count > 10 else { return day.startInUTC }
        let time = text.utf8.dropFirst(11).prefix(8).split(separator: 0x3A)
            .compactMap { Int(String(decoding: Array($0), as: UTF8.self)) }
        guard text.utf8.last == 0x5A, time.count == 3, (0..<24).contains(time[0]),
            (0..<60).contains(time[1]), (0...60).contains(time[2])
        else { return nil }
        let seconds = Int64(time[0] * 3600 + time[1] * 60 + time[2])
        return Instant(milliseconds: day.startInUTC.milliseconds + seconds * 1000)
    }
}
