// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension DirectorySchema {
    /// What was sought, by day: see `SearchLogEntry` for what it does not hold.
    static let searches = Migration(
        room: "directory", number: 6, name: "searches",
        statements: [
            """
            CREATE TABLE search_log (
                day TEXT NOT NULL,
                language TEXT NOT NULL,
                words TEXT NOT NULL,
                filters TEXT NOT NULL,
                place TEXT NOT NULL,
                times INTEGER NOT NULL,
                results INTEGER,
                PRIMARY KEY (day, language, words, filters, place)
            )
            """
        ])
}

extension WriteSession {
    /// Adds to the line of a search, or begins one where that is allowed.
    ///
    /// - Returns: whether it began one.
    func add(_ tally: SearchLog.Tally, to entry: SearchLogEntry, mayBeNew: Bool) throws -> Bool {
        let isKnown =
            try run(
                """
                UPDATE search_log SET times = times + \(tally.times),
                    results = COALESCE(\(tally.results), results)
                WHERE day = \(entry.day.iso) AND language = \(entry.language.rawValue)
                    AND words = \(entry.words) AND filters = \(entry.filters)
                    AND place = \(entry.place)
                """) > 0
        guard !isKnown, mayBeNew else { return false }
        try run(
            """
            INSERT INTO search_log (day, language, words, filters, place, times, results)
            VALUES (\(entry.day.iso), \(entry.language.rawValue), \(entry.words),
                \(entry.filters), \(entry.place), \(tally.times), \(tally.results))
            """)
        return true
    }

    /// The year before last tells nothing about what is missing today.
    package func removeSearches(before day: CalendarDate) throws {
        try run("DELETE FROM search_log WHERE day < \(day.iso)")
    }
}

extension Session {
    /// How many different searches a day has.
    func searches(on day: CalendarDate) throws -> Int {
        try row("SELECT COUNT(*) FROM search_log WHERE day = \(day.iso)")?.int(0) ?? 0
    }

    /// Words that found nothing since that day, the most sought first.
    package func searchesWithoutResult(
        since day: CalendarDate, limit: Int
    ) throws -> [(words: String, language: Language, times: Int)] {
        try rows(
            """
            SELECT words, language, SUM(times) FROM search_log
            WHERE results = 0 AND words <> '' AND filters = '' AND place = ''
                AND day >= \(day.iso)
            GROUP BY words, language ORDER BY SUM(times) DESC, words, language LIMIT \(limit)
            """
        ).compactMap { row in
            guard let language = Language(rawValue: try row.text(1)) else { return nil }
            return (try row.text(0), language, try row.int(2))
        }
    }

    /// Everything that was logged, by day and words.
    package func searchLog() throws -> [(entry: SearchLogEntry, tally: SearchLog.Tally)] {
        try rows(
            """
            SELECT day, language, words, filters, place, times, results FROM search_log
            ORDER BY day, words, language, filters, place
            """
        ).compactMap { row in
            guard let day = CalendarDate(iso: try row.text(0)),
                let language = Language(rawValue: try row.text(1))
            else { return nil }
            let entry = SearchLogEntry(
                day: day, language: language, words: try row.text(2), filters: try row.text(3),
                place: try row.text(4))
            let tally = SearchLog.Tally(
                times: try row.int(5), results: try row.intOrNil(6))
            return (entry, tally)
        }
    }
}
