// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

/// One run of wrk with a script of ours.
struct WrkLoad {
    struct Figures {
        let requests, bytes, errors: Int
        let seconds, p50, p99: Double
    }

    let folder: URL
    let base: String
    /// Lua; the last line that it writes is `FIGURES` and six whole numbers.
    let script: String
    /// What the script asks the environment for.
    let environment: [String: String]
    let duration: Int
    let connections: Int

    func run() throws -> Figures {
        let file = folder.appending(path: "load.lua")
        try Data(script.utf8).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "wrk", "-t1", "-c\(connections)", "-d\(duration)s", "-s", file.path(), base,
        ]
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try Self.figures(in: String(decoding: bytes, as: UTF8.self))
    }

    private static func figures(in output: String) throws -> Figures {
        let line = output.split(separator: "\n").last { $0.hasPrefix("FIGURES ") } ?? ""
        let numbers = line.split(separator: " ").dropFirst().compactMap { Int($0) }
        guard numbers.count == 6 else {
            throw ValidationError("wrk is missing (make setup-bench) or failed: \(output)")
        }
        return Figures(
            requests: numbers[0], bytes: numbers[1], errors: numbers[2],
            seconds: Double(numbers[3]) / 1_000_000, p50: Double(numbers[4]) / 1000,
            p99: Double(numbers[5]) / 1000)
    }
}
