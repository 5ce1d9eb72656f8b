// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes

/// How many requests were answered, how, and how long that took, by route and never by address:
/// what is counted does not grow with what people ask for, and tells nothing about them.
package final class RequestMetrics: Sendable {
    private struct Answered: Hashable {
        let route: String
        let method: String
        /// The first digit of the status.
        let status: Int
    }

    fileprivate struct Times {
        var buckets = [Int](repeating: 0, count: RequestMetrics.limits.count)
        var count = 0
        var seconds = 0.0
    }

    private struct State {
        var answered: [Answered: Int] = [:]
        var times: [String: Times] = [:]
    }

    /// The upper limits of the histogram, in seconds. A search takes some milliseconds, a page that
    /// was kept a tenth of one.
    package static let limits = [
        0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10,
    ]
    private static let methods: Set = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    private let state = Guarded(State())

    package init() {}

    /// - Parameter route: as it was registered; `nil` for an address that leads nowhere.
    package func note(route: String?, method: String, status: Int, seconds: Double) {
        let route = route ?? "none"
        let answered = Answered(
            route: route, method: Self.methods.contains(method) ? method : "other",
            status: status / 100)
        let bucket = Self.limits.firstIndex { seconds <= $0 }
        state.withLock { state in
            state.answered[answered, default: 0] += 1
            state.times[route, default: Times()].add(seconds, bucket)
        }
    }

    /// For `/metrics`.
    package var families: [MetricFamily] {
        let (answered, times) = state.withLock { ($0.answered, $0.times) }
        let counts = answered.map { key, count in
            MetricFamily.Sample(
                Double(count),
                [
                    MetricLabel("route", key.route), MetricLabel("method", key.method),
                    MetricLabel("status", "\(key.status)xx"),
                ])
        }
        return [
            MetricFamily(
                "grappe_http_requests_total", .counter,
                "Requests answered, by route, method and class of the status.",
                counts.sorted { $0.labels.lexicographicallyPrecedes($1.labels) }),
            MetricFamily(
                "grappe_http_request_duration_seconds", .histogram,
                "Time from a request's head to its answer's head, by route.",
                times.sorted { $0.key < $1.key }.flatMap { $0.value.samples(of: $0.key) }),
        ]
    }
}

extension RequestMetrics.Times {
    fileprivate mutating func add(_ seconds: Double, _ bucket: Int?) {
        if let bucket { buckets[bucket] += 1 }
        count += 1
        self.seconds += seconds
    }

    /// Each bucket counts the shorter ones too.
    fileprivate func samples(of route: String) -> [MetricFamily.Sample] {
        let route = MetricLabel("route", route)
        var total = 0
        var samples: [MetricFamily.Sample] = []
        for (limit, count) in zip(RequestMetrics.limits + [.infinity], buckets + [0]) {
            total = limit.isInfinite ? self.count : total + count
            let label = MetricLabel("le", limit.isInfinite ? "+Inf" : "\(limit)")
            samples.append(.init(Double(total), [route, label], suffix: "_bucket"))
        }
        return samples + [
            .init(seconds, [route], suffix: "_sum"),
            .init(Double(count), [route], suffix: "_count"),
        ]
    }
}

extension MetricLabel: Comparable {
    package static func < (one: MetricLabel, other: MetricLabel) -> Bool {
        (one.name, one.value) < (other.name, other.value)
    }
}
