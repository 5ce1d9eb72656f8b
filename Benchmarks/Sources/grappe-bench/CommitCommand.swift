// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

/// How many small writes a second are acknowledged with every commit on the disk.
struct CommitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commit",
        abstract: "Measures group commit on SQLite; one JSON line a case.",
        discussion: """
            Each case has 64 writers at the same time, then one alone, and the time of an \
            fdatasync of 4 kB measured in the same process. The first case is the disk as it is. \
            The others simulate one: files lie in memory, and a preloaded library makes each \
            fsync and fdatasync sleep first, so that the disk's pace is known and its noise gone.
            """)

    @Option(help: "The writer, built for release.")
    var writer: String

    @Option(help: "A folder on the disk to measure.")
    var folder = NSTemporaryDirectory()

    @Option(help: "A folder in memory, for simulated disks.")
    var memory = "/dev/shm"

    @Option(help: "Milliseconds that a sync takes on a simulated disk, several times for several.")
    var delay: [Double] = [0.15, 7]

    @Option(help: "How many write at the same time.")
    var writers = 64

    @Option(help: "Seconds a case.")
    var seconds = 5.0

    @Option(help: "The source of the library that slows syncs down.")
    var slowDisk = "Benchmarks/slow-disk.c"

    func run() throws {
        try measure("disk as it is", in: folder)
        for milliseconds in delay {
            let disk = try SlowDisk(source: slowDisk, milliseconds: milliseconds)
            defer { disk.remove() }
            try measure("simulated, \(milliseconds) ms a sync", in: memory, disk.environment)
        }
    }

    private func measure(
        _ name: String, in folder: String, _ environment: [String: String] = [:]
    ) throws {
        for count in [writers, 1] {
            let place = folder + "/grappe-commit-\(getpid())-\(count)"
            try FileManager.default.createDirectory(
                atPath: place, withIntermediateDirectories: false)
            defer { try? FileManager.default.removeItem(atPath: place) }
            let process = Process()
            let output = Pipe()
            process.executableURL = URL(filePath: writer)
            process.arguments = [
                "measure", "sqlite:\(place)/commit.db", "--writers", String(count),
                "--seconds", String(seconds), "--sync-file", "\(place)/sync",
            ]
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
            process.standardOutput = output
            try process.run()
            let line = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else {
                throw ValidationError("the writer failed in case \(name)")
            }
            let figures = String(decoding: line, as: UTF8.self).drop { $0 != "\"" }
            print("{\"case\": \"\(name)\", \"writers\": \(count), \(figures)", terminator: "")
        }
    }
}
