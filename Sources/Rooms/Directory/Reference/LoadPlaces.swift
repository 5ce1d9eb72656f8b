// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Loads an official list of postal codes: a table with the columns `country`, `postal_code`,
/// `place`, `lat`, `lon` (any order, more columns allowed). Entries of the countries in the file
/// become what the file says; a second run writes nothing.
package struct LoadPlaces {
    package let database: any Database

    package init(database: any Database) { self.database = database }

    package struct Summary: Sendable, Equatable {
        package var read = 0
        package var added = 0
        package var removed = 0
        /// Rows without a country, a code, a name or a place on earth, by line.
        package var rejected: [Int] = []
    }

    package func run(path: String) async throws -> Summary {
        var summary = Summary()
        let entries = try read(path, &summary)
        let countries = Set(entries.values.map(\.country))
        let stored = try await database.read { try $0.places() }
            .filter { countries.contains($0.country) }
        let known = Set(stored)
        let wanted = Set(entries.values)
        let added = wanted.subtracting(known).sorted { $0.key < $1.key }
        let removed = known.subtracting(wanted)
        (summary.added, summary.removed) = (added.count, removed.count)
        guard !added.isEmpty || !removed.isEmpty else { return summary }
        try await database.write { session in
            for entry in removed { try session.delete(entry) }
            for entry in added { try session.insert(entry) }
        }
        return summary
    }

    /// The entries by country, code and name: the first of several lines counts.
    private func read(
        _ path: String, _ summary: inout Summary
    ) throws -> [String: Gazetteer.Entry] {
        var table = try TableReader(path: path)
        let columns = try ["country", "postal_code", "place", "lat", "lon"].map { name in
            guard let column = table.header.firstIndex(of: name) else {
                throw LoadPlacesError.missingColumn(name)
            }
            return column
        }
        var entries: [String: Gazetteer.Entry] = [:]
        while let next = try table.next() {
            summary.read += 1
            guard case .row(let row) = next else {
                if case .rejected(let problem) = next { summary.rejected.append(problem.line) }
                continue
            }
            let cells = columns.map { row.cells[$0] }
            guard !cells[0].isEmpty, !cells[1].isEmpty, !cells[2].isEmpty,
                let latitude = Double(cells[3]), let longitude = Double(cells[4]),
                let coordinate = Coordinate(latitude: latitude, longitude: longitude)
            else {
                summary.rejected.append(row.line)
                continue
            }
            let entry = Gazetteer.Entry(
                country: cells[0], postalCode: cells[1], name: cells[2], coordinate: coordinate)
            if entries[entry.key] == nil { entries[entry.key] = entry }
        }
        return entries
    }
}

/// Why a list of places cannot be read.
package enum LoadPlacesError: Error, CustomStringConvertible {
    case missingColumn(String)

    package var description: String {
        switch self {
        case .missingColumn(let name): "the file has no column \(name)"
        }
    }
}

extension Gazetteer.Entry {
    fileprivate var key: String { "\(country)\u{1F}\(postalCode)\u{1F}\(name)" }
}
