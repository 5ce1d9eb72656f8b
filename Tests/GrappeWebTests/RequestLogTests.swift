// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Hummingbird
import Logging
import Testing

@testable import GrappeWeb

@Suite("The log of requests")
struct RequestLogTests {
    private struct Links: Room {
        func addRoutes(to routes: Routes) {
            for path in ["link/:secret", "page/:name"] {
                routes.pages.get(path, for: .everyone) { _, context in
                    SampleSite.page(context.language, title: "x", "<p>x</p>")
                }
            }
        }
    }

    private struct Kept: LogHandler {
        let paths: Guarded<[String]>
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.info

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            guard let path = event.metadata?["path"] else { return }
            paths.withLock { $0.append("\(path)") }
        }
    }

    @Test("The log has no secret of a link, no query, and no line that somebody else wrote")
    func paths() async throws {
        let paths = Guarded<[String]>([])
        let logger = Logger(label: "test") { _ in Kept(paths: paths) }
        let server = WebServer(
            layout: SampleSite.layout(), rooms: [Links()], settings: WebServer.Settings(),
            logger: logger)
        for path in ["/fr/link/abc", "/fr/page/abc?q=somebody", "/fr/none\u{1}b"] {
            _ = try await RouterClient(server).execute(uri: path, method: .get)
        }
        #expect(
            paths.withLock { $0 } == ["/{language}/link/{secret}", "/fr/page/abc", "/fr/none?b"])
    }
}
