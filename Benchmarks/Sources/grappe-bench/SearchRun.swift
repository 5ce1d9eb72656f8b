// SPDX-License-Identifier: EUPL-1.2

import Glibc
import SearchKernel

/// Queries run one after the other, with what they took.
struct SearchRun {
    private struct Outcome {
        let result: SearchResult
        /// In milliseconds.
        let wall: Double
        let cpu: Double
    }

    private static let warmUp = 200
    private let outcomes: [Outcome]

    init(_ queries: [SearchQuery], on snapshot: Snapshot) {
        for query in queries.prefix(Self.warmUp) { _ = snapshot.search(query) }
        outcomes = queries.map { query in
            let (wall, cpu) = (Clock.wall(), Clock.threadCPU())
            let result = snapshot.search(query)
            let spent = Clock.threadCPU() - cpu
            return Outcome(
                result: result, wall: (Clock.wall() - wall) * 1000, cpu: spent * 1000)
        }
    }

    /// One line of JSON; `extra` are further keys with their JSON values.
    func line(extra: [(String, String)]) -> String {
        let hits = outcomes.map(\.result.total)
        let pairs = [
            ("engine", "\"grappe\""), ("queries", "\(outcomes.count)"),
            ("wall_ms", Self.spread(outcomes.map(\.wall))),
            ("cpu_ms", Self.spread(outcomes.map(\.cpu))),
            ("rss_mb", "\(Int(ResidentMemory.megabytes().rounded()))"),
            ("hits_p50", "\(Self.percentile(hits, 0.5) ?? 0)"),
            ("hits_p95", "\(Self.percentile(hits, 0.95) ?? 0)"),
            ("zero", "\(hits.count { $0 == 0 })"), ("sum_hits", "\(hits.reduce(0, +))"),
        ]
        return "{" + (pairs + extra).map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    }

    private static func spread(_ values: [Double]) -> String {
        let mean = values.reduce(0, +) / Double(max(values.count, 1))
        let pairs = [("p50", 0.5), ("p95", 0.95), ("p99", 0.99), ("max", 1)].map {
            ($0, percentile(values, $1) ?? 0)
        }
        return "{"
            + (pairs + [("mean", mean)]).map { "\"\($0)\": \(rounded($1, 3))" }
            .joined(separator: ", ") + "}"
    }

    /// The value at that share of the sorted list, rounded down; nil if there are none.
    private static func percentile<Value: Comparable>(_ values: [Value], _ share: Double) -> Value?
    {
        let sorted = values.sorted()
        return sorted.isEmpty
            ? nil : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    static func rounded(_ value: Double, _ digits: Int) -> String {
        let scale = pow(10, Double(digits))
        return "\((value * scale).rounded() / scale)"
    }

    /// One line a query: `[ids, hits, {facet: {value: count}}, wall ms, CPU ms]`.
    func dump(to path: String) throws {
        guard let file = fopen(path, "w") else {
            throw LineReader.Unreadable(description: "\(path): cannot be written")
        }
        defer { fclose(file) }
        for outcome in outcomes {
            let result = outcome.result
            let ids = result.hits.map(\.id).joined(separator: ", ")
            let facets = SearchCorpus.facets.map { name in
                let counts = (result.facets[name] ?? []).map { (Self.plain($0.value), $0.count) }
                    .sorted { $0.0 < $1.0 }
                    .map { "\"\($0)\": \($1)" }
                return "\"\(name)\": {\(counts.joined(separator: ", "))}"
            }
            fputs(
                "[[\(ids)], \(result.total), {\(facets.joined(separator: ", "))}, "
                    + "\(outcome.wall), \(outcome.cpu)]\n", file)
        }
    }

    /// A number without leading zeros, as engines write it that hold divisions as numbers.
    private static func plain(_ value: String) -> String { Int(value).map(String.init) ?? value }
}
