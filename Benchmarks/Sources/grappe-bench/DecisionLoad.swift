// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A moderator's forms: every word is rejected, then reopened, then rejected, and so on. There are
/// many more words than connections, so that hardly two decisions about one meet.
struct DecisionLoad {
    let words: [String]
    let session: SiteSession

    /// Errors are answers that acknowledge no write.
    private static let script = """
        -- wrk asks for one request to look at before it sends any.
        local words, number, threads = {}, -1, {}
        for line in io.lines(os.getenv("LOAD_WORDS")) do words[#words + 1] = line end
        unkept = 0
        local body = "form-token=" .. os.getenv("LOAD_TOKEN")
        local fields = {
          ["Content-Type"] = "application/x-www-form-urlencoded",
          ["Origin"] = os.getenv("LOAD_ORIGIN"), ["Cookie"] = os.getenv("LOAD_COOKIE") }
        function setup(thread) threads[#threads + 1] = thread end
        function request()
          local verb = math.floor(number / #words) % 2 == 0 and "/reject" or "/reopen"
          local path = "/fr/secretariat/terms/" .. words[number % #words + 1] .. verb
          number = number + 1
          return wrk.format("POST", path, fields, body)
        end
        function response(status, headers)
          local place = headers["Location"] or headers["location"] or ""
          if status ~= 303 or not place:find("done=", 1, true) then unkept = unkept + 1 end
        end
        function done(summary, latency)
          local errors, lost = summary.errors, 0
          for _, thread in ipairs(threads) do lost = lost + thread:get("unkept") end
          io.write(string.format("FIGURES %d %d %d %d %d %d\\n", summary.requests,
            summary.bytes, lost + errors.read + errors.timeout + errors.connect,
            summary.duration, latency:percentile(50), latency:percentile(99)))
        end
        """

    func run(
        in folder: URL, on base: String, duration: Int, connections: Int
    ) throws -> WrkLoad.Figures {
        let list = folder.appending(path: "words")
        try Data(words.joined(separator: "\n").utf8).write(to: list)
        return try WrkLoad(
            folder: folder, base: base, script: Self.script,
            environment: [
                "LOAD_WORDS": list.path(), "LOAD_ORIGIN": base,
                "LOAD_COOKIE": session.cookie, "LOAD_TOKEN": session.token,
            ], duration: duration, connections: connections
        ).run()
    }
}
