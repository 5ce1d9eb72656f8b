// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GrappeKit
import GrappeStore

/// Opens the database as the program would after a crash, and prints every token as `token NAME`,
/// then what is wrong with the rest as `problem …`, then `last N`, the end of the change log.
struct Verify: AsyncParsableCommand {
    @Argument(help: "The database's address.")
    var address: String

    func run() async throws {
        let database = try await ChaosWriter.open(address)
        let found = try await database.read { try Found($0) }
        for token in found.tokens { Lines.put("token \(token.name)") }
        for problem in found.problems { Lines.put("problem \(problem)") }
        if let file = database as? SQLiteDatabase {
            for problem in try await file.integrityCheck() + file.foreignKeyCheck() {
                Lines.put("problem damaged: \(problem)")
            }
        }
        Lines.put("last \(found.last)")
        // What cannot be written any more is broken too.
        try await database.write { _ = try $0.run("DELETE FROM part WHERE token = -1") }
        try await database.close()
    }
}

/// Everything that the writer's tables hold.
private struct Found {
    let tokens: [(sequence: Int, name: String, parts: Int)]
    /// The subjects of the change log in its order.
    let changed: [String]
    /// How many parts are there for a token.
    let parts: [Int: Int]
    let last: Int64

    init(_ session: any Session) throws {
        tokens = try session.rows("SELECT sequence, name, parts FROM token ORDER BY sequence").map {
            (try $0.int(0), try $0.text(1), try $0.int(2))
        }
        let changes = try session.changes(after: 0, room: "chaos", limit: Int(Int32.max))
        changed = changes.map(\.subject)
        parts = Dictionary(
            uniqueKeysWithValues: try session.rows(
                "SELECT token, COUNT(*) FROM part GROUP BY token"
            ).map { (try $0.int(0), try $0.int(1)) })
        last = try session.lastChangeSequence()
    }

    var problems: [String] {
        let names = Set(tokens.map(\.name))
        return tokens.filter { parts[$0.sequence, default: 0] != $0.parts }
            .map { "not all parts of \($0.name)" }
            + changed.filter { !names.contains($0) }.map { "a change without its row: \($0)" }
            + names.subtracting(changed).map { "not in the change log: \($0)" }
            + (changed.count == Set(changed).count ? [] : ["a change is there twice"]) + disorder
    }

    /// A writer waits for an answer before it goes on, so its numbers grow in the log.
    private var disorder: [String] {
        var last: [[Substring]: Int] = [:]
        return changed.filter { name in
            let pieces = name.split(separator: ".")
            let (writer, number) = (Array(pieces.dropLast()), pieces.last.flatMap { Int($0) } ?? -1)
            defer { last[writer] = number }
            return number <= last[writer, default: -1]
        }.map { "out of order: \($0)" }
    }
}
