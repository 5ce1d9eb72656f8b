// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

/// How many pages a second one machine serves, with wrk beside the server.
struct ServeLoad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve-load",
        abstract: "Loads a served site with many different requests; one JSON line a case.",
        discussion: """
            Fresh databases of invented organisations are made for it. "kept" cases ask for some \
            hundreds of addresses over and over, so that most answers come from the page cache; \
            in "fresh" cases no address comes twice, so that every page is made anew.
            """)

    @Option(help: "The grappe program, built for release.")
    var grappe: String

    @Option(help: "The folder of styles and scripts.")
    var `public` = "Public"

    @Option(help: "How many organisations, several times for several sites.")
    var organisations: [Int] = [10_000, 100_000]

    @Option(help: "Seconds a case.")
    var duration = 8

    @Option(help: "Connections that wrk keeps busy, on one thread.")
    var connections = 32

    @Option(help: "The first port to use; each site takes the next one.")
    var port = 18_080

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "grappe-load-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (number, count) in organisations.enumerated() {
            let site = LoadedSite(
                program: URL(filePath: grappe), publicFolder: `public`, folder: folder,
                organisations: count, port: port + number)
            try await site.start()
            defer { site.stop() }
            let slugs = try await site.slugs()
            for (name, paths) in LoadRequests(slugs: slugs).cases {
                for isFresh in [true, false] {
                    try report(name, ReadingLoad(paths: paths, isFresh: isFresh), folder, site)
                }
            }
        }
    }

    private func report(
        _ name: String, _ load: ReadingLoad, _ folder: URL, _ site: LoadedSite
    ) throws {
        let before = try site.processorTime()
        let figures = try load.run(
            in: folder, on: site.base, duration: duration, connections: connections)
        let used = try site.processorTime() - before
        let requests = Double(max(1, figures.requests))
        let line = Line(
            case: name, pages: load.isFresh ? "fresh" : "kept", organisations: site.organisations,
            requestsPerSecond: (requests / figures.seconds).rounded(),
            p50Milliseconds: figures.p50, p99Milliseconds: figures.p99,
            processorMicrosecondsPerRequest: (used / requests * 1_000_000).rounded(),
            bytesPerAnswer: figures.bytes / max(1, figures.requests), errors: figures.errors)
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = .sortedKeys
        print(String(decoding: try encoder.encode(line), as: UTF8.self))
    }

    private struct Line: Encodable {
        let `case`, pages: String
        let organisations: Int
        let requestsPerSecond, p50Milliseconds, p99Milliseconds: Double
        let processorMicrosecondsPerRequest: Double
        let bytesPerAnswer, errors: Int
    }
}
