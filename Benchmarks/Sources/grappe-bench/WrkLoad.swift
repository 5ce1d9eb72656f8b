// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

/// One run of wrk over a list of addresses.
struct WrkLoad {
    struct Figures {
        let requests, bytes, errors: Int
        let seconds, p50, p99: Double
    }

    let folder: URL
    let base: String
    let paths: [String]
    /// Whether every request gets an address of its own.
    let isFresh: Bool
    let duration: Int
    let connections: Int

    /// wrk runs it; the last line of its output is ours.
    private static let script = """
        local paths, number = {}, 0
        for line in io.lines(os.getenv("LOAD_PATHS")) do paths[#paths + 1] = line end
        local fresh = os.getenv("LOAD_FRESH") == "1"
        function request()
          number = number + 1
          local path = paths[number % #paths + 1]
          if fresh then
            path = path .. (path:find("?", 1, true) and "&" or "?") .. "x=" .. number
          end
          return wrk.format("GET", path)
        end
        function done(summary, latency)
          local errors = summary.errors
          io.write(string.format("FIGURES %d %d %d %d %d %d\\n", summary.requests,
            summary.bytes, errors.status + errors.read + errors.timeout + errors.connect,
            summary.duration, latency:percentile(50), latency:percentile(99)))
        end
        """

    func run() throws -> Figures {
        let (script, list) = (folder.appending(path: "load.lua"), folder.appending(path: "paths"))
        try Data(Self.script.utf8).write(to: script)
        try Data(paths.joined(separator: "\n").utf8).write(to: list)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "wrk", "-t1", "-c\(connections)", "-d\(duration)s", "-s", script.path(), base,
        ]
        process.environment = ProcessInfo.processInfo.environment.merging([
            "LOAD_PATHS": list.path(), "LOAD_FRESH": isFresh ? "1" : "0",
        ]) { $1 }
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
