// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTesting
import NIOCore
import Testing

@testable import GrappeWeb

@Test("Connections that stay idle are closed and headers are bounded")
func limits() {
    let configuration = WebServer.channel(.init())
    #expect(configuration.idleTimeout == .seconds(25))
    #expect(configuration.httpDecoder.maxHeaderListSize == 16 * 1024)
    #expect(configuration.httpDecoder.maxHeaderFieldCount == 100)
}

@Test("A page goes over a real connection, and the server stops when asked")
func live() async throws {
    var settings = WebServer.Settings()
    settings.port = 0
    let server = WebServer(
        layout: SampleSite.layout(), rooms: [SampleSite()], settings: settings)
    try await server.application.test(.live) { client in
        let page = try await client.execute(uri: "/fr", method: .get)
        #expect(page.status == .ok)
        let missing = try await client.execute(uri: "/fr/no", method: .head)
        #expect(missing.status == .notFound && missing.body.readableBytes == 0)
    }
}

@Test("Every route declares who may use it")
func routeTable() {
    let entries = SampleSite.server().table.entries
    #expect(entries.contains(.init(method: "GET", path: "/:language/short", policy: .everyone)))
    #expect(entries.contains(.init(method: "POST", path: "/:language/form", policy: .everyone)))
    #expect(entries.contains { $0.path == "/api/things" })
}
