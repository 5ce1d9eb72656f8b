// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

/// How many forms a second are acknowledged with every commit on the disk.
struct ServeDecisions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve-decisions",
        abstract: "Loads a served site with a moderator's decisions; one JSON line.",
        discussion: """
            Each is a form that passes what every form passes: the session behind the cookie, the \
            right, the origin, the token. It is answered once its decision is on the disk.
            """)

    @Option(help: "The grappe program, built for release.")
    var grappe: String

    @Option(help: "The folder of styles and scripts.")
    var `public` = "Public"

    @Option(help: "A folder on the disk to measure.")
    var folder = NSTemporaryDirectory()

    @Option(help: "How many words there are to decide about.")
    var words = 1_000

    @Option(help: "Seconds.")
    var duration = 10

    @Option(help: "Connections that wrk keeps busy, on one thread.")
    var connections = 64

    @Option(help: "The port to use.")
    var port = 18_090

    func run() async throws {
        let place = URL(filePath: folder).appending(path: "grappe-load-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        let site = LoadedSite(
            program: URL(filePath: grappe), publicFolder: `public`, folder: place,
            organisations: 100, port: port)
        defer { site.stop() }
        try await site.start()
        let session = try await site.signIn(as: "moderator")
        try await site.searchInVain(times: words)
        // Words that were searched for in vain are noted when the site stops.
        site.stop()
        try await site.serve()
        let load = DecisionLoad(words: try await site.wordsToDecide(session), session: session)
        let before = try site.processorTime()
        let figures = try load.run(
            in: place, on: site.base, duration: duration, connections: connections)
        let used = try site.processorTime() - before
        let kept = Double(figures.requests - figures.errors)
        print(
            """
            {"case": "decisions", "words": \(load.words.count), "connections": \(connections), \
            "kept_per_second": \(Int(kept / figures.seconds)), "p50_ms": \(figures.p50), \
            "p99_ms": \(figures.p99), "processor_us_each": \(Int(used / max(1, kept) * 1e6)), \
            "errors": \(figures.errors)}
            """)
    }
}
