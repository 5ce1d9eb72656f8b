// SPDX-License-Identifier: EUPL-1.2

import GrappeNet
import Testing

/// The mail server of the tests (Tests/Servers/smtp_server.py), which ends with the test.
struct MailServer {
    let folder: String
    let port: Int
    private let process: ChildProcess

    /// Gives `body` a server that has just started.
    static func with(
        _ options: [String] = [], _ body: (MailServer) async throws -> Void
    ) async throws {
        try await Scratch.withFolder { folder in
            let process = try ChildProcess(
                Scratch.python, [Scratch.root + "/Tests/Servers/smtp_server.py", folder] + options)
            var port: Int?
            // A slow machine is waited for; a server that does not come is not.
            for _ in 0..<3000 where port == nil {
                port = Int(Scratch.read(folder + "/port"))
                if port == nil { try await Task.sleep(for: .milliseconds(10)) }
            }
            let server = MailServer(
                folder: folder, port: try #require(port), process: process)
            do { try await body(server) } catch {
                process.abandon()
                await process.exit()
                throw error
            }
            process.abandon()
            await process.exit()
        }
    }

    /// Message-ID and recipient of each letter that was accepted, in order.
    var accepted: [String] {
        Scratch.read(folder + "/accepted").split(separator: "\n").map(String.init)
    }

    /// The letter of that number, from 1, as it came.
    func letter(_ number: Int) -> String { Scratch.read("\(folder)/\(number).eml") }

    func settings(
        _ scheme: String = "smtp", login: String = "", query: String = ""
    ) throws -> MailSettings {
        try MailSettings(
            url: "\(scheme)://\(login)127.0.0.1:\(port)\(query)",
            from: "Réseau <reseau@grappe.example>")
    }

    /// The query by which its certificate counts.
    var trust: String { "ca=\(folder)/certificate.pem" }
}
