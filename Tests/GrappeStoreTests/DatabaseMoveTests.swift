// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import Testing

/// From any engine to any other, and what is found wrong on the way.
@Suite struct DatabaseMoveTests {
    private static let schema = [Fixture.values, Fixture.sites]
    private static let pairs = StoreEngine.all.flatMap { from in
        StoreEngine.all.map { (from, $0) }
    }

    /// Two migrated databases, the first with rows of every kind.
    private func with(
        _ from: StoreEngine, _ to: StoreEngine,
        _ body: (any Database, any Database) async throws -> Void
    ) async throws {
        try await from.withDatabase(Self.schema) { source in
            try await fill(source)
            try await to.withDatabase(Self.schema) { try await body(source, $0) }
        }
    }

    private func fill(_ database: any Database) async throws {
        var random = SeededRandom(seed: 4)
        // Words whose order differs between languages, and those that only bytes tell apart.
        let names = ["Zug", "zug", "ärztin", "Straße", "strasse", "e\u{301}", "é", "-", "10", "9"]
        let values = (0..<2500).map { number in
            let whole = SQLValue.integer(.random(in: .min ... .max, using: &random))
            let broken = SQLValue.real(.random(in: -1e9...1e9, using: &random))
            let words = SQLValue.text("\(names[number % names.count])\n\(number)")
            return [
                SQLValue.integer(Int64(number * 7919 % 2500)),
                number % 4 == 0 ? .null : whole, number % 3 == 0 ? .null : broken,
                number % 5 == 0 ? .null : words,
                number % 6 == 0 ? .null : .blob([0, UInt8(number % 256)]),
            ]
        }
        try await database.write { session in
            try session.insert(
                rows: values, into: "INSERT INTO value (number, whole, broken, words, bytes)")
            for (number, name) in names.enumerated() {
                try session.run(
                    """
                    INSERT INTO site (id, name, parent)
                    VALUES (\(name), \(name), \(number == 0 ? nil : names[number - 1]))
                    """)
                try session.record(Fixture.change(name))
            }
        }
    }

    @Test("Every row arrives as it was, and the log goes on counting", arguments: pairs)
    func moves(from: StoreEngine, to: StoreEngine) async throws {
        try await with(from, to) { source, target in
            let moved = try await DatabaseMove(from: source, to: target).run()
            #expect(moved.rows == 2500 + 10 + 10)
            #expect(moved.tables == 3)
            let (before, after) = (
                try await source.read { try $0.lastChangeSequence() },
                try await target.read { try $0.lastChangeSequence() }
            )
            #expect(before == after)
            try await target.write { try $0.record(Fixture.change("next")) }
            #expect(try await target.read { try $0.lastChangeSequence() } > before)
            // Pages of keys and lists of texts come in one order on every engine.
            let words: SQL = "SELECT words FROM value WHERE words IS NOT NULL ORDER BY words"
            let (here, there) = (
                try await source.read { try $0.rows(words).map { try $0.text(0) } },
                try await target.read { try $0.rows(words).map { try $0.text(0) } }
            )
            #expect(here == there && here.count == 2000)
        }
    }

    @Test("A target with rows in it is refused, and left as it is", arguments: pairs)
    func notEmpty(from: StoreEngine, to: StoreEngine) async throws {
        try await with(from, to) { source, target in
            try await target.write { try Fixture.add(1, to: $0) }
            await #expect(throws: MoveError.notEmpty("value")) {
                try await DatabaseMove(from: source, to: target).run()
            }
            #expect(try await Fixture.count(target) == 1)
        }
    }

    @Test("A target of another version is refused", arguments: pairs)
    func otherSchema(from: StoreEngine, to: StoreEngine) async throws {
        try await from.withDatabase(Self.schema) { source in
            try await to.withDatabase([Fixture.values]) { target in
                await #expect(throws: MoveError.otherSchema) {
                    try await DatabaseMove(from: source, to: target).run()
                }
            }
        }
    }

    @Test("What somebody writes meanwhile is found", arguments: pairs)
    func meanwhile(from: StoreEngine, to: StoreEngine) async throws {
        try await with(from, to) { source, target in
            // The tenth finds the end of the last table; then all are read again to compare.
            let busy = BusyDatabase(source, atRead: 10) { session in
                try session.run("UPDATE value SET words = 'other' WHERE number = 1234")
            }
            let error = await #expect(throws: MoveError.self) {
                try await DatabaseMove(from: busy, to: target).run()
            }
            #expect(error == .different(table: "value", key: "1234"))
        }
    }
}

/// A database to which somebody writes before its read of that number, from 1.
private final class BusyDatabase: Database {
    private let database: any Database
    private let number: Int
    private let write: @Sendable (any WriteSession) throws -> Int
    private let reads = Guarded(0)

    init(
        _ database: any Database, atRead number: Int,
        write: @escaping @Sendable (any WriteSession) throws -> Int
    ) {
        (self.database, self.number, self.write) = (database, number, write)
    }

    var engine: String { database.engine }
    var statistics: WriteStatistics { database.statistics }

    func read<T: Sendable>(
        _ body: @escaping @Sendable (any Session) throws -> T
    ) async throws -> T {
        let count = reads.withLock { reads in
            reads += 1
            return reads
        }
        if count == number { _ = try await database.write(write) }
        return try await database.read(body)
    }

    func write<T: Sendable>(
        _ body: @escaping @Sendable (any WriteSession) throws -> T
    ) async throws -> T {
        try await database.write(body)
    }

    func changeSequences() -> AsyncStream<Int64> { database.changeSequences() }

    func damage() async throws -> [String] { try await database.damage() }

    func tables() async throws -> [StoredTable] { try await database.tables() }

    func close() async throws { try await database.close() }
}
