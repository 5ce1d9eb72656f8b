// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import HTTPTypes
import NIOCore
import Testing

@testable import GrappeWeb

private let sheet = Asset(
    name: "vendor/leaflet/leaflet.css", bytes: Array(String(repeating: "a{}\n", count: 600).utf8))
private let layout = SampleSite.layout(assets: Assets([sheet]))

@Test("A file is linked by its fingerprint and may be kept for ever")
func hashedAsset() async throws {
    let link = layout.site.assets.link("vendor/leaflet/leaflet.css")
    #expect(link.string == "/assets/vendor/leaflet/leaflet-\(sheet.fingerprint.prefix(8)).css")
    let response = try await SampleSite.get(link.string, from: layout)
    #expect(response.status == .ok)
    #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
    #expect(response.headers[.contentType] == "text/css; charset=utf-8")
    #expect(Array(response.body.readableBytesView) == sheet.bytes)
    let packed = try await SampleSite.get(
        link.string, headers: [.acceptEncoding: "gzip"], from: layout)
    #expect(packed.headers[.contentEncoding] == "gzip")
    #expect(packed.headers[.vary] == "Accept-Encoding")
    #expect(Array(packed.body.readableBytesView) == sheet.packed)
}

@Test("A file by its plain name is checked again after an hour")
func plainAsset() async throws {
    let path = "/assets/vendor/leaflet/leaflet.css"
    let response = try await SampleSite.get(path, from: layout)
    #expect(response.headers[.cacheControl] == "public, max-age=3600")
    let tag = try #require(response.headers[.eTag])
    let again = try await SampleSite.get(path, headers: [.ifNoneMatch: tag], from: layout)
    #expect(again.status == .notModified)
}

@Test(
    "No path leads out of the folder",
    arguments: [
        "/assets/../Package.swift", "/assets/%2e%2e/Package.swift", "/assets/..%2fPackage.swift",
        "/assets//etc/passwd", "/assets/vendor/leaflet/../leaflet/leaflet.css", "/assets/",
        "/assets/vendor", "/assets/site.css%00", "/assets/.hidden",
    ])
func traversal(path: String) async throws {
    let response = try await SampleSite.get(path, from: layout)
    #expect(response.status == .notFound)
}

@Test("The site's own files are read: one sheet, modules by their names")
func ownAssets() throws {
    let assets = try Assets(folder: publicFolder)
    for name in ["site.css", "site.js", "live-search.js", "organisation-map.js", "icon.svg"] {
        #expect(assets.has(name), "\(name)")
    }
    let css = try #require(assets.find("site.css")).asset
    #expect(String(decoding: css.bytes, as: UTF8.self).contains("@media print"))
    #expect((css.packed?.count ?? .max) < 12_000)
    #expect(throws: (any Error).self) { try Assets(folder: publicFolder + "/absent") }
}
