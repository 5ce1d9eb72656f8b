// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import GrappeWeb

@Suite("Counting requests")
struct RequestMetricsTests {
    private static func lines(_ metrics: RequestMetrics) -> [Substring] {
        String(decoding: MetricsText.bytes(of: metrics.families), as: UTF8.self)
            .split(separator: "\n")
    }

    @Test("Each bucket counts what took less, the last one everything")
    func histogram() {
        let metrics = RequestMetrics()
        for seconds in [0.0005, 0.001, 0.0011, 0.3, 99] {
            metrics.note(route: "/a", method: "GET", status: 200, seconds: seconds)
        }
        let lines = Self.lines(metrics)
        func bucket(_ limit: String) -> String {
            "grappe_http_request_duration_seconds_bucket{route=\"/a\",le=\"\(limit)\"}"
        }
        for (limit, count) in [
            ("0.001", 2), ("0.0025", 3), ("0.25", 3), ("0.5", 4), ("10.0", 4), ("+Inf", 5),
        ] {
            #expect(lines.contains("\(bucket(limit)) \(count)"), "\(limit)")
        }
        #expect(lines.contains("grappe_http_request_duration_seconds_count{route=\"/a\"} 5"))
        #expect(lines.filter { $0.contains("_bucket") }.count == RequestMetrics.limits.count + 1)
    }

    @Test("What people send does not make new lines")
    func bounds() {
        let metrics = RequestMetrics()
        for number in 0..<100 {
            metrics.note(route: nil, method: "M\(number)", status: 404, seconds: 0)
        }
        let counted =
            "grappe_http_requests_total{route=\"none\",method=\"other\",status=\"4xx\"} 100"
        #expect(Self.lines(metrics).contains { $0 == counted })
    }
}
