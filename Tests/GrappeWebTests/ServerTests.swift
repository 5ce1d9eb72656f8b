// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import HTTPTypes
import Hummingbird
import HummingbirdCore
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

@Test("Every route declares who may use it")
func routeTable() {
    let entries = SampleSite.server().table.entries
    #expect(entries.contains(.init(method: "GET", path: "/:language/short", policy: .everyone)))
    #expect(entries.contains(.init(method: "POST", path: "/:language/form", policy: .everyone)))
    #expect(entries.contains { $0.path == "/api/things" })
}
