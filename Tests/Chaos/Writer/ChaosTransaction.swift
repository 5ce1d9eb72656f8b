// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// What one writer does in one transaction; the number decides which kind it is.
struct ChaosTransaction {
    /// The clock plays no part here.
    static let instant = Instant(milliseconds: 0)

    /// Unique among all runs, writers and numbers: `run.writer.number`.
    let name: String
    /// Rows of the other table that hang on the token.
    let parts: Int
    /// Ends in a broken rule of the schema, so that nothing of it may stay.
    let isRefused: Bool

    init(run: Int, writer: Int, number: Int) {
        name = "\(run).\(writer).\(number)"
        isRefused = number % 10 == 5
        parts = writer == 0 && number % 40 == 20 ? 2000 : number % 5 == 0 ? 3 : 0
    }

    /// A token and its change alone.
    init(small name: String) { (self.name, parts, isRefused) = (name, 0, false) }

    func run(_ session: any WriteSession) throws {
        let row = try session.row(
            "INSERT INTO token (name, parts) VALUES (\(name), \(parts)) RETURNING sequence")
        guard let token = try row?.int(0) else { throw ChaosError.noSequence }
        try session.record(
            Change(room: "chaos", subject: name, operation: .upsert, at: Self.instant))
        let rows = (0..<parts).map { place -> [SQLValue] in
            [token.sqlValue, place.sqlValue, "part \(place) of \(name)".sqlValue]
        }
        try session.insert(rows: rows, into: "INSERT INTO part (token, place, text)")
        if isRefused {
            try session.run("INSERT INTO part (token, place, text) VALUES (-1, 0, \(name))")
        }
    }
}

enum ChaosError: Error { case noSequence }
