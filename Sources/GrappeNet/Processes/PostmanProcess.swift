// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import GrappeKit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The postman in a process of its own, from both sides. It outlives a server that is killed by as
/// long as the letter in its hands takes, so that the mail server's answer is not lost with the
/// server.
package enum PostmanProcess {
    /// Keeps a postman at work until the task is cancelled: one that ends is followed by another.
    ///
    /// - Parameters:
    ///   - arguments: with which this program becomes one that calls `work`.
    ///   - log: told, in English, of what somebody has to look at.
    package static func keep(
        program: String = "/proc/self/exe", arguments: [String],
        log: @escaping @Sendable (String) -> Void
    ) async {
        while !Task.isCancelled {
            do {
                let child = try ChildProcess(
                    program, arguments, calledAs: CommandLine.arguments.first)
                let code = await withTaskCancellationHandler {
                    await child.exit()
                } onCancel: {
                    child.abandon()
                }
                if Task.isCancelled { return }
                log("the postman ended with code \(code); another one follows")
            } catch { log("\(error)") }
            try? await Task.sleep(for: .seconds(2))
        }
    }

    /// The life of that process: works until the server is gone, or tells it to end, and brings the
    /// letter in its hands to its end.
    package static func work(
        _ postman: Postman, log: @escaping @Sendable (String) -> Void
    ) async {
        // Sent to all processes of a service that stops; the server's end tells us soon enough.
        for number in [SIGTERM, SIGINT, SIGHUP] { signal(number, SIG_IGN) }
        // A log that nobody reads any more must not end us.
        signal(SIGPIPE, SIG_IGN)
        let work = Task { await postman.run(log: log) }
        await endOfInput()
        work.cancel()
        await work.value
    }

    private static func endOfInput() async {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "net.postman-input").async {
                var byte: UInt8 = 0
                while true {
                    let count = read(0, &byte, 1)
                    if count == 0 || count < 0 && errno != EINTR { break }
                }
                continuation.resume()
            }
        }
    }
}
