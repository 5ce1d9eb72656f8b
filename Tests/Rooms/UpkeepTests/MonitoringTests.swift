// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore
import GrappeTesting
import GrappeWeb
import HTTPTypes
import Testing

@testable import Upkeep

@Suite("What operators watch")
struct MonitoringTests {
    /// Name, labels and value of each sample.
    private static func samples(_ text: String) -> [String: Double] {
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let pairs = lines.compactMap { line -> (String, Double)? in
            guard let space = line.lastIndex(of: " "),
                let value = Double(line[line.index(after: space)...])
            else { return nil }
            return (String(line[..<space]), value)
        }
        #expect(pairs.count == lines.count)
        return Dictionary(pairs) { first, _ in
            Issue.record("a sample stands there twice")
            return first
        }
    }

    @Test("Measurements need their own key, and without one they do not exist")
    func access() async throws {
        try await UpkeepSite.with(keys: false) { site in
            let answer = try await site.metrics()
            #expect(answer.status == 404)
        }
        try await UpkeepSite.with { site in
            for field in ["", "Bearer", "Bearer " + UpkeepSite.key, "Basic \(UpkeepSite.key) too"] {
                let answer = try await site.ask("/metrics", headers: [.authorization: field])
                #expect(answer.status == 401, "\(field)")
                #expect(answer.headers["www-authenticate"] == "Bearer realm=\"Grappe\"")
                #expect(!answer.text.contains("process_"))
            }
            #expect(try await site.metrics().status == 200)
            let closed = site.server.table.entries.filter { $0.policy == .monitoring }
            #expect(closed.map(\.path) == ["/metrics"])
        }
    }

    @Test("Requests are counted by route, never by address")
    func routes() async throws {
        try await UpkeepSite.with { site in
            for path in ["/fr/things/1", "/de/things/2", "/de/things/3", "/fr/nowhere", "/x/y/z"] {
                _ = try await site.ask(path)
            }
            _ = try await site.ask("/lb/things", .post)
            let answer = try await site.metrics()
            #expect(
                answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
            #expect(answer.headers["cache-control"] == "no-store")
            let samples = Self.samples(answer.text)
            let route = try #require(
                samples.keys.first {
                    $0.hasPrefix("grappe_http_requests_total") && $0.contains("things/")
                })
            #expect(samples[route] == 3)
            #expect(route.contains("method=\"GET\",status=\"2xx\""))
            let nowhere =
                "grappe_http_requests_total{route=\"none\",method=\"GET\",status=\"4xx\"}"
            #expect(samples[nowhere] == 2)
            for word in ["nowhere", "things/1", "/x/y"] { #expect(!answer.text.contains(word)) }
        }
    }

    @Test("Every measurement that the document lists is there")
    func families() async throws {
        let replica = Replica("search", room: "shelf", sequence: { 0 })
        try await UpkeepSite.with(replicas: [replica]) { site in
            _ = try await site.ask("/fr/things", .post)
            try await site.database.write { session in
                let change = Change(
                    room: "shelf", subject: "1", operation: .upsert, at: site.clock.now())
                try session.record([change, change])
            }
            #expect(try await site.upkeep.schedule.runDue() == [])
            let samples = Self.samples(try await site.metrics().text)
            #expect(samples["grappe_build_info{version=\"1.2.3\",store=\"sqlite\"}"] == 1)
            #expect(samples["grappe_organisations"] == 7)
            #expect(samples["grappe_replica_lag_changes{replica=\"search\"}"] == 2)
            #expect(samples["grappe_change_sequence"] == 2)
            let now = Double(TestDirectory.now.milliseconds) / 1000
            #expect(samples["grappe_backup_last_success_timestamp_seconds"] == now)
            #expect(samples["grappe_backup_last_failure_timestamp_seconds"] == nil)
            #expect(samples["grappe_store_waiting"] == 0)
            for name in [
                "grappe_store_writes_total", "grappe_store_commits_total",
                "grappe_backup_size_bytes", "grappe_backup_next_timestamp_seconds",
                "grappe_disk_free_bytes{of=\"database\"}", "grappe_disk_free_bytes{of=\"backups\"}",
                "process_cpu_seconds_total", "process_resident_memory_bytes", "process_open_fds",
                "process_max_fds",
            ] {
                #expect(samples[name] ?? 0 > 0, "\(name)")
            }
        }
    }

    @Test("Requests are sent here once the replicas have caught up, and not while it stops")
    func readiness() async throws {
        let sequence = Guarded<Int64>(0)
        let replica = Replica("search", room: "shelf") { sequence.withLock { $0 } }
        try await UpkeepSite.with(replicas: [replica]) { site in
            let change = Change(
                room: "shelf", subject: "1", operation: .upsert, at: TestDirectory.now)
            try await site.database.write { try $0.record(change) }
            let early = try await site.ask("/health/ready")
            #expect(early.status == 503 && early.text == "starting\nsearch: 1 changes behind\n")
            sequence.withLock { $0 = 1 }
            let ready = try await site.ask("/health/ready")
            #expect(ready.status == 200 && ready.text == "ready\nsearch: 0 changes behind\n")
            try await site.database.write { try $0.record(change) }
            let behind = try await site.ask("/health/ready")
            #expect(behind.status == 200 && behind.text == "ready\nsearch: 1 changes behind\n")
            site.upkeep.readiness.stop()
            let stopping = try await site.ask("/health/ready")
            #expect(stopping.status == 503 && stopping.text == "stopping\n")
            #expect(try await site.ask("/health/live").status == 200)
        }
    }

    @Test("A database that cannot be read is told; what else is known is told all the same")
    func unreadable() async throws {
        try await UpkeepSite.with { site in
            try await site.database.close()
            let answer = try await site.ask("/health/ready")
            #expect(answer.status == 503 && answer.text == "the database cannot be read\n")
            let samples = Self.samples(try await site.metrics().text)
            #expect(samples["grappe_ready"] == 0)
            #expect(samples["grappe_change_sequence"] == nil)
            #expect(samples["process_open_fds"] ?? 0 > 0)
        }
    }
}
