// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Readers who ask for one address after the other.
struct ReadingLoad {
    let paths: [String]
    /// Whether every request gets an address of its own.
    let isFresh: Bool

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

    func run(
        in folder: URL, on base: String, duration: Int, connections: Int
    ) throws -> WrkLoad.Figures {
        let list = folder.appending(path: "paths")
        try Data(paths.joined(separator: "\n").utf8).write(to: list)
        return try WrkLoad(
            folder: folder, base: base, script: Self.script,
            environment: ["LOAD_PATHS": list.path(), "LOAD_FRESH": isFresh ? "1" : "0"],
            duration: duration, connections: connections
        ).run()
    }
}
